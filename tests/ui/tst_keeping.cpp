// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailspane.h"
#include "entryview.h"
#include "export/logserver.h"
#include "export/manifest.h"
#include "export/plainfile.h"
#include "inquirytabs.h"
#include "labeltag.h"
#include "messagebar.h"
#include "support/canary.h"
#include "tables/topvaluesmodel.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Marks, notes and names for values, by keys and clicks.
class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void marksWhatIsSelected();
    void marksByTheButton();
    void marksNoWholeLog();
    void goesFromMarkToMark();
    void keepsANote();
    void keepsANoteThatIsBeingWritten();
    void namesAValue();
    void showsANameWhereverTheValueStands();
    void showsANameInChipsAndTopValues();
    void exportsWhatIsMarked();
    void keepsNothingAboutAnotherServer();
    void saysWhenNothingCanBeKept();

private:
    void openWindow();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    void standOn(int row) { view().setCurrentIndex(entries().index(row, 0)); }
    bool isMarked(int row) { return entries().index(row, 0).data(EntryTableModel::MarkedRole).toBool(); }
    QString labelAt(int row, Column column)
    {
        return entries().index(row, static_cast<int>(column)).data(EntryTableModel::LabelRole).toString();
    }
    QString noticeText();
    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeeping::init()
{
    m_settings = std::make_unique<OwnSettings>();
    QSettings().setValue(u"export/folder"_s, m_settings->path());
    m_server = std::make_unique<LogServer>(20);
    openWindow();
}

void TestKeeping::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void TestKeeping::openWindow()
{
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->resize(1440, 900);
    m_window->show();
    Source source;
    source.name = u"test"_s;
    source.server = m_server->url();
    source.token = Token(canary);
    workspace().open(source);
    workspace().ask({});
    QTRY_VERIFY(entries().state() == EntryTableModel::State::Ready && entries().rowCount() == 20);
    view().setFocus();
}

void TestKeeping::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QWidget *focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

QString TestKeeping::noticeText()
{
    const auto *notice = childOf<MessageBar>(m_window->findChild<InquiryTabs *>()->page(), u"notice"_s);
    return notice->isVisible() ? notice->text() : QString();
}

void TestKeeping::marksWhatIsSelected()
{
    standOn(3);
    press(Qt::Key_M);
    QVERIFY(isMarked(3));
    QVERIFY(!isMarked(2));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_M);
    QVERIFY(isMarked(3) && isMarked(4));
    press(Qt::Key_M);
    QVERIFY(!isMarked(3) && !isMarked(4));
}

void TestKeeping::marksByTheButton()
{
    standOn(1);
    auto *button = childOf<QPushButton>(*m_window, u"detailMark"_s);
    QVERIFY(!button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(isMarked(1));
    QVERIFY(button->isChecked());
    QCOMPARE(button->text(), u"Marked"_s);
    standOn(2);
    QVERIFY(!button->isChecked());
    QCOMPARE(button->text(), u"Mark"_s);
}

/// Select all is one key away from marking a million entries by mistake.
void TestKeeping::marksNoWholeLog()
{
    const LogServer many(10'001);
    Source source;
    source.name = u"test"_s;
    source.server = many.url();
    source.token = Token(canary);
    workspace().open(source);
    workspace().ask({});
    QTRY_VERIFY(entries().rowCount() > 0);
    while (entries().rowCount() < 10'001) {
        const int before = entries().rowCount();
        QTRY_VERIFY(entries().canFetchMore({}));
        entries().fetchMore({});
        QTRY_VERIFY(entries().rowCount() > before);
    }
    view().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_M);
    QVERIFY2(noticeText().contains(u"10,000"_s), qPrintable(noticeText()));
    QCOMPARE(workspace().notebook().marks(), 0);
}

void TestKeeping::goesFromMarkToMark()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(noticeText().contains(u"Ctrl+M"_s), qPrintable(noticeText()));
    for (const int row : { 2, 9, 15 }) {
        standOn(row);
        press(Qt::Key_M);
    }
    standOn(5);
    for (const int row : { 9, 15, 2 }) {
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view().currentIndex().row(), row);
    }
    for (const int row : { 15, 9, 2 }) {
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(view().currentIndex().row(), row);
    }
}

void TestKeeping::keepsANote()
{
    standOn(4);
    press(Qt::Key_N);
    auto *text = childOf<QPlainTextEdit>(*m_window, u"noteText"_s);
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"asked the desk"_s);
    standOn(5);
    QCOMPARE(text->toPlainText(), QString());
    QVERIFY(entries().index(4, 0).data(EntryTableModel::NotedRole).toBool());
    QVERIFY(!entries().index(5, 0).data(EntryTableModel::NotedRole).toBool());

    openWindow();
    standOn(4);
    text = childOf<QPlainTextEdit>(*m_window, u"noteText"_s);
    QCOMPARE(text->toPlainText(), u"asked the desk"_s);
    const auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
    QCOMPARE(tabs->tabText(tabs->count() - 1), u"Notes •"_s);
    text->setPlainText({});
    standOn(6);
    QVERIFY(!entries().index(4, 0).data(EntryTableModel::NotedRole).toBool());
}

/// It is kept after a moment, and what comes from elsewhere meanwhile does not replace it.
void TestKeeping::keepsANoteThatIsBeingWritten()
{
    standOn(4);
    press(Qt::Key_N);
    auto *text = childOf<QPlainTextEdit>(*m_window, u"noteText"_s);
    QTest::keyClicks(text, u"half"_s);
    workspace().notebook().setNote(entries().entry(9).id, u"another"_s);
    QCOMPARE(text->toPlainText(), u"half"_s);
    QTRY_COMPARE(workspace().notebook().note(entries().entry(4).id), u"half"_s);
    QTest::keyClicks(text, u" and whole"_s);
    m_window.reset();
    openWindow();
    QCOMPARE(workspace().notebook().note(entries().entry(4).id), u"half and whole"_s);
}

