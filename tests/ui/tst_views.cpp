// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/viewstore.h"
#include "domain/queryedits.h"
#include "entrycolumns.h"
#include "entryview.h"
#include "export/logserver.h"
#include "inquirytabs.h"
#include "messagebar.h"
#include "starterviews.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <csignal>
#include <sys/resource.h>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// Questions that are kept and asked again.
class TestViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsAQuestionAndAsksItAgain();
    void keepsAQuestionAfterTheMenuWasOpen();
    void losesNoViewOnAFullDisk();
    void keepsTheColumnsOfTheTable();
    void leavesTheColumnsWhereTheyAreNotKept();
    void replacesOnlyWhenTold();
    void removesAView();
    void suggestsWhatTheServiceHas();
    void remembersWhatWasAsked();

private:
    QDialog *openSaveDialog();
    void saveAs(const QString &name);
    /// The menu as it is when it opens.
    QMenu *menu();
    QStringList titles(const QMenu &menu) const;
    Workspace &workspace() { return m_window->workspace(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }

    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;
};

void TestViews::init()
{
    m_settings = std::make_unique<OwnSettings>();
    qputenv("XDG_DATA_HOME", m_settings->path().toUtf8());
    m_server = std::make_unique<LogServer>(20);
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->show();
    Source source;
    source.name = u"test"_s;
    source.server = m_server->url();
    source.token = Token(canary);
    workspace().open(source);
    QTRY_COMPARE(workspace().entries().state(), EntryTableModel::State::Ready);
}

void TestViews::cleanup()
{
    m_window.reset();
    m_server.reset();
}

QDialog *TestViews::openSaveDialog()
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window is not active");
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    return childOf<QDialog>(*m_window, u"saveViewDialog"_s);
}

/// Ctrl+S, a name, Enter.
void TestViews::saveAs(const QString &name)
{
    QDialog *dialog = openSaveDialog();
    auto *edit = childOf<QLineEdit>(*dialog, u"viewName"_s);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"saveViewDialog"_s));
}

QMenu *TestViews::menu()
{
    auto *menu = childOf<QMenu>(*m_window, u"viewsMenu"_s);
    Q_EMIT menu->aboutToShow();
    return menu;
}

QStringList TestViews::titles(const QMenu &menu) const
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        texts.append(action->text());
    return texts;
}

void TestViews::keepsAQuestionAndAsksItAgain()
{
    const Query asked = refinedBy(
        { .result = u"failure"_s, .start = TimeBound::relative(3600) }, *parseRefinement(u"action!=x"_s));
    workspace().ask(asked);
    saveAs(u"Failures & such"_s);
    const QList<SavedView> saved = ViewStore().all();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0].name, u"Failures & such"_s);
    QCOMPARE(saved[0].query, asked);
    auto *notice = childOf<MessageBar>(m_window->findChild<InquiryTabs *>()->page(), u"notice"_s);
    QVERIFY2(notice->text().contains(u"failures-such.view.json"_s), qPrintable(notice->text()));

    workspace().ask({});
    QMenu *views = menu();
    QCOMPARE(titles(*views).value(0), u"Failures && such\tCtrl+1"_s);
    childOf<QAction>(*views, u"view_0"_s)->trigger();
    QCOMPARE(workspace().query(), asked);
    workspace().ask({});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(workspace().query(), asked);
}

/// The menu is filled anew whenever it opens, and what is in it goes on to work.
void TestViews::keepsAQuestionAfterTheMenuWasOpen()
{
    menu();
    menu();
    saveAs(u"by key"_s);
    childOf<QAction>(*m_window, u"saveView"_s)->trigger();
    auto *dialog = childOf<QDialog>(*m_window, u"saveViewDialog"_s);
    QTest::keyClick(childOf<QLineEdit>(*dialog, u"viewName"_s), Qt::Key_Return);
    QTRY_COMPARE(ViewStore().all().size(), 2);
}

void TestViews::losesNoViewOnAFullDisk()
{
    saveAs(u"mine"_s);
    const SavedView before = ViewStore().all().constFirst();
    rlimit limit {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit full { 20, limit.rlim_max };
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const bool isSaved = ViewStore().save({ u"mine"_s, { .result = u"failure"_s } });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!isSaved);
    QCOMPARE(ViewStore().all(), QList<SavedView> { before });
}

