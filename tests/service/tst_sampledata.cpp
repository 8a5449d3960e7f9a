// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "service/import.h"
#include "service/sampledata.h"
#include "service/samplestories.h"
#include "service/servicefixture.h"

#include <QHostAddress>
#include <QSet>
#include <QTest>

#include <array>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1795374000000000; // 2026-11-22T19:00:00Z, a Sunday evening

QList<QByteArray> generated(const SampleOptions &options)
{
    QList<QByteArray> entries;
    generateSample(options, [&](const QByteArray &entry) { entries += entry; });
    return entries;
}

QList<Entry> decoded(const QList<QByteArray> &bodies)
{
    QList<Entry> entries;
    for (const QByteArray &body : bodies) {
        const auto entry = decodeEntry(body);
        if (!entry)
            qFatal("A sample entry is no JSON: %s", body.constData());
        entries += *entry;
    }
    return entries;
}

template <class Predicate>
QList<Entry> those(const QList<Entry> &entries, Predicate predicate)
{
    QList<Entry> found;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(found), predicate);
    return found;
}

int hourOf(const Entry &entry)
{
    return static_cast<int>((*entry.timeUs + sampleZone) / sampleHour % 24);
}

bool isDocumentationAddress(const QString &text)
{
    static const std::array subnets { "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32",
        "10.0.0.0/8" };
    for (const char *subnet : subnets) {
        if (QHostAddress(text).isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(subnet))))
            return true;
    }
    return false;
}

} // namespace