void TestKeeping::namesAValue()
{
    view().setFocus();
    view().setCurrentIndex(entries().index(0, static_cast<int>(Column::Action)));
    const QString action = entries().entry(0).action;
    press(Qt::Key_K);
    auto *dialog = childOf<QDialog>(*m_window, u"labelDialog"_s);
    QTest::keyClicks(childOf<QLineEdit>(*dialog, u"labelText"_s), u"routine"_s);
    childOf<QComboBox>(*dialog, u"labelColour"_s)->setCurrentIndex(3);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(labelAt(0, Column::Action), u"routine"_s);
    QCOMPARE(workspace().notebook().label(Field::Action, action), (Label { u"routine"_s, 3 }));
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"labelDialog"_s));

    press(Qt::Key_K);
    dialog = childOf<QDialog>(*m_window, u"labelDialog"_s);
    QCOMPARE(childOf<QLineEdit>(*dialog, u"labelText"_s)->text(), u"routine"_s);
    QTest::mouseClick(childOf<QPushButton>(*dialog, u"labelRemove"_s), Qt::LeftButton);
    QCOMPARE(labelAt(0, Column::Action), QString());
}

void TestKeeping::showsANameWhereverTheValueStands()
{
    const Entry &entry = entries().entry(0);
    workspace().notebook().setLabel(Field::Action, entry.action, Label { u"<b>bold</b>\u202e"_s, 1 });
    int named = 0;
    for (int row = 0; row < entries().rowCount(); ++row) {
        const bool isSame = entries().entry(row).action == entry.action;
        QCOMPARE(!labelAt(row, Column::Action).isEmpty(), isSame);
        QCOMPARE(labelAt(row, Column::Actor), QString());
        named += isSame;
    }
    QVERIFY(named > 1);
    QVERIFY(labelAt(0, Column::Action).startsWith(u"<b>bold</b>"_s));
    QVERIFY(!labelAt(0, Column::Action).contains(QChar(0x202e)));
    // Painted, nothing is asked but the model.
    QVERIFY(!m_window->grab().isNull());
}

void TestKeeping::showsANameInChipsAndTopValues()
{
    const QString action = entries().entry(0).action;
    view().setFocus();
    view().setCurrentIndex(entries().index(0, static_cast<int>(Column::Action)));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *top = childOf<QTableView>(*m_window, u"topValues"_s)->model();
    QTRY_VERIFY(!top->match(top->index(0, 0), Qt::DisplayRole, action, 1, Qt::MatchExactly).isEmpty());
    workspace().notebook().setLabel(Field::Action, action, Label { u"routine"_s, 1 });
    const auto nameOf
        = [top](int row) { return top->index(row, 0).data(TopValuesModel::LabelRole).toString(); };
    for (int row = 0; row < top->rowCount(); ++row)
        QCOMPARE(nameOf(row), top->index(row, 0).data().toString() == action ? u"routine"_s : QString());

    view().setFocus();
    press(Qt::Key_I);
    auto *chip = childOf<QWidget>(*m_window, u"chip_action"_s)->parentWidget();
    QCOMPARE(chip->findChild<LabelTag *>()->text(), u"routine"_s);
    workspace().notebook().setLabel(Field::Action, action, std::nullopt);
    QTRY_VERIFY(!m_window->findChild<LabelTag *>());
    press(Qt::Key_Home, {}); // no modifier stays for who comes next
}

void TestKeeping::exportsWhatIsMarked()
{
    for (const int row : { 2, 9 }) {
        standOn(row);
        press(Qt::Key_M);
    }
    standOn(5);
    QTRY_VERIFY(workspace().detail().isWhole());
    press(Qt::Key_E);
    auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
    auto *rows = childOf<QComboBox>(*dialog, u"exportRows"_s);
    QCOMPARE(rows->count(), 3);
    rows->setCurrentIndex(2);
    childOf<QComboBox>(*dialog, u"exportForm"_s)->setCurrentIndex(2);
    const QString path = childOf<QLineEdit>(*dialog, u"exportPath"_s)->text();
    const QByteArrayList marked { entries().entry(2).raw, entries().entry(9).raw };
    const int answersBefore = m_server->answers();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(manifestPath(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), marked.join('\n') + '\n');
    QCOMPARE(m_server->answers(), answersBefore);
    const auto manifest = decodeManifest(*loadPlainFile(manifestPath(path), largestManifest));
    QVERIFY(manifest && manifest->isSelection && !manifest->isSealed);
}

void TestKeeping::keepsNothingAboutAnotherServer()
{
    standOn(3);
    press(Qt::Key_M);
    m_server = std::make_unique<LogServer>(20);
    openWindow();
    QVERIFY(!isMarked(3));
}

void TestKeeping::saysWhenNothingCanBeKept()
{
    QFile blocker(m_settings->path() + u"/audit-console"_s);
    QDir(blocker.fileName()).removeRecursively();
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    standOn(3);
    press(Qt::Key_M);
    QVERIFY(!isMarked(3));
    QVERIFY2(noticeText().contains(u"notebook.sqlite"_s), qPrintable(noticeText()));
    QVERIFY(!childOf<QPushButton>(*m_window, u"detailMark"_s)->isChecked());
}

AUDIT_WATCHED_MAIN(TestKeeping)
#include "tst_keeping.moc"
