// SPDX-License-Identifier: GPL-3.0-or-later
#include "walktest.h"

#include <QTest>
#include <QTimer>

namespace Audit::Testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void GrowingLog::add(qint64 us, const QString &id)
{
    const QString time = m_hasTimes ? uR"(,"timestamp":"%1")"_s.arg(utcText(us)) : QString();
    const QString named = id.isEmpty() ? QString() : uR"("id":"%1",)"_s.arg(id);
    addRaw(us, uR"({%1"action":"a%2"%3})"_s.arg(named).arg(m_rows.size()).arg(time).toUtf8());
}

void GrowingLog::addRaw(qint64 us, const QByteArray &body)
{
    const auto older
        = std::find_if(m_rows.begin(), m_rows.end(), [us](const Row &row) { return row.us <= us; });
    m_rows.insert(older, { us, body });
}

void GrowingLog::fill(int rows, qint64 newest, qint64 step)
{
    for (int i = 0; i < rows; ++i)
        add(newest - i * step, u"e%1"_s.arg(i));
}

ScriptedReply GrowingLog::answer(const ScriptedRequest &request) const
{
    const int perPage = std::min(request.number(u"per_page"_s), m_cap);
    const int number = m_ignored.contains(u"page"_s) ? 1 : request.number(u"page"_s);
    const qsizetype first = qsizetype(number - 1) * perPage;
    const std::vector<Row> rows = visible(request);
    QByteArrayList items;
    for (qsizetype i = first; i < std::min<qsizetype>(first + perPage, qsizetype(rows.size())); ++i)
        items += rows[std::size_t(i)].body;
    const QByteArray body
        = R"({"items":[)" + items.join(',') + R"(],"total":)" + QByteArray::number(rows.size()) + "}";
    return ScriptedReply::json(
        body, 200, m_hasDate ? ScriptedHeaders { { "Date", date } } : ScriptedHeaders());
}

std::vector<GrowingLog::Row> GrowingLog::visible(const ScriptedRequest &request) const
{
    std::vector<Row> rows = m_rows;
    if (const auto start = bound(request, u"start_time"_s))
        std::erase_if(rows, [&](const Row &row) { return row.us < *start; });
    if (auto end = bound(request, u"end_time"_s)) {
        *end -= m_roundsEnd ? *end % second : 0;
        std::erase_if(
            rows, [&](const Row &row) { return m_isEndInclusive ? row.us > *end : row.us >= *end; });
    }
    return rows;
}

std::optional<qint64> GrowingLog::bound(const ScriptedRequest &request, const QString &parameter) const
{
    const auto text = request.parameter(parameter);
    if (!text || m_ignored.contains(parameter))
        return std::nullopt;
    return parseServerTime(*text)->us;
}

QStringList WalkTest::ids(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids += u"e%1"_s.arg(i);
    return ids;
}

void WalkTest::begin()
{
    m_log = {};
    m_ids.clear();
    m_lateIds.clear();
    m_errors.clear();
    m_signals = m_finished = 0;
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerWith([this](const ScriptedRequest &request) { return m_log.answer(request); });
    m_session = std::make_unique<Session>(m_server->url(), Token(Testing::canary));
    m_client = std::make_unique<AuditClient>(*m_session, ClientLimits { .backOff = 1ms });
}

void WalkTest::end()
{
    m_walk.reset();
    m_client.reset();
}

void WalkTest::walk(int perPage, const Query &query)
{
    m_walk = makeWalk(*m_client, query, nowUs, perPage);
    listen();
}

void WalkTest::listen()
{
    connect(m_walk.get(), &EntryWalk::entriesFetched, this, [this](const QList<Entry> &entries) {
        for (const Entry &entry : entries)
            m_ids += entry.id.isEmpty() ? entry.action : entry.id;
        hear();
    });
    connect(m_walk.get(), &EntryWalk::lateEntriesFetched, this, [this](const QList<Entry> &entries) {
        for (const Entry &entry : entries)
            m_lateIds += entry.id;
    });
    connect(m_walk.get(), &EntryWalk::failed, this, [this](const ApiError &error) {
        m_errors += error;
        hear();
    });
    connect(m_walk.get(), &EntryWalk::finished, this, [this] {
        ++m_finished;
        hear();
    });
}

void WalkTest::hear()
{
    ++m_signals;
    m_loop.quit();
}

void WalkTest::step()
{
    const int before = m_signals;
    QTimer::singleShot(10s, &m_loop, &QEventLoop::quit);
    m_walk->fetchMore();
    m_loop.exec();
    QCOMPARE(m_signals, before + 1);
}

void WalkTest::walkToTheEnd()
{
    while (!m_walk->atEnd() && m_errors.isEmpty() && !QTest::currentTestFailed())
        step();
}

void WalkTest::sealIt()
{
    const int before = m_finished;
    m_walk->seal();
    QTRY_COMPARE(m_finished, before + 1);
}

std::optional<QString> WalkTest::sent(int request, const QString &parameter) const
{
    return requests().at(request).parameter(parameter);
}

} // namespace Audit::Testing
