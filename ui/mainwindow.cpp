// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "boxdesk.h"
#include "casedesk.h"
#include "chartstrip.h"
#include "chipbar.h"
#include "comparepage.h"
#include "connectiondesk.h"
#include "detailspane.h"
#include "domain/safetext.h"
#include "domain/timesteps.h"
#include "entrycolumns.h"
#include "entryview.h"
#include "filterpane.h"
#include "findbar.h"
#include "firstrunpage.h"
#include "followbell.h"
#include "helpdialogs.h"
#include "inquirytabs.h"
#include "maintoolbar.h"
#include "messagebar.h"
#include "notebookdesk.h"
#include "panedocks.h"
#include "querybox.h"
#include "relatedpage.h"
#include "signinpage.h"
#include "statusstrip.h"
#include "timedesk.h"
#include "topvaluespane.h"
#include "valuedesk.h"
#include "viewsmenu.h"
#include "windowhabits.h"
#include "windowmemory.h"
#include "windowsettings.h"
#include "workpage.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr std::chrono::seconds leavingPatience { 10 };

} // namespace

MainWindow::MainWindow(LocalSources local)
    : m_opener(m_workspace, std::move(local))
    , m_files(*this, m_opener)
    , m_actions(*this)
    , m_views(new ViewsMenu(m_workspace, m_actions.saveView, this))
    , m_toolBar(new MainToolBar(m_actions, m_views))
    , m_pages(new QStackedWidget)
    , m_firstRun(new FirstRunPage)
    , m_signIn(new SignInPage)
    , m_tabs(new InquiryTabs(m_workspace))
    , m_exports(std::make_unique<ExportDesk>(m_workspace, *m_tabs, *this))
    , m_box(std::make_unique<BoxDesk>(m_workspace, m_toolBar->chips(), *m_tabs))
    , m_linkBar(new MessageBar(MessageBar::Kind::Notice))
    , m_links(std::make_unique<LinkDesk>(
          LinkDesk::Places { m_workspace, m_opener, *m_tabs, *m_linkBar, m_actions }))
    , m_connections(std::make_unique<ConnectionDesk>(ConnectionDesk::Places {
          m_workspace, m_opener, *m_firstRun, *m_signIn, *m_tabs, *m_pages, m_actions, *this }))
    , m_filters(
          new FilterPane({ &m_workspace.actions(), &m_workspace.resourceTypes(), &m_workspace.results() }))
    , m_details(new DetailsPane(m_workspace.detail(), m_workspace.comparison()))
    , m_times(std::make_unique<TimeDesk>(m_workspace, *m_tabs, m_actions, *this))
    , m_cases(std::make_unique<CaseDesk>(m_workspace, m_opener, *m_tabs, m_actions, *this))
    , m_notebook(std::make_unique<NotebookDesk>(m_workspace, *m_tabs, *m_details, m_actions, *this))
    , m_bell(std::make_unique<FollowBell>(m_workspace, *m_actions.notifyFollowed, *this))
    , m_top(new TopValuesPane(m_workspace))
    , m_status(new StatusStrip(m_workspace))
{
    setObjectName(u"mainWindow"_s);
    makeMiddle();
    setStatusBar(m_status);
    setContextMenuPolicy(Qt::NoContextMenu);
    addToolBar(m_toolBar);
    m_docks = new PaneDocks(*this, { *m_filters, *m_details, *m_top });
    m_values = std::make_unique<ValueDesk>(
        ValueDesk::Places { m_workspace, *m_tabs, *m_notebook, *m_top, m_docks->top(), *this });
    m_actions.addMenus(*this, m_docks->toggles(), m_views, m_values->menu());
    connectActions();
    connectWorkspace();
    connectTabs();
    connectOpener();
    letKeysThrough(*this);
    m_habits = std::make_unique<WindowHabits>(
        WindowHabits::Places { m_workspace, *m_tabs, *m_filters, *m_details, *m_top, m_actions, *this });
    connect(m_status, &StatusStrip::zoneSwitchRequested, m_habits.get(), &WindowHabits::switchZone);
    connect(m_habits.get(), &WindowHabits::zoneSwitched, this, &MainWindow::showQuestion);
    showFirstRun();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMiddle()
{
    auto *firstRunArea = new QScrollArea; // on a small screen the cards can be scrolled to
    firstRunArea->setWidget(m_firstRun);
    firstRunArea->setWidgetResizable(true);
    firstRunArea->setFocusPolicy(Qt::NoFocus);
    auto *signInArea = new QScrollArea;
    signInArea->setWidget(m_signIn);
    signInArea->setWidgetResizable(true);
    signInArea->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(firstRunArea); // in the order of ConnectionDesk::Page
    m_pages->addWidget(m_tabs);
    m_pages->addWidget(signInArea);
    m_linkBar->setObjectName(u"linkBar"_s);
    m_linkBar->hide();
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_linkBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
}

void MainWindow::connectActions()
{
    connect(m_actions.connectServer, &QAction::triggered, &m_workspace, &Workspace::close);
    connect(m_actions.openFile, &QAction::triggered, &m_files, &FileOpening::chooseFiles);
    connect(m_actions.openFolder, &QAction::triggered, &m_files, &FileOpening::chooseFolder);
    connect(m_actions.openSample, &QAction::triggered, &m_opener, &SourceOpener::openSample);
    connect(m_actions.exportEntries, &QAction::triggered, this, [this] {
        m_exports->choose({ view().columns().shown(), view().selectedCount(),
            [this] { return view().selectedRows(); }, markedRows(m_workspace) });
    });
    connect(m_actions.listExports, &QAction::triggered, m_exports.get(), &ExportDesk::showExports);
    connect(m_actions.verifyExport, &QAction::triggered, m_exports.get(), &ExportDesk::chooseAndVerify);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.run, &QAction::triggered, this, [this] {
        if (!m_filters->commitTyped())
            m_workspace.ask(m_workspace.query());
    });
    connect(m_actions.stop, &QAction::triggered, this, [this] { m_workspace.entries().stop(); });
    connect(m_actions.clearFilters, &QAction::triggered, this, [this] { m_workspace.ask({}); });
    connect(m_actions.focusFilters, &QAction::triggered, m_docks, &PaneDocks::focusFilters);
    connect(m_actions.nextPane, &QAction::triggered, m_docks, [this] { m_docks->focusNext(view()); });
    connect(m_actions.statistics, &QAction::triggered, m_values.get(), &ValueDesk::showStatistics);
    connect(m_actions.focusChart, &QAction::triggered, this, [this] { m_tabs->page().chart().focusPlot(); });
    connect(
        m_actions.switchChart, &QAction::triggered, this, [this] { m_tabs->page().chart().switchSource(); });
    connect(m_actions.find, &QAction::triggered, this, [this] { m_tabs->page().finder().open(); });
    connect(m_actions.findNext, &QAction::triggered, this,
        [this] { m_tabs->page().finder().find(RowFinder::Way::Down); });
    connect(m_actions.findPrevious, &QAction::triggered, this,
        [this] { m_tabs->page().finder().find(RowFinder::Way::Up); });
    connect(m_actions.chooseColumns, &QAction::triggered, this, [this] { view().chooseColumns(); });
    connect(m_actions.shortcuts, &QAction::triggered, this, [this] { showShortcutList(*this); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAboutDialog(*this); });
}

