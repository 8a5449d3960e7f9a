// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boxreading.h"
#include "domain/timetext.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowUs = 1'795'356'131'000'000; // 2026-11-22T14:02:11Z

QList<BoxReading> read(const QString &text)
{
    const KnownWords words { { u"user.login"_s, u"user.logout"_s, u"role.assigned"_s },
        { u"user"_s, u"role"_s }, { u"success"_s, u"failure"_s } };
    return readBox(text, words, QTimeZone("Europe/Amsterdam"), nowUs);
}

BoxReading first(const QString &text)
{
    return read(text).constFirst();
}

/// "?" and the id for an entry, "@" and the instant for a time, else the condition.
QString asText(const BoxReading &reading)
{
    switch (reading.kind) {
    case BoxReading::Kind::EntryId:
        return u'?' + reading.entryId;
    case BoxReading::Kind::Link:
        return u'!' + reading.link;
    case BoxReading::Kind::Around:
        return u'@' + utcText(reading.time.us);
    case BoxReading::Kind::Since:
        return u"-%1s"_s.arg(reading.sinceSeconds);
    case BoxReading::Kind::Span:
        return timeBoundText(reading.start, QTimeZone::utc()) + u".."_s
            + timeBoundText(reading.end, QTimeZone::utc());
    case BoxReading::Kind::Problem:
        return u"#%1 %2"_s.arg(int(reading.problem)).arg(reading.subject);
    case BoxReading::Kind::Condition:
        break;
    }
    return refinementText(reading.condition);
}

} // namespace

class TestBoxReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheLikeliestFirst_data();
    void readsTheLikeliestFirst();
    void offersWordsThatHoldTheText();
    void offersEveryMeaningOfAnId();
    void offersWhatCanBeAskedInstead();
    void asksWhichZoneIsMeant();
    void leavesAConditionThatIsNotWholeAlone();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void leadsToAQuestion();
};

