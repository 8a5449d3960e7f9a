// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryedits.h"
#include "domain/rowsieve.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestRefinement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void readsBackAnyValue();
    void refusesWhatIsNoCondition_data();
    void refusesWhatIsNoCondition();
    void knowsWhatIsInANetwork_data();
    void knowsWhatIsInANetwork();
    void refusesWhatIsNoNetwork_data();
    void refusesWhatIsNoNetwork();
    void letsThrough_data();
    void letsThrough();
    void countsWhatEachHides();
    void asksTheServerWhereItCan();
    void movesBetweenServerAndRows();
    void tellsWhetherTheServerIsAskedTheSame();
};

void TestRefinement::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Refinement>("refinement");
    using Test = Refinement::Test;
    QTest::newRow("is") << u"action=user.login"_s
                        << Refinement { Field::Action, Test::Is, { u"user.login"_s } };
    QTest::newRow("one of") << u"result=failure,denied"_s
                            << Refinement { Field::Result, Test::Is, { u"failure"_s, u"denied"_s } };
    QTest::newRow("is not") << u"actor_email!=a@b.example"_s
                            << Refinement { Field::ActorEmail, Test::Is, { u"a@b.example"_s }, true };
    QTest::newRow("contains") << u"*~invoice"_s << Refinement { {}, Test::Contains, { u"invoice"_s } };
    QTest::newRow("without") << u"user_agent!~curl"_s
                             << Refinement { Field::UserAgent, Test::Contains, { u"curl"_s }, true };
    QTest::newRow("off") << u"off details~x"_s
                         << Refinement { Field::Details, Test::Contains, { u"x"_s }, false, true };
    QTest::newRow("no network") << u"ip_address!=\"a/b\""_s
                                << Refinement { Field::IpAddress, Test::Is, { u"a/b"_s }, true };
    QTest::newRow("network") << u"ip_address=10.0.0.0/8"_s
                             << Refinement { Field::IpAddress, Test::Is, { u"10.0.0.0/8"_s } };
    QTest::newRow("quoted") << u"resource_name=\"a,b\",\"say \"\"no\"\"\",\" c\""_s
                            << Refinement { Field::ResourceName, Test::Is,
                                   { u"a,b"_s, u"say \"no\""_s, u" c"_s } };
}

void TestRefinement::readsWhatItWrites()
{
    QFETCH(QString, text);
    QFETCH(Refinement, refinement);
    QCOMPARE(refinementText(refinement), text);
    QCOMPARE(parseRefinement(text), refinement);
}

void TestRefinement::readsBackAnyValue()
{
    QRandomGenerator dice(7);
    const QString letters = u"ab/,\"=~!* \t\u00e9\u202e"_s;
    for (int run = 0; run < 2000; ++run) {
        Refinement refinement { static_cast<Field>(dice.bounded(20)),
            dice.bounded(2) ? Refinement::Test::Is : Refinement::Test::Contains, {}, dice.bounded(2) == 1,
            dice.bounded(2) == 1 };
        for (int count = 1 + dice.bounded(3); count > 0; --count) {
            QString value;
            for (int length = 1 + dice.bounded(8); length > 0; --length)
                value += letters[dice.bounded(int(letters.size()))];
            refinement.values.append(value);
        }
        QCOMPARE(parseRefinement(refinementText(refinement)), refinement);
    }
}

void TestRefinement::refusesWhatIsNoCondition_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u""_s, u"action"_s, u"action="_s, u"=x"_s, u"colour=red"_s, u"action=a,"_s,
             u"action=,a"_s, u"action=\"a"_s, u"action=\"a\"b"_s, u"action=a\"b"_s, u"action==a\""_s,
             u"off "_s, u"ip_address=10.0.0.0/99"_s, u"ip_address!=10.0.0.1,a/b"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void TestRefinement::refusesWhatIsNoCondition()
{
    QFETCH(QString, text);
    QVERIFY(!parseRefinement(text));
}

