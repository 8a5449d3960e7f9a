// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/answers.h"
#include "service/bothstores.h"
#include "service/columntext.h"
#include "service/store.h"
#include "service/storestats.h"

#include <QFileInfo>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

QByteArray entry(const QByteArray &id, const QByteArray &time, const QByteArray &more = {})
{
    return json("{'id':'") + id + json("','timestamp':'") + time + json("','action':'a'") + more + "}";
}

QList<QByteArray> ids(const StoredPage &page)
{
    QList<QByteArray> ids;
    for (const QByteArray &body : page.bodies)
        ids += body.mid(7, body.indexOf('"', 7) - 7);
    return ids;
}

std::unique_ptr<Store> openStore(const ServiceFixture &fixture)
{
    auto store = Store::open(fixture.database(), Store::Access::ReadOnly);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().systemText));
    return std::move(store).value();
}

/// A database made by somebody else, or by us and then changed.
void runSql(const QString &address, const QString &statement)
{
    const auto database
        = Database::open(DatabaseAddress::parse(address).value(), Database::Access::ReadWrite);
    QVERIFY(database);
    const auto done = (*database)->execute(statement);
    QVERIFY2(done, done ? "" : qUtf8Printable(done.error().text));
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_STORE(); }

    void makesFilesThatOnlyTheUserCanRead()
    {
        if (isOverPostgres())
            QSKIP("PostgreSQL's server keeps its files itself");
        const StoreFixture fixture;
        const auto store = openStore(fixture);
        QVERIFY(store->page({}, 1, 1)); // SQLite makes its companion files when it first reads
        for (const QString &name : { fixture.database(), fixture.database() + u"-wal"_s }) {
            QVERIFY(QFileInfo::exists(name));
            QVERIFY(!(QFileInfo(name).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        }
    }

    void refusesAForeignDatabaseAndLeavesItAlone()
    {
        const StoreFixture fixture;
        runSql(fixture.database(), u"CREATE TABLE theirs (x text)"_s);
        const auto store = Store::open(fixture.database(), Store::Access::ReadWrite);
        QVERIFY(!store);
        QCOMPARE(store.error().fault, ServiceFault::NotOurDatabase);
        QVERIFY(fixture.database().startsWith(store.error().subject));
        runSql(fixture.database(), u"INSERT INTO theirs VALUES ('1')"_s);
        runSql(fixture.database(), u"CREATE TABLE entry (y text)"_s); // none of ours came in
    }

    void refusesAFileThatIsNoDatabase()
    {
        if (isOverPostgres())
            QSKIP("a matter of files");
        const StoreFixture fixture;
        const QByteArray text = QByteArray("just some text, no database at all\n").repeated(100);
        const QString path = fixture.write(u"entries.db"_s, text);
        const auto store = Store::open(path, Store::Access::ReadWrite);
        QVERIFY(!store);
        QCOMPARE(store.error().fault, ServiceFault::NotOurDatabase);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void refusesTheDatabaseOfANewerVersion()
    {
        const StoreFixture fixture;
        openStore(fixture).reset();
        runSql(fixture.database(),
            isOverPostgres() ? u"INSERT INTO audit_schema (version) VALUES (99)"_s
                             : u"PRAGMA user_version = 99"_s);
        const auto store = Store::open(fixture.database(), Store::Access::ReadOnly);
        QVERIFY(!store);
        QCOMPARE(store.error().fault, ServiceFault::NewerDatabase);
    }

    void namesADatabaseThatIsMissing()
    {
        const StoreFixture fixture;
        const auto store = Store::open(isOverPostgres() ? fixture.database().replace("/t"_L1, "/none"_L1)
                                                        : fixture.path(u"no/such/folder.db"_s),
            Store::Access::ReadWrite);
        QVERIFY(!store);
        QCOMPARE(store.error().fault, ServiceFault::CannotOpenDatabase);
    }

    void listsNewestFirstAndLaterInsertedFirstWithinAnInstant()
    {
        const StoreFixture fixture;
        fixture.import(entry("old", "2026-05-17T11:00:00Z") + '\n'
            + entry("tie1", "2026-05-17T12:00:00.000001Z") + '\n'
            + entry("tie2", "2026-05-17T12:00:00.000001Z") + '\n'
            + entry("micro", "2026-05-17T12:00:00.000002Z") + '\n');
        const auto store = openStore(fixture);
        const auto page = store->page({}, 1, 10);
        QVERIFY(page);
        QCOMPARE(ids(*page), QList<QByteArray>({ "micro", "tie2", "tie1", "old" }));
        QCOMPARE(ids(*store->page({}, 2, 3)), QList<QByteArray>({ "old" }));
        QCOMPARE(store->page({}, 3, 3)->bodies.size(), 0);
        QCOMPARE(store->page({}, 3, 3)->total, 4);
    }

    void takesBothEndsOfARangeToTheMicrosecond()
    {
        const StoreFixture fixture;
        fixture.import(entry("before", "2026-05-17T12:00:00.000000Z") + '\n'
            + entry("first", "2026-05-17T12:00:00.000001Z") + '\n'
            + entry("last", "2026-05-17T12:00:00.000003Z") + '\n'
            + entry("after", "2026-05-17T12:00:00.000004Z") + '\n');
        const qint64 noon = 1779019200000000;
        Selection selection;
        selection.startUs = noon + 1;
        selection.endUs = noon + 3;
        QCOMPARE(ids(*openStore(fixture)->page(selection, 1, 10)), QList<QByteArray>({ "last", "first" }));
    }

    void matchesEveryFilterExactly_data()
    {
        QTest::addColumn<QString>("column");
        for (const QLatin1StringView column : filterColumns())
            QTest::newRow(column.data()) << QString(column);
    }

    void matchesEveryFilterExactly()
    {
        QFETCH(QString, column);
        const StoreFixture fixture;
        const auto with = [&](const QByteArray &id, const QByteArray &value) {
            return json("{'id':'") + id + json("','timestamp':'2026-05-17T12:00:00Z','") + column.toLatin1()
                + "\":" + value + "}\n";
        };
        // "action" or "id" makes an entry: each of these has an id.
        fixture.import(with("hit", "\"value\"") + with("case", "\"Value\"") + with("longer", "\"value2\"")
            + with("empty", "\"\"") + with("null", "null") + with("percent", "\"val%\""));
        const auto store = openStore(fixture);
        const auto found = [&](const QString &value) {
            Selection selection;
            for (const QLatin1StringView name : filterColumns()) {
                if (name == column)
                    selection.equal += { name, value };
            }
            return ids(*store->page(selection, 1, 10));
        };
        QCOMPARE(found(u"value"_s), QList<QByteArray>({ "hit" }));
        QCOMPARE(found(u""_s), QList<QByteArray>({ "empty" }));
        QCOMPARE(found(u"val%"_s), QList<QByteArray>({ "percent" }));
        QCOMPARE(found(u"x' OR '1'='1"_s), QList<QByteArray>());
    }

    void keepsApartTextsWithNulCharacters()
    {
        const StoreFixture fixture;
        const QByteArray nul = "\\u0000";
        fixture.import(json("{'id':'n1','timestamp':1779019200,'action':'a") + nul + json("b'}") + '\n'
            + json("{'id':'n2','timestamp':1779019200,'action':'a") + nul + json("c'}") + '\n'
            + json("{'id':'n3','timestamp':1779019200,'action':'a'}") + '\n');
        const auto store = openStore(fixture);
        const QString wanted = u"a"_s + QChar(u'\0') + u'b';
        QCOMPARE(
            ids(*store->page({ { { "action"_L1, wanted } }, {}, {} }, 1, 10)), QList<QByteArray>({ "n1" }));
        QCOMPARE(store->names(Dimension::Action)->size(), 3);
        QVERIFY(store->names(Dimension::Action)->contains(wanted));
    }

    void escapesColumnsInjectively()
    {
        const QChar nul(u'\0');
        const QChar sub(0x1A);
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        const QStringList texts { u""_s, QString(nul), QString(sub), sub + u"0"_s, sub + u"1"_s,
            QString(nul) + sub, sub + u"3d83d"_s, QString(high), QString(low), low + QString(high),
            high + QString(low), high + QString(high) + low, u"?"_s, QString(QChar(0xFFFD)),
            QString(QChar(0xFFFE)), QString(QChar(0xFFFF)), high + u"0041"_s };
        QSet<QByteArray> kept;
        for (const QString &text : texts) {
            QCOMPARE(unescapedText(escapedText(text)), text);
            QVERIFY(!escapedText(text).contains(nul));
            QCOMPARE(QString::fromUtf8(escapedText(text).toUtf8()), escapedText(text));
            kept += escapedText(text).toUtf8();
            QCOMPARE(toColumn(text), escapedText(text));
        }
        QCOMPARE(kept.size(), texts.size());
        QVERIFY(toColumn(QString()).isNull());
    }

    /// What UTF-8 has no bytes for, and what SQLite takes for another character.
    void keepsApartHalvesOfPairsAndWhatIsNoCharacter()
    {
        const StoreFixture fixture;
        const QByteArrayList odd { "\\ud800", "\\ud801", "\\udc00", "?", "\\ufffd", "\\ufffe", "\\uffff", "",
            "\\ufeff" };
        QByteArray lines;
        for (const QByteArray &end : odd)
            lines += json("{'id':'") + end + 'z' + end + json("','timestamp':1779019200,'tenant_id':'") + end
                + 't' + json("','action':'x") + end + json("'}\n");
        QCOMPARE(fixture.import(lines).added, odd.size());
        QCOMPARE(fixture.import(lines).known, odd.size()); // the same once more
        const auto store = openStore(fixture);
        QCOMPARE(store->names(Dimension::Action)->size(), odd.size());
        for (const int unit : { 0xD800, 0xD801, 0xDC00, 0x3F, 0xFFFD, 0xFFFE, 0xFFFF, 0xFEFF }) {
            const QString end = QChar(static_cast<char16_t>(unit));
            QVERIFY(store->names(Dimension::Action)->contains(u'x' + end));
            QCOMPARE(store->page({ { { "action"_L1, u'x' + end } }, {}, {} }, 1, 10)->total, 1);
            QCOMPARE(store->page({ { { "tenant_id"_L1, end + u't' } }, {}, {} }, 1, 10)->total, 1);
            QVERIFY(store->body(end + u'z' + end)->has_value());
        }
    }

    void writesTimesThatRfc3339Knows()
    {
        QCOMPARE(wireTime(1'779'019'200'123'456), u"2026-05-17T12:00:00.123456Z"_s);
        QCOMPARE(wireTime(-1), u"1969-12-31T23:59:59.999999Z"_s);
        QCOMPARE(wireTime(-62'135'596'800'000'001), u"0001-01-01T00:00:00Z"_s);
        QCOMPARE(wireTime(253'402'300'800'000'000), u"9999-12-31T23:59:59.999999Z"_s);
    }

    void sortsByCodePointsNullFirst()
    {
        const QStringList sorted { QString(), u""_s, u"A"_s, u"a"_s, u"aa"_s, QString(QChar(0xFB01)),
            QString(QChar(0xFFFD)), QString::fromUcs4(U"\U0001F600") };
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            for (qsizetype j = 0; j < sorted.size(); ++j)
                QCOMPARE(sortsBefore(sorted[i], sorted[j]), i < j);
        }
    }

    void keepsApartValuesTooLongForAnIndex()
    {
        const StoreFixture fixture;
        const QByteArray longText = QByteArray("\u00e9").repeated(40'000);
        QByteArray lines;
        for (const char *end : { "1", "2" })
            lines += json("{'id':'" + longText + end + "','timestamp':1779019200,'action':'" + longText + end
                + "','actor_id':'" + longText + end + "','tenant_id':'" + longText + "'}\n");
        QCOMPARE(fixture.import(lines).added, 2);
        const auto store = openStore(fixture);
        const QString text = QString::fromUtf8(longText);
        QCOMPARE(store->names(Dimension::Action)->value(1), text + u'2');
        for (const QString &end : { u"1"_s, u"2"_s }) {
            const Selection selection { { { "action"_L1, text + end }, { "tenant_id"_L1, text } }, {}, {} };
            const auto page = store->page(selection, 1, 10);
            QCOMPARE(page->total, 1);
            QCOMPARE(page->bodies.size(), 1);
            QVERIFY(store->body(text + end)->has_value());
        }
        QCOMPARE(store->page({ { { "action"_L1, text + u'3' } }, {}, {} }, 1, 10)->total, 0);
    }

    void countsAgainAfterEntriesWereAdded()
    {
        const StoreFixture fixture;
        fixture.import(entry("one", "2026-05-17T12:00:00Z"));
        const auto store = openStore(fixture);
        QCOMPARE(store->page({}, 1, 1)->total, 1);
        fixture.import(entry("two", "2026-05-17T11:00:00Z"));
        QCOMPARE(store->page({}, 1, 1)->total, 2);
    }

    void namesSorted()
    {
        const StoreFixture fixture;
        fixture.import(json("{'id':'1','timestamp':1779019200,'action':'b'}") + "\n"
            + json("{'id':'2','timestamp':1779019200,'action':'a'}") + "\n"
            + json("{'id':'3','timestamp':1779019200,'action':'b'}") + "\n"
            + json("{'id':'4','timestamp':1779019200}"));
        QCOMPARE(*openStore(fixture)->names(Dimension::Action), QStringList({ u"a"_s, u"b"_s }));
        QCOMPARE(*openStore(fixture)->names(Dimension::ResourceType), QStringList());
    }

    void choosesABucketThatFitsTheRange_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("bucket");
        QTest::newRow("an instant") << 0ll << 1ll;
        QTest::newRow("two minutes") << 120ll << 1ll;
        QTest::newRow("an hour") << 3600ll << 60ll;
        QTest::newRow("a day") << 86'400ll << 900ll;
        QTest::newRow("a week") << 7 * 86'400ll << 10'800ll;
        QTest::newRow("thirty days") << 30 * 86'400ll << 21'600ll;
        QTest::newRow("a year") << 365 * 86'400ll << 604'800ll;
        QTest::newRow("2,000 years") << 2000LL * 365 * 86'400ll << 604'800ll * 870;
    }

    void choosesABucketThatFitsTheRange()
    {
        QFETCH(qint64, seconds);
        QFETCH(qint64, bucket);
        QCOMPARE(bucketSecondsFor(0, seconds * 1'000'000), bucket);
    }

    void startsWeeksOnMonday()
    {
        const qint64 sunday = 1779019200000000; // 2026-05-17T12:00:00Z
        QCOMPARE(bucketStart(sunday, 604'800), 1778457600000000); // 2026-05-11T00:00:00Z
        QCOMPARE(bucketStart(-1, 3600), -3'600'000'000);
    }

    void countsEveryEntryOfTheRangeInTheSeries()
    {
        const StoreFixture fixture;
        fixture.import(json("{'id':'1','timestamp':'2026-05-17T12:00:00Z','result':'success','action':'a'}")
            + "\n"
            + json("{'id':'2','timestamp':'2026-05-17T12:59:59.999999Z','result':'failure','action':'a'}")
            + "\n" + json("{'id':'3','timestamp':'2026-05-17T13:00:00Z','action':'b'}") + "\n"
            + json("{'id':'4','timestamp':'2026-05-17T14:00:00Z','result':'success','action':'b'}"));
        const auto store = openStore(fixture);
        Selection hour;
        hour.startUs = 1779019200000000;
        hour.endUs = *hour.startUs + 3'600'000'000;
        const auto stats = computeStats(*store, hour);
        QVERIFY(stats);
        QCOMPARE(stats->total, 3);
        QCOMPARE(stats->bucketSeconds, 60);
        QCOMPARE(stats->series.size(), 61);
        QCOMPARE(stats->series[0].total, 1);
        QCOMPARE(stats->series[59].byResult.constFirst().value, u"failure"_s);
        QCOMPARE(stats->series[60].total, 1);
        QVERIFY(stats->series[60].byResult.isEmpty());
        QCOMPARE(stats->series[30].total, 0);
        QCOMPARE(stats->byAction.constFirst().value, u"a"_s);
        const auto all = computeStats(*store, {});
        QCOMPARE(all->total, 4);
        QCOMPARE(all->startUs, hour.startUs);
    }

    void hasNoSeriesWhereThereIsNothing()
    {
        const StoreFixture fixture;
        const auto stats = computeStats(*openStore(fixture), {});
        QVERIFY(stats);
        QCOMPARE(stats->total, 0);
        QVERIFY(stats->series.isEmpty());
        QVERIFY(!stats->startUs);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
