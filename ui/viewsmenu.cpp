// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewsmenu.h"

#include "chips.h"
#include "domain/safetext.h"
#include "exportwords.h"
#include "plaintext.h"
#include "saveviewdialog.h"
#include "starterviews.h"
#include "words/timewords.h"
#include "workspace.h"

#include <QDesktopServices>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype mostRecent = 12;
constexpr qint64 usPerSecond = 1'000'000;

/// For a menu, where & marks a key.
QString menuText(const QString &text)
{
    return displaySafe(text, 90).replace(u'&', u"&&"_s);
}

} // namespace

ViewsMenu::ViewsMenu(Workspace &workspace, QAction *save, QWidget *parent)
    : QMenu(tr("&Views"), parent)
    , m_workspace(workspace)
    , m_save(save)
{
    setObjectName(u"viewsMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    connect(&workspace, &Workspace::asked, this, &ViewsMenu::remember);
    fill();
}

void ViewsMenu::remember()
{
    const Query query = m_workspace.query();
    if (!m_workspace.isOpen())
        return;
    m_asked.removeIf([&query](const Asked &asked) { return asked.query == query; });
    m_asked.prepend({ query, nowMicroseconds() });
    if (m_asked.size() > mostRecent)
        m_asked.removeLast();
}

void ViewsMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves them
    const QList<SavedView> saved = m_store.all();
    for (qsizetype place = 0; place < saved.size(); ++place) {
        QAction *action = addView(*this, saved[place], u"view_%1"_s.arg(place));
        if (place < withKeys) // the window has the key; the menu shows it
            action->setText(action->text() + u'\t' + keyOf(int(place)).toString(QKeySequence::NativeText));
    }
    if (!saved.isEmpty())
        addSeparator();
    QMenu *suggested = addMenu(tr("S&uggested"));
    suggested->setObjectName(u"suggestedViews"_s);
    const QList<SavedView> starters = starterViews(m_workspace.actions().stringList());
    for (qsizetype place = 0; place < starters.size(); ++place)
        addView(*suggested, starters[place], u"starter_%1"_s.arg(place));
    addRecent();
    addSeparator();
    addAction(m_save);
    addRemovals(saved);
}

QAction *ViewsMenu::addView(QMenu &menu, const SavedView &view, const QString &name)
{
    QAction *action = menu.addAction(menuText(view.name));
    action->setObjectName(name);
    action->setToolTip(plainToolTip(queryText(view.query, m_workspace.timeFormat())));
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
    return action;
}

QKeySequence ViewsMenu::keyOf(int place)
{
    return { Qt::CTRL | Qt::Key(Qt::Key_1 + place) };
}

void ViewsMenu::choose(int place)
{
    const QList<SavedView> saved = m_store.all();
    if (place < saved.size() && m_workspace.isOpen())
        Q_EMIT chosen(saved[place]);
}

void ViewsMenu::addRecent()
{
    QMenu *recent = addMenu(tr("&Recent"));
    recent->setObjectName(u"recentQueries"_s);
    recent->setEnabled(!m_asked.isEmpty());
    const qint64 now = nowMicroseconds();
    for (const Asked &asked : std::as_const(m_asked)) {
        const QString age = roughDuration((now - asked.atUs) / usPerSecond);
        const SavedView view { tr("%1 – %2 ago").arg(titleOf(asked.query, m_workspace.timeFormat()), age),
            asked.query };
        addView(*recent, view, u"recent_%1"_s.arg(recent->actions().size()));
    }
}

void ViewsMenu::addRemovals(const QList<SavedView> &views)
{
    QMenu *removals = addMenu(tr("Re&move"));
    removals->setObjectName(u"removeViews"_s);
    removals->setEnabled(!views.isEmpty());
    for (const SavedView &view : views) {
        QAction *action = removals->addAction(menuText(view.name));
        connect(action, &QAction::triggered, this, [this, name = view.name] { m_store.remove(name); });
    }
    QAction *folder = addAction(tr("Show &Folder"));
    folder->setObjectName(u"showViewFolder"_s);
    connect(folder, &QAction::triggered, this, [] {
        QDir().mkpath(viewFolder());
        QDesktopServices::openUrl(QUrl::fromLocalFile(viewFolder()));
    });
}

void ViewsMenu::save(const QStringList &columns, QWidget &window)
{
    QStringList names;
    for (const SavedView &view : m_store.all())
        names.append(view.name);
    auto *dialog = new SaveViewDialog(
        titleOf(m_workspace.query(), m_workspace.timeFormat()).left(longestViewName), names, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, query = m_workspace.query(), columns] {
        keep({ dialog->name(), query, dialog->isWithColumns() ? columns : QStringList() });
    });
    dialog->open();
}

void ViewsMenu::keep(const SavedView &view)
{
    const QString path = displaySafe(m_store.pathOf(view.name), 300);
    if (m_store.save(view))
        Q_EMIT told(tr("Saved as %1.").arg(path));
    else
        Q_EMIT told(tr("%1 cannot be written, so the view was not saved.").arg(path));
}

} // namespace Audit
