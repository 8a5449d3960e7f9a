// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/logfollower.h"
#include "domain/json.h"
#include "domain/timetext.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Audit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 startUs = 1'795'356'131'000'000;

LogFollower::Start startOf(const std::vector<Entry> &known, bool isComplete, qint64 nowUs)
{
    LogFollower::Start start;
    start.nowUs = nowUs;
    for (const Entry &entry : known) {
        start.known.push_back(markOf(entry));
        if (entry.timeUs && !start.newestUs)
            start.newestUs = entry.timeUs;
        if (entry.timeUs && !isComplete)
            start.floorUs = std::min(start.floorUs.value_or(*entry.timeUs), *entry.timeUs);
    }
    return start;
}

} // namespace

/// Over a log that grows between looks, in order and late.
class TestLogFollower : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void tellsWhatIsNewOnce();
    void meetsWhatComesLateWithinTheOverlap();
    void leavesToTheWalkWhatItHasNotFetched();
    void goesThroughSeveralPages();
    void leavesOutWhatContradictsAFilter();
    void endsWhenItIsRefused();
    void goesOnWhenTheServerComesBack();
    void losesAndDoublesNothingWhileTheLogGrows();

private:
    struct Row
    {
        qint64 us;
        int number;
    };

    void add(int number, qint64 us);
    QByteArray bytesOf(const Row &row) const;
    std::vector<Entry> newest(qsizetype count) const;
    std::unique_ptr<LogFollower> follow(
        const std::vector<Entry> &known, bool isComplete, const Query &query = {});

    std::vector<Row> m_rows; ///< newest first
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    QStringList m_told;
    bool m_isDown = false;
};

void TestLogFollower::init()
{
    m_rows.clear();
    m_told.clear();
    m_isDown = false;
    m_server = std::make_unique<ScriptedServer>();
    m_session = std::make_unique<Session>(m_server->url(), Token(Testing::canary));
    ClientLimits limits;
    limits.tries = 1;
    m_client = std::make_unique<AuditClient>(*m_session, limits);
    m_server->answerWith([this](const ScriptedRequest &request) {
        if (m_isDown)
            return ScriptedReply::json("{}", 503);
        const auto start = parseServerTime(request.parameter(u"start_time"_s).value_or(QString()));
        QByteArrayList page;
        const qsizetype first = qsizetype(request.number(u"page"_s) - 1) * request.number(u"per_page"_s);
        qsizetype matching = 0;
        for (const Row &row : m_rows) {
            if (start && row.us < start->us)
                continue;
            if (matching >= first && matching < first + request.number(u"per_page"_s))
                page.append(bytesOf(row));
            ++matching;
        }
        return ScriptedReply::json(
            "{\"items\":[" + page.join(',') + "],\"total\":" + QByteArray::number(matching) + '}');
    });
    for (int number = 0; number < 10; ++number)
        add(number, startUs + number * second);
}

void TestLogFollower::add(int number, qint64 us)
{
    const auto place
        = std::find_if(m_rows.begin(), m_rows.end(), [us](const Row &row) { return row.us <= us; });
    m_rows.insert(place, { us, number });
}

QByteArray TestLogFollower::bytesOf(const Row &row) const
{
    return QStringLiteral(R"({"id":"e%1","timestamp":"%2","action":"%3"})")
        .arg(row.number)
        .arg(utcText(row.us), row.number % 2 == 0 ? u"even"_s : u"odd"_s)
        .toUtf8();
}

std::vector<Entry> TestLogFollower::newest(qsizetype count) const
{
    std::vector<Entry> entries;
    for (qsizetype place = 0; place < count; ++place)
        entries.push_back(*decodeEntry(bytesOf(m_rows[std::size_t(place)])));
    return entries;
}

std::unique_ptr<LogFollower> TestLogFollower::follow(
    const std::vector<Entry> &known, bool isComplete, const Query &query)
{
    auto follower = std::make_unique<LogFollower>(
        *m_client, query, startOf(known, isComplete, startUs), LogFollower::Pace { 1ms, 60s });
    connect(follower.get(), &LogFollower::found, this, [this](const QList<Entry> &entries) {
        for (const Entry &entry : entries)
            m_told.append(entry.id);
    });
    return follower;
}

