// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/handover.h"

#include "api/consolelink.h"

#include <QFile>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit {

namespace {

// The first one speaks first: what hangs is told nothing that it would do later.
constexpr QByteArrayView greeting("audit-console 1\n");
constexpr QByteArrayView raiseMessage("raise\n");
constexpr QByteArrayView openMessage("open ");
constexpr QByteArrayView done("done\n");
constexpr QByteArrayView refused("refused\n");

QString socketPath(const QString &folder)
{
    return folder + u"/audit-console.socket"_s;
}

bool isThisUser(const QLocalSocket &socket)
{
    ucred peer {};
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
}

/// Waits for exactly these bytes.
bool hears(QLocalSocket &socket, QByteArrayView expected, const QDeadlineTimer &deadline)
{
    while (socket.bytesAvailable() < expected.size()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return false;
    }
    return socket.read(expected.size()) == expected;
}

} // namespace

QString handoverFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    struct stat facts;
    const bool isOurs = folder.startsWith(u'/') && ::lstat(QFile::encodeName(folder).constData(), &facts) == 0
        && S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid() && (facts.st_mode & 077) == 0;
    return isOurs ? folder : QString();
}

Handover::Handover(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Handover::accept);
}

/// The socket goes while the lock is held, so that it is never somebody else's.
Handover::~Handover()
{
    m_server.close();
}

Handover::Outcome Handover::takePlace()
{
    return isFirst() ? Outcome::First : Outcome::Alone;
}

Handover::Outcome Handover::handOver(const QString &link)
{
    const QDeadlineTimer deadline(patience);
    while (!m_folder.isEmpty() && !deadline.hasExpired()) {
        if (isFirst())
            return Outcome::First;
        if (send(link, deadline))
            return Outcome::HandedOver;
        QThread::msleep(20); // the first one may be about to listen, or about to go
    }
    return Outcome::Alone;
}

/// A socket that lies there without a holder of the lock was left by a process that is gone.
bool Handover::isFirst()
{
    if (m_folder.isEmpty())
        return false;
    auto lock = std::make_unique<FileLock>(m_folder + u"/audit-console.lock"_s);
    if (!lock->tryTake())
        return false;
    QLocalServer::removeServer(socketPath(m_folder));
    if (!m_server.listen(socketPath(m_folder)))
        return false;
    m_lock = std::move(lock);
    return true;
}

bool Handover::send(const QString &link, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(m_folder));
    if (!socket.waitForConnected(int(deadline.remainingTime())) || !hears(socket, greeting, deadline))
        return false;
    socket.write(
        link.isEmpty() ? raiseMessage.toByteArray() : openMessage.toByteArray() + link.toUtf8() + '\n');
    return hears(socket, done, deadline);
}

void Handover::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isThisUser(*socket)) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestMessage + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        socket->write(greeting.data(), greeting.size());
    }
}

void Handover::read(QLocalSocket &socket)
{
    if (socket.bytesAvailable() > longestMessage)
        return socket.abort();
    if (!socket.canReadLine())
        return;
    socket.write(answer(socket.readLine()));
    socket.disconnectFromServer();
}

QByteArray Handover::answer(const QByteArray &message)
{
    const bool isRaise = message == raiseMessage;
    const QString link = message.startsWith(openMessage)
        ? QString::fromUtf8(message.mid(openMessage.size())).trimmed()
        : QString();
    if (!isRaise && !parseLink(link))
        return refused.toByteArray();
    // After the answer, so that the other one does not wait for the window.
    QMetaObject::invokeMethod(
        this, [this, link] { Q_EMIT asked(link); }, Qt::QueuedConnection);
    return done.toByteArray();
}

} // namespace Audit
