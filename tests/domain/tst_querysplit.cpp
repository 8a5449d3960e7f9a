// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryedits.h"
#include "domain/querysplit.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

Query refinedBy(Query query, const QStringList &conditions)
{
    for (const QString &condition : conditions)
        query.refinements.append(*parseRefinement(condition));
    return query;
}

} // namespace

class TestQuerySplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEachValueByItself()
    {
        const Query query = refinedBy({ .tenantId = u"t1"_s, .start = TimeBound::absolute(5) },
            { u"result=failure,denied"_s, u"*~invoice"_s });
        const QList<Query> parts = partsOf(query);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0],
            (Query { .tenantId = u"t1"_s, .result = u"failure"_s, .start = TimeBound::absolute(5) }));
        QCOMPARE(parts[1],
            (Query { .tenantId = u"t1"_s, .result = u"denied"_s, .start = TimeBound::absolute(5) }));
    }

    void asksForEveryPairOfTwoFields()
    {
        const QList<Query> parts = partsOf(refinedBy({}, { u"result=failure,denied"_s, u"action=a,b,c"_s }));
        QCOMPARE(parts.size(), 6);
        QCOMPARE(parts[0], (Query { .action = u"a"_s, .result = u"failure"_s }));
        QCOMPARE(parts[5], (Query { .action = u"c"_s, .result = u"denied"_s }));
    }

    void leavesTheRestToThisSide_data()
    {
        QTest::addColumn<Query>("query");
        QTest::newRow("nothing") << Query {};
        QTest::newRow("one value") << refinedBy({}, { u"result=failure"_s });
        QTest::newRow("excluded") << refinedBy({}, { u"result!=failure,denied"_s });
        QTest::newRow("contained") << refinedBy({}, { u"action~user,role"_s });
        QTest::newRow("switched off") << refinedBy({}, { u"off result=failure,denied"_s });
        QTest::newRow("any field") << refinedBy({}, { u"*=a,b"_s });
        QTest::newRow("no filter of the API") << refinedBy({}, { u"user_agent=a,b"_s });
        QTest::newRow("a network among addresses")
            << refinedBy({}, { u"ip_address=192.0.2.1,198.51.100.0/24"_s });
        QTest::newRow("no value among values")
            << Query { .refinements = { { Field::Result, Refinement::Test::Is, { u"failure"_s, u""_s } } } };
        QTest::newRow("a filter that is taken") << refinedBy({ .action = u"a"_s }, { u"action=a,b"_s });
        QTest::newRow("hours") << refinedBy({}, { u"timestamp@19:00-07:00,sat"_s });
    }

    void leavesTheRestToThisSide()
    {
        QFETCH(Query, query);
        QVERIFY(askedRefinements(query).isEmpty());
        Query plain = query;
        plain.refinements.clear();
        QCOMPARE(partsOf(query), QList { plain });
    }

    void asksNoMoreThanSixteenQuestions()
    {
        const Query query
            = refinedBy({}, { u"action=a,b,c,d,e"_s, u"result=x,y,z,w"_s, u"actor_id=1,2,3"_s });
        QCOMPARE(askedRefinements(query), (QList<qsizetype> { 0, 2 }));
        QCOMPARE(partsOf(query).size(), 15);
        QStringList many;
        for (int number = 0; number < 17; ++number)
            many.append(QString::number(number));
        QCOMPARE(partsOf({ .refinements = { { Field::ActorId, Refinement::Test::Is, many } } }).size(), 1);
    }

    void asksForAValueOnce()
    {
        QCOMPARE(partsOf(refinedBy({}, { u"result=failure,FAILURE,denied"_s })).size(), 2);
        const Query twice = refinedBy({}, { u"result=a,b"_s, u"result=b,c"_s });
        QCOMPARE(askedRefinements(twice), QList<qsizetype> { 0 });
    }

    void isAnotherQuestionToTheServerWithOtherValues()
    {
        const Query two = refinedBy({}, { u"result=failure,denied"_s });
        QVERIFY(!two.asksServerAs({}));
        QVERIFY(!two.asksServerAs(refinedBy({}, { u"result=failure,success"_s })));
        QVERIFY(two.asksServerAs(refinedBy(two, { u"*~invoice"_s })));
    }

    void aValueIsAddedToThoseThatAreAskedFor()
    {
        const Query one = includingToo({}, Field::Action, u"a"_s);
        QCOMPARE(one, Query { .action = u"a"_s });
        QCOMPARE(includingToo(one, Field::Action, u"a"_s), one);
        const Query two = includingToo(one, Field::Action, u"b"_s);
        QCOMPARE(two, refinedBy({}, { u"action=a,b"_s }));
        QCOMPARE(includingToo(two, Field::Action, u"B"_s), two);
        QCOMPARE(includingToo(two, Field::Action, u"c"_s), refinedBy({}, { u"action=a,b,c"_s }));
        const Query agent = includingToo({}, Field::UserAgent, u"curl"_s);
        QCOMPARE(
            includingToo(agent, Field::UserAgent, u"wget"_s), refinedBy({}, { u"user_agent=curl,wget"_s }));
    }
};

QTEST_GUILESS_MAIN(TestQuerySplit)
#include "tst_querysplit.moc"
