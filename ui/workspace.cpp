// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "signin/tokenkeeper.h"
#include "tablewords.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr qint64 day = 86400;

/// A question that only the token kept from being answered.
void retryRejected(EntryTableModel &entries)
{
    const auto &error = entries.error();
    if (error && (error->kind == ErrorKind::SignedOut || error->kind == ErrorKind::NoToken))
        entries.retry();
}

} // namespace

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , m_detail({ detailGroupTitle, detailFieldTitle })
    , m_comparison(detailFieldTitle, tr("Field"))
    , m_actions(NamesModel::Source::Actions)
    , m_resourceTypes(NamesModel::Source::ResourceTypes)
    , m_results(NamesModel::Source::RowsOnly)
{
    m_detail.setNotebook(m_notebook);
    addInquiry(0);
}

Workspace::~Workspace()
{
    setClients(nullptr);
}

void Workspace::open(const Source &source)
{
    setClients(nullptr);
    removeAllButOne();
    m_client.reset();
    m_session = std::make_unique<Session>(source.server, source.token, source.route);
    m_source = source;
    m_source.token = {}; // from here on only the session knows it
    m_session->setRefresher(m_source.keeper.get());
    connect(m_session.get(), &Session::tokenChanged, this, &Workspace::tokenChanged);
    connect(m_session.get(), &Session::clockChanged, this, &Workspace::tokenChanged);
    m_client = std::make_unique<AuditClient>(*m_session);
    setClients(m_client.get());
    m_instead.clear();
    Q_EMIT opened();
    askFirst();
}

void Workspace::askInstead(const QList<Query> &questions, qsizetype front)
{
    m_instead = questions;
    m_front = std::clamp<qsizetype>(front, 0, std::max<qsizetype>(questions.size() - 1, 0));
}

void Workspace::askFirst()
{
    const QList<Query> questions = m_instead.isEmpty() ? QList<Query> { firstQuery() } : m_instead;
    for (qsizetype index = 1; index < questions.size(); ++index)
        addInquiry(index);
    for (qsizetype index = 0; index < questions.size(); ++index)
        inquiry(index).ask(questions[index]);
    if (questions.size() > 1)
        setCurrent(m_front);
}

void Workspace::setOpenedCase(const CaseFacts &facts)
{
    m_source.openedCase = std::make_shared<const CaseFacts>(facts);
}

void Workspace::close()
{
    setClients(nullptr);
    removeAllButOne();
    m_client.reset();
    m_session.reset();
    m_source = {};
    Q_EMIT closed();
}

void Workspace::setClients(AuditClient *client)
{
    m_finding.cancel();
    for (const auto &inquiry : m_inquiries)
        inquiry->setClient(client);
    m_detail.setClient(client);
    m_comparison.setClient(client);
    m_actions.setClient(client);
    m_resourceTypes.setClient(client);
    m_results.setClient(client);
    Q_EMIT clientChanged(client);
}

qint64 Workspace::serverNowUs() const
{
    return m_session ? m_session->serverNowUs() : nowMicroseconds();
}

Token Workspace::token() const
{
    return m_session ? m_session->token() : Token();
}

void Workspace::replaceToken(const Token &token, std::shared_ptr<TokenKeeper> keeper)
{
    if (!m_session)
        return;
    m_session->setRefresher(keeper.get());
    m_source.keeper = std::move(keeper);
    m_session->setToken(token);
    Q_EMIT sourceChanged();
    for (const auto &inquiry : m_inquiries)
        retryRejected(inquiry->entries());
}

std::optional<SessionLine> Workspace::renewal() const
{
    return m_source.keeper ? std::optional(m_session->line()) : std::nullopt;
}

void Workspace::setSourceName(const QString &name)
{
    m_source.name = name;
    Q_EMIT sourceChanged();
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

void Workspace::addInquiry(qsizetype index)
{
    auto inquiry = std::make_unique<Inquiry>();
    inquiry->setTimeFormat(m_timeFormat);
    inquiry->entries().setNotebook(m_notebook);
    inquiry->setClient(m_client.get());
    watch(*inquiry);
    m_inquiries.insert(m_inquiries.begin() + index, std::move(inquiry));
    Q_EMIT inquiryAdded(index);
}

void Workspace::watch(Inquiry &inquiry)
{
    connect(&inquiry, &Inquiry::asked, this, [this, &inquiry] {
        if (&inquiry == &current())
            Q_EMIT asked();
    });
    connect(&inquiry, &Inquiry::rowsChanged, this, [this, &inquiry] {
        if (&inquiry == &current())
            Q_EMIT rowsChanged();
    });
    connect(&inquiry, &Inquiry::followChanged, this, &Workspace::followChanged);
    EntryTableModel &entries = inquiry.entries();
    connect(&entries, &QAbstractItemModel::rowsInserted, this,
        [this, &entries](const QModelIndex &, int first, int last) { noteResults(entries, first, last); });
    connect(&entries, &QAbstractItemModel::modelReset, this,
        [this, &entries] { noteResults(entries, 0, entries.rowCount() - 1); });
}

void Workspace::openBeside(const Query &query)
{
    const qsizetype index = m_current + 1;
    addInquiry(index);
    setCurrent(index);
    ask(query);
}

void Workspace::closeInquiry(qsizetype index)
{
    if (inquiries() == 1)
        return;
    m_closed.append({ index, inquiry(index).query() });
    // The rows outlive their place in the list until everybody has looked elsewhere.
    const auto gone = std::move(m_inquiries[static_cast<std::size_t>(index)]);
    m_inquiries.erase(m_inquiries.begin() + index);
    if (m_current > index || m_current == inquiries())
        --m_current;
    Q_EMIT inquiryRemoved(index);
    setCurrent(m_current);
}

void Workspace::removeAllButOne()
{
    while (inquiries() > 1)
        closeInquiry(inquiries() - 1);
    m_closed.clear();
}

void Workspace::reopen()
{
    if (m_closed.isEmpty())
        return;
    const Closed last = m_closed.takeLast();
    const qsizetype index = std::min(last.index, inquiries());
    addInquiry(index);
    setCurrent(index);
    ask(last.query);
}

void Workspace::setCurrent(qsizetype index)
{
    m_current = index;
    Q_EMIT currentChanged();
    Q_EMIT asked();
    Q_EMIT rowsChanged();
    Q_EMIT followChanged();
}

void Workspace::findEntry(const QString &id)
{
    if (!m_client)
        return;
    m_finding = m_client->fetchEntry(id, [this, id](const Result<EntryDetail> &answer) {
        if (answer)
            Q_EMIT entryFound(answer->entry);
        else
            Q_EMIT entryNotFound(id, answer.error());
    });
}

void Workspace::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    m_detail.setTimeFormat(format);
    m_comparison.setTimeFormat(format);
    for (const auto &inquiry : m_inquiries)
        inquiry->setTimeFormat(format);
}

void Workspace::noteResults(const EntryTableModel &entries, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_results.noteSeen(entries.text(row, Field::Result));
}

} // namespace Audit
