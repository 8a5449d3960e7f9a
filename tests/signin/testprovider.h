// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "signin/signinsettings.h"
#include "support/scriptedserver.h"

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QSet>

namespace Audit {

/// What a provider does otherwise than a good one would. Empty members leave it good.
struct ProviderTwist
{
    std::function<void(QJsonObject &)> description;
    std::function<ScriptedReply()> descriptionReply; ///< in the place of the whole answer
    std::function<void(QMap<QByteArray, QByteArray> &)> callback; ///< the redirect's parameters
    std::function<void(QJsonObject &)> tokens; ///< the token endpoint's answer
    std::function<ScriptedReply()> tokenReply;
    std::function<void(QJsonObject &)> idClaims;
    std::function<QByteArray(const QByteArray &)> idToken; ///< the signed id_token
    std::function<ScriptedReply()> keysReply;
    QByteArray algorithm = "RS256";
    QString keyId; ///< in the id_token's header; empty for the right one
    qint64 clockSeconds = 0; ///< its clock is so far ahead
    QStringList unknownScopes; ///< answered with invalid_scope
};

/// An OpenID provider in the test's own process, good unless it is told otherwise: both flavours of
/// addresses, PKCE, codes for one use, refresh tokens for one use whose reuse ends the whole family,
/// revocation. It signs with José.
class TestProvider : public QObject
{
    Q_OBJECT
public:
    explicit TestProvider(QObject *parent = nullptr);

    QUrl url() const { return m_server.url(); }
    /// Of a connection to it, with a port that is free.
    SignInSettings settings() const;
    /// Its issuer for a tenant; the platform's for none.
    QString issuer(const QString &tenant = {}) const;
    ScriptedServer &server() { return m_server; }

    /// A refresh token of a new family, as after a sign-in.
    QByteArray issue();
    /// What it answers where nobody steps in between.
    ScriptedReply answer(const ScriptedRequest &request);
    bool isLive(const QByteArray &refreshToken) const { return m_live.contains(refreshToken); }

    ProviderTwist twist;
    ScriptedServer::Answer elsewhere; ///< at every other address; empty for 404
    int codes = 0; ///< exchanged
    int refreshes = 0; ///< exchanged
    int reuses = 0; ///< refresh tokens that came a second time
    int revocations = 0;
    QList<QByteArray> accessTokens; ///< as they were given out
    int lifeSeconds = 3600;

private:
    struct Code
    {
        QMap<QByteArray, QByteArray> asked;
    };

    ScriptedReply describe(const QString &base, const QString &tenant);
    ScriptedReply authorize(const ScriptedRequest &request);
    ScriptedReply exchange(const QMap<QByteArray, QByteArray> &form);
    ScriptedReply exchangeCode(const QMap<QByteArray, QByteArray> &form);
    ScriptedReply exchangeRefresh(const QMap<QByteArray, QByteArray> &form);
    ScriptedReply revoke(const QMap<QByteArray, QByteArray> &form);
    ScriptedReply tokens(const QByteArray &scope, int family, const QByteArray &idToken);
    ScriptedReply json(const QJsonObject &object, int status = 200) const;
    QByteArray idToken(const Code &code);
    QByteArray accessToken(const QByteArray &scope);
    QByteArray newRefresh(int family);
    qint64 nowSeconds() const;

    ScriptedServer m_server;
    QMap<QByteArray, QByteArray> m_keys; ///< by algorithm
    QMap<QByteArray, Code> m_codes;
    QMap<QByteArray, int> m_families; ///< of every refresh token that there was
    QSet<QByteArray> m_live;
    int m_lastFamily = 0;
    QString m_issuer;
};

/// A browser as far as a sign-in needs one: goes to an address and wherever it leads.
class TestBrowser : public QObject
{
    Q_OBJECT
public:
    struct Visit
    {
        int status = 0;
        QByteArray body;
        QList<std::pair<QByteArray, QByteArray>> headers;
        QUrl last;
    };

    void open(const QUrl &address);
    const QList<Visit> &visits() const { return m_visits; }

private:
    QNetworkAccessManager m_network;
    QList<Visit> m_visits;
};

/// A port of loopback that nobody listens on.
quint16 freePort();

QMap<QByteArray, QByteArray> formOf(const QByteArray &body);

} // namespace Audit
