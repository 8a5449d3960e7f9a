// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "tablewords.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr qint64 day = 86400;

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_detail({ detailGroupTitle, detailFieldTitle })
    , m_actions(NamesModel::Source::Actions)
    , m_resourceTypes(NamesModel::Source::ResourceTypes)
    , m_results(NamesModel::Source::RowsOnly)
{
    m_entries.setColumnTitles([this](Column column) { return columnTitle(column, m_entries.timeFormat()); });
    m_stats.setTitles(seriesTitles());
    connect(&m_entries, &QAbstractItemModel::rowsInserted, this, &Workspace::noteResults);
    connect(&m_entries, &QAbstractItemModel::modelReset, this,
        [this] { noteResults({}, 0, m_entries.rowCount() - 1); });
}

Workspace::~Workspace()
{
    setClients(nullptr);
}

void Workspace::open(const Source &source)
{
    setClients(nullptr);
    m_client.reset();
    m_source = source;
    m_session = std::make_unique<Session>(source.server, source.token);
    m_source.token = {}; // from here on only the session knows it
    m_client = std::make_unique<AuditClient>(*m_session);
    setClients(m_client.get());
    Q_EMIT opened();
    ask(firstQuery());
}

void Workspace::close()
{
    setClients(nullptr);
    m_client.reset();
    m_session.reset();
    m_source = {};
    Q_EMIT closed();
}

void Workspace::setClients(AuditClient *client)
{
    m_entries.setClient(client);
    m_detail.setClient(client);
    m_stats.setClient(client);
    m_actions.setClient(client);
    m_resourceTypes.setClient(client);
    m_results.setClient(client);
}

Token Workspace::token() const
{
    return m_session ? m_session->token() : Token();
}

void Workspace::setTokenNote(const QString &note)
{
    m_source.tokenNote = note;
    Q_EMIT sourceChanged();
}

Query Workspace::firstQuery() const
{
    if (m_firstQuery)
        return *m_firstQuery;
    Query query;
    if (m_source.kind == Source::Kind::Server)
        query.start = TimeBound::relative(day);
    else if (m_source.kind == Source::Kind::Sample)
        query.start = TimeBound::relative(7 * day);
    return query;
}

void Workspace::ask(const Query &query)
{
    m_entries.setQuery(query);
    m_stats.setQuery(query, m_entries.askedAtUs());
    Q_EMIT asked();
}

void Workspace::setTimeFormat(const TimeFormat &format)
{
    m_entries.setTimeFormat(format);
    m_detail.setTimeFormat(format);
    m_stats.setTimeFormat(format);
}

void Workspace::noteResults(const QModelIndex &, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_results.noteSeen(m_entries.entry(row).result);
}

std::optional<Query> withFilter(Query query, Field field, const QString &value)
{
    const auto filters = textFilters();
    const auto filter = std::find_if(
        filters.begin(), filters.end(), [field](const FilterInfo &info) { return info.field == field; });
    if (filter == filters.end())
        return std::nullopt;
    if (field == Field::ActorEmail || field == Field::ActorId) {
        query.actorEmail.clear();
        query.actorId.clear();
    }
    query.*(filter->value) = value;
    return query;
}

std::optional<Query> onlyFilter(const Query &query, Field field, const QString &value)
{
    Query alone;
    alone.start = query.start;
    alone.end = query.end;
    return withFilter(alone, field, value);
}

} // namespace Audit
