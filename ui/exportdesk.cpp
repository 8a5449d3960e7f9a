// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdesk.h"

#include "exportsdialog.h"
#include "inquirytabs.h"
#include "verifydialog.h"
#include "words/exportwords.h"
#include "workspace.h"

#include <QFileDialog>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Audit {

ExportDesk::ExportDesk(Workspace &workspace, InquiryTabs &tabs, QWidget &window)
    : m_workspace(workspace)
    , m_tabs(tabs)
    , m_window(window)
{
}

ExportDesk::~ExportDesk() = default;

void ExportDesk::choose(const ExportView &view)
{
    auto *dialog = new ExportDialog(m_workspace, view, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { startSigned(dialog->request()); });
    dialog->open();
}

ExportBar *ExportDesk::start(const ExportRequest &asked, const ExportPlace &place)
{
    ExportRequest request = asked;
    request.key = m_key;
    if (m_workspace.isOpen() && m_workspace.source().server == request.server) {
        request.route = m_workspace.source().route;
        request.renewal = m_workspace.renewal();
    }
    request.describe
        = [format = m_workspace.timeFormat()](const Manifest &facts) { return aboutExport(facts, format); };
    auto *bar = new ExportBar(request, place, [this](const QUrl &server) { return tokenFor(server); });
    bar->setTimeFormat(m_workspace.timeFormat());
    connect(bar, &ExportBar::verifyRequested, this, &ExportDesk::verify);
    connect(bar, &ExportBar::stateChanged, this, [this] {
        if (m_exports)
            m_exports->refresh();
    });
    m_tabs.addBar(bar);
    return bar;
}

QList<ExportBar *> ExportDesk::bars() const
{
    return m_tabs.findChildren<ExportBar *>();
}

bool ExportDesk::isRunning() const
{
    const QList<ExportBar *> all = bars();
    return std::any_of(all.begin(), all.end(), [](const ExportBar *bar) { return bar->isRunning(); });
}

QString ExportDesk::waitingText()
{
    if (std::exchange(m_toldWaiting, true))
        return {};
    const QList<InterruptedExport> all = ExportStore().interrupted();
    const auto waiting
        = std::count_if(all.begin(), all.end(), [](const InterruptedExport &one) { return !one.isRunning; });
    if (waiting == 0)
        return {};
    return tr("%Ln export(s) did not come to an end. Exports … in the File menu goes on with them.", nullptr,
        static_cast<int>(waiting));
}

Token ExportDesk::tokenFor(const QUrl &server) const
{
    return m_workspace.isOpen() && m_workspace.source().server == server ? m_workspace.token() : Token();
}

void ExportDesk::showExports()
{
    if (!m_exports) {
        m_exports = new ExportsDialog(&m_window);
        m_exports->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_exports, &ExportsDialog::resumeRequested, this, &ExportDesk::resume);
        connect(m_exports, &ExportsDialog::repeatRequested, this, &ExportDesk::repeat);
        connect(m_exports, &ExportsDialog::removeRequested, this, &ExportDesk::remove);
        connect(m_exports, &ExportsDialog::verifyRequested, this, &ExportDesk::verify);
    }
    m_exports->setTimeFormat(m_workspace.timeFormat());
    m_exports->show();
    m_exports->raise();
    m_exports->activateWindow();
}

ExportBar *ExportDesk::barOf(const QString &id) const
{
    const QList<ExportBar *> all = bars();
    const auto found
        = std::find_if(all.begin(), all.end(), [&id](const ExportBar *bar) { return bar->id() == id; });
    return found == all.end() ? nullptr : *found;
}

void ExportDesk::remove(const ExportLine &line)
{
    const ExportStore store;
    ExportBar *bar = barOf(line.id);
    if (line.kind == ExportLine::Kind::Saved)
        store.forget(line.id);
    else if (bar)
        return bar->discard();
    else if (!store.discard(line.id) && m_exports)
        return m_exports->showNote(tr("Another window or program is working on this export."));
    if (m_exports)
        m_exports->refresh();
}

void ExportDesk::resume(const ExportLine &line)
{
    // One that rests in this window goes on in its own bar.
    if (ExportBar *bar = barOf(line.id))
        return bar->resume();
    ExportRequest request = line.request;
    request.token = tokenFor(request.server);
    if (!request.token.isUsable())
        return complain(request.server);
    withKey([this, request, id = line.id] { start(request, { .id = id }); });
}

void ExportDesk::repeat(const ExportLine &line)
{
    if (line.request.isSelection)
        return tell(tr("The entries of this export were chosen by hand. Select them again to repeat it."));
    ExportRequest request = repeatOf(line, nowMicroseconds());
    request.token = tokenFor(request.server);
    if (!request.token.isUsable())
        return complain(request.server);
    startSigned(request);
}

void ExportDesk::startSigned(const ExportRequest &request)
{
    withKey([this, request] { start(request); });
}

/// A keychain may ask its owner, so its answer is waited for once; without a key the manifest is unsigned.
void ExportDesk::withKey(std::function<void()> then)
{
    if (!m_keys || m_key)
        return then();
    m_waitingForKey.append(std::move(then));
    if (m_keyCall.isRunning())
        return;
    m_keyCall = fetchManifestKey(
        [this](const Result<ManifestKey, TokenStoreError> &key) {
            if (key)
                m_key = *key;
            const auto waiting = std::exchange(m_waitingForKey, {});
            for (const auto &next : waiting)
                next();
        },
        KeyWish::MakeIfNone, *m_keys);
}

void ExportDesk::chooseAndVerify()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Verify export"), ExportDialog::lastFolder(), tr("Exports (*.csv *.jsonl *.xlsx)"));
    if (!path.isEmpty())
        verify(path);
}

void ExportDesk::verify(const QString &path)
{
    auto *dialog = new VerifyDialog(path, m_workspace.timeFormat(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->start(m_keys);
    dialog->show();
}

void ExportDesk::complain(const QUrl &server)
{
    tell(tr("Connect to %1 first: this export reads from there.").arg(server.host()));
}

void ExportDesk::tell(const QString &sentence)
{
    if (m_exports)
        m_exports->showNote(sentence);
}

} // namespace Audit
