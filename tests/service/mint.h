// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/jose.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What tests sign tokens with, and the rules' names that go with it.
namespace Mint {

inline const QString issuer = QStringLiteral("https://id.example");
inline const QString audience = QStringLiteral("audit");

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray makeKey(const QByteArray &algorithm)
{
    return Audit::Jose::makeKey(algorithm).value();
}

/// The public halves of keys under their ids.
inline QByteArray keySet(const QList<std::pair<QString, QByteArray>> &keys)
{
    QJsonArray list;
    for (const auto &[id, key] : keys) {
        QJsonObject jwk = QJsonDocument::fromJson(Audit::Jose::publicKey(key).value()).object();
        jwk[QStringLiteral("kid")] = id;
        list += jwk;
    }
    return compact({ { QStringLiteral("keys"), list } });
}

/// Claims that pass, with others in their place; null takes one away.
inline QJsonObject claims(const QJsonObject &others = {})
{
    QJsonObject claims { { QStringLiteral("iss"), issuer }, { QStringLiteral("aud"), audience },
        { QStringLiteral("sub"), QStringLiteral("usr_1") },
        { QStringLiteral("exp"), QDateTime::currentSecsSinceEpoch() + 600 },
        { QStringLiteral("role"), QStringLiteral("super_admin") } };
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (other.value().isNull())
            claims.remove(other.key());
        else
            claims[other.key()] = other.value();
    }
    return claims;
}

inline QByteArray token(const QByteArray &key, const QByteArray &algorithm, const QString &id,
    const QJsonObject &claims, const QJsonObject &header = {})
{
    QJsonObject full = header;
    full[QStringLiteral("alg")] = QString::fromLatin1(algorithm);
    if (!id.isEmpty())
        full[QStringLiteral("kid")] = id;
    return Audit::Jose::sign(compact(full), compact(claims), key).value();
}

} // namespace Mint
