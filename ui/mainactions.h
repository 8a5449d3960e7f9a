// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace Audit {

/// Everything that the menus, the toolbar and the keys offer, made once; the window connects them to what
/// they do.
struct MainActions
{
    explicit MainActions(QMainWindow &window);

    void addMenus(QMainWindow &window, const QList<QAction *> &paneToggles, QMenu *views, QMenu &values);
    /// Those that need an open source.
    void setWorking(bool working);
    void showFollow(bool possible, bool following);
    /// What the way through questions and tabs allows now.
    void showTrail(bool back, bool forward, bool closable, bool reopenable);

    QAction *connectServer;
    QAction *connections;
    QAction *signOut;
    QAction *openFile;
    QAction *openSample;
    QAction *openCase;
    QAction *saveCase;
    QAction *exportEntries;
    QAction *listExports;
    QAction *verifyExport;
    QAction *openFolder;
    QAction *quit;
    QAction *run;
    QAction *stop;
    QAction *clearFilters;
    QAction *focusBox;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *focusFilters;
    QAction *saveView;
    QAction *follow; ///< checkable
    QAction *notifyFollowed; ///< checkable: the desktop tells that followed entries wait
    QAction *markEntries;
    QAction *nextMark;
    QAction *previousMark;
    QAction *writeNote;
    QAction *copyEntryLink;
    QAction *copyViewLink;
    QAction *copyRequest; ///< as a command, without the token
    QAction *timeZero; ///< on while times are counted from an entry
    QAction *newTab;
    QAction *closeTab;
    QAction *reopenTab;
    QAction *goBack;
    QAction *goForward;
    QAction *nextPane;
    QAction *statistics;
    QAction *focusChart;
    QAction *switchChart; ///< between the service's statistics and the fetched entries
    QAction *switchZone;
    QAction *chooseColumns;
    QAction *comfortable; ///< checkable: more room to each row
    QAction *shortcuts;
    QAction *about;
    QActionGroup *themes;
    QMenu *ranges; ///< filled by the window
};

} // namespace Audit