void TestViews::keepsTheColumnsOfTheTable()
{
    const QStringList columns { u"actor"_s, u"details.n"_s, u"time"_s, u"request_id"_s };
    workspace().ask({});
    view().columns().showOnly(columns);
    QCOMPARE(view().columns().names(), columns);
    saveAs(u"mine"_s);
    QCOMPARE(ViewStore().all().constFirst().columns, columns);

    view().columns().reset();
    const int action = static_cast<int>(Column::Action);
    view().setColumnWidth(action, 211);
    QVERIFY(workspace().entries().paths().isEmpty());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(view().columns().names(), columns);
    QTRY_COMPARE(workspace().entries().rowCount(), 20);
    const int path = workspace().entries().columnOf(u"details.n"_s);
    QCOMPARE(
        workspace().entries().index(0, path).data().toString(), workspace().entries().entry(0).id.mid(1));
    QVERIFY(view().columnWidth(path) > 0);
    view().columns().showField(Field::Action);
    QCOMPARE(view().columnWidth(action), 211);
    // Names that are no columns change nothing, whoever wrote them.
    const QStringList before = view().columns().names();
    view().columns().showOnly({ u"no such column"_s });
    QCOMPARE(view().columns().names(), before);
}

void TestViews::leavesTheColumnsWhereTheyAreNotKept()
{
    QDialog *dialog = openSaveDialog();
    auto *columns = childOf<QCheckBox>(*dialog, u"viewColumns"_s);
    QVERIFY(columns->isChecked());
    QTest::mouseClick(columns, Qt::LeftButton, {}, { 8, columns->height() / 2 });
    QVERIFY(!columns->isChecked());
    QTest::keyClick(childOf<QLineEdit>(*dialog, u"viewName"_s), Qt::Key_Return);
    QTRY_COMPARE(ViewStore().all().size(), 1);
    QVERIFY(ViewStore().all().constFirst().columns.isEmpty());
    const QStringList other { u"ip_address"_s, u"time"_s };
    view().columns().showOnly(other);
    childOf<QAction>(*menu(), u"view_0"_s)->trigger();
    QCOMPARE(view().columns().names(), other);
}

void TestViews::replacesOnlyWhenTold()
{
    saveAs(u"mine"_s);
    workspace().ask({ .result = u"failure"_s });
    QDialog *dialog = openSaveDialog();
    auto *edit = childOf<QLineEdit>(*dialog, u"viewName"_s);
    auto *button = childOf<QPushButton>(*dialog, u"saveViewButton"_s);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(edit, u"mine"_s);
    QCOMPARE(button->text(), u"Replace"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(ViewStore().all().constFirst().query.result, u"failure"_s);
    QCOMPARE(ViewStore().all().size(), 1);
}

void TestViews::removesAView()
{
    saveAs(u"mine"_s);
    auto *removals = childOf<QMenu>(*menu(), u"removeViews"_s);
    QCOMPARE(titles(*removals), QStringList { u"mine"_s });
    removals->actions().constFirst()->trigger();
    QVERIFY(ViewStore().all().isEmpty());
    QVERIFY(!childOf<QMenu>(*menu(), u"removeViews"_s)->isEnabled());
}

void TestViews::suggestsWhatTheServiceHas()
{
    QCOMPARE(starterViews({}).size(), 1);
    const QList<SavedView> views = starterViews({ u"auth.login"_s, u"role.assigned"_s, u"role.removed"_s });
    QCOMPARE(views.size(), 3);
    QCOMPARE(views[1].query.action, u"auth.login"_s);
    QCOMPARE(views[1].query.result, u"failure"_s);
    QCOMPARE(views[2].query.refinements, QList { *parseRefinement(u"action=role.assigned,role.removed"_s) });
    auto *suggested = childOf<QMenu>(*menu(), u"suggestedViews"_s);
    childOf<QAction>(*suggested, u"starter_0"_s)->trigger();
    QCOMPARE(workspace().query().result, u"failure"_s);
}

void TestViews::remembersWhatWasAsked()
{
    workspace().ask({ .action = u"first"_s });
    workspace().ask({ .action = u"second"_s });
    workspace().ask({ .action = u"first"_s });
    const QStringList recent = titles(*childOf<QMenu>(*menu(), u"recentQueries"_s));
    QVERIFY(recent.size() >= 2);
    QVERIFY2(recent[0].startsWith(u"first – about "_s), qPrintable(recent[0]));
    QVERIFY(recent[1].startsWith(u"second – about "_s));
    QCOMPARE(recent.filter(u"first"_s).size(), 1);
    childOf<QAction>(*childOf<QMenu>(*m_window, u"recentQueries"_s), u"recent_1"_s)->trigger();
    QCOMPARE(workspace().query().action, u"second"_s);
}

AUDIT_WATCHED_MAIN(TestViews)
#include "tst_views.moc"
