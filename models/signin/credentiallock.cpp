// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/credentiallock.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPause = 10;
constexpr int longestPause = 40;

SignInError unavailable(const QString &detail = {})
{
    return { SignInFault::LockUnavailable, detail };
}

/// The keychain is the user's, and so is the runtime folder; the settings' folder may be another one.
QString folder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QString() : runtime + "/audit-console"_L1;
}

/// A key is a person's text; its hash can name a file.
QString lockFile(const QString &key)
{
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/%2.lock"_s.arg(folder(), QString::fromLatin1(hash.first(32)));
}

class LockCall final : public QObject, public PendingCall::Request
{
    Q_OBJECT
public:
    LockCall(const QString &key, std::chrono::milliseconds patience, LockHandler handler)
        : m_deadline(patience)
        , m_handler(std::move(handler))
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &LockCall::attempt);
        if (!folder().isEmpty() && QDir().mkpath(folder()))
            m_lock = std::make_shared<FileLock>(lockFile(key));
        m_pause.start(0);
    }

    bool isRunning() const override { return static_cast<bool>(m_handler); }

private:
    /// By asking again: waiting inside the system would hold up the window.
    void attempt()
    {
        if (!m_lock || !m_lock->isOpen())
            return answer(unavailable(m_lock ? m_lock->whyNotOpen() : QString()));
        if (m_lock->tryTake())
            return answer(std::exchange(m_lock, {}));
        if (m_deadline.hasExpired())
            return answer(unavailable());
        m_pause.start(QRandomGenerator::global()->bounded(shortestPause, longestPause));
    }

    void answer(Result<std::shared_ptr<FileLock>, SignInError> result)
    {
        if (const LockHandler handler = std::exchange(m_handler, {}))
            handler(std::move(result)); // may have destroyed this
    }

    QDeadlineTimer m_deadline;
    LockHandler m_handler;
    QTimer m_pause;
    std::shared_ptr<FileLock> m_lock;
};

} // namespace

PendingCall acquireLock(const QString &key, std::chrono::milliseconds patience, LockHandler handler)
{
    return PendingCall(std::make_unique<LockCall>(key, patience, std::move(handler)));
}

} // namespace Audit

#include "credentiallock.moc"