/// An edit takes Ctrl+E to go to the end of its line; whoever has typed a question wants the file.
void MainWindow::letKeysThrough(const QWidget &edits)
{
    for (QLineEdit *edit : edits.findChildren<QLineEdit *>())
        edit->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QLineEdit *>(watched))
        return QMainWindow::eventFilter(watched, event);
    const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
    if (key != m_actions.exportEntries->shortcut())
        return QMainWindow::eventFilter(watched, event);
    event->ignore();
    return true;
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::showWork);
    connect(&m_workspace, &Workspace::closed, this, &MainWindow::showFirstRun);
    connect(&m_workspace, &Workspace::asked, this, &MainWindow::showQuestion);
    connect(&m_workspace, &Workspace::rowsChanged, this, &MainWindow::showRunState);
    connect(m_actions.follow, &QAction::triggered, this,
        [this](bool on) { m_workspace.current().setFollowing(on); });
    connect(&m_workspace, &Workspace::followChanged, this, &MainWindow::showFollow);
    connect(m_filters, &FilterPane::queryChanged, &m_workspace, &Workspace::ask);
    connect(m_toolBar, &MainToolBar::queryChanged, &m_workspace, &Workspace::ask);
    m_toolBar->chips().setNotebook(m_workspace.notebook());
    connectViews();
    RelatedPage &related = m_details->related();
    connect(&m_workspace, &Workspace::clientChanged, &related, &RelatedPage::setClient);
    connect(&related, &RelatedPage::besideRequested, &m_workspace, &Workspace::openBeside);
    m_values->connectMenu(m_details->values());
    m_values->connectMenu(m_details->compared().values());
    m_details->setNotebook(m_workspace.notebook());
    connect(m_details, &DetailsPane::fieldColumnRequested, this,
        [this](Field field) { view().columns().showField(field); });
    connect(m_details, &DetailsPane::pathColumnRequested, this,
        [this](const QString &path) { view().columns().showPath(path); });
    connect(m_notebook.get(), &NotebookDesk::noteRequested, m_docks, &PaneDocks::showDetails);
}

