// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/route.h"
#include "domain/connectionlisterror.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace Audit {

/// The colour by which a connection's window is told from another's.
enum class Stripe { Violet, Blue, Teal, Amber, Red, Grey };
inline constexpr int stripeCount = 6;

/// Fixed, since providers compare redirect addresses literally, and below the ports that systems give out.
inline constexpr quint16 defaultLoopbackPort = 28450;
inline constexpr quint16 lowestLoopbackPort = 1024;

inline constexpr qsizetype longestConnectionName = 80;

/// What a sign-in asks for where nothing else is set: the service's documentation names `admin:read` as
/// enough for reading, and a refresh token goes with `offline_access`.
QStringList defaultScopes();

/// What is kept of a connection outside the keychain; no secret.
struct Connection
{
    QString name {}; ///< unique, chosen by the person; one line of at most 80 characters
    QUrl server {};
    bool expectsToken
        = false; ///< a token was stored: its absence means "keychain locked or gone", not "signed out"
    QString tenant {}; ///< slug in the sign-in's addresses; empty for the platform's own sign-in
    QString clientId {}; ///< as the provider registered this program; empty where tokens are pasted
    quint16 loopbackPort = defaultLoopbackPort; ///< of http://127.0.0.1:PORT/callback, from 1024 on
    QStringList scopes = defaultScopes();
    Stripe stripe = Stripe::Violet;
    Route route {};
    QString issuer {}; ///< who signs its tokens, pinned by the first sign-in; empty before
    QString key {}; ///< of the keychain's entry; empty for the name, as older versions had it

    /// What its entries in the keychain are found by.
    QString keychainKey() const { return key.isEmpty() ? name : key; }
    bool operator==(const Connection &) const = default;
};

/// A key that no other connection has or had. One that leads to another server gets another key, so that a
/// token is never sent where it was not meant for: the key names the server's scheme, host and port.
QString makeKeychainKey(const QUrl &server);
/// The key itself; for one that was made for another server, another that leads to nothing yet.
QString keyWithin(const QString &key, const QUrl &server);

/// The first colour that none of them has.
Stripe freeStripe(const QList<Connection> &connections);

/// `after` as a person changed it, with what the connection keeps of its own: its token and its issuer,
/// unless another server, tenant or client makes them somebody else's. Then keychainKey() is another one, and
/// what the old key leads to belongs removed.
Connection carriedOver(const Connection &before, Connection after);

/// The connections in the console's settings file (QSettings, group "connections"; mode 0600). Each change is
/// made to what the file holds at that moment, by one program at a time; a connection that cannot be read
/// stays in it, and a file that cannot be read is not written over. What changes something says why it could
/// not.
class ConnectionList
{
public:
    /// How long a change waits for another program's, in this process; five seconds unless set. Whoever waits
    /// does nothing else, so a program with a window sets less.
    static void setPatience(std::chrono::milliseconds patience);

    QList<Connection> all() const;
    std::optional<Connection> find(const QString &name) const;
    /// What keeps all() from being all.
    std::optional<ConnectionListError> problem() const;
    /// A new one, under a name that is free.
    std::optional<ConnectionListError> add(const Connection &connection);
    std::optional<ConnectionListError> save(const Connection &connection);
    /// In the place of the one of that name, which may be called otherwise from now on.
    std::optional<ConnectionListError> replace(const QString &name, const Connection &connection);
    /// What a connection keeps of its own, whatever it is called by now.
    std::optional<ConnectionListError> update(
        const QString &keychainKey, const std::function<void(Connection &)> &change);
    std::optional<ConnectionListError> remove(const QString &name);
};

} // namespace Audit
