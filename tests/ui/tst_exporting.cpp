// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportstore.h"
#include "export/logserver.h"
#include "exportbar.h"
#include "exportsdialog.h"
#include "messagebar.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "verifydialog.h"
#include "windowtest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Exports as a person drives them: keys and clicks on the real window, over a log that can fall silent.
class TestExporting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_files;

    QString inFiles(const QString &name) const { return m_files->filePath(name); }

    void openServer()
    {
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        m_window->workspace().open(source);
        m_window->workspace().ask({});
        QTRY_COMPARE(m_window->workspace().entries().state(), EntryTableModel::State::Ready);
        QTRY_VERIFY(m_window->workspace().entries().rowCount() > 0);
    }

    /// The server says nothing more after so many more answers.
    void fallSilentAfter(int answers)
    {
        m_server->instead = [last = m_server->answers() + answers](int number) {
            return number > last ? std::optional(ScriptedReply::silence()) : std::nullopt;
        };
    }

    void speakAgain() { m_server->instead = {}; }

    QDialog *openExportDialog(const QString &path, int form)
    {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window is not active");
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
        for (int step = 0; step < form; ++step)
            QTest::keyClick(childOf<QComboBox>(*dialog, u"exportForm"_s), Qt::Key_Down);
        auto *edit = childOf<QLineEdit>(*dialog, u"exportPath"_s);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, path);
        return dialog;
    }

    /// Ctrl+E, JSON Lines, a name, Enter.
    ExportBar *exportTo(const QString &path)
    {
        QDialog *dialog = openExportDialog(path, 2);
        QTest::keyClick(childOf<QLineEdit>(*dialog, u"exportPath"_s), Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !m_window->findChild<QDialog *>(u"exportDialog"_s); }))
            qFatal("the export dialog stays");
        const QList<ExportBar *> bars = m_window->findChildren<ExportBar *>();
        return bars.isEmpty() ? nullptr : bars.last();
    }

    void click(QObject &parent, const QString &name)
    {
        auto *button = childOf(parent, name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    static QByteArrayList sortedLines(const QString &path)
    {
        QFile file(path);
        QByteArrayList lines;
        if (file.open(QIODevice::ReadOnly))
            lines = file.readAll().split('\n');
        lines.removeAll({});
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    VerifyDialog *verifyDialog()
    {
        const QList<VerifyDialog *> dialogs = m_window->findChildren<VerifyDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_files = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LogServer>(900);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    /// An edit would go to the end of its line.
    void whoeverTypedAQuestionGoesOnToTheFile()
    {
        openServer();
        for (const QString &name : { u"queryBox"_s, u"filter_actor"_s }) {
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
            auto *edit = childOf<QLineEdit>(*m_window, name);
            edit->setFocus();
            QTest::keyClick(edit, Qt::Key_E, Qt::ControlModifier);
            auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
            QVERIFY(dialog->isVisible());
            QTest::keyClick(dialog, Qt::Key_Escape);
            QTRY_VERIFY(!m_window->findChild<QDialog *>(u"exportDialog"_s));
        }
    }

    /// Three rows by Shift+Down, Ctrl+E, the second choice of entries, in full, Enter.
    void exportsWhatIsSelectedInFull()
    {
        openServer();
        auto *table = childOf<QTableView>(*m_window, u"entries"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        const QString path = inFiles(u"chosen.jsonl"_s);
        QDialog *dialog = openExportDialog(path, 2);
        auto *rows = childOf<QComboBox>(*dialog, u"exportRows"_s);
        QCOMPARE(rows->currentText(), u"All that match"_s);
        QTest::keyClick(rows, Qt::Key_Down);
        QCOMPARE(rows->currentText(), u"The 3 selected"_s);
        QVERIFY(!childOf<QComboBox>(*dialog, u"exportLag"_s)->isEnabled());
        QTest::keyClick(childOf<QCheckBox>(*dialog, u"exportFull"_s), Qt::Key_Space);
        const auto *note = childOf<QLabel>(*dialog, u"exportNote"_s);
        QVERIFY2(note->text().contains(u"20 a second: about 1 second"_s), qPrintable(note->text()));
        QTest::keyClick(childOf<QLineEdit>(*dialog, u"exportPath"_s), Qt::Key_Return);
        QTRY_COMPARE(ExportStore().finished().size(), 1);
        QTRY_VERIFY(ExportStore().interrupted().isEmpty());
        QByteArrayList expected;
        for (const QByteArray &row : m_server->newestFirst().first(3))
            expected.append(LogServer::inFull(row));
        std::sort(expected.begin(), expected.end());
        QCOMPARE(sortedLines(path), expected);

        // What was chosen by hand cannot be asked for again.
        childOf<QAction>(*m_window, u"listExports"_s)->trigger();
        auto *exports = m_window->findChild<ExportsDialog *>();
        QVERIFY(exports);
        QTRY_COMPARE(childOf<QTreeWidget>(*exports, u"exportsList"_s)->topLevelItemCount(), 1);
        QTest::keyClick(childOf<QTreeWidget>(*exports, u"exportsList"_s), Qt::Key_Home);
        click(*exports, u"exportsRepeat"_s);
        QTRY_VERIFY(childOf<QLabel>(*exports, u"exportsNote"_s)->text().contains(u"chosen by hand"_s));
    }

    void stopKeepsResumeGoesOnAndVerifyAgrees()
    {
        openServer();
        const QString path = inFiles(u"trail.jsonl"_s);
        fallSilentAfter(3);
        ExportBar *bar = exportTo(path);
        QVERIFY(bar);
        QTRY_VERIFY2(bar->text().contains(u"of 900"_s), qPrintable(bar->text()));
        click(*bar, u"exportStop"_s);
        QTRY_COMPARE(bar->state(), ExportBar::State::Paused);
        QVERIFY2(bar->text().contains(u"kept"_s), qPrintable(bar->text()));
        QVERIFY(!QFile::exists(path));

        speakAgain();
        click(*bar, u"exportResume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bar->state(), ExportBar::State::Saved, 30000);
        QVERIFY2(bar->text().contains(u"complete as of"_s), qPrintable(bar->text()));
        QCOMPARE(sortedLines(path), m_server->entries());

        click(*bar, u"exportVerify"_s);
        QVERIFY(verifyDialog());
        QTRY_VERIFY2(verifyDialog()->text().contains(u"The file matches its manifest."_s),
            qPrintable(verifyDialog()->text()));
    }

    void discardLeavesNothing()
    {
        openServer();
        const QString path = inFiles(u"trail.jsonl"_s);
        fallSilentAfter(3);
        ExportBar *bar = exportTo(path);
        QTRY_VERIFY(bar->text().contains(u"of 900"_s));
        click(*bar, u"exportDiscard"_s);
        QTRY_COMPARE(bar->state(), ExportBar::State::Failed);
        QVERIFY2(bar->text().contains(u"discarded"_s), qPrintable(bar->text()));
        QVERIFY(QDir(m_files->path()).isEmpty());
        QVERIFY(ExportStore().interrupted().isEmpty());
    }

    void twoAtOnceEachMakeTheirFile()
    {
        openServer();
        ExportBar *first = exportTo(inFiles(u"one.jsonl"_s));
        ExportBar *second = exportTo(inFiles(u"two.jsonl"_s));
        QVERIFY(first != second);
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), ExportBar::State::Saved, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), ExportBar::State::Saved, 30000);
        QCOMPARE(sortedLines(inFiles(u"one.jsonl"_s)), m_server->entries());
        QCOMPARE(sortedLines(inFiles(u"two.jsonl"_s)), m_server->entries());
    }

    void aWorkbookIsMadeToo()
    {
        openServer();
        const QString path = inFiles(u"trail.xlsx"_s);
        QDialog *dialog = openExportDialog(path, 3);
        QTest::keyClick(childOf<QLineEdit>(*dialog, u"exportPath"_s), Qt::Key_Return);
        auto *bar = m_window->findChild<ExportBar *>();
        QTRY_COMPARE_WITH_TIMEOUT(bar->state(), ExportBar::State::Saved, 30000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), QByteArray("PK"));
    }

    void afterARestartTheListResumesRepeatsAndVerifies()
    {
        openServer();
        fallSilentAfter(3);
        ExportBar *bar = exportTo(inFiles(u"trail.jsonl"_s));
        QTRY_VERIFY(bar->text().contains(u"of 900"_s));
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
        speakAgain();
        openServer();
        Q_EMIT m_window->opener().noticed({}); // as after every opening
        QVERIFY(childOf<MessageBar>(*m_window, u"notice"_s)->text().contains(u"did not come to an end"_s));

        childOf<QAction>(*m_window, u"listExports"_s)->trigger();
        auto *exports = childOf<ExportsDialog>(*m_window, u"exportsDialog"_s);
        auto *list = childOf<QTreeWidget>(*exports, u"exportsList"_s);
        QVERIFY(exports->isVisible() && !exports->isModal());
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"trail.jsonl"_s);
        click(*exports, u"exportsResume"_s);
        bar = m_window->findChild<ExportBar *>();
        QVERIFY(bar);
        QTRY_COMPARE_WITH_TIMEOUT(bar->state(), ExportBar::State::Saved, 30000);
        QCOMPARE(sortedLines(inFiles(u"trail.jsonl"_s)), m_server->entries());

        QTRY_COMPARE(list->topLevelItem(0)->text(4), u"complete"_s);
        click(*exports, u"exportsRepeat"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_window->findChildren<ExportBar *>().last()->state(), ExportBar::State::Saved, 30000);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(QDir(m_files->path()).entryList({ u"*.jsonl"_s }).size(), 2);

        click(*exports, u"exportsVerify"_s);
        QVERIFY(verifyDialog());
        QTRY_VERIFY(verifyDialog()->text().contains(u"The file matches its manifest."_s));
        click(*exports, u"exportsRemove"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
    }

    void exportsAskedForBeforeTheKeychainHasAnsweredAllStart()
    {
        openServer();
        // Nobody else's entry, and asked for without waiting between the two.
        m_window->exports().setKeys({ .service = u"audit-console-test-two-exports"_s });
        for (const QString &name : { u"one.jsonl"_s, u"two.jsonl"_s }) {
            QDialog *dialog = openExportDialog(inFiles(name), 2);
            click(*dialog, u"exportStart"_s);
            dialog->setObjectName(u"done"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_window->findChildren<ExportBar *>().size(), 2, 15000);
        for (const ExportBar *bar : m_window->findChildren<ExportBar *>())
            QTRY_COMPARE_WITH_TIMEOUT(bar->state(), ExportBar::State::Saved, 30000);
    }

    void resumingWithoutTheServerSaysWhichToConnectTo()
    {
        openServer();
        fallSilentAfter(3);
        ExportBar *bar = exportTo(inFiles(u"trail.jsonl"_s));
        QTRY_VERIFY(bar->text().contains(u"of 900"_s));
        click(*bar, u"exportStop"_s);
        QTRY_COMPARE(bar->state(), ExportBar::State::Paused);
        m_window->workspace().close();
        bar->resume();
        QCOMPARE(bar->state(), ExportBar::State::Paused);
        QVERIFY2(bar->text().contains(u"Connect to 127.0.0.1"_s), qPrintable(bar->text()));
    }

    void aRefusedTokenPausesWithAWayForward()
    {
        openServer();
        m_server->expectedToken = "another";
        ExportBar *bar = exportTo(inFiles(u"trail.jsonl"_s));
        QTRY_VERIFY2(bar->state() != ExportBar::State::Running
                && bar->text().contains(u"token"_s, Qt::CaseInsensitive),
            qPrintable(bar->text()));
        QVERIFY(!bar->text().contains(QLatin1StringView(canary)));
    }

    void aFileThatIsThereIsReplacedOnlyWhenAsked()
    {
        openServer();
        const QString path = inFiles(u"trail.jsonl"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QDialog *dialog = openExportDialog(path, 2);
        QVERIFY(childOf<QLabel>(*dialog, u"exportNote"_s)->text().contains(u"there already"_s));
        QTest::keyClick(childOf<QLineEdit>(*dialog, u"exportPath"_s), Qt::Key_Return);
        auto *question = childOf(*dialog, u"replaceQuestion"_s);
        QVERIFY(question->isVisible());
        QVERIFY(!m_window->findChild<ExportBar *>());
        click(*question, u"replaceFile"_s);
        auto *bar = m_window->findChild<ExportBar *>();
        QVERIFY(bar);
        QTRY_COMPARE_WITH_TIMEOUT(bar->state(), ExportBar::State::Saved, 30000);
        QCOMPARE(sortedLines(path), m_server->entries());
    }

    void aChangedFileIsCalledSo()
    {
        openServer();
        const QString path = inFiles(u"trail.jsonl"_s);
        ExportBar *bar = exportTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(bar->state(), ExportBar::State::Saved, 30000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(10) && file.write("#") == 1);
        file.close();
        click(*bar, u"exportVerify"_s);
        QTRY_VERIFY2(
            verifyDialog()->text().contains(u"does not match"_s), qPrintable(verifyDialog()->text()));
        QCOMPARE(childOf(*verifyDialog(), u"verifyVerdict"_s)->property("mood").toString(), u"wrong"_s);
    }
};

AUDIT_WATCHED_MAIN(TestExporting)
#include "tst_exporting.moc"
