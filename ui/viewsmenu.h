// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/viewstore.h"

#include <QKeySequence>
#include <QMenu>

namespace Audit {

class Workspace;

/// The questions that are kept: saved views, those that the service's own actions suggest, and those that
/// were asked in this window, with their age. Looks anew whenever it opens.
class ViewsMenu : public QMenu
{
    Q_OBJECT
public:
    ViewsMenu(Workspace &workspace, QAction *save, QWidget *parent = nullptr);

    /// The first saved views have a key each: Ctrl+1 and so on.
    static constexpr int withKeys = 9;
    static QKeySequence keyOf(int place);
    void choose(int place);
    /// Asks for a name and keeps the question at hand, with these columns where that is wanted.
    void save(const QStringList &columns, QWidget &window);

Q_SIGNALS:
    void chosen(const Audit::SavedView &view);
    void told(const QString &sentence); ///< saved, or why not

private:
    void remember();
    void fill();
    QAction *addView(QMenu &menu, const SavedView &view, const QString &name);
    void addRecent();
    void addRemovals(const QList<SavedView> &views);
    void keep(const SavedView &view);

    struct Asked
    {
        Query query;
        qint64 atUs;
    };

    Workspace &m_workspace;
    ViewStore m_store;
    QAction *m_save;
    QList<Asked> m_asked; ///< the newest first; of this window only, never on disk
};

} // namespace Audit
