// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/clientcall.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace Audit {

/// A call whose answer is read before it is handed over: a small body at once, a large one in another thread,
/// so that whoever waits, mostly a window, is not held up by it. Destroying the call ends it in any state,
/// and the handler is then never called. The handler may do that itself.
template <class T>
class DecodingCall final : public PendingCall::Request
{
public:
    /// A pure function: it may run in any thread.
    using Decode = std::function<Result<T>(const HttpAnswer &, const Token &secret)>;
    using Handler = std::function<void(const Result<T> &)>;

    static constexpr qsizetype largeBytes = 256 << 10;

    /// `refuse` words an error of the exchange for what was asked.
    DecodingCall(AuditClient &client, const QByteArray &path, Decode decode,
        std::function<ApiError(ApiError)> refuse, Handler handler)
        : m_session(client.session())
        , m_decode(std::move(decode))
        , m_refuse(std::move(refuse))
        , m_handler(std::move(handler))
    {
        m_call = std::make_unique<ClientCall>(
            client, path, [this](const Result<HttpAnswer> &answer) { take(answer); });
    }

    bool isRunning() const override { return static_cast<bool>(m_handler); }

private:
    void take(const Result<HttpAnswer> &answer)
    {
        if (!answer)
            return answerWith(m_refuse(answer.error()));
        if (answer->body.size() < largeBytes)
            return answerWith(m_decode(*answer, m_session.token()));
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_reading = std::make_unique<QFutureWatcher<Result<T>>>();
        QObject::connect(m_reading.get(), &QFutureWatcherBase::finished, m_reading.get(), [this] {
            const Result<T> result = m_reading->result();
            m_reading.release()->deleteLater(); // it is the one that speaks
            answerWith(result);
        });
        m_reading->setFuture(promise->future());
        auto read = [decode = m_decode, whole = *answer, secret = m_session.token()] {
            return decode(whole, secret);
        };
        QThreadPool::globalInstance()->start([promise, read = std::move(read)] {
            promise->addResult(read());
            promise->finish();
        });
    }

    void answerWith(const Result<T> &result)
    {
        const Handler handler = std::exchange(m_handler, {});
        handler(result); // may have destroyed this
    }

    Session &m_session;
    Decode m_decode;
    std::function<ApiError(ApiError)> m_refuse;
    Handler m_handler;
    std::unique_ptr<QFutureWatcher<Result<T>>>
        m_reading; ///< with it goes what another thread has yet to tell
    std::unique_ptr<ClientCall> m_call;
};

} // namespace Audit
