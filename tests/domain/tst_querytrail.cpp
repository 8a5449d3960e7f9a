// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querytrail.h"

#include <QTest>

using namespace Audit;

class TestQueryTrail : public QObject
{
    Q_OBJECT

private:
    static Query number(int number)
    {
        Query query;
        query.action = QString::number(number);
        return query;
    }

private Q_SLOTS:
    void hasNowhereToGoAtFirst()
    {
        QueryTrail trail;
        QVERIFY(!trail.canGoBack());
        QVERIFY(!trail.canGoForward());
        trail.push(number(1));
        QVERIFY(!trail.canGoBack());
        QVERIFY(!trail.canGoForward());
    }

    void goesBackAndForward()
    {
        QueryTrail trail;
        for (int step = 1; step <= 3; ++step)
            trail.push(number(step));
        QCOMPARE(trail.goBack(), number(2));
        QCOMPARE(trail.goBack(), number(1));
        QVERIFY(!trail.canGoBack());
        QCOMPARE(trail.goForward(), number(2));
        QVERIFY(trail.canGoForward());
    }

    void aNewQuestionTakesThePlaceOfThoseGoneBackFrom()
    {
        QueryTrail trail;
        for (int step = 1; step <= 3; ++step)
            trail.push(number(step));
        trail.goBack();
        trail.goBack();
        trail.push(number(4));
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.goBack(), number(1));
    }

    void theSameQuestionAgainIsNoStep()
    {
        QueryTrail trail;
        trail.push(number(1));
        trail.push(number(2));
        trail.push(number(2));
        QCOMPARE(trail.goBack(), number(1));
        trail.push(number(1));
        QVERIFY2(trail.canGoForward(), "what was gone back from is lost");
    }

    void forgetsTheOldest()
    {
        QueryTrail trail;
        for (int step = 0; step < 150; ++step)
            trail.push(number(step));
        int steps = 0;
        for (; trail.canGoBack(); ++steps)
            trail.goBack();
        QCOMPARE(steps, 99);
    }
};

QTEST_GUILESS_MAIN(TestQueryTrail)
#include "tst_querytrail.moc"