void MainWindow::connectViews()
{
    connect(&m_toolBar->chips(), &ChipBar::linkRequested, m_links.get(), &LinkDesk::follow);
    connect(m_actions.focusBox, &QAction::triggered, m_box.get(), &BoxDesk::focus);
    // A menu that is filled anew disconnects itself from its actions.
    connect(m_actions.saveView, &QAction::triggered, this,
        [this] { m_views->save(view().columns().names(), *this); });
    connect(m_views, &ViewsMenu::chosen, this, [this](const SavedView &chosen) {
        m_workspace.ask(chosen.query);
        if (!chosen.columns.isEmpty())
            view().columns().showOnly(chosen.columns);
    });
    connect(m_views, &ViewsMenu::told, this,
        [this](const QString &sentence) { m_tabs->page().showNotice(sentence); });
    for (int place = 0; place < ViewsMenu::withKeys; ++place) {
        auto *shortcut = new QShortcut(ViewsMenu::keyOf(place), this);
        connect(shortcut, &QShortcut::activated, m_views, [this, place] { m_views->choose(place); });
    }
}

void MainWindow::connectTabs()
{
    connect(
        m_actions.newTab, &QAction::triggered, this, [this] { m_workspace.openBeside(m_workspace.query()); });
    connect(m_actions.closeTab, &QAction::triggered, this,
        [this] { m_workspace.closeInquiry(m_workspace.currentIndex()); });
    connect(m_actions.reopenTab, &QAction::triggered, &m_workspace, &Workspace::reopen);
    connect(m_actions.goBack, &QAction::triggered, this, [this] { m_workspace.current().goBack(); });
    connect(m_actions.goForward, &QAction::triggered, this, [this] { m_workspace.current().goForward(); });
    connect(m_tabs, &InquiryTabs::newRequested, m_actions.newTab, &QAction::trigger);
    connect(m_tabs, &InquiryTabs::pageAdded, this, &MainWindow::connectPage);
    connect(&m_workspace, &Workspace::currentChanged, this, [this] { view().setFocus(); });
    connectPage(&m_tabs->page());
}

void MainWindow::connectPage(WorkPage *page)
{
    letKeysThrough(*page);
    connect(&page->view(), &EntryView::openRequested, m_docks, &PaneDocks::focusDetails);
    connect(page, &WorkPage::besideRequested, this, [this](const Query &query, const QString &entryId) {
        m_workspace.openBeside(query);
        m_tabs->page().lookFor(entryId);
    });
    connect(page, &WorkPage::connectAgainRequested, m_connections.get(), &ConnectionDesk::connectAgain);
    connect(&page->view(), &EntryView::typed, &m_toolBar->chips().box(), &QueryBox::edit);
    m_values->connectPageMenu(page->view().values());
    m_values->connectPageMenu(page->chart().values());
    page->view().setRowActions(
        { m_actions.markEntries, m_actions.writeNote, m_actions.timeZero, m_actions.copyEntryLink });
}

EntryView &MainWindow::view() const
{
    return m_tabs->page().view();
}

