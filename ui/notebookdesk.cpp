// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebookdesk.h"

#include "casedesk.h"
#include "detailspane.h"
#include "domain/safetext.h"
#include "entryview.h"
#include "inquirytabs.h"
#include "labeldialog.h"
#include "workpage.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// Marks are made one by one, by whoever looked at the entry; more than this was a slip.
constexpr int mostAtOnce = 10'000;

/// Ids and addresses mean something on their own server only.
QString scopeOf(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::Sample:
        return u"sample"_s;
    case Source::Kind::File:
        return u"file"_s;
    case Source::Kind::Server:
        break;
    }
    return source.server.toString(
        QUrl::RemoveUserInfo | QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

struct NotebookWords
{
    Q_DECLARE_TR_FUNCTIONS(NotebookWords)
};

QString problemText(const NotebookError &error)
{
    const QString path = displaySafe(QDir::toNativeSeparators(error.path), 300);
    const QString why = displaySafe(error.why, 200);
    switch (error.fault) {
    case NotebookFault::CannotOpen:
        return NotebookWords::tr("Marks, notes and labels cannot be kept: %1 cannot be opened (%2).")
            .arg(path, why);
    case NotebookFault::NotOurs:
        return NotebookWords::tr("Marks, notes and labels cannot be kept: %1 belongs to another program.")
            .arg(path);
    case NotebookFault::Newer:
        return NotebookWords::tr("Marks, notes and labels cannot be kept: %1 was written by a newer version.")
            .arg(path);
    case NotebookFault::CannotWrite:
        break;
    }
    return NotebookWords::tr("This was not kept: %1 cannot be written (%2).").arg(path, why);
}

} // namespace

NotebookDesk::NotebookDesk(Workspace &workspace, InquiryTabs &tabs, DetailsPane &details,
    const MainActions &actions, QWidget &window)
    : m_workspace(workspace)
    , m_tabs(tabs)
    , m_window(window)
{
    connect(&m_workspace, &Workspace::opened, this, &NotebookDesk::openNotebook);
    connect(&m_workspace, &Workspace::closed, &m_workspace.notebook(), &Notebook::close);
    connect(&m_workspace.notebook(), &Notebook::failed, this,
        [this](const NotebookError &error) { m_tabs.page().showNotice(problemText(error)); });
    connect(actions.markEntries, &QAction::triggered, this, &NotebookDesk::toggleMarks);
    connect(&details, &DetailsPane::markRequested, this, &NotebookDesk::toggleMarks);
    connect(actions.nextMark, &QAction::triggered, this, [this] { step(1); });
    connect(actions.previousMark, &QAction::triggered, this, [this] { step(-1); });
    connect(actions.writeNote, &QAction::triggered, this, [this, &details] {
        Q_EMIT noteRequested();
        details.focusNotes();
    });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_workspace.notebook().refresh(); // another window may have written
    });
}

void NotebookDesk::openNotebook()
{
    const auto &openedCase = m_workspace.source().openedCase;
    const auto opened = openedCase
        ? m_workspace.notebook().open(caseDraftPath(*openedCase), caseScope, openedCase->kept)
        : m_workspace.notebook().open(notebookPath(), scopeOf(m_workspace.source()));
    m_problem = opened ? QString() : problemText(opened.error());
}

void NotebookDesk::toggleMarks()
{
    const EntryView &view = m_tabs.page().view();
    if (view.selectedCount() > mostAtOnce)
        return m_tabs.page().showNotice(
            tr("At most %Ln entries can be marked at once.", nullptr, mostAtOnce));
    m_workspace.notebook().toggleMarks(view.selectedIds());
}

/// From where one stands; past the last one it begins again.
void NotebookDesk::step(int direction)
{
    EntryView &view = m_tabs.page().view();
    const EntryTableModel &entries = m_workspace.entries();
    const int rows = entries.rowCount();
    const int from = view.currentIndex().isValid() ? view.currentIndex().row() : 0;
    for (int distance = 1; distance <= rows; ++distance) {
        const int row = (from + direction * distance + rows * 2) % rows;
        if (!m_workspace.notebook().isMarked(entries.text(row, Field::Id)))
            continue;
        view.setCurrentIndex(entries.index(row, std::max(0, view.currentIndex().column())));
        return view.scrollTo(view.currentIndex());
    }
    m_tabs.page().showNotice(tr("None of the entries here is marked. Ctrl+M marks the selected ones."));
}

void NotebookDesk::askLabel(const ValueAt &value)
{
    Notebook &notebook = m_workspace.notebook();
    auto *dialog
        = new LabelDialog({ value.field, value.value }, notebook.label(value.field, value.value), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_workspace.notebook().setLabel(dialog->key().first, dialog->key().second, dialog->label());
    });
    dialog->open();
}

QByteArrayList markedRows(const Workspace &workspace)
{
    QByteArrayList bytes;
    if (workspace.notebook().marks() == 0)
        return bytes;
    const EntryRows &rows = workspace.current().entries().rows();
    for (const quint32 row : rows.fetched()) {
        if (workspace.notebook().isMarked(rows.store().text(row, Field::Id)))
            bytes.append(rows.store().raw(row));
    }
    return bytes;
}

} // namespace Audit
