// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/remotekeys.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <future>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr std::chrono::milliseconds deadline { 5'000 };
constexpr std::chrono::minutes age { 10 };
constexpr std::chrono::seconds pauseBetween { 30 };
constexpr qint64 largestSet = 1 << 20;

} // namespace

/// The part that lives in the thread.
class RemoteKeys::Fetcher : public QObject
{
public:
    explicit Fetcher(RemoteKeys &keys)
        : m_keys(keys)
    {
        m_again.setParent(this);
        m_network.setParent(this);
        m_again.setInterval(age);
        connect(&m_again, &QTimer::timeout, this, [this] { fetch({}); });
    }

    void fetch(std::function<void()> done)
    {
        if (done)
            m_waiting.append(std::move(done));
        if (m_reply)
            return;
        QNetworkRequest request(m_keys.m_address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setRawHeader("Accept", "application/jwk-set+json, application/json");
        m_reply = m_network.get(request);
        QTimer::singleShot(deadline, m_reply, &QNetworkReply::abort); // whatever it drips until then
        connect(m_reply, &QNetworkReply::downloadProgress, m_reply, [reply = m_reply](qint64 bytes, qint64) {
            if (bytes > largestSet)
                reply->abort();
        });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
    }

private:
    static QString problemOf(const QNetworkReply &reply, int status, bool isWhole)
    {
        if (isWhole)
            return {};
        if (reply.error() != QNetworkReply::NoError)
            return reply.errorString();
        return status == 200 ? u"larger than 1 MiB"_s : u"HTTP %1"_s.arg(status);
    }

    void finish()
    {
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isWhole = reply->error() == QNetworkReply::NoError && status == 200
            && reply->bytesAvailable() <= largestSet;
        m_keys.take(
            isWhole ? readKeys(reply->readAll()) : QList<VerifyingKey>(), problemOf(*reply, status, isWhole));
        m_again.start();
        for (const auto &done : std::exchange(m_waiting, {}))
            done();
    }

    RemoteKeys &m_keys;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_again;
    QList<std::function<void()>> m_waiting;
};

RemoteKeys::RemoteKeys(const QUrl &address)
    : m_address(address)
    , m_asked(Clock::now() - pauseBetween)
{
}

RemoteKeys::~RemoteKeys()
{
    stop();
}

bool RemoteKeys::isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere));
}

ServiceError RemoteKeys::error() const
{
    const auto fault = m_problem.isEmpty() ? ServiceFault::NoKeys : ServiceFault::CannotFetchKeys;
    return { fault, m_address.toString(), m_problem };
}

/// What a fetch brought. Nobody is told twice of the same.
void RemoteKeys::take(QList<VerifyingKey> fetched, const QString &problem)
{
    const std::scoped_lock lock(m_mutex);
    m_isFetching = false;
    m_problem = problem;
    const bool wasStale = std::exchange(m_isStale, fetched.isEmpty());
    if (!fetched.isEmpty())
        m_keys = std::move(fetched);
    if (m_listener && wasStale != m_isStale)
        m_listener(m_isStale
                ? ServiceNotice { ServiceNotice::Kind::KeysFail, error() }
                : ServiceNotice { ServiceNotice::Kind::KeysRead, { {}, m_address.toString(), {} } });
}

Result<std::shared_ptr<RemoteKeys>, ServiceError> RemoteKeys::start(
    const QUrl &address, const NoticeListener &listener)
{
    std::shared_ptr<RemoteKeys> keys(new RemoteKeys(address));
    keys->m_fetcher = new Fetcher(*keys);
    keys->m_fetcher->moveToThread(&keys->m_thread);
    QObject::connect(&keys->m_thread, &QThread::finished, keys->m_fetcher, &QObject::deleteLater);
    keys->m_thread.start();
    std::promise<void> fetched;
    auto done = fetched.get_future();
    QMetaObject::invokeMethod(keys->m_fetcher,
        [fetcher = keys->m_fetcher, &fetched] { fetcher->fetch([&fetched] { fetched.set_value(); }); });
    done.wait();
    const std::scoped_lock lock(keys->m_mutex);
    if (keys->m_isStale)
        return keys->error();
    keys->m_listener = listener;
    return keys;
}

QList<VerifyingKey> RemoteKeys::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

bool RemoteKeys::mayFetch() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isFetching || Clock::now() - m_asked >= pauseBetween;
}

void RemoteKeys::fetch(std::function<void()> done)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isFetching)
            m_asked = Clock::now();
        m_isFetching = true;
    }
    QMetaObject::invokeMethod(m_fetcher,
        [fetcher = m_fetcher, done = std::move(done)]() mutable { fetcher->fetch(std::move(done)); });
}

void RemoteKeys::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Audit
