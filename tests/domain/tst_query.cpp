// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/endpoints.h"
#include "domain/fields.h"
#include "domain/query.h"
#include "domain/resultkind.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 now = 1'795'356'131 * second; // 2026-11-22T14:02:11Z

Query everything()
{
    return { .tenantId = u"tnt"_s,
        .partnerId = u"prt"_s,
        .actorId = u"usr"_s,
        .actorEmail = u"a+b@x.example"_s,
        .action = u"user.login"_s,
        .resourceType = u"user"_s,
        .resourceId = u"id/1"_s,
        .result = u"FAILURE"_s,
        .ipAddress = u"2001:db8::1"_s,
        .start = TimeBound::relative(86400),
        .end = TimeBound::absolute(now) };
}

QByteArrayList names(const QList<Parameter> &parameters)
{
    QByteArrayList list;
    for (const Parameter &parameter : parameters)
        list.append(parameter.first);
    return list;
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesItsParametersAsTheApiDocumentDoes();
    void leavesEmptyFiltersOut();
    void sendsTimesInUtc();
    void fixesRelativeEndsOnce();
    void asksStatisticsOnlyForWhatTheyTake();
    void knowsWhetherStatisticsCoverIt();
    void encodesWhatUrlsReserve();
    void tellsAnAddressFromAnId();
    void encodesAnIdAsOneSegment_data();
    void encodesAnIdAsOneSegment();
    void findsFieldsByTheApisNames();
    void readsFieldsOfAnEntry();
    void classifiesResultsWhateverTheirCase_data();
    void classifiesResultsWhateverTheirCase();
};

void QueryTest::namesItsParametersAsTheApiDocumentDoes()
{
    const QByteArrayList expected { "tenant_id", "partner_id", "actor_id", "actor_email", "action",
        "resource_type", "resource_id", "result", "start_time", "end_time", "ip_address" };
    QCOMPARE(names(queryParameters(everything(), now)), expected);

    QFile seed(QStringLiteral(AUDIT_SHARED "/api/audit-api-seed.txt"));
    if (!seed.open(QIODevice::ReadOnly))
        QSKIP("not run: the shared folder with the API document is not here");
    QByteArrayList documented;
    QByteArray section = seed.readAll();
    section = section.first(section.indexOf("GET /api/v1/admin/audit/actions"));
    for (const QByteArray &line : section.split('\n')) {
        if (line.contains(" query ") && !line.startsWith("page ") && !line.startsWith("per_page "))
            documented.append(line.first(line.indexOf(' ')));
    }
    QCOMPARE(expected, documented);
}

void QueryTest::leavesEmptyFiltersOut()
{
    QVERIFY(queryParameters({}, now).isEmpty());
    QVERIFY(Query {}.isUnfiltered());
    for (const FilterInfo &info : textFilters()) {
        Query query;
        query.*info.value = u"x"_s;
        QVERIFY(!query.isUnfiltered());
        QCOMPARE(names(queryParameters(query, now)), QByteArrayList { info.parameter.data() });
        QCOMPARE(QString(info.option), QString(info.parameter).replace(u'_', u'-'));
        QCOMPARE(QString(fieldInfo(info.field).name), QString(info.parameter));
    }
    QVERIFY(!Query { .end = TimeBound::relative(0) }.isUnfiltered());
}

