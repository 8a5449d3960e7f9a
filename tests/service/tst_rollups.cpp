// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted as entries arrive, against counting all over again.
#include "service/bothstores.h"
#include "service/columntext.h"
#include "service/recount.h"
#include "service/schema.h"
#include "service/store.h"
#include "service/storestats.h"
#include "service/wildentries.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 3000;

std::unique_ptr<Store> openStore(const ServiceFixture &fixture)
{
    auto store = Store::open(fixture.database(), Store::Access::ReadWrite);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().systemText));
    return std::move(store).value();
}

QByteArray wildLines(quint32 seed, int count)
{
    WildEntries wild(seed);
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += wild.next() + '\n';
    return lines;
}

QString memberOf(const Entry &entry, QLatin1StringView column)
{
    static const QHash<QLatin1StringView, QString Entry::*> members { { "tenant_id"_L1, &Entry::tenantId },
        { "partner_id"_L1, &Entry::partnerId }, { "actor_id"_L1, &Entry::actorId },
        { "actor_email"_L1, &Entry::actorEmail }, { "action"_L1, &Entry::action },
        { "resource_type"_L1, &Entry::resourceType }, { "resource_id"_L1, &Entry::resourceId },
        { "result"_L1, &Entry::result }, { "ip_address"_L1, &Entry::ipAddress } };
    return entry.*members[column];
}

bool isSelected(const Entry &entry, const Selection &selection)
{
    for (const auto &[column, value] : selection.equal) {
        const QString member = memberOf(entry, column);
        if (member.isNull() || member != value)
            return false;
    }
    return (!selection.startUs || *entry.timeUs >= *selection.startUs)
        && (!selection.endUs || *entry.timeUs <= *selection.endUs);
}

QList<ValueCount> countedBy(const QList<Entry> &entries, QString Entry::*member)
{
    QHash<QString, qint64> counts;
    for (const Entry &entry : entries) {
        if (!(entry.*member).isNull())
            ++counts[entry.*member];
    }
    QList<ValueCount> sorted;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        sorted += { count.key(), count.value() };
    std::sort(sorted.begin(), sorted.end(), [](const ValueCount &a, const ValueCount &b) {
        return a.count != b.count ? a.count > b.count : a.value.toUtf8() < b.value.toUtf8();
    });
    return sorted;
}

QString textOf(const QList<ValueCount> &counts)
{
    QString text;
    for (const ValueCount &count : counts)
        text += u"%1=%2 "_s.arg(count.value).arg(count.count);
    return text;
}

/// A selection by at most `filters` of the columns, and a range whose ends are on or beside borders, or open.
Selection anySelection(WildEntries &wild, int filters, bool ownersOnly)
{
    Selection selection;
    const QHash<QLatin1StringView, QStringList> values {
        { "tenant_id"_L1, { u"t1"_s, u"t2"_s, u""_s, u"no"_s } }, { "partner_id"_L1, { u"p1"_s, u"p2"_s } },
        { "actor_id"_L1, { u"u1"_s, u"u2"_s, u""_s } }, { "actor_email"_L1, { u"a@x.example"_s } },
        { "action"_L1, { u"user.login"_s, u"é😀"_s, u"a"_s + QChar(u'\0') + u'b' } },
        { "resource_type"_L1, { u"user"_s } }, { "resource_id"_L1, { u"r1"_s } },
        { "result"_L1, { u"failure"_s, u"none"_s } }, { "ip_address"_L1, { u"2001:db8::1"_s } }
    };
    const auto columns = filterColumns().first(ownersOnly ? 2 : filterColumns().size());
    for (int i = 0; i < filters; ++i) {
        const QLatin1StringView column = columns[std::size_t(wild.random().bounded(int(columns.size())))];
        const QStringList choices = values[column];
        selection.equal += { column, choices[wild.random().bounded(int(choices.size()))] };
    }
    if (wild.random().bounded(4) != 0)
        selection.startUs = wild.microseconds();
    if (wild.random().bounded(4) != 0)
        selection.endUs = wild.microseconds();
    if (selection.startUs && selection.endUs && *selection.startUs > *selection.endUs
        && wild.random().bounded(8) != 0)
        std::swap(selection.startUs, selection.endUs);
    return selection;
}

} // namespace