void TestBoxReading::readsTheLikeliestFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reading");
    const auto row = [](const QString &text, const QString &reading) {
        QTest::newRow(qPrintable(text)) << text << reading;
    };
    row(u" action!=user.login "_s, u"action!=user.login"_s);
    row(u"actor_email:ann@acme.example"_s, u"actor_email=ann@acme.example"_s);
    row(u"-actor_email:ann@acme.example"_s, u"actor_email!=ann@acme.example"_s);
    row(u"*~invoice"_s, u"*~invoice"_s);
    row(u"203.0.113.66"_s, u"ip_address=203.0.113.66"_s);
    row(u"2001:db8::7"_s, u"ip_address=2001:db8::7"_s);
    row(u"203.0.113.0/24"_s, u"ip_address=203.0.113.0/24"_s);
    row(u"ann@acme.example"_s, u"actor_email=ann@acme.example"_s);
    row(u"USER.LOGIN"_s, u"action=user.login"_s);
    row(u"failure"_s, u"result=failure"_s);
    row(u"role"_s, u"resource_type=role"_s);
    row(u"log_7499a0303e75f4aa"_s, u"?log_7499a0303e75f4aa"_s);
    row(u"6f1d1e2c-0b53-4c2e-9d0a-111111111111"_s, u"?6f1d1e2c-0b53-4c2e-9d0a-111111111111"_s);
    row(u" audit-console:entry?id=1 "_s, u"!audit-console:entry?id=1"_s);
    row(u"AUDIT-CONSOLE:nonsense"_s, u"!AUDIT-CONSOLE:nonsense"_s);
    row(u"-30d"_s, u"-2592000s"_s);
    row(u"-24h"_s, u"-86400s"_s);
    row(u"-x"_s, u"*~-x"_s);
    row(u"invoices"_s, u"*~invoices"_s);
    row(u"two words 2024"_s, u"*~two words 2024"_s);
    row(u"http://example.com/x"_s, u"*~http://example.com/x"_s);
    // 14:05 has not been yet today, by the clock of the reader.
    row(u"14:05 CET"_s, u"@2026-11-22T13:05:00Z"_s);
    row(u"around 14:05 UTC"_s, u"@2026-11-21T14:05:00Z"_s);
    row(u"15:01"_s, u"@2026-11-22T14:01:00Z"_s);
    row(u"2026-11-20 09:30"_s, u"@2026-11-20T08:30:00Z"_s);
    row(u"2026-07-20 09:30"_s, u"@2026-07-20T07:30:00Z"_s);
    row(u"2026-11-20T09:30:05Z"_s, u"@2026-11-20T09:30:05Z"_s);
    row(u"2026-11-20T09:30:05.250+05:45"_s, u"@2026-11-20T03:45:05.250Z"_s);
    row(u"20 Nov 2026 09:30 +0100"_s, u"@2026-11-20T08:30:00Z"_s);
    row(u"Nov 20, 2026 09:30 EST"_s, u"@2026-11-20T14:30:00Z"_s);
    row(u"20.11.2026, 09:30 MEZ"_s, u"@2026-11-20T08:30:00Z"_s);
    // Columns and short names are names too, in any case.
    row(u"actor=it.admin@acme.example"_s, u"actor_email=it.admin@acme.example"_s);
    row(u"actor!=usr_1"_s, u"actor_id!=usr_1"_s);
    row(u"-Actor:usr_1"_s, u"actor_id!=usr_1"_s);
    row(u"Actor e-mail = ann@acme.example"_s, u"actor_email=ann@acme.example"_s);
    row(u"tenant=Acme"_s, u"tenant_id=Acme"_s);
    row(u"ip=10.20.3.0/24"_s, u"ip_address=10.20.3.0/24"_s);
    row(u"IP address!=10.20.3.4"_s, u"ip_address!=10.20.3.4"_s);
    row(u"resource~inv"_s, u"resource_id~inv"_s);
    row(u"ACTION=user.login"_s, u"action=user.login"_s);
    row(u"result=foo"_s, u"result=foo"_s);
    // What cannot be asked is said.
    row(u"tenent=Acme"_s, u"#0 tenent"_s);
    row(u"tenent!=Acme"_s, u"#0 tenent"_s);
    row(u"details.member=ann"_s, u"#1 details.member"_s);
    row(u"$.device.os=linux"_s, u"#1 $.device.os"_s);
    row(u"action>user"_s, u"#2 action"_s);
    row(u"ip_address=999.1.1.1"_s, u"#3 999.1.1.1"_s);
    row(u"ip=10.20.0.0/40"_s, u"#3 10.20.0.0/40"_s);
    // Texts that happen to hold a sign.
    row(u"aGVsbG8=="_s, u"*~aGVsbG8=="_s);
    row(u"note: a"_s, u"*~note: a"_s);
    row(u"two words=three"_s, u"*~two words=three"_s);
    row(u"https://example.com/?a=b"_s, u"*~https://example.com/?a=b"_s);
    // Days and ends, by the clock of the reader.
    row(u"timestamp>2026-11-20"_s, u"2026-11-19 23:00.."_s);
    row(u"timestamp >= 2026-11-20T09:00:00Z"_s, u"2026-11-20 09:00.."_s);
    row(u"time<2026-11-20 09:30"_s, u"..2026-11-20 08:30"_s);
    row(u"2026-11-20"_s, u"2026-11-19 23:00..2026-11-20 22:59:59.999999"_s);
    row(u"20.11.2026"_s, u"2026-11-19 23:00..2026-11-20 22:59:59.999999"_s);
    row(u"1.7.2026"_s, u"2026-06-30 22:00..2026-07-01 21:59:59.999999"_s);
    row(u"timestamp=2026-11-20"_s, u"2026-11-19 23:00..2026-11-20 22:59:59.999999"_s);
}

void TestBoxReading::readsTheLikeliestFirst()
{
    QFETCH(QString, text);
    QFETCH(QString, reading);
    const QList<BoxReading> readings = read(text);
    QVERIFY(!readings.isEmpty());
    QCOMPARE(asText(readings[0]), reading);
}

void TestBoxReading::offersWordsThatHoldTheText()
{
    QStringList texts;
    for (const BoxReading &reading : read(u"log"_s))
        texts.append(asText(reading));
    QCOMPARE(
        texts, (QStringList { u"action=user.login"_s, u"action=user.logout"_s, u"*~log"_s, u"*!~log"_s }));
}

