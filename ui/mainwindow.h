// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportdesk.h"
#include "fileopening.h"
#include "linkdesk.h"
#include "localsources.h"
#include "mainactions.h"
#include "sourceopener.h"
#include "workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace Audit {

class BoxDesk;
class CaseDesk;
class DetailsPane;
class ConnectionDesk;
class EntryView;
class FilterPane;
class FirstRunPage;
class FollowBell;
class MainToolBar;
class MessageBar;
class NotebookDesk;
class PaneDocks;
class SignInPage;
class StatusStrip;
class TimeDesk;
class TopValuesPane;
class ValueDesk;
class ViewsMenu;
class WindowHabits;
class WindowMemory;
class InquiryTabs;
class WorkPage;

/// The window: first-run page or work page in the middle, filters at the left, details at the right, toolbar,
/// menus and status bar around them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(LocalSources local);
    ~MainWindow() override;

    Workspace &workspace() { return m_workspace; }
    SourceOpener &opener() { return m_opener; }
    /// Comes back as it was, from this file, and keeps it up to date. For one window of a person.
    void remember(const QString &path);
    /// Opens what was open at the last end, or shows the first-run page.
    void openLast();
    ExportDesk &exports() { return *m_exports; }
    CaseDesk &cases() { return *m_cases; }
    LinkDesk &links() { return *m_links; }
    SignInPage &signIn() { return *m_signIn; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMiddle();
    void connectActions();
    void letKeysThrough(const QWidget &edits);
    void connectWorkspace();
    void connectViews();
    void connectTabs();
    void connectPage(WorkPage *page);
    void connectOpener();
    bool mayClose();
    void closeOnceSignedOut();

    void showFirstRun();
    void showWork();
    void showQuestion();
    void showRunState();
    void showFollow();
    EntryView &view() const; ///< of the tab in front

    Workspace m_workspace;
    SourceOpener m_opener;
    FileOpening m_files;
    MainActions m_actions;
    ViewsMenu *m_views;
    MainToolBar *m_toolBar;
    QStackedWidget *m_pages;
    FirstRunPage *m_firstRun;
    SignInPage *m_signIn;
    InquiryTabs *m_tabs;
    std::unique_ptr<ExportDesk> m_exports;
    std::unique_ptr<BoxDesk> m_box;
    MessageBar *m_linkBar;
    std::unique_ptr<LinkDesk> m_links;
    std::unique_ptr<ConnectionDesk> m_connections;
    FilterPane *m_filters;
    DetailsPane *m_details;
    std::unique_ptr<TimeDesk> m_times;
    std::unique_ptr<CaseDesk> m_cases;
    std::unique_ptr<NotebookDesk> m_notebook;
    std::unique_ptr<FollowBell> m_bell;
    TopValuesPane *m_top;
    PaneDocks *m_docks = nullptr;
    std::unique_ptr<ValueDesk> m_values;
    StatusStrip *m_status;
    std::unique_ptr<WindowHabits> m_habits;
    std::unique_ptr<WindowMemory> m_memory;
};

} // namespace Audit
