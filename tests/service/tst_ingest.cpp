// SPDX-License-Identifier: GPL-3.0-or-later
// Entries that keep coming, imports that go on, and entries that go.
#include "service/bothstores.h"
#include "service/prune.h"
#include "service/recount.h"
#include "service/store.h"
#include "service/storestats.h"
#include "service/wildentries.h"

#include <QTest>

#include <unistd.h>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList wildLines(quint32 seed, int count)
{
    WildEntries wild(seed, 300);
    QByteArrayList lines;
    for (int i = 0; i < count; ++i)
        lines += wild.next();
    return lines;
}

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written.");
}

std::unique_ptr<Store> openStore(const ServiceFixture &fixture)
{
    return std::move(Store::open(fixture.database(), Store::Access::ReadWrite)).value();
}

/// Does one thing to the file at each look for more, and has enough after the last.
std::function<bool()> inSteps(QList<std::function<void()>> steps)
{
    return [steps = std::move(steps), at = qsizetype(0)]() mutable {
        if (at == steps.size())
            return false;
        steps[at++]();
        return true;
    };
}

} // namespace

class TestIngest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SKIP_WITHOUT_STORE(); }

    void goesOnWhereAnInterruptedImportStopped()
    {
        const StoreFixture fixture;
        const QByteArrayList lines = wildLines(21, 10'000);
        const QString file = fixture.write(u"many.jsonl"_s, lines.join('\n'));
        const auto stopped
            = importFiles(fixture.database(), { file }, [](const ImportProgress &) { return false; });
        QVERIFY(stopped && stopped->added < 10'000);
        const auto rest = importFiles(fixture.database(), { file });
        QVERIFY(rest);
        QCOMPARE(rest->resumed, stopped->added);
        QCOMPARE(rest->read, 10'000 - stopped->added);
        QCOMPARE(rest->known, 0);
        const auto again = importFiles(fixture.database(), { file });
        QCOMPARE(again->resumed, 0);
        QCOMPARE(again->known, 10'000);
    }

    void startsAnewWhereAnotherFileHasTheName()
    {
        const StoreFixture fixture;
        const QString file = fixture.write(u"many.jsonl"_s, wildLines(22, 9'000).join('\n'));
        QVERIFY(importFiles(fixture.database(), { file }, [](const ImportProgress &) { return false; }));
        QByteArrayList others = wildLines(23, 9'000);
        for (QByteArray &line : others)
            line.replace("\"id\":\"w", "\"id\":\"x");
        fixture.write(u"many.jsonl"_s, others.join('\n'));
        const auto report = importFiles(fixture.database(), { file });
        QCOMPARE(report->resumed, 0);
        QCOMPARE(report->added, 9'000);
    }

    void startsAnewWhereAskedTo()
    {
        const StoreFixture fixture;
        const QString file = fixture.write(u"many.jsonl"_s, wildLines(24, 9'000).join('\n'));
        QVERIFY(importFiles(fixture.database(), { file }, [](const ImportProgress &) { return false; }));
        ImportOptions options;
        options.fromStart = true;
        const auto report = importFiles(fixture.database(), { file }, {}, options);
        QCOMPARE(report->read, 9'000);
        QVERIFY(report->known > 0);
    }

    void followsAFileThatGrowsAndIsReplaced()
    {
        const StoreFixture fixture;
        const QByteArrayList lines = wildLines(25, 12);
        const QString file = fixture.write(u"log.jsonl"_s, lines[0] + '\n' + lines[1].left(20));
        const auto has = [&](qint64 count) { QCOMPARE(openStore(fixture)->page({}, 1, 1)->total, count); };
        ImportOptions options;
        options.wait = inSteps({
            [&] {
                has(1); // the second line is half there
                append(file, lines[1].mid(20) + '\n');
            },
            [&] {
                has(2);
                append(file, lines[2] + '\n' + lines[3] + "\nnot JSON\n" + lines[4] + '\n');
            },
            [&] {
                has(5);
                append(file, lines[5] + '\n');
                QVERIFY(QFile::rename(file, file + u".1"_s));
                append(file + u".1"_s, lines[6] + '\n'); // still to the old one
                fixture.write(u"log.jsonl"_s, lines[7] + '\n');
            },
            [&] {
                has(8);
                fixture.write(u"log.jsonl"_s, ""); // emptied in its place
                append(file, lines[8].left(5));
            },
            [&] { append(file, lines[8].mid(5) + '\n'); },
            [&] { has(9); },
        });
        const auto report = followFile(fixture.database(), file, {}, options);
        QVERIFY(report);
        QCOMPARE(report->added, 9);
        QCOMPARE(report->rejected, 1);
        append(file, lines[9] + '\n');
        options.wait = inSteps({});
        const auto next = followFile(fixture.database(), file, {}, options);
        QCOMPARE(next->added, 1);
        QCOMPARE(next->read, 1); // the rest was read before
        QCOMPARE(firstDifference(countsOf(openStore(fixture)->database())), QString());
    }

    void prunesExactlyWhatIsOlder()
    {
        const StoreFixture fixture;
        const QByteArrayList lines = wildLines(26, 5'500);
        QCOMPARE(fixture.import(lines.join('\n')).added, 5'500);
        const auto store = openStore(fixture);
        const Selection two { { { "result"_L1, u"success"_s }, { "resource_type"_L1, u"user"_s } }, {}, {} };
        QVERIFY(store->page(two, 1, 10)->total > 0); // remembered from before
        const qint64 before = 493'400ll * 3'600'000'000 + 1;
        qint64 kept = 0;
        qint64 keptOfTwo = 0;
        for (const QByteArray &line : lines) {
            const Entry entry = decodeEntry(line).value();
            kept += *entry.timeUs >= before;
            keptOfTwo
                += *entry.timeUs >= before && entry.result == "success"_L1 && entry.resourceType == "user"_L1;
        }
        const auto gone = pruneEntries(fixture.database(), before);
        QVERIFY2(gone, gone ? "" : qUtf8Printable(gone.error().systemText));
        QCOMPARE(*gone, 5'500 - kept);
        QCOMPARE(store->page({}, 1, 1)->total, kept);
        QCOMPARE(store->page(two, 1, 10)->total, keptOfTwo);
        const Counts counts = countsOf(store->database());
        QCOMPARE(counts.entries, kept);
        QCOMPARE(firstDifference(counts), QString());
        QCOMPARE(*pruneEntries(fixture.database(), before), 0);
        QCOMPARE(fixture.import(lines.join('\n')).added, 5'500 - kept); // ids are free again
        QCOMPARE(firstDifference(countsOf(store->database())), QString());
    }

    void prunesNothingHalfWhenStopped()
    {
        const StoreFixture fixture;
        QCOMPARE(fixture.import(wildLines(27, 9'000).join('\n')).added, 9'000);
        const auto gone = pruneEntries(
            fixture.database(), std::numeric_limits<qint64>::max(), [](qint64) { return false; });
        QVERIFY(gone && *gone > 0 && *gone < 9'000);
        const auto store = openStore(fixture);
        QCOMPARE(store->page({}, 1, 1)->total, 9'000 - *gone);
        QCOMPARE(firstDifference(countsOf(store->database())), QString());
    }
};

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
