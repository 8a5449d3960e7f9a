// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "api/tokenstore.h"
#include "localsources.h"
#include "workspace.h"

#include <QObject>

namespace Audit {

/// Opens what a person chose to look at, keeps a server's token in the keychain where one runs, and remembers
/// the choice for the next start.
class SourceOpener : public QObject
{
    Q_OBJECT
public:
    SourceOpener(Workspace &workspace, LocalSources local, QObject *parent = nullptr);

    void openSample();
    void openFiles(const QStringList &files);
    enum class Known { No, WithoutToken, WithToken };
    /// A server that a link names: with the token that the keychain has for exactly this address, where it is
    /// one of the connections; else nothing is opened, and nothing sent.
    Known openServer(const QUrl &server);
    /// remember: the token goes into the keychain; without one it lives in this session only.
    void connectTo(const QUrl &server, const Token &token, bool remember);
    /// What was open at the last end: true where it is on its way.
    bool openLast();
    /// The server that was open at the last end, for the first-run page.
    QUrl lastServer() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void failed(const QString &sentence); ///< nothing was opened
    void noticed(const QString &sentence);

private:
    int begin();
    void openLocal(const LocalSource &local, Source::Kind kind, const QStringList &files = {});
    void openConnection(const Connection &connection, const Token &token, const QString &tokenNote);
    void keepToken(const Connection &connection, const Token &token);
    void readToken(const Connection &connection);

    Workspace &m_workspace;
    LocalSources m_local;
    TokenStore m_tokens;
    ConnectionList m_connections;
    PendingCall m_tokenCall;
    int m_latest = 0; ///< of the requests; what an older one yields is dropped
};

} // namespace Audit
