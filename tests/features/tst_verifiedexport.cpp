// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"
#include "export/manifest.h"
#include "export/runninghash.h"
#include "features/queryrun.h"
#include "service/servicefixture.h"

#include <QFile>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int entryCount = 30;

QByteArray entries()
{
    QByteArray lines;
    for (int i = 0; i < entryCount; ++i)
        lines += json("{'id':'e" + QByteArray::number(i) + "','timestamp':'2026-11-22T12:00:"
            + QByteArray::number(i + 10) + "Z','action':'=1+1','actor_name':'a\\u0001\\ud800','result':'"
            + (i % 3 == 0 ? "failure" : "success") + "'}\n");
    return lines;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// An export and its proof, as the program writes and reads them.
class TestVerifiedExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_run = std::make_unique<QueryRun>(); }

    void findsWhatItWroteUnchanged_data();
    void findsWhatItWroteUnchanged();
    void provesAnEmptyResultToo();
    void tellsOfCellsThatCouldNotBeKept();
    void tellsTheTimeInBothZones();
    void linksOneExportToTheOneBefore();
    void saysSoWhenSomethingWasChanged_data();
    void saysSoWhenSomethingWasChanged();

private:
    QString exported(const QString &name, const QStringList &arguments);
    int verified(const QString &path);
    Manifest manifestOf(const QString &path) const;

    ServiceFixture m_service;
    QUrl m_url;
    std::unique_ptr<QueryRun> m_run;
};

void TestVerifiedExport::initTestCase()
{
    m_service.import(entries());
    m_url = m_service.start();
}

QString TestVerifiedExport::exported(const QString &name, const QStringList &arguments)
{
    QString path = m_run->inHome(name);
    m_run->run(QStringList { u"export"_s, u"--output"_s, path, u"--lag"_s, u"0"_s, u"--server"_s,
                   m_url.toString(), u"--token-file"_s, m_run->writeFile(u"token"_s, Testing::canary) }
        + arguments);
    if (m_run->exitCode() != 0)
        qWarning("%s", m_run->errors().constData());
    return path;
}

int TestVerifiedExport::verified(const QString &path)
{
    m_run->run({ u"verify"_s, path });
    return m_run->exitCode();
}

Manifest TestVerifiedExport::manifestOf(const QString &path) const
{
    const auto manifest = decodeManifest(contentsOf(manifestPath(path)));
    return manifest ? *manifest : Manifest();
}

void TestVerifiedExport::findsWhatItWroteUnchanged_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : { "csv", "jsonl", "xlsx" })
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestVerifiedExport::findsWhatItWroteUnchanged()
{
    QFETCH(QString, format);
    const QString path = exported(u"a."_s + format, { u"--format"_s, format, u"--result"_s, u"failure"_s });
    const Manifest manifest = manifestOf(path);
    QCOMPARE(manifest.rows, entryCount / 3);
    QVERIFY(manifest.isSealed);
    QVERIFY(manifest.query.contains(QueryParameter { u"result"_s, u"failure"_s }));
    QCOMPARE(manifest.server, m_url.toString());
    QCOMPARE(manifest.first->id, u"e27"_s);
    QCOMPARE(manifest.last->id, u"e0"_s);
    QCOMPARE(manifest.sha256, sha256Hex(contentsOf(path)));
    QVERIFY(!contentsOf(manifestPath(path)).contains(Testing::canary));
    QCOMPARE(verified(path), 0);
    QVERIFY(m_run->output().contains("The file matches its manifest."));
}

void TestVerifiedExport::provesAnEmptyResultToo()
{
    const QString path = exported(u"none.csv"_s, { u"--format"_s, u"csv"_s, u"--action"_s, u"nothing"_s });
    const Manifest manifest = manifestOf(path);
    QCOMPARE(manifest.rows, 0);
    QVERIFY(manifest.isSealed && manifest.asOfUs && !manifest.first);
    QCOMPARE(verified(path), 0);
}

