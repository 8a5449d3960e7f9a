// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmemory.h"

#include "chartstrip.h"
#include "domain/wholefile.h"
#include "entryview.h"
#include "export/exportfolder.h"
#include "inquirytabs.h"
#include "linkdesk.h"
#include "workpage.h"
#include "workspace.h"

#include <QDir>
#include <QDockWidget>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMainWindow>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit {

namespace {

constexpr qint64 largestFile = 4 << 20;

std::optional<WindowState> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return std::nullopt;
    return decodeWindowState(file.readAll());
}

void showChart(ChartStrip &chart, const WindowState::Tab &tab)
{
    for (const ColumnInfo &column : allColumns()) {
        if (column.key == tab.chartSplit)
            chart.setSplit(column.column);
    }
    chart.setSource(tab.chartsFetched ? ChartData::Source::Fetched : ChartData::Source::Statistics);
}

/// What cannot be written is not remembered; there is nothing that a person could do about it now.
void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    static_cast<void>(writeWholeFile(path, bytes));
}

} // namespace

QString windowMemoryPath()
{
    return stateFolder() + u"/window.json"_s;
}

WindowMemory::WindowMemory(Workspace &workspace, InquiryTabs &tabs, QMainWindow &window, QString path)
    : m_workspace(workspace)
    , m_tabs(tabs)
    , m_window(window)
    , m_path(std::move(path))
    , m_before(read(m_path))
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::write);
    if (m_before)
        m_window.restoreGeometry(m_before->geometry);
    watch();
}

WindowMemory::~WindowMemory()
{
    if (m_soon.isActive())
        write();
    m_writer.waitForDone();
}

void WindowMemory::watch()
{
    m_window.installEventFilter(this);
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>())
        dock->installEventFilter(this);
    connect(&m_workspace, &Workspace::opened, this, &WindowMemory::comeBack);
    for (const auto signal : { &Workspace::closed, &Workspace::asked, &Workspace::currentChanged })
        connect(&m_workspace, signal, this, &WindowMemory::noteChange);
    connect(&m_workspace, &Workspace::inquiryRemoved, this, &WindowMemory::noteChange);
    connect(&m_tabs, &InquiryTabs::pageAdded, this, &WindowMemory::watchPage);
    watchPage(&m_tabs.page());
}

void WindowMemory::watchPage(WorkPage *page)
{
    const EntryView &view = page->view();
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WindowMemory::noteChange);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &WindowMemory::noteChange);
    connect(view.horizontalHeader(), &QHeaderView::sectionMoved, this, &WindowMemory::noteChange);
    connect(view.horizontalHeader(), &QHeaderView::sectionCountChanged, this, &WindowMemory::noteChange);
    connect(&page->chart(), &ChartStrip::choiceChanged, this, &WindowMemory::noteChange);
    noteChange();
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type changes[] = { QEvent::Resize, QEvent::Move, QEvent::WindowStateChange, QEvent::Show,
        QEvent::Hide, QEvent::LayoutRequest };
    if (std::find(std::begin(changes), std::end(changes), event->type()) != std::end(changes))
        noteChange();
    return QObject::eventFilter(watched, event);
}

QStringList WindowMemory::files() const
{
    const QStringList files = m_before && m_before->place ? m_before->place->files : QStringList();
    const bool areThere = std::all_of(
        files.begin(), files.end(), [](const QString &file) { return QFileInfo::exists(file); });
    return areThere ? files : QStringList();
}

/// What the window holds before is only the way there, and is not written.
void WindowMemory::comeBack()
{
    if (!m_before)
        return noteChange();
    const WindowState before = *m_before;
    const bool isSame = before.place == placeOf(m_workspace.source()) && !before.tabs.isEmpty();
    QList<Query> questions;
    for (const WindowState::Tab &tab : before.tabs)
        questions.append(tab.query);
    if (isSame)
        m_workspace.askInstead(questions, before.front);
    // Once the questions have their tabs.
    QMetaObject::invokeMethod(
        this,
        [this, before, isSame] {
            m_window.restoreState(before.layout);
            if (isSame)
                fillTabs(before);
            m_before.reset();
            noteChange();
        },
        Qt::QueuedConnection);
}

void WindowMemory::fillTabs(const WindowState &state)
{
    for (qsizetype index = 0; index < std::min(state.tabs.size(), m_workspace.inquiries()); ++index) {
        WorkPage &page = m_tabs.pageAt(index);
        const WindowState::Tab &tab = state.tabs[index];
        if (!tab.columns.isEmpty())
            page.view().restoreColumns(tab.columns);
        page.lookFor(tab.entryId);
        showChart(page.chart(), tab);
    }
}

void WindowMemory::noteChange()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void WindowMemory::write()
{
    if (m_before)
        return;
    if (m_workspace.isOpen())
        m_layout = m_window.saveState();
    const QByteArray bytes = encodeWindowState(now());
    if (bytes == m_written)
        return;
    m_written = bytes;
    m_writer.start([path = m_path, bytes] { writeFile(path, bytes); });
}

WindowState WindowMemory::now() const
{
    WindowState state;
    state.geometry = m_window.saveGeometry();
    state.layout = m_layout;
    if (!m_workspace.isOpen())
        return state;
    state.place = placeOf(m_workspace.source());
    state.front = m_workspace.currentIndex();
    for (qsizetype index = 0; index < m_workspace.inquiries(); ++index) {
        const WorkPage &page = m_tabs.pageAt(index);
        state.tabs.append(
            { m_workspace.inquiry(index).query(), page.view().columnState(), page.currentEntry(),
                page.chart().source() == ChartData::Source::Fetched, columnInfo(page.chart().split()).key });
    }
    return state;
}

} // namespace Audit