void TestLogFollower::tellsWhatIsNewOnce()
{
    const auto follower = follow(newest(10), true);
    QTRY_VERIFY(m_server->requests().size() > 4);
    QCOMPARE(m_told, QStringList());
    add(10, startUs + 20 * second);
    add(11, startUs + 20 * second);
    QTRY_COMPARE(m_told.size(), 2);
    const qsizetype asked = m_server->requests().size();
    QTRY_VERIFY(m_server->requests().size() > asked + 4);
    QCOMPARE(m_told.size(), 2);
}

void TestLogFollower::meetsWhatComesLateWithinTheOverlap()
{
    const auto follower = follow(newest(10), true);
    add(10, startUs + 100 * second);
    QTRY_COMPARE(m_told, QStringList { u"e10"_s });
    add(11, startUs + 50 * second);
    QTRY_COMPARE(m_told, (QStringList { u"e10"_s, u"e11"_s }));
}

void TestLogFollower::leavesToTheWalkWhatItHasNotFetched()
{
    const auto follower = follow(newest(3), false);
    QTRY_VERIFY(m_server->requests().size() > 4);
    QCOMPARE(m_told, QStringList());
    add(10, startUs + 8 * second + 1); // late, but above the last that is at hand
    QTRY_COMPARE(m_told, QStringList { u"e10"_s });
}

void TestLogFollower::goesThroughSeveralPages()
{
    const auto follower = follow(newest(10), true);
    for (int number = 10; number < 260; ++number)
        add(number, startUs + 30 * second);
    QTRY_COMPARE(m_told.size(), 250);
    QCOMPARE(m_told.removeDuplicates(), 0);
}

void TestLogFollower::leavesOutWhatContradictsAFilter()
{
    const auto follower = follow({}, true, { .action = u"even"_s });
    QTRY_COMPARE(m_told.size(), 5);
    add(11, startUs + 20 * second);
    add(12, startUs + 20 * second);
    QTRY_COMPARE(m_told.size(), 6);
    QVERIFY(!m_told.contains(u"e11"_s));
}

/// What passes is waited for, and what came meanwhile is told then.
void TestLogFollower::goesOnWhenTheServerComesBack()
{
    const auto follower = follow(newest(10), true);
    const QSignalSpy stumbled(follower.get(), &LogFollower::stumbled);
    const QSignalSpy recovered(follower.get(), &LogFollower::recovered);
    const QSignalSpy failed(follower.get(), &LogFollower::failed);
    m_isDown = true;
    QTRY_VERIFY_WITH_TIMEOUT(stumbled.size() > 2, 20'000);
    QCOMPARE(stumbled[0][0].value<ApiError>().kind, ErrorKind::ServerFault);
    add(10, startUs + 20 * second);
    m_isDown = false;
    QTRY_COMPARE_WITH_TIMEOUT(m_told, QStringList { u"e10"_s }, 20'000);
    QCOMPARE(recovered.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestLogFollower::endsWhenItIsRefused()
{
    const auto follower = follow(newest(10), true);
    const QSignalSpy failed(follower.get(), &LogFollower::failed);
    m_server->answerWith([](const ScriptedRequest &) { return ScriptedReply::json("{}", 401); });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<ApiError>().kind, ErrorKind::SignedOut);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestLogFollower::losesAndDoublesNothingWhileTheLogGrows()
{
    QRandomGenerator dice(11);
    const auto follower = follow(newest(10), true);
    qint64 us = startUs + 20 * second;
    for (int number = 10; number < 1500;) {
        const qsizetype asked = m_server->requests().size();
        for (int count = dice.bounded(30); count > 0 && number < 1500; --count, ++number) {
            us += dice.bounded(second);
            add(number, us - (dice.bounded(4) == 0 ? dice.bounded(40 * second) : 0));
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requests().size() > asked, 20'000);
    }
    QTRY_COMPARE(m_told.size(), 1490);
    QCOMPARE(m_told.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
