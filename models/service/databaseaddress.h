// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/serviceerror.h"

#include <QString>
#include <QStringList>

namespace Audit {

enum class Engine { Sqlite, Postgres };

/// Where the entries lie: the path of an SQLite file, or a PostgreSQL database by its address,
/// "postgresql://USER@HOST:PORT/NAME?sslmode=verify-full". What the address leaves out comes from where libpq
/// takes it: the environment, the service file, and the password file, which is the only place for a
/// password.
struct DatabaseAddress
{
    Engine engine = Engine::Sqlite;
    QString name; ///< path, or database
    QString host;
    QString user;
    int port = -1;
    QString options; ///< further settings as Qt's driver hands them to libpq
    QString shown; ///< what messages call it; holds no secret even where the address did

    /// Refuses an address that holds a password, as arguments are read by everybody on the machine, and
    /// addresses of other engines and libpq's keyword form, which are no names of files.
    static Result<DatabaseAddress, ServiceError> parse(const QString &text);
    /// The same for PQconnectdb().
    QByteArray libpqSettings() const;
    /// The options, and, where neither they nor the environment say it, for how long a server is waited for
    /// that does not speak.
    QStringList allOptions() const;
};

} // namespace Audit