class TestRollups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_STORE();
        m_fixture = std::make_unique<StoreFixture>();
        const QByteArray lines = wildLines(1, entryCount);
        QCOMPARE(m_fixture->import(lines).added, entryCount);
        for (const QByteArray &line : lines.trimmed().split('\n'))
            m_entries += decodeEntry(line).value();
    }

    void equalARecountHoweverEntriesCome()
    {
        const StoreFixture fixture;
        const QByteArray lines = wildLines(2, 900);
        const QByteArrayList all = lines.trimmed().split('\n');
        QCOMPARE(fixture.import(all.mid(0, 400).join('\n')).added, 400);
        QCOMPARE(fixture.import(all.mid(200, 400).join('\n')).added, 200); // half of them known
        QByteArrayList others = all.mid(0, 50);
        for (QByteArray &other : others)
            other.replace("\"}", "changed\"}");
        fixture.import(others.join('\n')); // conflicts count for nothing
        QCOMPARE(fixture.import(all.join('\n')).added, 300);
        const auto store = openStore(fixture);
        const Counts counts = countsOf(store->database());
        QCOMPARE(counts.entries, 900);
        QCOMPARE(firstDifference(counts), QString());
    }

    void makeStatisticsExactForAnyStartAndEnd()
    {
        const auto store = openStore(*m_fixture);
        WildEntries wild(3);
        for (int round = 0; round < 150; ++round) {
            const Selection selection = anySelection(wild, wild.random().bounded(3), true);
            QList<Entry> selected;
            for (const Entry &entry : std::as_const(m_entries)) {
                if (isSelected(entry, selection))
                    selected += entry;
            }
            const auto stats = computeStats(*store, selection);
            QVERIFY(stats);
            QCOMPARE(stats->total, selected.size());
            QCOMPARE(textOf(stats->byResult), textOf(countedBy(selected, &Entry::result)));
            QCOMPARE(textOf(stats->byAction), textOf(countedBy(selected, &Entry::action)));
            QCOMPARE(textOf(stats->byResourceType), textOf(countedBy(selected, &Entry::resourceType)));
            QCOMPARE(textOf(stats->topAddresses), textOf(countedBy(selected, &Entry::ipAddress)));
            checkSeries(*stats, selected);
            checkActors(*stats, selected);
        }
    }

    void makeTotalsExactForAnyFilters()
    {
        const auto store = openStore(*m_fixture);
        WildEntries wild(4);
        for (int round = 0; round < 400; ++round) {
            const Selection selection = anySelection(wild, wild.random().bounded(5), false);
            const auto isOne = [&](const Entry &entry) { return isSelected(entry, selection); };
            QCOMPARE(store->page(selection, 1, 1)->total,
                std::count_if(m_entries.cbegin(), m_entries.cend(), isOne));
        }
    }

    void growAndTotalsWithThem()
    {
        const StoreFixture fixture;
        const QByteArrayList all = wildLines(5, 600).trimmed().split('\n');
        const auto store = openStore(fixture);
        const Selection two { { { "result"_L1, u"success"_s }, { "resource_type"_L1, u"user"_s } }, {}, {} };
        const Selection one { { { "result"_L1, u"success"_s } }, {}, {} };
        for (int end = 100; end <= 600; end += 100) {
            fixture.import(all.mid(end - 100, 100).join('\n'));
            qint64 ones = 0;
            qint64 twos = 0;
            for (const QByteArray &line : all.mid(0, end)) {
                const Entry entry = decodeEntry(line).value();
                ones += isSelected(entry, one);
                twos += isSelected(entry, two);
            }
            QCOMPARE(store->page(one, 1, 1)->total, ones);
            QCOMPARE(store->page(two, 1, 1)->total, twos);
        }
    }

    void areMadeForDatabasesFromBefore()
    {
        if (isOverPostgres())
            QSKIP("PostgreSQL has had them from the start");
        const StoreFixture fixture;
        makeVersionOne(fixture.database(), 2500);
        const auto store = openStore(fixture);
        const Counts counts = countsOf(store->database());
        QCOMPARE(counts.entries, 2500);
        QCOMPARE(firstDifference(counts), QString());
        QCOMPARE(store->page({}, 1, 1)->total, 2500);
        QCOMPARE(fixture.import(wildLines(6, 2600)).added, 100);
        QCOMPARE(firstDifference(countsOf(store->database())), QString());
    }

    void haveYearsInDatabasesThatHadNone()
    {
        const StoreFixture fixture;
        fixture.import(wildLines(7, 500));
        {
            const auto store = openStore(fixture);
            Database &database = store->database();
            QVERIFY(database.execute(u"DELETE FROM rollup WHERE span = 4"_s));
            QVERIFY(database.execute(isOverPostgres() ? u"DELETE FROM audit_schema WHERE version = 3"_s
                                                      : u"PRAGMA user_version = 2"_s));
            QVERIFY(!firstDifference(countsOf(database)).isEmpty());
        }
        const auto store = openStore(fixture);
        QCOMPARE(firstDifference(countsOf(store->database())), QString());
    }

