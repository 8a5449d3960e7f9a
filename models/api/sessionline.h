// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokenrefresher.h"

#include <QObject>

#include <memory>

namespace Audit {

class Session;

/// Where any thread can leave work for an object, which does it in its own; left work is dropped once that is
/// gone.
class ThreadAddress
{
public:
    explicit ThreadAddress(QObject *owner);
    ~ThreadAddress();
    Q_DISABLE_COPY_MOVE(ThreadAddress)

    /// By the owner, in its thread, before it goes.
    void close();
    void leave(std::function<void()> work);

private:
    struct Guarded;
    std::unique_ptr<Guarded> d;
};

/// A session's way to new tokens, for workers in other threads. Copies may outlive the session; who asks then
/// is told that nobody is signed in.
class SessionLine
{
public:
    SessionLine(Session *session, std::shared_ptr<ThreadAddress> address);

    /// The answer comes once, in some thread: SignedOut where the session is gone, or goes before it knows.
    void refresh(const Token &old, TokenRefresher::Handler answer) const;

private:
    Session *m_session; ///< touched in its own thread only
    std::shared_ptr<ThreadAddress> m_address;
};

/// The refresher of a session in another thread: asks by the line, and answers in its own thread. Whoever
/// holds it is not told of expiry; a 401 is.
class RemoteRefresher final : public QObject, public TokenRefresher
{
    Q_OBJECT
public:
    explicit RemoteRefresher(SessionLine line);
    ~RemoteRefresher() override;

    bool isDue() const override { return false; }
    [[nodiscard]] PendingCall refresh(const Token &old, Handler handler) override;

private:
    SessionLine m_line;
    std::shared_ptr<ThreadAddress> m_address;
};

} // namespace Audit
