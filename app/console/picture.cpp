// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/picture.h"

#include "console/options.h"
#include "entryview.h"
#include "mainwindow.h"
#include "startup.h"

#include <QApplication>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit {

namespace {

constexpr auto longestWait = 60s;

/// A row that has something to tell: the first failure, else the first row.
int interestingRow(const EntryTableModel &entries)
{
    for (int row = 3; row < std::min(entries.rowCount(), 25); ++row) {
        if (entries.index(row, 0).data(EntryTableModel::ResultKindRole).toInt()
            == static_cast<int>(ResultKind::Failure))
            return row;
    }
    return 0;
}

/// Waits for the window's own signals, step by step: rows, then the selected entry in full and the chart.
class PictureTaker : public QObject
{
public:
    PictureTaker(MainWindow &window, QString path)
        : m_window(window)
        , m_path(std::move(path))
    {
        Workspace &workspace = window.workspace();
        connect(&workspace.entries(), &EntryTableModel::stateChanged, this, &PictureTaker::look);
        connect(&workspace.detail(), &EntryDetailModel::changed, this, &PictureTaker::look);
        connect(&workspace.stats(), &StatsModel::changed, this, &PictureTaker::look);
        connect(&window.opener(), &SourceOpener::failed, this, [](const QString &problem) {
            QTextStream(stderr) << u"audit-console: "_s << problem << Qt::endl;
            QApplication::exit(Exit::badData);
        });
        QTimer::singleShot(longestWait, this, [] { QApplication::exit(Exit::unreachable); });
    }

private:
    void look()
    {
        Workspace &workspace = m_window.workspace();
        if (workspace.entries().state() != EntryTableModel::State::Ready || m_taken)
            return;
        auto *view = m_window.findChild<EntryView *>();
        const QModelIndex row = workspace.entries().index(interestingRow(workspace.entries()), 0);
        if (view->currentIndex() != row)
            return view->setCurrentIndex(row);
        const bool detailDone = workspace.detail().isWhole() || workspace.entries().rowCount() == 0;
        if (detailDone && workspace.stats().stats()) {
            m_taken = true;
            // The chart and the layout settle in the event loop's next turns.
            QTimer::singleShot(200ms, this, &PictureTaker::save);
        }
    }

    void save()
    {
        const bool saved = m_window.grab().save(m_path, "PNG");
        if (!saved)
            QTextStream(stderr) << QCoreApplication::translate(
                "Picture", "audit-console: cannot write the picture %1")
                                       .arg(m_path)
                                << Qt::endl;
        QApplication::exit(saved ? Exit::ok : Exit::cannotCreate);
    }

    MainWindow &m_window;
    QString m_path;
    bool m_taken = false;
};

} // namespace

int takePicture(QApplication &, MainWindow &window, const ConsoleOptions &options)
{
    PictureTaker taker(window, options.picture);
    window.resize(options.size);
    window.show();
    if (options.files.isEmpty())
        window.opener().openSample();
    else
        window.opener().openFiles(options.files);
    return QApplication::exec();
}

} // namespace Audit
