// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client.h"

#include "api/decodingcall.h"
#include "api/wirerules.h"
#include "domain/endpoints.h"
#include "domain/timetext.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

template <class T>
using Decoder = std::function<Result<T>(const QByteArray &)>;

QByteArray withParameters(const QByteArray &path, const QList<Parameter> &parameters)
{
    return parameters.isEmpty() ? path : path + '?' + encodeParameters(parameters);
}

QByteArray listPath(const PageRequest &request)
{
    QList<Parameter> parameters { { "page", QByteArray::number(request.page) },
        { "per_page", QByteArray::number(request.perPage) } };
    parameters += queryParameters(request.query, nowMicroseconds());
    return withParameters(Endpoint::list, parameters);
}

/// Empty for an id that has no address: QUrl reads "%2E" as "." and servers walk up from there, and no id at
/// all is the list's own path.
QByteArray entryPath(const QString &id)
{
    if (id.isEmpty() || id == "."_L1 || id == ".."_L1)
        return {};
    return Endpoint::entry(id);
}

template <class T>
void stamp(T &, const HttpAnswer &)
{
}

void stamp(Page &page, const HttpAnswer &answer)
{
    page.serverTimeUs = answer.serverTimeUs;
}

void stamp(Stats &stats, const HttpAnswer &answer)
{
    stats.serverTimeUs = answer.serverTimeUs;
}

template <class T>
Result<T> decoded(const HttpAnswer &answer, const Decoder<T> &decode, const Token &token)
{
    Result<T> result = decode(answer.body);
    if (result) {
        stamp(result.value(), answer);
        return result;
    }
    ApiError error = result.error();
    error.httpStatus = 200;
    if (error.requestId.isEmpty())
        error.requestId = answer.requestId;
    return withoutSecret(std::move(error), token);
}

/// Only one entry can be absent. Where the list or the statistics are, something else answers.
template <class T>
ApiError inContext(ApiError error)
{
    if constexpr (!std::is_same_v<T, EntryDetail>) {
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::NotTheApi;
    }
    return error;
}

template <class T>
PendingCall ask(
    AuditClient &client, const QByteArray &path, const Decoder<T> &decode, AuditClient::Handler<T> handler)
{
    auto read = [decode](const HttpAnswer &answer, const Token &secret) {
        return decoded<T>(answer, decode, secret);
    };
    return PendingCall(
        std::make_unique<DecodingCall<T>>(client, path, std::move(read), inContext<T>, std::move(handler)));
}

} // namespace

AuditClient::AuditClient(Session &session, ClientLimits limits, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_limits(limits)
    , m_network(session.route())
{
    connect(&m_network, &QNetworkAccessManager::encrypted, this, [this](const QNetworkReply *reply) {
        const QSslCertificate certificate = reply->sslConfiguration().peerCertificate();
        m_certificateSha256 = certificate.digest(QCryptographicHash::Sha256).toHex();
    });
}

AuditClient::~AuditClient() = default;

PendingCall AuditClient::fetchPage(const PageRequest &request, Handler<Page> handler)
{
    return ask<Page>(*this, listPath(request), decodePage, std::move(handler));
}

PendingCall AuditClient::fetchEntry(const QString &id, Handler<EntryDetail> handler)
{
    return ask<EntryDetail>(*this, entryPath(id), decodeEntryDetail, std::move(handler));
}

PendingCall AuditClient::fetchActions(Handler<QStringList> handler)
{
    const auto decode = [](const QByteArray &body) { return decodeNames(body, NameList::Actions); };
    return ask<QStringList>(*this, Endpoint::actions, decode, std::move(handler));
}

PendingCall AuditClient::fetchResourceTypes(Handler<QStringList> handler)
{
    const auto decode = [](const QByteArray &body) { return decodeNames(body, NameList::ResourceTypes); };
    return ask<QStringList>(*this, Endpoint::resourceTypes, decode, std::move(handler));
}

PendingCall AuditClient::fetchStats(const Query &query, Handler<Stats> handler)
{
    const QByteArray path = withParameters(Endpoint::stats, statsParameters(query, nowMicroseconds()));
    return ask<Stats>(*this, path, decodeStats, std::move(handler));
}

} // namespace Audit
