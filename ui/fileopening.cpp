// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileopening.h"

#include "exportdialog.h"
#include "sourceopener.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// Files and folders of this computer among what is dragged.
QStringList droppedPaths(const QEvent &event)
{
    QStringList paths;
    for (const QUrl &url : static_cast<const QDropEvent &>(event).mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileOpening::FileOpening(QWidget &window, SourceOpener &opener)
    : m_window(window)
    , m_opener(opener)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void FileOpening::chooseFiles()
{
    const QStringList files
        = QFileDialog::getOpenFileNames(&m_window, tr("Open entries"), ExportDialog::lastFolder(),
            tr("Entries (*.jsonl *.ndjson *.json *.gz)") + u";;"_s + tr("All files (*)"));
    if (!files.isEmpty())
        m_opener.openFiles(files);
}

void FileOpening::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, tr("Open a folder of exported entries"), ExportDialog::lastFolder());
    if (!folder.isEmpty())
        m_opener.openFiles({ folder });
}

bool FileOpening::eventFilter(QObject *watched, QEvent *event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::Drop;
    if (!drags || droppedPaths(*event).isEmpty())
        return QObject::eventFilter(watched, event);
    static_cast<QDropEvent *>(event)->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        m_opener.openFiles(droppedPaths(*event));
    return true;
}

} // namespace Audit