void TestRefinement::knowsWhatIsInANetwork_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isInside");
    const auto row = [](const QString &network, const QString &address, bool isInside) {
        QTest::addRow("%s in %s", qPrintable(address), qPrintable(network)) << network << address << isInside;
    };
    row(u"10.8.0.0/16"_s, u"10.8.255.1"_s, true);
    row(u"10.8.0.0/16"_s, u"10.9.0.1"_s, false);
    row(u"10.8.0.0/15"_s, u"10.9.0.1"_s, true);
    row(u"192.0.2.128/25"_s, u"192.0.2.127"_s, false);
    row(u"192.0.2.128/25"_s, u"192.0.2.255"_s, true);
    row(u"192.0.2.7/32"_s, u"192.0.2.7"_s, true);
    row(u"0.0.0.0/0"_s, u"255.255.255.255"_s, true);
    row(u"0.0.0.0/0"_s, u"2001:db8::1"_s, false);
    row(u"::/0"_s, u"192.0.2.1"_s, true);
    row(u"2001:db8::/33"_s, u"2001:db8:7fff::1"_s, true);
    row(u"2001:db8::/33"_s, u"2001:db8:8000::1"_s, false);
    row(u"::ffff:10.0.0.0/104"_s, u"10.1.2.3"_s, true);
    row(u"10.0.0.0/8"_s, u"::ffff:10.1.2.3"_s, true);
    row(u"fe80::/10"_s, u"fe80::1%eth0"_s, true);
}

void TestRefinement::knowsWhatIsInANetwork()
{
    QFETCH(QString, network);
    QFETCH(QString, address);
    QFETCH(bool, isInside);
    const auto parsed = parseIpNetwork(network);
    const auto other = parseHostAddress(address);
    QVERIFY(parsed && other);
    QCOMPARE(parsed->contains(*other), isInside);
}

void TestRefinement::refusesWhatIsNoNetwork_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u"10.0.0.0"_s, u"10.0.0.0/"_s, u"10.0.0.0/33"_s, u"10.0.0.0/-1"_s,
             u"10.0.0.0/+8"_s, u"10.0.0/8"_s, u"10.0.0.256/8"_s, u"::/129"_s, u"a/8"_s, u"/8"_s,
             u"10.0.0.0/8/8"_s, QString(200, u'1') + u"/8"_s })
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestRefinement::refusesWhatIsNoNetwork()
{
    QFETCH(QString, text);
    QVERIFY(!parseIpNetwork(text));
}

void TestRefinement::letsThrough_data()
{
    QTest::addColumn<QString>("refinement");
    QTest::addColumn<bool>("passes");
    QTest::newRow("same in other case") << u"action=USER.LOGIN"_s << true;
    QTest::newRow("a part is not the whole") << u"action=user"_s << false;
    QTest::newRow("contains") << u"action~LOG"_s << true;
    QTest::newRow("one of several") << u"action=x,user.login"_s << true;
    QTest::newRow("is not") << u"action!=user.login"_s << false;
    QTest::newRow("is not another") << u"action!=user.logout"_s << true;
    QTest::newRow("network") << u"ip_address=10.8.0.0/16"_s << true;
    QTest::newRow("not in network") << u"ip_address!=10.8.0.0/16"_s << false;
    QTest::newRow("another network") << u"ip_address=10.9.0.0/16"_s << false;
    QTest::newRow("network or address") << u"ip_address=10.9.0.0/16,10.8.0.1"_s << true;
    QTest::newRow("field that is not there") << u"session_id=s"_s << false;
    QTest::newRow("field that is not there, excluded") << u"session_id!=s"_s << true;
    QTest::newRow("any field") << u"*~8.0.1"_s << true;
    QTest::newRow("any field, in the details") << u"*~admin"_s << true;
    QTest::newRow("in no field") << u"*~nowhere"_s << false;
    QTest::newRow("switched off") << u"off *~nowhere"_s << true;
}

void TestRefinement::letsThrough()
{
    QFETCH(QString, refinement);
    QFETCH(bool, passes);
    Entry entry;
    entry.action = u"user.login"_s;
    entry.ipAddress = u"10.8.0.1"_s;
    entry.details = R"({"role": "admin"})";
    const auto parsed = parseRefinement(refinement);
    QVERIFY(parsed);
    RowSieve sieve({ *parsed });
    QCOMPARE(sieve.take(entry), passes);
    QCOMPARE(sieve.allHidden(), passes ? 0 : 1);
}