void TestVerifiedExport::tellsOfCellsThatCouldNotBeKept()
{
    const QStringList columns { u"--columns"_s, u"id,action,actor_name"_s };
    const Manifest csv = manifestOf(exported(
        u"a.csv"_s, QStringList { u"--format"_s, u"csv"_s, u"--csv"_s, u"spreadsheet"_s } + columns));
    QCOMPARE(csv.cells.guardedCells, entryCount);
    QCOMPARE(csv.cells.replacedCells, entryCount);
    QCOMPARE(csv.cells.changed.front(), (ChangedCell { 1, u"actor_name"_s, CellChange::Replaced }));
    const Manifest book
        = manifestOf(exported(u"a.xlsx"_s, QStringList { u"--format"_s, u"xlsx"_s } + columns));
    QCOMPARE(book.cells.guardedCells, 0);
    QCOMPARE(book.cells.replacedCells, entryCount);
}

void TestVerifiedExport::tellsTheTimeInBothZones()
{
    m_run->setVariable(u"TZ"_s, u"Europe/Amsterdam"_s);
    const QString path = exported(u"a.csv"_s,
        { u"--format"_s, u"csv"_s, u"--columns"_s, u"timestamp_local,timestamp,timestamp_utc"_s });
    const QList<QStringList> rows = parseCsv(contentsOf(path));
    QCOMPARE(rows[0], (QStringList { u"timestamp_local"_s, u"timestamp"_s, u"timestamp_utc"_s }));
    QCOMPARE(rows[1],
        (QStringList {
            u"2026-11-22T13:00:39+01:00"_s, u"2026-11-22T12:00:39Z"_s, u"2026-11-22T12:00:39Z"_s }));
    QCOMPARE(manifestOf(path).timeZone, u"Europe/Amsterdam"_s);
}

void TestVerifiedExport::linksOneExportToTheOneBefore()
{
    const QString first = exported(u"first.csv"_s, { u"--format"_s, u"csv"_s });
    const QString second = exported(u"second.csv"_s, { u"--format"_s, u"csv"_s });
    const Manifest manifest = manifestOf(second);
    QVERIFY(!manifestOf(first).previous);
    QCOMPARE(manifest.previous,
        (ManifestLink { u"first.csv.manifest.json"_s, sha256Hex(contentsOf(manifestPath(first))) }));
    QCOMPARE(verified(second), 0);
    QVERIFY(QFile::remove(manifestPath(first)));
    QVERIFY(verified(second) != 0);
    QVERIFY(m_run->output().contains("first.csv.manifest.json"));
}

void TestVerifiedExport::saysSoWhenSomethingWasChanged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a value") << u"a.csv"_s << QByteArray("e7") << QByteArray("e8");
    QTest::newRow("an entry gone") << u"a.csv"_s << QByteArray("e7") << QByteArray();
    QTest::newRow("the manifest") << u"a.csv.manifest.json"_s << QByteArray("\"rows\": ")
                                  << QByteArray("\"rows\":");
    QTest::newRow("the file's hash") << u"a.csv.manifest.json"_s << QByteArray("\"bytes\": ")
                                     << QByteArray("\"bytes\": 1");
}

void TestVerifiedExport::saysSoWhenSomethingWasChanged()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QString path = exported(u"a.csv"_s, { u"--format"_s, u"csv"_s });
    QCOMPARE(verified(path), 0);
    const QByteArray bytes = contentsOf(m_run->inHome(name));
    QVERIFY(bytes.contains(before));
    QVERIFY(writeFile(m_run->inHome(name), QByteArray(bytes).replace(before, after)));
    QVERIFY(verified(path) != 0);
    QVERIFY(m_run->output().contains("Do not rely on this file."));
}

QTEST_GUILESS_MAIN(TestVerifiedExport)
#include "tst_verifiedexport.moc"
