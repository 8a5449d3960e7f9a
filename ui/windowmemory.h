// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowstate.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QMainWindow;

namespace Audit {

class InquiryTabs;
class WorkPage;
class Workspace;

/// $XDG_STATE_HOME/audit-console/window.json, or ~/.local/state/audit-console/window.json.
QString windowMemoryPath();

/// Lets a window come back as it was, also after a kill: writes its state a moment after each change, in a
/// thread of its own, and puts it back into the first source that is opened, where that is the same as then.
class WindowMemory : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. `path` belongs to this window alone.
    WindowMemory(Workspace &workspace, InquiryTabs &tabs, QMainWindow &window, QString path);
    ~WindowMemory() override;

    /// Files that were open, to be opened again; empty where it was something else or they are gone.
    QStringList files() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void watchPage(WorkPage *page);
    void comeBack();
    void fillTabs(const WindowState &state);
    void noteChange();
    void write();
    WindowState now() const;

    Workspace &m_workspace;
    InquiryTabs &m_tabs;
    QMainWindow &m_window;
    QString m_path;
    std::optional<WindowState> m_before; ///< until it has come back
    QByteArray m_layout; ///< of the last work; the first-run page hides the panes
    QByteArray m_written;
    QTimer m_soon;
    QThreadPool m_writer;
};

} // namespace Audit
