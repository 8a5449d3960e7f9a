// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/manifestkey.h"
#include "exportbar.h"
#include "exportdialog.h"
#include "exportlist.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Audit {

class ExportsDialog;
class InquiryTabs;
class Workspace;

/// Everything about exports that a window does: choose, run several at once as bars, list, resume, repeat.
class ExportDesk : public QObject
{
    Q_OBJECT
public:
    ExportDesk(Workspace &workspace, InquiryTabs &tabs, QWidget &window);
    ~ExportDesk() override;

    /// Manifests are signed with the key kept there; without a place they stay unsigned.
    void setKeys(const KeyPlace &keys) { m_keys = keys; }
    /// Asks where to and in which form, then starts.
    void choose(const ExportView &view);
    ExportBar *start(const ExportRequest &asked, const ExportPlace &place = {});
    void showExports();
    /// A sentence about exports that were interrupted; once, and empty where there are none.
    QString waitingText();
    bool isRunning() const;

    void chooseAndVerify();
    void verify(const QString &path);

private:
    QList<ExportBar *> bars() const;
    Token tokenFor(const QUrl &server) const;
    void resume(const ExportLine &line);
    void repeat(const ExportLine &line);
    void remove(const ExportLine &line);
    ExportBar *barOf(const QString &id) const;
    void complain(const QUrl &server);
    void tell(const QString &sentence);
    void startSigned(const ExportRequest &request);
    void withKey(std::function<void()> then);

    Workspace &m_workspace;
    InquiryTabs &m_tabs;
    QWidget &m_window;
    QPointer<ExportsDialog> m_exports;
    std::optional<KeyPlace> m_keys;
    std::optional<ManifestKey> m_key; ///< once it was fetched
    PendingCall m_keyCall;
    QList<std::function<void()>> m_waitingForKey; ///< exports that start when the keychain has answered
    bool m_toldWaiting = false;
};

} // namespace Audit
