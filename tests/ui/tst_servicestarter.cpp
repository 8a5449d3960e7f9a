// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/servicestarter.h"
#include "export/manifest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestServiceStarter : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString fileWith(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    static LocalSource open(const QStringList &files)
    {
        ServiceStarter starter;
        std::optional<LocalSource> answer;
        starter.sources().openFiles(files, [&](const LocalSource &source) { answer = source; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            qFatal("no answer");
        return *answer;
    }

    /// An export of one entry with a manifest beside it.
    QString exportNamed(const QString &name, const std::optional<ManifestLink> &previous = {})
    {
        const QByteArray content
            = "{\"id\":\"" + name.toUtf8() + "\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"a\"}\n";
        Manifest facts;
        facts.programVersion = u"0.1.0"_s;
        facts.server = u"https://scaikey.example.org"_s;
        facts.query = { { u"ip_address"_s, u"10.8.8.10"_s } };
        facts.asOfUs = 1795356131000000; // 2026-11-22T14:02:11Z
        facts.isSealed = true;
        facts.rows = 1;
        facts.first = RowFacts { name, u"2026-11-22T14:00:00Z"_s };
        facts.last = facts.first;
        facts.format = ExportFormat::JsonLines;
        facts.fileName = QFileInfo(name).fileName();
        facts.bytes = content.size();
        facts.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        facts.createdLocalUs = 1795356131000000;
        facts.previous = previous;
        fileWith(name + u".manifest.json"_s, encodeManifest(facts));
        return fileWith(name, content);
    }

private Q_SLOTS:
    void anExportOpensWithWhatItsManifestSays()
    {
        const LocalSource source = open({ exportNamed(u"one.jsonl"_s) });
        QVERIFY2(source.problem.isEmpty(), qPrintable(source.problem));
        QVERIFY2(source.title.startsWith(u"Export of 2026-11-22 14:02 UTC · ip_address=10.8.8.10 · 1"_s),
            qPrintable(source.title));
        QVERIFY2(source.title.endsWith(u" · verified"_s), qPrintable(source.title));
        QVERIFY2(source.note.isEmpty(), qPrintable(source.note));
    }

    void anExportThatWasChangedOpensAndIsCalledSo()
    {
        const QString path = exportNamed(u"changed.jsonl"_s);
        fileWith(u"changed.jsonl"_s,
            "{\"id\":\"changed.jsonm\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"a\"}\n");
        const LocalSource source = open({ path });
        QVERIFY2(source.title.endsWith(u" · manifest does not match"_s), qPrintable(source.title));
        QVERIFY2(source.note.contains(u"changed.jsonl"_s), qPrintable(source.note));
        QVERIFY(source.server.isValid());
    }

    void anExportWhoseFormerManifestsStayedElsewhereIsVerifiedAndTheBreakIsTold()
    {
        const ManifestLink elsewhere { u"older.jsonl.manifest.json"_s, QByteArray(64, 'a') };
        const LocalSource source = open({ exportNamed(u"moved.jsonl"_s, elsewhere) });
        QVERIFY2(source.title.endsWith(u" · verified"_s), qPrintable(source.title));
        QVERIFY2(source.note.contains(u"chain"_s), qPrintable(source.note));
    }

    void aFolderOfExportsOpensAsOneWithoutItsManifests()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"many"_s));
        exportNamed(u"many/a.jsonl"_s);
        exportNamed(u"many/b.jsonl"_s);
        fileWith(u"many/bare.jsonl"_s,
            "{\"id\":\"bare\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"a\"}\n");
        const LocalSource source = open({ m_folder.filePath(u"many"_s) });
        QVERIFY2(source.problem.isEmpty(), qPrintable(source.problem));
        QVERIFY2(source.title.startsWith(u"2 export"_s), qPrintable(source.title));
        QVERIFY2(source.title.contains(u"1 file"_s), qPrintable(source.title));
    }

    void anExportOfNothingOpensAsWhatItIs()
    {
        const QString path = fileWith(u"none.jsonl"_s, {});
        Manifest facts;
        facts.asOfUs = 1795356131000000;
        facts.isSealed = true;
        facts.format = ExportFormat::JsonLines;
        facts.fileName = u"none.jsonl"_s;
        facts.sha256 = QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex();
        fileWith(u"none.jsonl.manifest.json"_s, encodeManifest(facts));
        const LocalSource source = open({ path });
        QVERIFY2(source.problem.isEmpty(), qPrintable(source.problem));
        QVERIFY(source.server.isValid());
        QVERIFY2(source.title.contains(u" · 0 "_s), qPrintable(source.title));
    }

    void anEmptyFolderHoldsNoEntries()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"nothing"_s));
        const LocalSource source = open({ m_folder.filePath(u"nothing"_s) });
        QVERIFY(source.problem.contains(u"nothing"_s));
    }

    void aFileWithABadLineOpensAndNamesTheLine()
    {
        const QString path = fileWith(u"two.jsonl"_s,
            "{\"id\":\"1\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"a\"}\n"
            "{\"id\":\"2\",\n"
            "{\"id\":\"3\",\"timestamp\":\"2026-11-22T14:00:01Z\",\"action\":\"b\"}\n");
        const LocalSource source = open({ path });
        QVERIFY2(source.problem.isEmpty(), qPrintable(source.problem));
        QCOMPARE(source.title, u"two.jsonl"_s);
        QVERIFY2(
            source.note.contains(u"2"_s) && source.note.contains(u"two.jsonl"_s), qPrintable(source.note));
        QVERIFY(source.server.isValid());
        QVERIFY(source.token.isUsable());
    }

    void whatIsLeftOutIsToldByItsKind()
    {
        const LocalSource source = open({ fileWith(u"kinds.jsonl"_s,
            "{\"id\":\"1\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"a\"}\n"
            "{\"id\":\"1\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"b\"}\n"
            "{\"id\":\"2\",\n"
            "{\"id\":\"3\",\"action\":\"b\"}\n"
            "{\"id\":\"1\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"c\"}\n") });
        QVERIFY2(source.problem.isEmpty(), qPrintable(source.problem));
        QVERIFY2(source.note.contains(u"could not be read; the first is line 3 of kinds.jsonl"_s),
            qPrintable(source.note));
        QVERIFY2(source.note.contains(u"without a readable time"_s), qPrintable(source.note));
        QVERIFY2(source.note.contains(u"in line 4 of kinds.jsonl"_s), qPrintable(source.note));
        QVERIFY2(source.note.contains(u"same id"_s), qPrintable(source.note));
        QVERIFY2(source.note.contains(u"in line 2 of kinds.jsonl"_s), qPrintable(source.note));
    }

    void aSecondEntryOfOneIdIsNotCalledUnreadable()
    {
        const LocalSource source = open({ fileWith(u"twice.jsonl"_s,
            "{\"id\":\"1\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"a\"}\n"
            "{\"id\":\"1\",\"timestamp\":\"2026-11-22T14:00:00Z\",\"action\":\"b\"}\n") });
        QVERIFY2(source.note.contains(u"same id"_s), qPrintable(source.note));
        QVERIFY2(!source.note.contains(u"could not be read"_s), qPrintable(source.note));
    }

    void whatHoldsNoEntriesIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello\n");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0",
            7);
    }

    void whatHoldsNoEntriesIsNamed()
    {
        QFETCH(QByteArray, content);
        const LocalSource source = open({ fileWith(u"strange.jsonl"_s, content) });
        QVERIFY(source.problem.contains(u"strange.jsonl"_s));
        QVERIFY(!source.service);
    }

    void aFileThatIsNotThereIsNamed()
    {
        const LocalSource source = open({ m_folder.filePath(u"missing.jsonl"_s) });
        QVERIFY(source.problem.contains(u"missing.jsonl"_s));
    }
};

QTEST_GUILESS_MAIN(TestServiceStarter)
#include "tst_servicestarter.moc"
