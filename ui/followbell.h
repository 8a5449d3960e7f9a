// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace Audit {

class Workspace;

/// Tells the desktop that followed entries wait, while the window is not the one in front: how many, and not
/// a word of what they hold. Only where a person wants it. One notice at a time, which is brought up to date.
class FollowBell : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. `wanted` is checkable, and remembered.
    FollowBell(Workspace &workspace, QAction &wanted, QWidget &window);

private:
    qsizetype waiting() const;
    void look();
    void ring(qsizetype count);

    Workspace &m_workspace;
    QAction &m_wanted;
    QWidget &m_window;
    qsizetype m_told = 0;
    quint32 m_notice = 0; ///< the desktop's number of the last one
};

} // namespace Audit