private:
    static void checkSeries(const StoredStats &stats, const QList<Entry> &selected)
    {
        QHash<qint64, QList<Entry>> buckets;
        for (const Entry &entry : selected)
            buckets[bucketStart(*entry.timeUs, stats.bucketSeconds)] += entry;
        qint64 total = 0;
        for (const Bucket &bucket : stats.series) {
            QCOMPARE(bucket.total, buckets.value(bucket.startUs).size());
            QList<ValueCount> expected = countedBy(buckets.value(bucket.startUs), &Entry::result);
            std::sort(expected.begin(), expected.end(),
                [](const ValueCount &a, const ValueCount &b) { return a.value < b.value; });
            QCOMPARE(textOf(bucket.byResult), textOf(expected));
            total += bucket.total;
        }
        QCOMPARE(total, selected.size());
    }

    static void checkActors(const StoredStats &stats, const QList<Entry> &selected)
    {
        QHash<std::pair<QString, QString>, qint64> counts;
        for (const Entry &entry : selected) {
            if (!entry.actorId.isNull() || !entry.actorEmail.isNull())
                ++counts[{ u'i' + entry.actorId, u'e' + entry.actorEmail }];
        }
        QHash<std::pair<QString, QString>, qint64> told;
        qint64 before = std::numeric_limits<qint64>::max();
        for (const ActorCount &actor : stats.topActors) {
            told[{ u'i' + actor.id, u'e' + actor.email }] += actor.count;
            QVERIFY(actor.count <= before);
            before = actor.count;
        }
        QVERIFY(stats.topActors.size() <= 10);
        for (auto actor = told.cbegin(); actor != told.cend(); ++actor)
            QVERIFY(counts.value(actor.key()) >= actor.value());
    }

    /// A file as the first version of the schema has it, filled in its way.
    static void makeVersionOne(const QString &path, int count)
    {
        QVERIFY(ensureDatabaseFile(path));
        auto database = Database::open(DatabaseAddress::parse(path).value(), Database::Access::ReadWrite);
        for (const QString &statement : schemaStatements(1, Engine::Sqlite))
            QVERIFY((*database)->execute(statement));
        QVERIFY((*database)->execute(u"PRAGMA user_version = 1"_s));
        QVERIFY((*database)->begin(Database::Begin::Write));
        for (const QByteArray &line : wildLines(6, count).trimmed().split('\n')) {
            const Entry entry = decodeEntry(line).value();
            QVariantList values { entry.id, *entry.timeUs,
                QCryptographicHash::hash(line, QCryptographicHash::Sha256), line };
            QString names = u"id, ts_us, sha, body"_s;
            for (const QLatin1StringView column : filterColumns()) {
                names += ", "_L1 + column;
                values += escapedText(memberOf(entry, column));
            }
            const auto added = (*database)->run(
                "INSERT INTO entry ("_L1 + names + ") VALUES "_L1 + places(values.size()), values);
            QVERIFY(added);
        }
        QVERIFY((*database)->commit());
    }

    std::unique_ptr<StoreFixture> m_fixture;
    QList<Entry> m_entries;
};

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
