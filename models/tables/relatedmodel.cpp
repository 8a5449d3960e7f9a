// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/relatedmodel.h"

#include "domain/queryedits.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Audit {

using namespace std::chrono_literals;

namespace {

constexpr qint64 hourUs = 3'600'000'000;

constexpr std::array relations { Relation::SameActor, Relation::SameAddress, Relation::SameResource,
    Relation::SameRequest, Relation::SameActorAndAddress, Relation::FirstOfActorAndAddress };

bool isEver(Relation relation)
{
    return relation == Relation::SameActorAndAddress || relation == Relation::FirstOfActorAndAddress;
}

bool addValue(Query &query, const Entry &entry, std::initializer_list<Field> fields)
{
    for (const Field field : fields) {
        const QString value = fieldText(entry, field);
        if (value.isEmpty() || !filterOf(field))
            continue;
        query = including(query, field, value);
        return true;
    }
    return false;
}

bool addActor(Query &query, const Entry &entry)
{
    return addValue(query, entry, { Field::ActorEmail, Field::ActorId });
}

} // namespace

std::optional<Query> relatedQuery(const Entry &entry, Relation relation)
{
    Query query;
    if (!isEver(relation)) {
        if (!entry.timeUs)
            return std::nullopt;
        query.start = TimeBound::absolute(*entry.timeUs - hourUs);
        query.end = TimeBound::absolute(*entry.timeUs + hourUs);
    }
    bool isThere = false;
    switch (relation) {
    case Relation::SameActor:
        isThere = addActor(query, entry);
        break;
    case Relation::SameAddress:
        isThere = addValue(query, entry, { Field::IpAddress });
        break;
    case Relation::SameResource:
        isThere = addValue(query, entry, { Field::ResourceId });
        break;
    case Relation::SameRequest:
        // The API has no filter for it: asked for the time, and looked for among the rows.
        isThere = !entry.requestId.isEmpty();
        query = including(query, Field::RequestId, entry.requestId);
        break;
    case Relation::SameActorAndAddress:
    case Relation::FirstOfActorAndAddress:
        isThere = addActor(query, entry) && addValue(query, entry, { Field::IpAddress });
        break;
    }
    return isThere ? std::optional(query) : std::nullopt;
}

RelatedModel::RelatedModel(Titles titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_pause, &QTimer::timeout, this, &RelatedModel::askNext);
}

RelatedModel::~RelatedModel() = default;

void RelatedModel::setClient(AuditClient *client)
{
    m_call.cancel();
    m_pause.stop();
    m_client = client;
    setEntry(std::nullopt);
}

void RelatedModel::setEntry(const std::optional<Entry> &entry)
{
    // The full entry comes after the list's row, and asks nothing else.
    if (entry && m_entry && entry->id == m_entry->id && !entry->id.isEmpty())
        return;
    m_call.cancel();
    beginResetModel();
    m_entry = entry;
    m_rows.clear();
    for (const Relation relation : relations) {
        if (const auto query = entry ? relatedQuery(*entry, relation) : std::nullopt)
            m_rows.push_back({ relation, *query });
    }
    endResetModel();
    if (m_isWatched && m_client)
        m_pause.start();
}

void RelatedModel::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_client && !m_call.isRunning())
        m_pause.start();
}

void RelatedModel::askNext()
{
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.state == State::Waiting && row.relation != Relation::FirstOfActorAndAddress;
    });
    if (next == m_rows.end() || !m_isWatched || !m_client)
        return;
    const auto place = static_cast<std::size_t>(next - m_rows.begin());
    if (!next->query.refinements.isEmpty()) {
        show(place, State::NotReported);
        return askNext();
    }
    show(place, State::Asking);
    const PageRequest request { next->query, 1, 1 };
    m_call = m_client->fetchPage(request, [this, place](const Result<Page> &answer) { take(place, answer); });
}

void RelatedModel::take(std::size_t place, const Result<Page> &answer)
{
    Row &row = m_rows[place];
    if (!answer)
        show(place, State::Failed);
    else if (!answer->total)
        show(place, State::NotReported);
    else {
        row.number = *answer->total;
        show(place, State::Known);
        if (row.relation == Relation::SameActorAndAddress)
            return askForOldest(place + 1, row.number);
    }
    askNext();
}

/// The last page of one is the oldest entry.
void RelatedModel::askForOldest(std::size_t place, qint64 count)
{
    if (count < 1 || count > std::numeric_limits<int>::max())
        return show(place, State::NotReported);
    show(place, State::Asking);
    const PageRequest request { m_rows[place].query, static_cast<int>(count), 1 };
    m_call = m_client->fetchPage(request, [this, place](const Result<Page> &answer) {
        const bool isOne = answer && answer->entries.size() == 1 && answer->entries[0].timeUs;
        if (isOne)
            m_rows[place].number = *answer->entries[0].timeUs;
        show(place, isOne ? State::Known : answer ? State::NotReported : State::Failed);
    });
}

void RelatedModel::show(std::size_t place, State state)
{
    m_rows[place].state = state;
    const QModelIndex changed = index(static_cast<int>(place), 1);
    Q_EMIT dataChanged(changed, changed);
}

int RelatedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RelatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RelatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return m_titles.relation(row.relation);
    switch (row.state) {
    case State::Waiting:
        return QString();
    case State::Asking:
        return m_titles.asking;
    case State::Known:
        return row.relation == Relation::FirstOfActorAndAddress ? m_titles.time(row.number)
                                                                : m_titles.count(row.number);
    case State::NotReported:
        return m_titles.notReported;
    case State::Failed:
        return m_titles.failed;
    }
    return {};
}

} // namespace Audit
