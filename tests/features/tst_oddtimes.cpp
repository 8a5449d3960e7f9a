// SPDX-License-Identifier: GPL-3.0-or-later
// Entries dated where no server can be asked, or later than its clock, exported with everything else.
#include "domain/timetext.h"
#include "export/manifest.h"
#include "features/queryrun.h"
#include "service/servicefixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int ordinary = 300; ///< more than a page

QByteArray line(const QByteArray &id, const QByteArray &timestamp)
{
    return R"({"id":")" + id + R"(","timestamp":")" + timestamp + R"(","action":"user.updated"})" + '\n';
}

/// More than a page of each odd time too.
QByteArray manyAt(const QByteArray &id, const QByteArray &timestamp, int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += line(id + '-' + QByteArray::number(i), timestamp);
    return lines;
}

QByteArray ordinaryEntries()
{
    QByteArray lines;
    const qint64 hourAgo = nowMicroseconds() - 3'600'000'000;
    for (int i = 0; i < ordinary; ++i)
        lines += line("usual-" + QByteArray::number(i), utcText(hourAgo - i * 1'000'000LL).toLatin1());
    return lines;
}

QByteArrayList sortedLines(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    QByteArrayList lines = bytes.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOddTimes : public QObject
{
    Q_OBJECT

private:
    struct Exported
    {
        int exitCode;
        QByteArray errors;
        QByteArray bytes;
        std::optional<Manifest> manifest;
    };

    static Exported exportAll(const QByteArray &entries, const QStringList &more)
    {
        ServiceFixture fixture;
        fixture.import(entries);
        const QUrl url = fixture.start();
        QueryRun run;
        const QString file = run.inHome(u"all.jsonl"_s);
        run.run(
            QStringList { u"export"_s, u"--server"_s, url.toString(), u"--token-file"_s,
                run.writeFile(u"token"_s, Testing::canary), u"--format"_s, u"jsonl"_s, u"--output"_s, file }
            + more);
        Exported exported { run.exitCode(), run.errors(), contentsOf(file), {} };
        if (const auto manifest = decodeManifest(contentsOf(manifestPath(file))))
            exported.manifest = *manifest;
        return exported;
    }

private Q_SLOTS:
    void takesWhatIsOlderThanTheYearOne_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("one entry") << line("old", "0000-01-01T00:00:00Z");
        QTest::newRow("the first instant that can be asked for") << line("old", "0001-01-01T00:00:00Z");
        QTest::newRow("an offset moves it before") << line("old", "0001-01-01T00:30:00+02:00");
        QTest::newRow("pages of one time") << manyAt("old", "0000-06-01T00:00:00Z", 450);
        QTest::newRow("both sides") << line("a", "0001-01-01T00:00:00.5Z") + line("b", "0000-12-31T23:59:59Z")
                + manyAt("c", "0000-01-01T00:00:00Z", 210);
    }

    void takesWhatIsOlderThanTheYearOne()
    {
        QFETCH(const QByteArray, odd);
        const QByteArray entries = ordinaryEntries() + odd;
        const Exported exported = exportAll(entries, {});
        QVERIFY2(exported.exitCode == 0, exported.errors);
        QCOMPARE(sortedLines(exported.bytes), sortedLines(entries));
        QVERIFY(exported.manifest && exported.manifest->isSealed);
        QCOMPARE(exported.manifest->ahead, 0);
    }

    void namesWhatIsDatedAhead()
    {
        const QByteArray usual = ordinaryEntries();
        const QByteArray ahead = line("c", "2286-11-20T17:46:39Z") + line("d", "9999-12-31T23:59:59.999999Z");
        const Exported exported = exportAll(usual + ahead, {});
        QVERIFY2(exported.exitCode == 0, exported.errors);
        QCOMPARE(sortedLines(exported.bytes), sortedLines(usual));
        QVERIFY(exported.manifest);
        QCOMPARE(exported.manifest->ahead, 2);
        QVERIFY2(exported.errors.contains("At least 2 entries are dated later"), exported.errors);
    }

    void takesWhatIsDatedAheadWithoutLag()
    {
        const QByteArray entries = ordinaryEntries() + line("c", "2286-11-20T17:46:39Z")
            + manyAt("d", "9999-12-31T23:59:59.999999Z", 450);
        const Exported exported = exportAll(entries, { u"--lag"_s, u"0"_s });
        QVERIFY2(exported.exitCode == 0, exported.errors);
        QCOMPARE(sortedLines(exported.bytes), sortedLines(entries));
        QVERIFY(exported.manifest && exported.manifest->isSealed);
        QCOMPARE(exported.manifest->ahead, 0);
        QVERIFY2(!exported.errors.contains("dated later"), exported.errors);
    }
};

QTEST_GUILESS_MAIN(TestOddTimes)
#include "tst_oddtimes.moc"
