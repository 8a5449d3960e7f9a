// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "tables/statsmodel.h"

#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestStatsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsEveryBucketByKindOfResultAndLosesNone()
    {
        Wire wire;
        wire.server.alwaysAnswer(ScriptedReply::json(
            R"({"total":17,"bucket_seconds":3600,"time_series":[)"
            R"({"timestamp":"2026-11-22T10:00:00Z","total":10,"by_result":{"SUCCESS":6,"failure":2,"denied":1}},)"
            R"({"timestamp":"2026-11-22T11:00:00Z","total":7}]})"));
        StatsModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({}, 0);
        QTRY_COMPARE(model.rowCount(), 2);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toLongLong(); };
        QCOMPARE(cell(0, StatsModel::Total), 10);
        QCOMPARE(cell(0, StatsModel::Success), 6);
        QCOMPARE(cell(0, StatsModel::Failure), 2);
        QCOMPARE(cell(0, StatsModel::Denied), 1);
        QCOMPARE(cell(0, StatsModel::Other), 1); // what the split leaves out still counts
        QCOMPARE(cell(1, StatsModel::Other), 7);
    }

    void asksWithTheQuestionsTenantAndTimeOnly()
    {
        Wire wire;
        wire.server.alwaysAnswer(ScriptedReply::json(R"({"total":0})"));
        StatsModel model;
        strict(model);
        model.setClient(&wire.client);
        Query query;
        query.tenantId = u"tnt_1"_s;
        query.ipAddress = u"192.0.2.1"_s;
        query.start = TimeBound::relative(3600);
        model.setQuery(query, 7200 * 1'000'000ll);
        QTRY_VERIFY(model.stats().has_value());
        const ScriptedRequest request = wire.server.requests().last();
        QCOMPARE(request.parameter(u"tenant_id"_s), u"tnt_1"_s);
        QCOMPARE(request.parameter(u"start_time"_s), u"1970-01-01T01:00:00Z"_s);
        QVERIFY(!request.parameter(u"ip_address"_s));
    }

    void keepsTheOldNumbersWhenNewOnesDoNotCome()
    {
        Wire wire;
        wire.server.enqueue(ScriptedReply::json(
            R"({"total":1,"time_series":[{"timestamp":"2026-11-22T10:00:00Z","total":1}]})"));
        wire.server.alwaysAnswer(ScriptedReply::json(R"({"detail":"no"})", 403));
        StatsModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({}, 0);
        QTRY_COMPARE(model.rowCount(), 1);
        model.retry();
        QTRY_VERIFY(model.error().has_value());
        QCOMPARE(model.rowCount(), 1);
    }

    void dropsTheNumbersOfAnotherQuestion()
    {
        Wire wire;
        wire.server.enqueue(ScriptedReply::json(
            R"({"total":1,"time_series":[{"timestamp":"2026-11-22T10:00:00Z","total":1}]})"));
        wire.server.alwaysAnswer(ScriptedReply::json(R"({"detail":"no"})", 403));
        StatsModel model;
        strict(model);
        model.setClient(&wire.client);
        model.setQuery({}, 0);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setQuery({ .tenantId = u"tnt_2"_s }, 0);
        QTRY_VERIFY(model.error().has_value());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.stats().has_value());
    }
};

QTEST_GUILESS_MAIN(TestStatsModel)
#include "tst_statsmodel.moc"
