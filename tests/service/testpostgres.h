// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

class QProcess;

/// A PostgreSQL server of the test's own, in a temporary folder, reached by a socket in it and by nothing
/// else. It runs as an unprivileged user, ends with the test, and is started once for all that asks.
class TestPostgres
{
public:
    /// None where this machine has no PostgreSQL server, or Qt no driver for it.
    static TestPostgres *instance();
    ~TestPostgres();

    /// The address of a new, empty database.
    QString newDatabase();
    QString folder() const { return m_folder.path(); }
    /// All connections end; the databases are there again after startAgain().
    void stop();
    bool startAgain();

private:
    TestPostgres() = default;
    bool start();

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    int m_databases = 0;
};
