// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrycolumns.h"
#include "entryview.h"
#include "export/logserver.h"
#include "inquirytabs.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTimer>
#include <QTreeView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Columns chosen, made of details, kept; rows copied and their height: by keys and clicks.
class TestTableColumns : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;

    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        workspace().open(source);
        workspace().ask({});
        QTRY_COMPARE(entries().rowCount(), 50);
        QTRY_VERIFY(workspace().detail().isWhole());
    }

    /// The detail "n", by the key in the details pane.
    void makeColumn()
    {
        auto *tree = childOf<QTreeView>(*m_window, u"detailFields"_s);
        tree->setFocus();
        for (int group = 0; group < tree->model()->rowCount(); ++group) {
            const QModelIndex heading = tree->model()->index(group, 0);
            for (int row = 0; row < tree->model()->rowCount(heading); ++row) {
                const QModelIndex leaf = tree->model()->index(row, 0, heading);
                if (leaf.data().toString() == u"n"_s)
                    tree->setCurrentIndex(leaf);
            }
        }
        QCOMPARE(tree->currentIndex().data().toString(), u"n"_s);
        QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    }

    QStringList copied(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&view(), key, modifiers);
        return QApplication::clipboard()->text().split(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<LogServer>(50);
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void aDetailBecomesAColumn()
    {
        const int usual = entries().columnCount();
        makeColumn();
        QCOMPARE(entries().paths(), QStringList { u"details.n"_s });
        QCOMPARE(entries().columnCount(), usual + 1);
        QVERIFY(!view().isColumnHidden(usual));
        QCOMPARE(view().columns().shown().constLast(), ExportColumn(PathColumn { u"details.n"_s }));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(entries().index(row, usual).data().toString(), entries().entry(row).id.mid(1));
    }

    /// The detail is a number: 10 stands behind 9. Up, down, and newest first again.
    void theColumnSorts()
    {
        makeColumn();
        const int column = entries().columnOf(u"details.n"_s);
        const auto firstOnes = [&] {
            QStringList texts;
            for (int row = 0; row < 12; ++row)
                texts.append(entries().index(row, column).data().toString());
            return texts.join(u' ');
        };
        view().setFocus();
        view().setCurrentIndex(entries().index(0, column));
        const QString id = entries().entry(0).id;
        const auto sort = [&] {
            QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
            QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
        };
        sort();
        QTRY_COMPARE(firstOnes(), u"0 1 2 3 4 5 6 7 8 9 10 11"_s);
        QVERIFY(view().horizontalHeader()->isSortIndicatorShown());
        QCOMPARE(view().horizontalHeader()->sortIndicatorSection(), column);
        sort();
        QTRY_COMPARE(firstOnes(), u"49 48 47 46 45 44 43 42 41 40 39 38"_s);
        QCOMPARE(entries().entry(view().currentIndex().row()).id, id);
        // Without the column nothing is sorted by it.
        view().columns().showOnly({ u"time"_s, u"action"_s });
        QVERIFY(!entries().rows().sorting());
        QVERIFY(!view().horizontalHeader()->isSortIndicatorShown());
        QCOMPARE(entries().entry(0).id, id);
    }

    void theColumnIsRemovedInTheHeadersMenu()
    {
        makeColumn();
        QHeaderView &header = *view().horizontalHeader();
        bool wasOpen = false;
        QTimer::singleShot(0, this, [&wasOpen] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu && menu->objectName() == u"columnMenu"_s);
            for (QAction *action : menu->actions()) {
                if (action->text() == u"details.n"_s)
                    menu->setActiveAction(action);
            }
            wasOpen = menu->activeAction() != nullptr;
            QTest::keyClick(menu, Qt::Key_Return);
        });
        Q_EMIT header.customContextMenuRequested({ 20, 5 });
        QVERIFY(wasOpen);
        QVERIFY(entries().paths().isEmpty());
    }

    void theColumnIsThereAfterAStart()
    {
        makeColumn();
        view().setColumnWidth(static_cast<int>(Column::Action), 211);
        m_window->close();
        openWindow();
        QCOMPARE(entries().paths(), QStringList { u"details.n"_s });
        QCOMPARE(view().columnWidth(static_cast<int>(Column::Action)), 211);
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(entries().paths(), QStringList { u"details.n"_s });
    }

    void aFieldComesToTheTableFromTheDetails()
    {
        const int agent = static_cast<int>(Column::UserAgent);
        QVERIFY(view().isColumnHidden(agent));
        auto *tree = childOf<QTreeView>(*m_window, u"detailFields"_s);
        tree->setFocus();
        const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0),
            EntryDetailModel::FieldRole, int(Field::UserAgent), 1, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree->setCurrentIndex(found.constFirst());
        QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!view().isColumnHidden(agent));
    }

    void theChooserFindsAColumn()
    {
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        auto *chooser = childOf<QDialog>(*m_window, u"columnChooser"_s);
        QVERIFY(chooser->isVisible());
        auto *search = childOf<QLineEdit>(*chooser, u"columnSearch"_s);
        auto *list = childOf<QListView>(*chooser, u"columnList"_s);
        QTest::keyClicks(search, u"request"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
        QVERIFY(view().isColumnHidden(static_cast<int>(Column::RequestId)));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!view().isColumnHidden(static_cast<int>(Column::RequestId)));
        search->clear();
        QTest::keyClicks(search, u"details.x"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(entries().paths(), QStringList { u"details.x"_s });
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(entries().paths().isEmpty());
        QTest::keyClick(chooser, Qt::Key_Escape);
    }

    /// Ctrl+F, a text, Enter; F3 and Shift+F3; round the end; and what is not there is said.
    void aTextIsFoundInTheRows()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *bar = childOf<QFrame>(*m_window, u"findBar"_s);
        auto *text = childOf<QLineEdit>(*bar, u"findText"_s);
        auto *told = childOf<QLabel>(*bar, u"findTold"_s);
        QVERIFY(bar->isVisible() && text->hasFocus());
        const auto row = [this] { return view().currentIndex().row(); };
        const QString id = entries().entry(7).id;
        QTest::keyClicks(text, id.toUpper());
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(row(), 7);
        QCOMPARE(entries().rowCount(), 50); // nothing is hidden
        QVERIFY(told->text().isEmpty());

        // Whatever has the action of the first row, one after the other, and at the end from the top again.
        const QString action = entries().entry(0).action;
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, action);
        view().setCurrentIndex(entries().index(0, 0));
        QList<int> met;
        do {
            const int before = row();
            QTest::keyClick(m_window.get(), Qt::Key_F3);
            QTRY_VERIFY(row() != before);
            met.append(row());
            QCOMPARE(entries().entry(row()).action, action);
        } while (row() != 0);
        QVERIFY(met.size() > 1 && std::is_sorted(met.begin(), met.end() - 1));
        QTRY_VERIFY2(told->text().contains(u"other end"_s), qPrintable(told->text()));
        QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(row(), met[met.size() - 2]);

        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(text, u"nowhere at all"_s);
        const int stood = row();
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY2(told->text().contains(u"none of th"_s), qPrintable(told->text()));
        QCOMPARE(row(), stood);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!bar->isVisible() && view().hasFocus());
    }

    /// The time as it stands in the cell, and what a column made of details shows.
    void whatIsShownIsFound()
    {
        makeColumn();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *text = childOf<QLineEdit>(*m_window, u"findText"_s);
        const QString time = entries().index(30, static_cast<int>(Column::Time)).data().toString();
        QTest::keyClicks(text, time);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(entries().index(view().currentIndex().row(), 0).data().toString(), time);
    }

    /// Edits of pages that came later let the window's keys through as well.
    void fromTheFindBarOfAnotherTabAFileCanBeMade()
    {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *text = childOf<QLineEdit>(m_window->findChild<InquiryTabs *>()->page(), u"findText"_s);
        QVERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(childOf<QDialog>(*m_window, u"exportDialog"_s)->isVisible());
    }

    void rowsAreCopiedInEveryForm()
    {
        view().setFocus();
        view().setCurrentIndex(entries().index(0, 0));
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        const QStringList text = copied(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(text.size(), 2);
        QVERIFY(text[0].contains(u'\t') && text[0].contains(entries().entry(0).action));
        const QStringList json = copied(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(json,
            (QStringList {
                QString::fromUtf8(entries().entry(0).raw), QString::fromUtf8(entries().entry(1).raw) }));
        childOf<QAction>(view(), u"copyRowCsv"_s)->trigger();
        const QStringList csv = QApplication::clipboard()->text().split(u"\r\n"_s);
        QCOMPARE(csv.size(), 3);
        QVERIFY2(csv[0].startsWith(u"timestamp,"_s), qPrintable(csv[0]));
        QVERIFY(csv[2].contains(entries().entry(1).actorEmail));
    }

    void copiedTimesTellTheirZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("offset");
        QTest::newRow("UTC") << QByteArray("UTC") << u" +00:00"_s;
        QTest::newRow("New York") << QByteArray("America/New_York") << u" -05:00"_s;
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << u" +05:45"_s;
    }

    void copiedTimesTellTheirZone()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QString, offset);
        const TimeFormat format { QTimeZone(zone) };
        entries().setTimeFormat(format);
        view().setFocus();
        view().setCurrentIndex(entries().index(0, 0));
        const QString time = copied(Qt::Key_C, Qt::ControlModifier).value(0).split(u'\t').value(0);
        QCOMPARE(time, format.dateTimeZone(*entries().entry(0).timeUs));
        QVERIFY2(time.endsWith(offset), qPrintable(time));
    }

    void rowsGetMoreRoomAndKeepIt()
    {
        const int compact = view().rowHeight(0);
        auto *comfortable = childOf<QAction>(*m_window, u"comfortable"_s);
        comfortable->trigger();
        const int roomy = view().rowHeight(0);
        QVERIFY(roomy > compact);
        m_window->close();
        openWindow();
        QCOMPARE(view().rowHeight(0), roomy);
    }

    void nothingChangesWidthWithOtherRows()
    {
        const auto widths = [this] {
            QList<int> all;
            for (int section = 0; section < view().horizontalHeader()->count(); ++section)
                all.append(view().columnWidth(section));
            return all;
        };
        const QList<int> before = widths();
        workspace().ask({ .action = u"user.login"_s });
        QTRY_VERIFY(entries().state() == EntryTableModel::State::Ready && entries().rowsMatchQuery());
        QCOMPARE(widths(), before);
    }
};

AUDIT_WATCHED_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
