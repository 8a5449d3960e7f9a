// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainactions.h"

#include "icons.h"
#include "theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct MainMenu
{
    Q_DECLARE_TR_FUNCTIONS(MainMenu)
};

QAction *makeAction(QMainWindow &window, const QString &name, const QString &text,
    const QKeySequence &key = {}, const QString &drawing = {})
{
    auto *action = new QAction(text, &window);
    action->setObjectName(name);
    action->setShortcut(key);
    if (!drawing.isEmpty())
        action->setIcon(icon(drawing));
    window.addAction(action);
    return action;
}

} // namespace

MainActions::MainActions(QMainWindow &window)
    : connectServer(
        makeAction(window, u"connectServer"_s, MainMenu::tr("&Connect to a Server …"), {}, u"server"_s))
    , connections(makeAction(window, u"connections"_s, MainMenu::tr("Co&nnections …")))
    , signOut(makeAction(window, u"signOut"_s, MainMenu::tr("Si&gn Out")))
    , openFile(makeAction(
          window, u"openFileAction"_s, MainMenu::tr("&Open File …"), QKeySequence::Open, u"file"_s))
    , openSample(
          makeAction(window, u"openSampleAction"_s, MainMenu::tr("Open &Sample Data"), {}, u"sample"_s))
    , openCase(makeAction(window, u"openCase"_s, MainMenu::tr("Open C&ase File …")))
    , saveCase(makeAction(window, u"saveCase"_s, MainMenu::tr("Save Case File &As …")))
    , exportEntries(makeAction(window, u"exportEntries"_s, MainMenu::tr("&Export …"),
          QKeySequence(Qt::CTRL | Qt::Key_E), u"export"_s))
    , listExports(makeAction(window, u"listExports"_s, MainMenu::tr("E&xports …"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)))
    , verifyExport(makeAction(window, u"verifyExport"_s, MainMenu::tr("&Verify Export …")))
    , openFolder(makeAction(window, u"openFolder"_s, MainMenu::tr("Open &Folder …")))
    , quit(makeAction(window, u"quit"_s, MainMenu::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , run(makeAction(window, u"run"_s, MainMenu::tr("&Run"), QKeySequence(Qt::Key_F5), u"run"_s))
    , stop(makeAction(window, u"stop"_s, MainMenu::tr("S&top"), QKeySequence(Qt::Key_Escape), u"stop"_s))
    , clearFilters(makeAction(window, u"clearFilters"_s, MainMenu::tr("&Clear All Filters"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"close"_s))
    , focusBox(makeAction(
          window, u"focusBox"_s, MainMenu::tr("Add a &Condition"), QKeySequence(Qt::CTRL | Qt::Key_L)))
    , find(makeAction(
          window, u"find"_s, MainMenu::tr("&Find in the Rows"), QKeySequence(Qt::CTRL | Qt::Key_F)))
    , findNext(makeAction(window, u"findNext"_s, MainMenu::tr("Find Ne&xt"), QKeySequence(Qt::Key_F3)))
    , findPrevious(makeAction(
          window, u"findPrevious"_s, MainMenu::tr("Find Pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3)))
    , focusFilters(makeAction(window, u"focusFilters"_s, MainMenu::tr("&Go to the Filters"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), u"filter"_s))
    , saveView(makeAction(window, u"saveView"_s, MainMenu::tr("&Save View …"), QKeySequence::Save))
    , follow(makeAction(window, u"follow"_s, MainMenu::tr("&Follow"), QKeySequence(Qt::Key_F7), u"follow"_s))
    , notifyFollowed(makeAction(window, u"notifyFollowed"_s, MainMenu::tr("&Notify of Followed Entries")))
    , markEntries(makeAction(
          window, u"markEntries"_s, MainMenu::tr("&Mark"), QKeySequence(Qt::CTRL | Qt::Key_M), u"mark"_s))
    , nextMark(makeAction(
          window, u"nextMark"_s, MainMenu::tr("&Next Mark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)))
    , previousMark(makeAction(window, u"previousMark"_s, MainMenu::tr("&Previous Mark"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)))
    , writeNote(makeAction(
          window, u"writeNote"_s, MainMenu::tr("N&ote …"), QKeySequence(Qt::CTRL | Qt::Key_N), u"note"_s))
    , copyEntryLink(makeAction(window, u"copyEntryLink"_s, MainMenu::tr("Copy &Link to This Entry"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)))
    , copyViewLink(makeAction(window, u"copyViewLink"_s, MainMenu::tr("Copy Link to This &Question"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)))
    , copyRequest(makeAction(window, u"copyRequest"_s, MainMenu::tr("Copy Request as c&url")))
    , timeZero(makeAction(
          window, u"timeZero"_s, MainMenu::tr("Set as Time &Zero"), QKeySequence(Qt::CTRL | Qt::Key_0)))
    , newTab(
          makeAction(window, u"newTabAction"_s, MainMenu::tr("New &Tab"), QKeySequence(Qt::CTRL | Qt::Key_T)))
    , closeTab(
          makeAction(window, u"closeTab"_s, MainMenu::tr("&Close Tab"), QKeySequence(Qt::CTRL | Qt::Key_W)))
    , reopenTab(makeAction(window, u"reopenTab"_s, MainMenu::tr("&Reopen Closed Tab"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)))
    , goBack(makeAction(
          window, u"goBack"_s, MainMenu::tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left), u"back"_s))
    , goForward(makeAction(window, u"goForward"_s, MainMenu::tr("&Forward"),
          QKeySequence(Qt::ALT | Qt::Key_Right), u"forward"_s))
    , nextPane(makeAction(window, u"nextPane"_s, MainMenu::tr("&Next Pane"), QKeySequence(Qt::Key_F6)))
    , statistics(makeAction(window, u"statistics"_s, MainMenu::tr("&Statistics …"), QKeySequence(Qt::Key_F8)))
    , focusChart(makeAction(
          window, u"focusChart"_s, MainMenu::tr("&Go to the Chart"), QKeySequence(Qt::CTRL | Qt::Key_G)))
    , switchChart(makeAction(
          window, u"switchChart"_s, MainMenu::tr("C&hart of the Fetched Entries"), QKeySequence(Qt::Key_F9)))
    , switchZone(makeAction(window, u"switchZone"_s, MainMenu::tr("Switch &Time Zone"),
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)))
    , chooseColumns(makeAction(window, u"chooseColumns"_s, MainMenu::tr("Choose Col&umns …"),
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C)))
    , comfortable(makeAction(window, u"comfortable"_s, MainMenu::tr("Comfortable &Rows")))
    , shortcuts(
          makeAction(window, u"shortcuts"_s, MainMenu::tr("&Keyboard Shortcuts"), QKeySequence(Qt::Key_F1)))
    , about(makeAction(window, u"about"_s, MainMenu::tr("&About Audit Console")))
    , themes(new QActionGroup(&window))
    , ranges(new QMenu(MainMenu::tr("Time R&ange"), &window))
{
    follow->setCheckable(true);
    comfortable->setCheckable(true);
    notifyFollowed->setCheckable(true);
    notifyFollowed->setToolTip(MainMenu::tr("Tells how many wait, and nothing of what they hold"));
    timeZero->setCheckable(true);
    follow->setToolTip(MainMenu::tr("Look for new entries every few seconds; they wait until you take them"));
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    const std::pair<ThemeChoice, QString> choices[] = {
        { ThemeChoice::System, MainMenu::tr("Like the &System") },
        { ThemeChoice::Light, MainMenu::tr("&Light") },
        { ThemeChoice::Dark, MainMenu::tr("&Dark") },
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
    }
}

void MainActions::addMenus(
    QMainWindow &window, const QList<QAction *> &paneToggles, QMenu *views, QMenu &values)
{
    QMenu *file = window.menuBar()->addMenu(MainMenu::tr("&File"));
    file->addActions({ connectServer, connections, openFile, openFolder, openSample });
    file->addSeparator();
    file->addActions({ openCase, saveCase });
    file->addSeparator();
    file->addActions({ exportEntries, listExports, verifyExport });
    file->addSeparator();
    file->addActions({ signOut, quit });

    QMenu *view = window.menuBar()->addMenu(MainMenu::tr("&View"));
    view->addActions(paneToggles);
    view->addSeparator();
    view->addActions({ statistics, focusChart, switchChart, switchZone });
    view->addSeparator();
    view->addActions({ chooseColumns, comfortable });
    view->addMenu(MainMenu::tr("&Colours"))->addActions(themes->actions());
    view->addSeparator();
    view->addAction(nextPane);

    QMenu *query = window.menuBar()->addMenu(MainMenu::tr("&Query"));
    query->addActions({ run, stop, follow, notifyFollowed });
    query->addSeparator();
    query->addActions({ goBack, goForward });
    query->addSeparator();
    query->addActions({ newTab, closeTab, reopenTab });
    query->addSeparator();
    query->addMenu(views);
    query->addMenu(ranges);
    query->addActions({ focusBox, focusFilters, clearFilters });
    query->addSeparator();
    query->addActions({ copyViewLink, copyRequest });

    window.menuBar()->addMenu(&values);
    QMenu *entry = window.menuBar()->addMenu(MainMenu::tr("&Entry"));
    entry->addActions({ find, findNext, findPrevious });
    entry->addSeparator();
    entry->addActions({ markEntries, nextMark, previousMark });
    entry->addSeparator();
    entry->addActions({ writeNote, timeZero, copyEntryLink });

    QMenu *help = window.menuBar()->addMenu(MainMenu::tr("&Help"));
    help->addActions({ shortcuts, about });
}

void MainActions::showFollow(bool possible, bool following)
{
    follow->setEnabled(possible);
    follow->setChecked(following);
}

void MainActions::showTrail(bool back, bool forward, bool closable, bool reopenable)
{
    goBack->setEnabled(back);
    goForward->setEnabled(forward);
    closeTab->setEnabled(closable);
    reopenTab->setEnabled(reopenable);
}

void MainActions::setWorking(bool working)
{
    for (QAction *action : { saveCase, exportEntries, run, clearFilters, focusBox, focusFilters, nextPane,
             newTab, saveView, markEntries, nextMark, previousMark, writeNote, timeZero, copyEntryLink,
             copyViewLink, copyRequest, find, findNext, findPrevious, statistics, focusChart, switchChart,
             chooseColumns, comfortable })
        action->setEnabled(working);
    if (!working)
        showTrail(false, false, false, false);
    if (!working)
        showFollow(false, false);
    ranges->setEnabled(working);
}

} // namespace Audit
