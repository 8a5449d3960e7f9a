// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "kepttokens.h"
#include "localsources.h"
#include "workspace.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Audit {

/// Opens what a person chose to look at, keeps a server's token in the keychain where one runs, and remembers
/// the choice for the next start. The keychain is waited for without holding anything up.
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
    /// With what the keychain has for it; else ends with signInWanted() or tokenWanted().
    void openConnection(const QString &name);
    /// remember: the token goes into the keychain; without one it lives in this session only. An address that
    /// no connection leads to makes a new one.
    void connectTo(const QUrl &server, const Token &token, bool remember);
    void openWith(const Connection &connection, const Token &token, bool remember);
    /// The same after signing in with the browser.
    void openSignedIn(const Connection &connection, const Grant &grant);
    /// The open source goes on with another token, and everything on the screen stays.
    void goOnWith(const Token &token, bool remember);
    void goOnSignedIn(const Grant &grant);
    /// Takes the token out of memory and keychain, revokes it where that is offered, and closes the source.
    void signOut();
    /// True until everyone who signed out is out: what ends the program now may leave a token behind.
    bool isLeaving() const { return m_kept.isLeaving(); }
    /// What the keychain had to say is not waited for any longer.
    void stopWaiting();
    /// Takes a connection's entries out of the keychain, and revokes the sign-in where that is offered.
    void forgetTokens(const Connection &connection);

    /// What was open at the last end: true where it is on its way.
    bool openLast();
    /// The server that was open at the last end, for the first-run page.
    QUrl lastServer() const;
    QString lastConnection() const;
    void noteRenamed(const QString &from, const QString &to);
    /// The connection that is open here; none for local sources.
    std::optional<Connection> openedConnection() const;
    bool openWindow(const QString &name) const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void failed(const QString &sentence); ///< nothing was opened
    void noticed(const QString &sentence);
    void keychainSlow(); ///< it may be asking its owner for a password
    /// There is a token, or there should be, and it cannot be had now. Trying again may help.
    void keychainFailed(const Audit::Connection &connection, const QString &sentence);
    void tokenWanted(const Audit::Connection &connection, const QString &why);
    void signInWanted(const Audit::Connection &connection, const QString &why);
    void signedOut(const QString &sentence);
    void allLeft(); ///< no sign-out is on its way any more

private:
    int begin();
    void end();
    void openLocal(const LocalSource &local, Source::Kind kind, const QStringList &files = {});
    void open(const Connection &connection, const Token &token, const QString &tokenNote,
        std::shared_ptr<TokenKeeper> keeper);
    void keepToken(const Connection &connection, const Token &token);
    void readToken(const Connection &connection);
    void refreshToken(const Connection &connection);
    void takeRefreshed(
        const Connection &connection, const std::shared_ptr<TokenKeeper> &keeper, const Result<Token> &token);
    using Adopted = std::function<void(const std::shared_ptr<TokenKeeper> &keeper, const QString &note)>;
    void adopt(const Connection &connection, const Grant &grant, const Adopted &then);
    void leave(const Connection &connection);
    bool isWayGood(const Connection &connection);

    Workspace &m_workspace;
    LocalSources m_local;
    KeptTokens m_kept;
    ConnectionList m_connections;
    QTimer m_slow;
    PendingCall m_tokenCall;
    int m_latest = 0; ///< of the requests; what an older one yields is dropped
};

} // namespace Audit