void TestRefinement::countsWhatEachHides()
{
    RowSieve sieve({ *parseRefinement(u"action!=a"_s), *parseRefinement(u"off action!=b"_s),
        *parseRefinement(u"result=x"_s) });
    for (const QString &action : { u"a"_s, u"a"_s, u"b"_s, u"c"_s }) {
        Entry entry;
        entry.action = action;
        entry.result = action == u"c"_s ? u"x"_s : u"y"_s;
        QCOMPARE(sieve.take(entry), action == u"c"_s);
    }
    QCOMPARE(sieve.hidden(), (QList<qint64> { 2, 0, 1 }));
    QCOMPARE(sieve.allHidden(), 3);
}

void TestRefinement::asksTheServerWhereItCan()
{
    const Query one = including({}, Field::Action, u"a"_s);
    QCOMPARE(one.action, u"a"_s);
    QVERIFY(one.refinements.isEmpty());
    QCOMPARE(including(one, Field::Action, u"b"_s).action, u"b"_s);
    QCOMPARE(including({ .actorId = u"u1"_s }, Field::ActorEmail, u"a@b"_s).actorId, QString());

    const Query agent = including({}, Field::UserAgent, u"curl"_s);
    QCOMPARE(agent.refinements, QList { *parseRefinement(u"user_agent=curl"_s) });
    QCOMPARE(including(agent, Field::UserAgent, u"curl"_s), agent);

    const Query without = excluding(one, Field::Action, u"a"_s);
    QCOMPARE(without.action, QString());
    QCOMPARE(without.refinements, QList { *parseRefinement(u"action!=a"_s) });
    QCOMPARE(excluding(one, Field::Action, u"b"_s).action, u"a"_s);

    QCOMPARE(refinedBy({}, *parseRefinement(u"ip_address=192.0.2.1"_s)).ipAddress, u"192.0.2.1"_s);
    QCOMPARE(refinedBy({}, *parseRefinement(u"ip_address=192.0.2.0/24"_s)).refinements.size(), 1);
    QCOMPARE(refinedBy({}, *parseRefinement(u"result=failure,denied"_s)).refinements.size(), 1);
}

void TestRefinement::movesBetweenServerAndRows()
{
    const Query query { .action = u"a"_s };
    const Query off = withFilterOff(query, Filter::Action);
    QCOMPARE(off.action, QString());
    QCOMPARE(off.refinements, QList { *parseRefinement(u"off action=a"_s) });
    QCOMPARE(withRefinementToggled(off, 0), query);

    const Query negated = withFilterNegated(query, Filter::Action);
    QCOMPARE(negated.refinements, QList { *parseRefinement(u"action!=a"_s) });
    QCOMPARE(withRefinementNegated(negated, 0), query);

    const Query network = refinedBy({}, *parseRefinement(u"ip_address=192.0.2.0/24"_s));
    const Query networkOff = withRefinementToggled(network, 0);
    QVERIFY(networkOff.refinements[0].isOff);
    QCOMPARE(withRefinementToggled(networkOff, 0), network);
    QCOMPARE(withoutRefinement(network, 0), Query {});
    QCOMPARE(filterAsText(query, Filter::Action), u"action=a"_s);
}

void TestRefinement::tellsWhetherTheServerIsAskedTheSame()
{
    const Query query { .action = u"a"_s };
    const Query refined = refinedBy(query, *parseRefinement(u"*~x"_s));
    QVERIFY(refined != query);
    QVERIFY(refined.asksServerAs(query));
    QVERIFY(!refined.isUnfiltered());
    QVERIFY(!refined.asksServerAs({}));
    QVERIFY(!statsCoverQuery(refinedBy({}, *parseRefinement(u"*~x"_s))));
    QVERIFY(statsCoverQuery(refinedBy({}, *parseRefinement(u"off *~x"_s))));
}

QTEST_GUILESS_MAIN(TestRefinement)
#include "tst_refinement.moc"
