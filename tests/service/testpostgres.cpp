// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/testpostgres.h"

#include "service/database.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QStandardPaths>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QString binary(const QString &name)
{
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version :
        versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders += versions.filePath(version + u"/bin"_s);
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/// PostgreSQL refuses to run as root; whoever starts it, it ends when the test does.
QStringList unprivileged(const QString &program, const QStringList &arguments)
{
    QStringList line { u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s };
    if (::geteuid() == 0)
        line += { u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s };
    return line << program << arguments;
}

} // namespace

TestPostgres *TestPostgres::instance()
{
    static std::unique_ptr<TestPostgres> server;
    static bool tried = false;
    if (!tried) {
        tried = true;
        std::unique_ptr<TestPostgres> made(new TestPostgres);
        if (made->start())
            server = std::move(made);
    }
    return server.get();
}

TestPostgres::~TestPostgres()
{
    if (m_server && m_server->state() != QProcess::NotRunning)
        stop();
}

bool TestPostgres::start()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s) || binary(u"initdb"_s).isEmpty())
        return false;
    if (::geteuid() == 0) {
        const passwd *nobody = ::getpwnam("nobody");
        if (!nobody
            || ::chown(QFile::encodeName(m_folder.path()).constData(), nobody->pw_uid, nobody->pw_gid) != 0)
            return false;
    }
    QStringList line = unprivileged(binary(u"initdb"_s),
        { u"-D"_s, m_folder.filePath(u"data"_s), u"-A"_s, u"trust"_s, u"-U"_s, u"audit"_s, u"-E"_s, u"UTF8"_s,
            u"--locale=C.UTF-8"_s, u"--no-sync"_s });
    QProcess init;
    init.setWorkingDirectory(m_folder.path());
    init.start(line.takeFirst(), line);
    if (!init.waitForFinished(patience) || init.exitCode() != 0)
        qFatal("initdb failed: %s", init.readAllStandardError().constData());
    QFile rules(m_folder.filePath(u"data/pg_hba.conf"_s)); // one user needs a password, the test's own none
    if (!rules.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || rules.write("local all locked scram-sha-256\nlocal all all trust\n") < 0)
        qFatal("The rules of the test's server cannot be written.");
    rules.close();
    return startAgain();
}

bool TestPostgres::startAgain()
{
    QStringList line = unprivileged(binary(u"postgres"_s),
        { u"-D"_s, m_folder.filePath(u"data"_s), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
            u"unix_socket_directories="_s + m_folder.path(), u"-c"_s, u"fsync=off"_s, u"-c"_s,
            u"shared_buffers=64MB"_s });
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(m_folder.path());
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->start(line.takeFirst(), line);
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server->waitForReadyRead(patience))
            qFatal("PostgreSQL did not start: %s", said.constData());
        said += m_server->readAll();
    }
    return true;
}

void TestPostgres::stop()
{
    ::kill(static_cast<pid_t>(m_server->processId()), SIGINT);
    m_server->waitForFinished(patience);
}

QString TestPostgres::newDatabase()
{
    const QString address = u"postgresql:///%1?host=%2&user=audit"_s;
    auto server = Database::open(
        DatabaseAddress::parse(address.arg(u"postgres"_s, folder())).value(), Database::Access::ReadWrite);
    const QString name = u"t%1"_s.arg(++m_databases);
    if (!server || !(*server)->execute("CREATE DATABASE "_L1 + name))
        qFatal("The test's database cannot be made.");
    return address.arg(name, folder());
}