void MainWindow::connectOpener()
{
    connect(m_firstRun, &FirstRunPage::sampleRequested, &m_opener, &SourceOpener::openSample);
    connect(m_firstRun, &FirstRunPage::connectRequested, &m_opener, &SourceOpener::connectTo);
    connect(m_firstRun, &FirstRunPage::fileRequested, &m_files, &FileOpening::chooseFiles);
    connect(&m_opener, &SourceOpener::busyChanged, m_firstRun, &FirstRunPage::setBusy);
    connect(&m_opener, &SourceOpener::failed, this, [this](const QString &sentence) {
        m_workspace.isOpen() ? m_tabs->page().showNotice(sentence) : m_firstRun->showProblem(sentence);
    });
    connect(&m_opener, &SourceOpener::noticed, this, [this](const QString &sentence) {
        const QString waiting = m_exports->waitingText();
        m_tabs->page().showNotice(!sentence.isEmpty() ? sentence
                : !waiting.isEmpty()                  ? waiting
                                                      : m_notebook->problem());
    });
}

void MainWindow::openLast()
{
    const QStringList files = m_memory ? m_memory->files() : QStringList();
    if (files.isEmpty())
        m_opener.openLast();
    else
        m_opener.openFiles(files);
}

void MainWindow::remember(const QString &path)
{
    m_memory = std::make_unique<WindowMemory>(m_workspace, *m_tabs, *this, path);
}

void MainWindow::showFirstRun()
{
    m_pages->setCurrentIndex(0);
    m_docks->hideAll();
    m_toolBar->hide();
    m_status->hide();
    m_actions.setWorking(false);
    m_actions.signOut->setEnabled(false);
    if (m_opener.lastServer().isValid())
        m_firstRun->offerServer(m_opener.lastServer());
    setWindowTitle(tr("Audit Console"));
    m_firstRun->focusFirst();
}

void MainWindow::showWork()
{
    m_pages->setCurrentWidget(m_tabs);
    m_toolBar->show();
    m_status->show();
    m_actions.setWorking(true);
    m_docks->showForWork(WindowSettings().layout().isEmpty());
    const QString name = displaySafe(m_workspace.source().name, 200);
    m_toolBar->showSource(name, m_workspace.source().stripe);
    m_actions.signOut->setEnabled(m_workspace.source().kind == Source::Kind::Server);
    setWindowTitle(tr("%1 – Audit Console").arg(name));
    view().setFocus();
}

void MainWindow::showQuestion()
{
    const Query &query = m_workspace.query();
    m_filters->setQuery(query);
    m_toolBar->showQuestion(query, m_workspace.timeFormat(), m_workspace.entries().hidden());
    m_actions.showTrail(m_workspace.current().canGoBack(), m_workspace.current().canGoForward(),
        m_workspace.inquiries() > 1, m_workspace.canReopen());
    showFollow();
}

void MainWindow::showRunState()
{
    const EntryTableModel &entries = m_workspace.entries();
    const bool loading = entries.state() == EntryTableModel::State::Loading;
    m_actions.stop->setEnabled(loading);
    m_toolBar->showLoading(loading);
    m_toolBar->showQuestion(m_workspace.query(), m_workspace.timeFormat(), entries.hidden());
    const auto &error = entries.error();
    if (error && error->kind == ErrorKind::Invalid)
        m_filters->showFieldErrors(error->fields);
}

void MainWindow::showFollow()
{
    const Inquiry &inquiry = m_workspace.current();
    m_actions.showFollow(m_workspace.isOpen() && inquiry.canFollow(), inquiry.isFollowing());
}

/// True where nothing is running, or the person lets it stop.
bool MainWindow::mayClose()
{
    if (!m_exports->isRunning())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Audit Console"),
        tr("An export is still running. Closing the window stops it; what was fetched is kept, and Exports … "
           "in the File menu resumes it."),
        QMessageBox::NoButton, this);
    question.setTextFormat(Qt::PlainText);
    const QAbstractButton *close = question.addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(tr("Keep exporting"), QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == close;
}

/// A sign-out that is on its way leads its token out of the keychain; a service that hangs is not waited for.
void MainWindow::closeOnceSignedOut()
{
    setEnabled(false);
    connect(&m_opener, &SourceOpener::allLeft, this, &QWidget::close);
    QTimer::singleShot(leavingPatience, this, &QWidget::close);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isEnabled() && !mayClose()) // else it was asked before
        return event->ignore();
    m_habits->keep();
    if (m_opener.isLeaving() && isEnabled()) {
        closeOnceSignedOut();
        return event->ignore();
    }
    QMainWindow::closeEvent(event);
}

} // namespace Audit