class TestSampleData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SampleOptions options;
        options.nowUs = now;
        m_bodies = generated(options);
        m_entries = decoded(m_bodies);
    }

    void makesTheSameBytesForTheSameOptions()
    {
        SampleOptions options;
        options.entries = 2000;
        options.nowUs = now;
        const auto first = generated(options);
        QCOMPARE(generated(options), first);
        options.seed = 2;
        QVERIFY(generated(options) != first);
    }

    void makesAsManyEntriesAsAskedOldestFirst()
    {
        QCOMPARE(m_entries.size(), 20'000);
        QSet<QString> ids;
        qint64 last = 0;
        for (const Entry &entry : m_entries) {
            QVERIFY(entry.timeUs);
            QVERIFY(*entry.timeUs >= last);
            last = *entry.timeUs;
            ids += entry.id;
        }
        QCOMPARE(ids.size(), m_entries.size());
        QVERIFY(last < now);
        QVERIFY(last > now - 60 * sampleSecond);
        QVERIFY(*m_entries.constFirst().timeUs >= now - 30 * sampleDay);
    }

    void isWholeEvenWhenFewAreAskedFor_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("a month") << 30;
        QTest::newRow("a week") << 7;
        QTest::newRow("a day") << 1;
    }

    void isWholeEvenWhenFewAreAskedFor()
    {
        QFETCH(int, days);
        SampleOptions options;
        options.entries = 1;
        options.nowUs = now;
        options.days = days;
        const auto few = decoded(generated(options));
        const auto sprayed
            = those(few, [](const Entry &entry) { return entry.ipAddress == Story::sprayAddress; });
        QVERIFY(sprayed.size() > 2LL * Story::sprayedAccounts);
        for (const Entry &entry : few)
            QVERIFY(*entry.timeUs < now && *entry.timeUs >= now - days * sampleDay);
    }

    void usesNoAddressOrDomainThatSomebodyOwns()
    {
        QSet<QString> addresses;
        for (const Entry &entry : m_entries) {
            if (!entry.ipAddress.isNull())
                addresses += entry.ipAddress;
            if (!entry.actorEmail.isNull())
                QVERIFY2(entry.actorEmail.endsWith(".example"_L1), qUtf8Printable(entry.actorEmail));
        }
        QVERIFY(addresses.size() > 50);
        for (const QString &address : std::as_const(addresses))
            QVERIFY2(isDocumentationAddress(address), qUtf8Printable(address));
    }

    void livesByOfficeHours()
    {
        const auto people = those(m_entries, [](const Entry &entry) { return entry.actorType == u"user"_s; });
        const auto morning = those(people, [](const Entry &entry) { return hourOf(entry) == 10; });
        const auto night = those(people, [](const Entry &entry) { return hourOf(entry) == 3; });
        QVERIFY(morning.size() > 10 * night.size());
        const auto weekend = those(people,
            [](const Entry &entry) { return ((*entry.timeUs + sampleZone) / sampleDay + 3) % 7 >= 5; });
        QVERIFY(weekend.size() * 5 < people.size());
    }

    void knowsTheVocabulary()
    {
        QSet<QString> actions;
        QSet<QString> results;
        QSet<QString> tenants;
        QSet<QString> partners;
        for (const Entry &entry : m_entries) {
            actions += entry.action;
            results += entry.result;
            tenants += entry.tenantId;
            partners += entry.partnerId;
        }
        for (const char *action : { "user.login", "user.created", "user.updated", "group.member_added",
                 "role.assigned", "application.created", "token.issued", "tenant.updated", "session.revoked",
                 "user.mfa_disabled", "data.exported" })
            QVERIFY2(actions.contains(QString::fromLatin1(action)), action);
        QCOMPARE(results, QSet<QString>({ u"success"_s, u"failure"_s, u"denied"_s }));
        QCOMPARE(tenants.size(), 6);
        QCOMPARE(partners.size(), 2);
    }

    void tellsOfPasswordSprayingWithinADay()
    {
        const auto spray
            = those(m_entries, [](const Entry &entry) { return entry.ipAddress == Story::sprayAddress; });
        QSet<QString> accounts;
        QList<Entry> successes;
        for (const Entry &entry : spray) {
            QVERIFY(*entry.timeUs > now - sampleDay);
            accounts += entry.actorEmail;
            if (entry.action == u"user.login"_s && entry.result == u"success"_s)
                successes += entry;
        }
        QCOMPARE(accounts.size(), Story::sprayedAccounts);
        QCOMPARE(successes.size(), 1);
        QCOMPARE(successes.constFirst().actorEmail, QString(Story::sprayVictim));
        const auto followed = those(spray, [&](const Entry &entry) {
            return *entry.timeUs > *successes.constFirst().timeUs && entry.actorEmail == Story::sprayVictim;
        });
        QVERIFY(followed.size() >= 8);
        QVERIFY(!those(followed, [](const Entry &entry) {
            return entry.action == u"data.exported"_s;
        }).isEmpty());
    }

    void tellsOfAQuietEscalation()
    {
        const auto steps = those(m_entries, [](const Entry &entry) {
            return entry.actorEmail == Story::climber && entry.details.contains("roles:assign");
        });
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.constFirst().details.contains("\"before\""));
        const auto disabled
            = those(m_entries, [](const Entry &entry) { return entry.action == u"user.mfa_disabled"_s; });
        QCOMPARE(disabled.size(), 1);
        QCOMPARE(disabled.constFirst().actorEmail, QString(Story::climber));
    }

    void tellsOfAnExportAtNight()
    {
        const auto night = those(m_entries, [](const Entry &entry) {
            return entry.ipAddress == Story::nightAddress && entry.action == u"data.exported"_s;
        });
        QCOMPARE(night.size(), 28);
        for (const Entry &entry : night) {
            QCOMPARE(entry.actorEmail, QString(Story::nightAccount));
            QVERIFY(hourOf(entry) == 2);
        }
    }

    void tellsOfALeaversLastWeek()
    {
        const auto own
            = those(m_entries, [](const Entry &entry) { return entry.actorEmail == Story::leaver; });
        const auto deactivated
            = those(m_entries, [](const Entry &entry) { return entry.action == u"user.deactivated"_s; });
        QCOMPARE(deactivated.size(), 1);
        const auto after = those(own, [&](const Entry &entry) {
            return *entry.timeUs > *deactivated.constFirst().timeUs && entry.action == u"token.refreshed"_s
                && entry.result == u"success"_s;
        });
        QVERIFY(after.size() >= 3);
    }

    void importsWithoutARejectedEntry()
    {
        const ServiceFixture fixture;
        SampleOptions options;
        options.nowUs = now;
        options.entries = 3000;
        const auto report = importSample(fixture.database(), options);
        QVERIFY(report);
        QCOMPARE(report->added, 3000);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(importSample(fixture.database(), options)->known, 3000);
    }

private:
    QList<QByteArray> m_bodies;
    QList<Entry> m_entries;
};

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"
