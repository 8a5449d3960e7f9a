// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/bothstores.h"
#include "service/import.h"
#include "service/store.h"

#include <QCryptographicHash>
#include <QTest>

#include <zlib.h>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray one
    = json("{'id':'a1','timestamp':'2026-05-17T12:00:00Z','action':'user.login','result':'success'}");
const QByteArray two
    = json("{'id':'a2','timestamp':'2026-05-17T12:00:01Z','action':'user.logout','result':'success'}");
const QByteArray three
    = json("{'id':'a3','timestamp':'2026-05-17T12:00:02Z','action':'user.login','result':'failure'}");

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QList<QByteArray> stored(const ServiceFixture &fixture)
{
    auto store = Store::open(fixture.database(), Store::Access::ReadOnly);
    return (*store)->page({}, 1, 1000)->bodies;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_STORE(); }

    void readsEverySpellingOfAFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray lines = one + '\n' + two + '\n' + three + '\n';
        const QByteArray list = one + ",\n  " + two + " ,\n" + three;
        QTest::newRow("JSON Lines") << lines;
        QTest::newRow("no line break at the end") << lines.chopped(1);
        QTest::newRow("CR LF and blank lines")
            << QByteArray("\n" + one + "\r\n\r\n" + two + "\r\n  \r\n" + three + "\r\n");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + lines);
        QTest::newRow("array") << QByteArray("[\n" + list + "\n]\n");
        QTest::newRow("array on one line") << QByteArray("[" + one + "," + two + "," + three + "]");
        QTest::newRow("array with a byte order mark") << QByteArray("\xEF\xBB\xBF[" + list + "]");
        QTest::newRow("items") << QByteArray(json("{'items':[") + list + json("],'total':3,'page':1}"));
        QTest::newRow("data and pagination")
            << QByteArray(json("{'data':[") + list + json("],'pagination':{'total':3},'meta':{}}"));
        QTest::newRow("nested") << QByteArray(json("{'data':{'items':[") + list + json("],'total':3}}"));
        QTest::newRow("logs") << QByteArray(json("{'logs':[") + list + json("],'total':3}"));
        QTest::newRow("a page on each line") << QByteArray(json("{'items':[") + one + "," + two
            + json("],'page':1}") + "\n" + json("{'items':[") + three + json("],'page':2}"));
        QTest::newRow("pretty") << QByteArray("{\n  \"items\": [\n    " + list + "\n  ]\n}\n");
    }

    void readsEverySpellingOfAFile()
    {
        QFETCH(QByteArray, file);
        for (const bool isPacked : { false, true }) {
            const StoreFixture fixture;
            const ImportReport report = fixture.import(isPacked ? gzipped(file) : file);
            QCOMPARE(report.read, 3);
            QCOMPARE(report.added, 3);
            QCOMPARE(report.rejected, 0);
            QCOMPARE(stored(fixture), QList<QByteArray>({ three, two, one }));
        }
    }

    void readsEverySpellingOfAnEntry_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("numeric id") << QByteArray(
            json("{'id':4291,'created_at':'2026-05-17 12:00:00','action':'a'}"))
                                    << u"id"_s << u"4291"_s;
        QTest::newRow("log_id") << QByteArray(
            json("{'log_id':'l1','occurred_at':'2026-05-17T12:00:00','event_type':'x.y'}"))
                                << u"action"_s << u"x.y"_s;
        QTest::newRow("nested actor") << QByteArray(
            json("{'id':'n1','time':1779019200,'action':'a','actor':{'id':7,'email':'a@x.example'}}"))
                                      << u"actor_email"_s << u"a@x.example"_s;
        QTest::newRow("nested resource") << QByteArray(
            json("{'id':'n2','event_time':1779019200123,'action':'a','resource':{'type':'user','id':9}}"))
                                         << u"resource_id"_s << u"9"_s;
        QTest::newRow("outcome") << QByteArray(json(
            "{'event_id':'o1','timestamp':'2026-05-17T12:00:00+02:00','action':'a','outcome':'FAILURE'}"))
                                 << u"result"_s << u"FAILURE"_s;
        QTest::newRow("boolean success")
            << QByteArray(json("{'id':'b1','timestamp':'2026-05-17T12:00:00Z','action':'a','success':false}"))
            << u"result"_s << u"failure"_s;
        QTest::newRow("client_ip") << QByteArray(
            json("{'id':'c1','timestamp':'2026-05-17T12:00:00Z','action':'a','client_ip':'2001:db8::1'}"))
                                   << u"ip_address"_s << u"2001:db8::1"_s;
        QTest::newRow("tenant object")
            << QByteArray(json("{'id':'t1','timestamp':'2026-05-17T12:00:00Z','action':'a','tenant':{'id':'"
                               "tnt_1','name':'One'}}"))
            << u"tenant_id"_s << u"tnt_1"_s;
    }

    void readsEverySpellingOfAnEntry()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, column);
        QFETCH(QString, value);
        const StoreFixture fixture;
        QCOMPARE(fixture.import(entry + '\n').added, 1);
        auto store = Store::open(fixture.database(), Store::Access::ReadOnly);
        auto rows = (*store)->database().run(u"SELECT %1, body FROM entry"_s.arg(column));
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), value);
        QCOMPARE(rows->value(1).toByteArray(), entry);
    }

    void namesABadLineAndTakesTheRest()
    {
        const StoreFixture fixture;
        const ImportReport report = fixture.import(one + "\n{\"id\":\"cut\n" + two + "\n\n42\n"
            + json("{'id':'x','action':'no.time'}") + '\n' + json("{'hello':'world'}") + '\n' + three + '\n');
        QCOMPARE(report.added, 3);
        QCOMPARE(report.rejected, 4);
        QStringList named;
        for (const ImportProblem &problem : report.problems)
            named += u"%1 %2"_s.arg(problem.line).arg(problem.reason);
        QCOMPARE(named.size(), 4);
        QCOMPARE(named[0], u"2 not-json"_s);
        QCOMPARE(named[1], u"5 not-json"_s);
        QCOMPARE(named[2], u"6 no-time"_s);
        QVERIFY(named[3].startsWith("7 "_L1));
        QCOMPARE(report.problems[0].file, fixture.path(u"entries.jsonl"_s));
    }

    void tellsEachKindOfWhatItLeftOut()
    {
        const StoreFixture fixture;
        QByteArray other = one;
        other.replace("success", "denied");
        const ImportReport report = fixture.import(one + '\n' + two + '\n' + other + "\n{\"id\":\"cut\n"
            + json("{'id':'x','action':'no.time'}") + '\n' + other + '\n');
        QCOMPARE(report.rejected, 4);
        QStringList told;
        for (const ImportTally &tally : report.tallies)
            told += u"%1 %2 from %3"_s.arg(tally.count).arg(tally.first.reason).arg(tally.first.line);
        told.sort();
        QCOMPARE(
            told, QStringList({ u"1 no-time from 5"_s, u"1 not-json from 4"_s, u"2 conflict from 3"_s }));
    }

    void readsOnWhenTheFirstLineIsBad()
    {
        const StoreFixture fixture;
        const ImportReport report = fixture.import("{\"id\":\"cut\n" + one + '\n' + two + '\n');
        QCOMPARE(report.added, 2);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.problems.constFirst().line, 1);
    }

    void namesTheLineOfABadElementInADocument()
    {
        const StoreFixture fixture;
        const ImportReport report = fixture.import("[\n" + one + ",\n17,\n" + two + "\n]");
        QCOMPARE(report.added, 2);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.problems.constFirst().line, 3);
        QCOMPARE(report.problems.constFirst().reason, u"not-an-object"_s);
    }

    void addsNothingTheSecondTime()
    {
        const StoreFixture fixture;
        const QByteArray lines
            = one + '\n' + two + '\n' + json("{'timestamp':'2026-05-17T12:00:00Z','action':'no.id'}") + '\n';
        QCOMPARE(fixture.import(lines).added, 3);
        const ImportReport again = fixture.import(lines);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, 3);
        QCOMPARE(again.rejected, 0);
        QCOMPARE(stored(fixture).size(), 3);
    }

    void keepsTheFirstOfTwoEntriesWithOneIdAndSaysSo()
    {
        const StoreFixture fixture;
        QByteArray other = one;
        other.replace("success", "denied");
        const ImportReport report = fixture.import(one + '\n' + other + '\n');
        QCOMPARE(report.added, 1);
        QCOMPARE(report.conflicts, 1);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.problems.constFirst().line, 2);
        QCOMPARE(report.problems.constFirst().reason, u"conflict"_s);
        QCOMPARE(stored(fixture), QList<QByteArray>({ one }));
    }

    void givesAnEntryWithoutIdTheHashOfItsBytes()
    {
        const StoreFixture fixture;
        const QByteArray entry = json("{'timestamp':'2026-05-17T12:00:00Z','action':'no.id'}");
        fixture.import(entry);
        auto store = Store::open(fixture.database(), Store::Access::ReadOnly);
        const QString id
            = QString::fromLatin1(QCryptographicHash::hash(entry, QCryptographicHash::Sha256).toHex());
        const auto body = (*store)->body(id);
        QVERIFY(body && body->has_value());
        QCOMPARE(**body, entry);
    }

    void saysWhereACompressedFileEndsTooEarly()
    {
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines += json("{'id':'g") + QByteArray::number(i) + json("','timestamp':")
                + QByteArray::number(1779019200 + i * 7) + json(",'action':'a.")
                + QByteArray::number(i * 7919 % 4177) + "\"}\n";
        const QByteArray packed = gzipped(lines);
        const StoreFixture fixture;
        const ImportReport report = fixture.import(packed.left(packed.size() / 2));
        QVERIFY(report.added > 0);
        QVERIFY(report.added < 5000);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.problems.constFirst().reason, u"cut-short"_s);
        QVERIFY(report.problems.constFirst().line >= report.added);
    }

    void keepsBodiesByteForByte()
    {
        const StoreFixture fixture;
        const QByteArray odd
            = json("{ 'id' : 'odd' , 'timestamp':'2026-05-17T12:00:00Z','action':'a','n':1.10,")
            + json("'big':123456789012345678901234567890,'dup':1,'dup':2,'u':'\\u00e9\\/','s':'é'}");
        QCOMPARE(fixture.import("  " + odd + "  \r\n").added, 1);
        QCOMPARE(stored(fixture), QList<QByteArray>({ odd }));
    }

    void stopsWhenTheListenerSaysSoAndKeepsWhatIsCommitted()
    {
        const StoreFixture fixture;
        QByteArray lines;
        for (int i = 0; i < 10'000; ++i)
            lines += json("{'id':'s") + QByteArray::number(i) + json("','timestamp':1779019200,'action':'a'}")
                + '\n';
        const QString file = fixture.write(u"many.jsonl"_s, lines);
        int told = 0;
        const auto report = importFiles(fixture.database(), { file }, [&](const ImportProgress &progress) {
            ++told;
            return progress.entries < 2000;
        });
        QVERIFY(report);
        QVERIFY(told >= 1);
        QVERIFY(report->added >= 2000);
        QVERIFY(report->added < 10'000);
        QCOMPARE(stored(fixture).size(), 1000);
        auto store = Store::open(fixture.database(), Store::Access::ReadOnly);
        QCOMPARE((*store)->page({}, 1, 1)->total, report->added);
    }

    void namesTheFileThatIsMissingBeforeAnythingGoesIn()
    {
        const StoreFixture fixture;
        const QString good = fixture.write(u"good.jsonl"_s, one);
        const auto report = importFiles(fixture.database(), { good, fixture.path(u"none.jsonl"_s) });
        QVERIFY(!report);
        QCOMPARE(report.error().fault, ServiceFault::CannotReadFile);
        QCOMPARE(report.error().subject, fixture.path(u"none.jsonl"_s));
        QVERIFY(isOverPostgres() || !QFile::exists(fixture.database()));
    }

    void tellsTheWrongFileFromADamagedOne()
    {
        const StoreFixture fixture;
        const QString page = fixture.write(u"page.html"_s, "<html>\n<body>not JSON</body>\n</html>\n");
        const auto report = importFiles(fixture.database(), { page });
        QVERIFY(!report);
        QCOMPARE(report.error().fault, ServiceFault::NothingReadable);
        QCOMPARE(report.error().subject, page);
    }

    void tellsADocumentThatIsCutShort()
    {
        const StoreFixture fixture;
        const QByteArray entry = json("{'id':'a','timestamp':1779019200,'action':'a'}");
        for (const QByteArray &half : { "[" + entry + ",\n" + entry.first(20), "[\n" + entry + ",\n",
                 "{\"items\":[" + entry + ",\n" }) {
            const auto report = importFiles(fixture.database(), { fixture.write(u"half.json"_s, half) });
            QVERIFY2(!report, half);
            QCOMPARE(report.error().fault, ServiceFault::DamagedDocument);
        }
    }

    void findsNothingInAnEmptyFile()
    {
        const StoreFixture fixture;
        const ImportReport report = fixture.import("");
        QCOMPARE(report.read, 0);
        QCOMPARE(report.rejected, 0);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
