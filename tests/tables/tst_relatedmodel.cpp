// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/relatedmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 us = 1'795'356'131'000'000; // 2026-11-22T14:02:11Z

Entry entry()
{
    Entry entry;
    entry.id = u"e1"_s;
    entry.timeUs = us;
    entry.actorEmail = u"ann@example.com"_s;
    entry.ipAddress = u"198.51.100.7"_s;
    entry.resourceId = u"usr_1"_s;
    entry.requestId = u"req_1"_s;
    return entry;
}

RelatedModel::Titles titles()
{
    return { [](Relation relation) { return QString::number(int(relation)); },
        [](qint64 count) { return QString::number(count); },
        [](qint64 time) { return u"since "_s + QString::number(time); }, u"asking"_s, u"not reported"_s,
        u"failed"_s };
}

QStringList answers(const RelatedModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 1).data().toString());
    return texts;
}

} // namespace

class TestRelatedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void countsWhatTheServerReports();
    void asksNothingWhileNobodyWatches();
    void asksAgainOnlyForAnotherEntry();
    void saysWhatWasNotAnswered();
    void asksOnlyForWhatTheEntryHas();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
};

void TestRelatedModel::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_session = std::make_unique<Session>(m_server->url(), Token(canary));
    ClientLimits limits;
    limits.tries = 1;
    m_client = std::make_unique<AuditClient>(*m_session, limits);
    m_server->answerWith([](const ScriptedRequest &request) {
        const bool isEver = !request.parameter(u"start_time"_s);
        const QByteArray time = isEver ? "2026-01-01T00:00:00Z" : "2026-11-22T14:00:00Z";
        const QByteArray total = isEver ? "7" : request.parameter(u"resource_id"_s) ? "3" : "12";
        return ScriptedReply::json(
            R"({"items":[{"id":"x","timestamp":")" + time + R"("}],"total":)" + total + '}');
    });
}

void TestRelatedModel::countsWhatTheServerReports()
{
    RelatedModel model(titles());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setClient(m_client.get());
    model.setWatched(true);
    model.setEntry(entry());
    QCOMPARE(model.rowCount(), 6);
    QTRY_COMPARE(answers(model),
        (QStringList { u"12"_s, u"12"_s, u"3"_s, u"not reported"_s, u"7"_s, u"since 1767225600000000"_s }));
    // The oldest of seven is on the seventh page of one.
    const ScriptedRequest last = m_server->requests().constLast();
    QCOMPARE(last.number(u"page"_s), 7);
    QCOMPARE(last.number(u"per_page"_s), 1);
    QCOMPARE(last.parameter(u"actor_email"_s), u"ann@example.com"_s);
    QCOMPARE(last.parameter(u"ip_address"_s), u"198.51.100.7"_s);
    QCOMPARE(model.query(1).ipAddress, u"198.51.100.7"_s);
    QCOMPARE(model.query(1).start, TimeBound::absolute(us - 3'600'000'000));
}

void TestRelatedModel::asksNothingWhileNobodyWatches()
{
    RelatedModel model(titles());
    model.setClient(m_client.get());
    model.setEntry(entry());
    QCOMPARE(answers(model), QStringList(6));
    model.setWatched(true);
    QTRY_COMPARE(answers(model).value(0), u"12"_s);
}

void TestRelatedModel::asksAgainOnlyForAnotherEntry()
{
    RelatedModel model(titles());
    model.setClient(m_client.get());
    model.setWatched(true);
    model.setEntry(entry());
    QTRY_VERIFY(answers(model).constLast().contains(u"since"_s));
    const qsizetype asked = m_server->requests().size();
    Entry whole = entry();
    whole.userAgent = u"curl"_s;
    model.setEntry(whole);
    QVERIFY(answers(model).constLast().contains(u"since"_s));
    Entry other = entry();
    other.id = u"e2"_s;
    model.setEntry(other);
    QCOMPARE(answers(model), QStringList(6));
    QTRY_VERIFY(m_server->requests().size() > asked);
}

void TestRelatedModel::saysWhatWasNotAnswered()
{
    m_server->answerWith([](const ScriptedRequest &request) {
        return request.parameter(u"resource_id"_s) ? ScriptedReply::json(R"({"items":[]})")
                                                   : ScriptedReply::json("{}", 500);
    });
    RelatedModel model(titles());
    model.setClient(m_client.get());
    model.setWatched(true);
    model.setEntry(entry());
    QTRY_COMPARE(answers(model),
        (QStringList {
            u"failed"_s, u"failed"_s, u"not reported"_s, u"not reported"_s, u"failed"_s, QString() }));
}

void TestRelatedModel::asksOnlyForWhatTheEntryHas()
{
    RelatedModel model(titles());
    Entry bare;
    bare.id = u"e1"_s;
    bare.ipAddress = u"198.51.100.7"_s;
    model.setEntry(bare);
    QCOMPARE(model.rowCount(), 0); // without a time there is no hour around it
    bare.timeUs = us;
    bare.id = u"e2"_s;
    model.setEntry(bare);
    QCOMPARE(model.rowCount(), 1);
    bare.actorId = u"u1"_s;
    bare.id = u"e3"_s;
    model.setEntry(bare);
    QCOMPARE(model.rowCount(), 4);
    model.setEntry(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestRelatedModel)
#include "tst_relatedmodel.moc"