void QueryTest::sendsTimesInUtc()
{
    const auto parameters = queryParameters(
        { .start = TimeBound::relative(3600), .end = TimeBound::absolute(now + 482'000) }, now);
    const QList<Parameter> expected { { "start_time", "2026-11-22T13:02:11Z" },
        { "end_time", "2026-11-22T14:02:11.482Z" } };
    QCOMPARE(parameters, expected);
}

void QueryTest::fixesRelativeEndsOnce()
{
    const Query frozen = everything().frozenAt(now);
    QCOMPARE(frozen.start, TimeBound::absolute(now - 86400 * second));
    QCOMPARE(frozen.end, TimeBound::absolute(now));
    QCOMPARE(frozen.frozenAt(now + 99 * second), frozen);
    QVERIFY(Query {}.frozenAt(now).isUnfiltered());
    QCOMPARE(frozen.ipAddress, everything().ipAddress);
}

void QueryTest::asksStatisticsOnlyForWhatTheyTake()
{
    const QByteArrayList expected { "tenant_id", "start_time", "end_time" };
    QCOMPARE(names(statsParameters(everything(), now)), expected);
}

void QueryTest::knowsWhetherStatisticsCoverIt()
{
    QVERIFY(statsCoverQuery({}));
    QVERIFY(statsCoverQuery({ .tenantId = u"t"_s, .start = TimeBound::relative(1) }));
    QVERIFY(!statsCoverQuery({ .partnerId = u"p"_s }));
    QVERIFY(!statsCoverQuery({ .ipAddress = u"10.0.0.1"_s }));
}

void QueryTest::encodesWhatUrlsReserve()
{
    QCOMPARE(encodeParameters({ { "actor_email", "a+b@x.y&c=d" }, { "action", "é %2F#" } }),
        QByteArray("actor_email=a%2Bb%40x.y%26c%3Dd&action=%C3%A9%20%252F%23"));
    QCOMPARE(encodeParameters({}), QByteArray());
}

void QueryTest::tellsAnAddressFromAnId()
{
    Query query;
    setActor(query, u" bob@x.example "_s);
    QCOMPARE(query.actorEmail, u"bob@x.example"_s);
    QCOMPARE(actorText(query), u"bob@x.example"_s);
    setActor(query, u"usr_1"_s);
    QVERIFY(query.actorEmail.isEmpty());
    QCOMPARE(query.actorId, u"usr_1"_s);
    QCOMPARE(actorText(query), u"usr_1"_s);
    setActor(query, {});
    QVERIFY(query.isUnfiltered());
}

void QueryTest::encodesAnIdAsOneSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("plain") << u"log_1-a.b~c"_s << QByteArray("log_1-a.b~c");
    QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
    QTest::newRow("dot") << u"."_s << QByteArray("%2E");
    QTest::newRow("dots") << u".."_s << QByteArray("%2E%2E");
    QTest::newRow("more dots") << u"..."_s << QByteArray("...");
    QTest::newRow("query") << u"a?b#c%2F"_s << QByteArray("a%3Fb%23c%252F");
    QTest::newRow("wide") << u"é"_s << QByteArray("%C3%A9");
}

void QueryTest::encodesAnIdAsOneSegment()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    QCOMPARE(Endpoint::entry(id), Endpoint::list + segment);
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)), id);
}

void QueryTest::findsFieldsByTheApisNames()
{
    QCOMPARE(allFields().size(), std::size_t(20));
    for (const FieldInfo &info : allFields())
        QCOMPARE(fieldByName(QString(info.name)), info.field);
    QVERIFY(!fieldByName(u"Actor_Email"));
    QVERIFY(!fieldByName(u""));
}

void QueryTest::readsFieldsOfAnEntry()
{
    const Entry entry { .actorEmail = u"a@x.example"_s, .details = "{\"a\": 1}" };
    QCOMPARE(fieldText(entry, Field::ActorEmail), u"a@x.example"_s);
    QCOMPARE(fieldText(entry, Field::Details), u"{\"a\": 1}"_s);
    QVERIFY(fieldText(entry, Field::Id).isNull());
    QVERIFY(fieldText({}, Field::Details).isNull());
}

void QueryTest::classifiesResultsWhateverTheirCase_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("kind");
    QTest::newRow("success") << u"success"_s << int(ResultKind::Success);
    QTest::newRow("SUCCESS") << u"SUCCESS"_s << int(ResultKind::Success);
    QTest::newRow("Ok") << u"Ok"_s << int(ResultKind::Success);
    QTest::newRow("Failure") << u"Failure"_s << int(ResultKind::Failure);
    QTest::newRow("ERROR") << u"ERROR"_s << int(ResultKind::Failure);
    QTest::newRow("Denied") << u"Denied"_s << int(ResultKind::Denied);
    QTest::newRow("rejected") << u"rejected"_s << int(ResultKind::Denied);
    QTest::newRow("PARTIAL") << u"PARTIAL"_s << int(ResultKind::Other);
    QTest::newRow("unsuccessful") << u"unsuccessful"_s << int(ResultKind::Other);
    QTest::newRow("empty") << QString() << int(ResultKind::Other);
}

void QueryTest::classifiesResultsWhateverTheirCase()
{
    QFETCH(QString, result);
    QFETCH(int, kind);
    QCOMPARE(int(classifyResult(result)), kind);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
