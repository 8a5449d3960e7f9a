// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/testprovider.h"

#include "service/mint.h"
#include "signin/authorizationrequest.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr auto platform = "/api/v1/platform"_L1;
constexpr auto tenants = "/api/v1/auth/tenants/"_L1;

/// Made once: RSA keys take their time.
const QMap<QByteArray, QByteArray> &keys()
{
    static const QMap<QByteArray, QByteArray> made { { "RS256", Mint::makeKey("RS256") },
        { "PS256", Mint::makeKey("PS256") }, { "ES256", Mint::makeKey("ES256") } };
    return made;
}

QByteArray randomName()
{
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

} // namespace

QMap<QByteArray, QByteArray> formOf(const QByteArray &body)
{
    QMap<QByteArray, QByteArray> form;
    for (const QByteArray &part : body.split('&')) {
        const qsizetype equals = part.indexOf('=');
        form.insert(QByteArray::fromPercentEncoding(part.left(equals)),
            QByteArray::fromPercentEncoding(part.mid(equals + 1).replace('+', ' ')));
    }
    return form;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

TestProvider::TestProvider(QObject *parent)
    : QObject(parent)
    , m_keys(keys())
{
    m_server.answerWith([this](const ScriptedRequest &request) { return answer(request); });
}

SignInSettings TestProvider::settings() const
{
    SignInSettings settings;
    settings.server = url();
    settings.clientId = u"audit-console"_s;
    settings.port = freePort();
    return settings;
}

QString TestProvider::issuer(const QString &tenant) const
{
    const QString base = url().toString();
    return tenant.isEmpty() ? base : base + "/tenants/tnt_"_L1 + tenant;
}

qint64 TestProvider::nowSeconds() const
{
    return QDateTime::currentSecsSinceEpoch() + twist.clockSeconds;
}

ScriptedReply TestProvider::json(const QJsonObject &object, int status) const
{
    const QDateTime now = QDateTime::fromSecsSinceEpoch(nowSeconds(), Qt::UTC);
    const QString date = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return ScriptedReply::json(Mint::compact(object), status, { { "Date", date.toLatin1() } });
}

ScriptedReply TestProvider::answer(const ScriptedRequest &request)
{
    const QString path = QString::fromLatin1(request.path());
    const bool isTenant = path.startsWith(tenants);
    const QString tenant = isTenant ? path.mid(tenants.size()).section(u'/', 0, 0) : QString();
    const QString base = isTenant ? tenants + tenant : QString(platform);
    const QString rest = path.mid(base.size());
    if (rest == "/oauth/.well-known/openid-configuration"_L1 && !isTenant)
        return describe(base, tenant);
    if (rest == "/.well-known/openid-configuration"_L1 && isTenant)
        return describe(base, tenant);
    if (rest == "/.well-known/jwks.json"_L1) {
        if (twist.keysReply)
            return twist.keysReply();
        QList<std::pair<QString, QByteArray>> keys;
        for (auto key = m_keys.cbegin(); key != m_keys.cend(); ++key)
            keys += { QString::fromLatin1(key.key()), key.value() };
        return ScriptedReply::json(Mint::keySet(keys));
    }
    if (rest == "/oauth/authorize"_L1)
        return authorize(request);
    if (rest == "/oauth/token"_L1 && request.method == "POST")
        return twist.tokenReply ? twist.tokenReply() : exchange(formOf(request.body));
    if (rest == "/oauth/revoke"_L1 && request.method == "POST")
        return revoke(formOf(request.body));
    return elsewhere ? elsewhere(request) : ScriptedReply::json("{\"detail\":\"Not Found\"}", 404);
}

ScriptedReply TestProvider::describe(const QString &base, const QString &tenant)
{
    if (twist.descriptionReply)
        return twist.descriptionReply();
    m_issuer = issuer(tenant);
    const QString root = url().toString() + base;
    QJsonObject description { { u"issuer"_s, m_issuer },
        { u"authorization_endpoint"_s, root + "/oauth/authorize"_L1 },
        { u"token_endpoint"_s, root + "/oauth/token"_L1 },
        { u"revocation_endpoint"_s, root + "/oauth/revoke"_L1 },
        { u"jwks_uri"_s, root + "/.well-known/jwks.json"_L1 },
        { u"code_challenge_methods_supported"_s, QJsonArray { u"S256"_s } } };
    if (twist.description)
        twist.description(description);
    return json(description);
}

ScriptedReply TestProvider::authorize(const ScriptedRequest &request)
{
    const auto asked = formOf(request.target.mid(request.path().size() + 1));
    QMap<QByteArray, QByteArray> parameters { { "state", asked["state"] } };
    for (const QByteArray &scope : asked["scope"].split(' ')) {
        if (twist.unknownScopes.contains(QString::fromUtf8(scope)))
            parameters["error"] = "invalid_scope";
    }
    if (!parameters.contains("error")) {
        parameters["code"] = randomName();
        m_codes.insert(parameters["code"], { asked });
    }
    if (twist.callback)
        twist.callback(parameters);
    QList<Parameter> list;
    for (auto one = parameters.cbegin(); one != parameters.cend(); ++one)
        list += { one.key(), one.value() };
    return ScriptedReply::redirect(302, asked["redirect_uri"] + '?' + encodeParameters(list));
}

ScriptedReply TestProvider::exchange(const QMap<QByteArray, QByteArray> &form)
{
    if (form["client_id"] != "audit-console" || form.contains("client_secret"))
        return json({ { u"error"_s, u"invalid_client"_s } }, 401);
    if (form["grant_type"] == "authorization_code")
        return exchangeCode(form);
    if (form["grant_type"] == "refresh_token")
        return exchangeRefresh(form);
    return json({ { u"error"_s, u"unsupported_grant_type"_s } }, 400);
}

ScriptedReply TestProvider::exchangeCode(const QMap<QByteArray, QByteArray> &form)
{
    const Code code = m_codes.take(form["code"]);
    const bool isRight = !code.asked.isEmpty() && code.asked["redirect_uri"] == form["redirect_uri"]
        && code.asked["code_challenge_method"] == "S256"
        && code.asked["code_challenge"] == challengeOf(form["code_verifier"]);
    if (!isRight)
        return json({ { u"error"_s, u"invalid_grant"_s } }, 400);
    ++codes;
    return tokens(code.asked["scope"], ++m_lastFamily, idToken(code));
}

ScriptedReply TestProvider::exchangeRefresh(const QMap<QByteArray, QByteArray> &form)
{
    const QByteArray sent = form["refresh_token"];
    const int family = m_families.value(sent);
    if (!m_live.contains(sent)) {
        reuses += family > 0 ? 1 : 0;
        for (auto one = m_families.cbegin(); one != m_families.cend(); ++one) {
            if (one.value() == family)
                m_live.remove(one.key());
        }
        return json({ { u"error"_s, u"invalid_grant"_s } }, 400);
    }
    m_live.remove(sent);
    ++refreshes;
    return tokens("openid", family, {});
}

ScriptedReply TestProvider::revoke(const QMap<QByteArray, QByteArray> &form)
{
    ++revocations;
    m_live.remove(form["token"]);
    return json({});
}

ScriptedReply TestProvider::tokens(const QByteArray &scope, int family, const QByteArray &idToken)
{
    accessTokens += accessToken(scope);
    QJsonObject answer { { u"access_token"_s, QString::fromLatin1(accessTokens.constLast()) },
        { u"token_type"_s, u"Bearer"_s }, { u"expires_in"_s, lifeSeconds },
        { u"refresh_token"_s, QString::fromLatin1(newRefresh(family)) },
        { u"scope"_s, QString::fromLatin1(scope) } };
    if (!idToken.isEmpty())
        answer[u"id_token"_s] = QString::fromLatin1(idToken);
    if (twist.tokens)
        twist.tokens(answer);
    return json(answer);
}

QByteArray TestProvider::idToken(const Code &code)
{
    QJsonObject claims { { u"iss"_s, m_issuer }, { u"aud"_s, u"audit-console"_s }, { u"sub"_s, u"usr_1"_s },
        { u"iat"_s, nowSeconds() }, { u"exp"_s, nowSeconds() + 600 }, { u"name"_s, u"Ada Example"_s },
        { u"email"_s, u"ada@example.com"_s }, { u"nonce"_s, QString::fromLatin1(code.asked["nonce"]) } };
    if (twist.idClaims)
        twist.idClaims(claims);
    const QString id = twist.keyId.isEmpty() ? QString::fromLatin1(twist.algorithm) : twist.keyId;
    const QByteArray token = Mint::token(m_keys[twist.algorithm], twist.algorithm, id, claims);
    return twist.idToken ? twist.idToken(token) : token;
}

QByteArray TestProvider::accessToken(const QByteArray &scope)
{
    const QJsonObject claims { { u"iss"_s, m_issuer }, { u"aud"_s, u"audit-console"_s },
        { u"sub"_s, u"usr_1"_s }, { u"iat"_s, nowSeconds() }, { u"exp"_s, nowSeconds() + lifeSeconds },
        { u"jti"_s, QString::fromLatin1(randomName()) }, { u"scope"_s, QString::fromLatin1(scope) },
        { u"tenant_id"_s, u"tnt_widget"_s }, { u"role"_s, u"tenant_admin"_s } };
    return Mint::token(m_keys["ES256"], "ES256", u"ES256"_s, claims);
}

QByteArray TestProvider::issue()
{
    return newRefresh(++m_lastFamily);
}

QByteArray TestProvider::newRefresh(int family)
{
    QByteArray token = "refresh-" + randomName();
    m_families.insert(token, family);
    m_live.insert(token);
    return token;
}

void TestBrowser::open(const QUrl &address)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(address));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        Visit visit { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            {}, reply->url() };
        for (const auto &header : reply->rawHeaderPairs())
            visit.headers += header;
        m_visits += visit;
        reply->deleteLater();
    });
}

} // namespace Audit
