// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/serviceerror.h"
#include "service/servicenotice.h"
#include "tokens/keys.h"

#include <QThread>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace Audit {

/// The keys of a JWK set at an address, fetched by a thread of their own: at the start, every ten minutes,
/// and when a token names a key that is not among them, but for that at most every half minute, so that
/// strangers' tokens are no way to make requests. A fetch that fails leaves the keys as they were. Any thread
/// may ask.
class RemoteKeys
{
public:
    using Clock = std::chrono::steady_clock;

    /// True for what is fetched from: https, or http on this machine.
    static bool isAddress(const QString &text);
    /// Fetches once before it answers. `listener` hears of later fetches that fail and of the first that
    /// works again.
    static Result<std::shared_ptr<RemoteKeys>, ServiceError> start(
        const QUrl &address, const NoticeListener &listener = {});
    ~RemoteKeys();

    QList<VerifyingKey> keys() const;
    /// False for half a minute after a fetch was asked for by a token, unless that one is still under way.
    bool mayFetch() const;
    /// Calls `done` in the thread of the keys once a fetch has ended; one fetch serves all who wait.
    void fetch(std::function<void()> done);
    /// Ends the thread; nobody who waits is called any more.
    void stop();

private:
    class Fetcher;
    explicit RemoteKeys(const QUrl &address);
    void take(QList<VerifyingKey> fetched, const QString &problem);
    ServiceError error() const;

    QUrl m_address;
    QThread m_thread;
    Fetcher *m_fetcher = nullptr; ///< lives in the thread
    mutable std::mutex m_mutex;
    QList<VerifyingKey> m_keys;
    Clock::time_point m_asked; ///< the last fetch for a token's sake
    bool m_isFetching = false;
    QString m_problem; ///< why the last fetch brought nothing; empty where it did
    NoticeListener m_listener;
    bool m_isStale = false; ///< the last fetch brought no keys
};

} // namespace Audit
