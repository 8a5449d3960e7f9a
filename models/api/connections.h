// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Audit {

/// What is kept of a connection outside the keychain; no secret.
struct Connection
{
    QString name; ///< unique, chosen by the person; also the keychain entry's key
    QUrl server;
    bool expectsToken
        = false; ///< a token was stored: its absence means "keychain locked or gone", not "signed out"

    bool operator==(const Connection &) const = default;
};

/// The connections in the program's settings file (QSettings, group "connections"; mode 0600).
class ConnectionList
{
public:
    QList<Connection> all() const;
    std::optional<Connection> find(const QString &name) const;
    void save(const Connection &connection);
    void remove(const QString &name);
};

} // namespace Audit