void TestBoxReading::offersEveryMeaningOfAnId()
{
    QStringList texts;
    for (const BoxReading &reading : read(u"usr_2fbuvcz6"_s))
        texts.append(asText(reading));
    QCOMPARE(texts,
        (QStringList { u"?usr_2fbuvcz6"_s, u"actor_id=usr_2fbuvcz6"_s, u"resource_id=usr_2fbuvcz6"_s,
            u"*~usr_2fbuvcz6"_s, u"*!~usr_2fbuvcz6"_s }));
}

/// What is wrong comes first, what can be asked instead second.
void TestBoxReading::offersWhatCanBeAskedInstead()
{
    const auto second = [](const QString &text) { return asText(read(text).value(1)); };
    QCOMPARE(second(u"tenent=Acme"_s), u"*~tenent=Acme"_s);
    QCOMPARE(second(u"details.member=ann"_s), u"details~ann"_s);
    QCOMPARE(second(u"details.member!=ann"_s), u"details!~ann"_s);
    QCOMPARE(second(u"ip_address=999.1.1.1"_s), u"ip_address=999.1.1.1"_s);
    const Query query { .action = u"user.login"_s };
    QCOMPARE(applied(query, first(u"tenent=Acme"_s)), query);
    const Query day = applied(query, first(u"20.11.2026"_s));
    QCOMPARE(day.end.microseconds() - day.start.microseconds(), 86'400'000'000 - 1);
    QCOMPARE(day.action, u"user.login"_s);
}

void TestBoxReading::asksWhichZoneIsMeant()
{
    const QList<BoxReading> readings = read(u"2026-11-20 09:30 CST"_s);
    QCOMPARE(asText(readings[0]), u"@2026-11-20T15:30:00Z"_s);
    QCOMPARE(asText(readings[1]), u"@2026-11-20T01:30:00Z"_s);
    QCOMPARE(readings[0].time.zone, u"CST, UTC−06:00"_s);
    QCOMPARE(readings[1].time.zone, u"CST, UTC+08:00"_s);
}

void TestBoxReading::leavesAConditionThatIsNotWholeAlone()
{
    QVERIFY(read(u"action="_s).isEmpty());
    QVERIFY(read(u"action!="_s).isEmpty());
    QVERIFY(read(u"  "_s).isEmpty());
}

void TestBoxReading::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : { u"25:00"_s, u"9:3"_s, u"09:30 XYZ"_s, u"2026-13-01 09:30"_s, u"a:b"_s,
             u"12:30 and more"_s, QString(100, u'1') + u":00"_s })
        QTest::newRow(qPrintable(text.left(30))) << text;
}

void TestBoxReading::refusesWhatIsNoTime()
{
    QFETCH(QString, text);
    QVERIFY(parsePastedTime(text, QTimeZone::utc(), nowUs).isEmpty());
}

void TestBoxReading::leadsToAQuestion()
{
    const Query query { .action = u"user.login"_s, .start = TimeBound::relative(3600) };
    QCOMPARE(applied(query, first(u"203.0.113.66"_s)).ipAddress, u"203.0.113.66"_s);
    QCOMPARE(applied(query, first(u"user.logout"_s)).action, u"user.logout"_s);
    QCOMPARE(applied(query, first(u"203.0.113.0/24"_s)).refinements.size(), 1);
    QCOMPARE(applied(query, first(u"log_7499a0303e75f4aa"_s)), query);
    const Query around = applied(query, first(u"2026-11-20T09:30:00Z"_s));
    QCOMPARE(utcText(around.start.microseconds()), u"2026-11-20T09:15:00Z"_s);
    QCOMPARE(utcText(around.end.microseconds()), u"2026-11-20T09:45:00Z"_s);
    QCOMPARE(around.action, u"user.login"_s);
    const Query since = applied(around, first(u"-7d"_s));
    QCOMPARE(since.start, TimeBound::relative(7ll * 86400));
    QVERIFY(since.end.isOpen());
}

QTEST_GUILESS_MAIN(TestBoxReading)
#include "tst_boxreading.moc"
