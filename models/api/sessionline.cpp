// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/sessionline.h"

#include "api/session.h"
#include "api/waiter.h"

#include <QMutex>

#include <utility>

namespace Audit {

namespace {

/// Answers once; where the question gets lost on its way, with that.
class Promise
{
public:
    explicit Promise(TokenRefresher::Handler answer)
        : m_answer(std::move(answer))
    {
    }
    ~Promise()
    {
        if (m_answer)
            m_answer(ApiError { ErrorKind::SignedOut });
    }
    Q_DISABLE_COPY_MOVE(Promise)

    void keep(const Result<Token> &token) { std::exchange(m_answer, {})(token); }

private:
    TokenRefresher::Handler m_answer;
};

} // namespace

struct ThreadAddress::Guarded
{
    QMutex mutex;
    QObject *owner;
};

ThreadAddress::ThreadAddress(QObject *owner)
    : d(new Guarded { {}, owner })
{
}

ThreadAddress::~ThreadAddress() = default;

void ThreadAddress::close()
{
    const QMutexLocker locker(&d->mutex);
    d->owner = nullptr;
}

void ThreadAddress::leave(std::function<void()> work)
{
    const QMutexLocker locker(&d->mutex);
    if (d->owner)
        QMetaObject::invokeMethod(d->owner, std::move(work), Qt::QueuedConnection);
}

SessionLine::SessionLine(Session *session, std::shared_ptr<ThreadAddress> address)
    : m_session(session)
    , m_address(std::move(address))
{
}

void SessionLine::refresh(const Token &old, TokenRefresher::Handler answer) const
{
    const auto promise = std::make_shared<Promise>(std::move(answer));
    m_address->leave([session = m_session, old, promise] {
        session->refreshFor(old, [promise](const Result<Token> &token) { promise->keep(token); });
    });
}

RemoteRefresher::RemoteRefresher(SessionLine line)
    : m_line(std::move(line))
    , m_address(std::make_shared<ThreadAddress>(this))
{
}

RemoteRefresher::~RemoteRefresher()
{
    m_address->close();
}

PendingCall RemoteRefresher::refresh(const Token &old, Handler handler)
{
    const auto waiter = std::make_shared<Waiter<Result<Token>>>(std::move(handler));
    m_line.refresh(old, [address = m_address, waiter](const Result<Token> &token) {
        address->leave([waiter, token] { waiter->answer(token); });
    });
    return Waiter<Result<Token>>::callOf(waiter);
}

} // namespace Audit
