// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportlist.h"
#include "exportwords.h"
#include "verifymarks.h"
#include "words/verifywords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

/// What the export surfaces say of the facts.
class TestExportWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingOfACheckHasItsMark()
    {
        int looked = 0;
        for (int file = 0; file <= int(FileState::Unchecked); ++file) {
            for (int manifest = 0; manifest <= int(ManifestState::OtherFile); ++manifest) {
                for (int signature = 0; signature <= int(SignatureFinding::Unchecked); ++signature) {
                    for (int chain = 0; chain <= int(ChainState::Unchecked); ++chain) {
                        VerifyReport report;
                        report.file = FileState(file);
                        report.manifest = ManifestState(manifest);
                        report.signature = SignatureFinding(signature);
                        report.chain = ChainState(chain);
                        if (looked++ % 2 == 0)
                            report.facts = Manifest {};
                        QCOMPARE(
                            verifyMarks(report).size(), verifyText(report, TimeFormat()).findings.size());
                    }
                }
            }
        }
        QVERIFY(looked > 1000);
    }

    void aWrongFindingIsMarkedWrong()
    {
        VerifyReport report;
        report.file = FileState::WrongHash;
        report.manifest = ManifestState::Readable;
        report.signature = SignatureFinding::Right;
        report.chain = ChainState::First;
        QCOMPARE(verifyMarks(report), (QList { VerifyMark::Wrong, VerifyMark::Good, VerifyMark::Open }));
    }

    void aSealIsNoGoodNewsOfAnotherFile()
    {
        VerifyReport report;
        report.manifest = ManifestState::Readable;
        report.facts = Manifest { .isSealed = true };
        report.file = FileState::Matches;
        QCOMPARE(verifyMarks(report).constLast(), VerifyMark::Good);
        report.file = FileState::WrongHash;
        QCOMPARE(verifyMarks(report).constLast(), VerifyMark::Open);
    }

    void theSecondReadingIsNamed()
    {
        ExportProgress progress { .rows = 2900, .expected = 2900, .pass = 2 };
        QVERIFY(exportPaceText(progress).contains(u"second reading"_s));
        QCOMPARE(exportCountText(progress), u"2,900 of 2,900 entries"_s);
        progress.isFinishing = true;
        QVERIFY(exportPaceText(progress).contains(u"writing the file"_s));
    }

    void remainingTimeIsRough_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none left") << qint64(0) << u"1 second"_s;
        QTest::newRow("seconds") << qint64(89) << u"89 second"_s;
        QTest::newRow("minutes") << qint64(200) << u"3 minute"_s;
        QTest::newRow("hours") << qint64(7300) << u"2 hour"_s;
    }

    void remainingTimeIsRough()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QVERIFY2(roughDuration(seconds).contains(text), qPrintable(roughDuration(seconds)));
    }

    void anUnsealedEndSaysWhy()
    {
        ExportResult result;
        result.rows = 281;
        result.facts.unsealed = { Unsealed::Contradicted, Unsealed::Growing };
        const QString text = exportResultText(result, TimeFormat());
        QVERIFY2(text.contains(u"Not proven complete"_s) && text.contains(u"ignored a filter"_s)
                && text.contains(u"still added"_s),
            qPrintable(text));
    }

    void everyPauseSaysHowItGoesOn()
    {
        QStringList said;
        for (int reason = 0; reason <= int(PauseReason::Failed); ++reason)
            said.append(exportPauseText({ .reason = PauseReason(reason) }));
        QCOMPARE(QSet<QString>(said.begin(), said.end()).size(), said.size());
        for (const QString &text : said)
            QVERIFY2(text.contains(u"kept"_s) || text.contains(u"resume"_s), qPrintable(text));
    }

    void aRepeatedExportTakesANameThatIsFree()
    {
        const QTemporaryDir folder;
        const QString taken = folder.filePath(u"a.csv"_s);
        QCOMPARE(freePath(taken), taken);
        for (const QString &name : { u"a.csv"_s, u"a-2.csv"_s }) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(freePath(taken), folder.filePath(u"a-3.csv"_s));
    }
};

QTEST_GUILESS_MAIN(TestExportWords)
#include "tst_exportwords.moc"
