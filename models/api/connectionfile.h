// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "domain/result.h"

#include <QByteArray>

namespace Audit {

/// Why a text is no file of connections.
struct ConnectionFileError
{
    enum class Kind {
        TooLarge, ///< more than a mebibyte
        NotJson, ///< `line` says where it stops being JSON
        NotConnections, ///< JSON of another kind
        OtherVersion, ///< of a newer program
        MissingMember,
        UnknownMember, ///< may be a secret, which has no place here, or something that would be left out
        BadMember, ///< holds what it cannot hold
        RepeatedMember,
        RepeatedName, ///< two connections of one name
    };

    Kind kind = Kind::NotJson;
    int line = 0; ///< from 1; 0 where no line is meant
    QString member {}; ///< "server"

    bool operator==(const ConnectionFileError &) const = default;
};

/// Plain JSON for people, other machines and version control, and no secret in it: neither tokens nor keys of
/// the keychain.
///
///     { "audit_connections": 1, "connections": [ { "name": "…", "server": "https://…" } ] }
QByteArray encodeConnections(const QList<Connection> &connections);
/// Strict: each member is known and right, or the file is refused as a whole.
Result<QList<Connection>, ConnectionFileError> decodeConnections(const QByteArray &bytes);

/// What becomes of connections that come from a file.
struct ConnectionMerge
{
    QList<Connection> added {}; ///< with the names that they have here, keys of their own, and no token
    QList<std::pair<QString, QString>> renamed {}; ///< from the file's name to the name here
    QStringList same {}; ///< were here already, just so

    bool operator==(const ConnectionMerge &) const = default;
};

/// Replaces nothing: one that is here by that name and is another gets a number behind its name.
ConnectionMerge mergeConnections(const QList<Connection> &here, const QList<Connection> &fromFile);

/// The name, or the name with the first number behind it that is free.
QString freeConnectionName(const QString &name, const QStringList &taken);

} // namespace Audit
