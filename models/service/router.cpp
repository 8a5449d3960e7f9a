// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/router.h"

#include "domain/endpoints.h"
#include "service/gzip.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

/// Takes the same time wherever the two differ.
bool equalInConstantTime(const QByteArray &a, const QByteArray &b)
{
    unsigned char difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

/// Empty where the header holds none.
QByteArray bearerToken(const QByteArray &authorization)
{
    const qsizetype space = authorization.indexOf(' ');
    const bool isBearer = authorization.left(space).compare("Bearer", Qt::CaseInsensitive) == 0;
    return isBearer ? authorization.mid(space + 1).trimmed() : QByteArray();
}

Answer denied(const Denial &denial)
{
    return denial.status == 401 ? notAuthenticatedAnswer() : detailAnswer(denial.status, denial.detail);
}

Answer methodNotAllowed()
{
    Answer answer = detailAnswer(405, "Method Not Allowed"_L1);
    answer.headers.emplaceBack("Allow", "GET");
    return answer;
}

/// Where the answer takes work, the compressing belongs to it. Lists are remembered as they are wanted.
Decision compressed(Decision decision)
{
    if (Answer *answer = std::get_if<Answer>(&decision))
        compress(*answer);
    if (StoreTask *task = std::get_if<StoreTask>(&decision))
        return StoreTask([task = std::move(*task)](Store &store) {
            Answer answer = task(store);
            compress(answer);
            return answer;
        });
    return decision;
}

constexpr char openApiPath[] = "/openapi.json";
constexpr char healthPath[] = "/healthz";

/// The id in the path of one entry; none where the path is no such path.
std::optional<QString> entryId(const QByteArray &path)
{
    if (!path.startsWith(Endpoint::list))
        return {};
    const QByteArray segment = path.mid(QByteArrayView(Endpoint::list).size());
    if (segment.isEmpty() || segment.contains('/'))
        return {};
    return textOfBytes(percentDecoded(segment, false));
}

bool isServed(const QByteArray &path)
{
    return routeOf(percentDecoded(path, false)) || entryId(path) || path == openApiPath || path == healthPath;
}

/// The other spelling of a path, with one last slash or with none, where that one is a route of ours.
std::optional<QByteArray> misspeltSlash(const QByteArray &path)
{
    QByteArray other = path;
    if (!path.endsWith('/'))
        other += '/';
    while (path.endsWith('/') && other.endsWith('/'))
        other.chop(1);
    if (isServed(other))
        return other;
    return {};
}

/// Absolute, as servers of this family write it; the Host has been checked by then.
QByteArray locationOf(const ServiceRequest &request, const QByteArray &path, const QByteArray &query)
{
    const QByteArray scheme = request.isSecure ? "https://" : "http://";
    return scheme + request.host.value_or(QByteArray()) + path + (query.isNull() ? query : '?' + query);
}

} // namespace

Router::Router(const QByteArray &token, std::optional<TokenVerifier> verifier, AllowedHosts hosts,
    const DatabaseAddress &database)
    : m_hosts(std::move(hosts))
    , m_tokenHash(token.isEmpty() ? QByteArray() : hashOf(token))
    , m_verifier(std::move(verifier))
    , m_lists(database)
{
    QFile document(u":/service/openapi.json"_s);
    if (document.open(QIODevice::ReadOnly))
        m_openApi = document.readAll();
}

Result<Reach, Denial> Router::reachFor(const QByteArray &authorization)
{
    constexpr Denial notAuthenticated { 401, "Not authenticated"_L1 };
    const QByteArray token = bearerToken(authorization);
    if (token.isEmpty())
        return notAuthenticated;
    if (!m_tokenHash.isEmpty() && equalInConstantTime(hashOf(token), m_tokenHash))
        return Reach {};
    if (!m_verifier)
        return notAuthenticated;
    return m_verifier->check(token, QDateTime::currentSecsSinceEpoch());
}

bool Router::shouldFetchKeysFor(const QByteArray &authorization) const
{
    return m_verifier && m_verifier->missesKeyOf(bearerToken(authorization))
        && m_verifier->remoteKeys()->mayFetch();
}

Decision Router::route(const ServiceRequest &request, bool again)
{
    Decision decision = decide(request, again);
    return request.wantsGzip ? compressed(std::move(decision)) : decision;
}

Decision Router::decide(const ServiceRequest &request, bool again)
{
    if (!request.host)
        return detailAnswer(400, "Host header required"_L1);
    if (!m_hosts.contains(*request.host))
        return detailAnswer(421, "This service does not answer under that name"_L1);
    if (request.hasOrigin)
        return detailAnswer(403, "Requests from web pages are refused"_L1);
    return routePath(request, again);
}

Decision Router::routePath(const ServiceRequest &request, bool again)
{
    const qsizetype question = request.target.indexOf('?');
    const QByteArray path = question < 0 ? request.target : request.target.left(question);
    const QByteArray query = question < 0 ? QByteArray() : request.target.mid(question + 1);
    if (!isServed(path)) {
        const auto otherSlash = misspeltSlash(path);
        return otherSlash ? redirectAnswer(locationOf(request, *otherSlash, query))
                          : detailAnswer(404, "Not Found"_L1);
    }
    if (request.method != "GET")
        return methodNotAllowed();
    if (path == healthPath)
        return Answer { 200, R"({"status":"ok"})" };
    if (path == openApiPath)
        return Answer { 200, m_openApi };
    const auto reach = reachFor(request.authorization);
    if (!reach && !again && shouldFetchKeysFor(request.authorization))
        return KeysWanted { [keys = m_verifier->remoteKeys()](auto done) { keys->fetch(std::move(done)); } };
    if (!reach)
        return denied(reach.error());
    if (const Route known = routeOf(percentDecoded(path, false)))
        return known({ QueryParameters(query), *reach, m_lists, request.wantsGzip });
    return entryTask(*entryId(path), *reach);
}

} // namespace Audit
