// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/compacttoken.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype longestToken = 64 << 10;

std::optional<QJsonObject> decoded(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QByteArray CompactToken::algorithm() const
{
    return header["alg"_L1].toString().toLatin1();
}

QString CompactToken::keyId() const
{
    return header["kid"_L1].toString();
}

std::optional<CompactToken> readCompactToken(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > longestToken || parts.size() != 3)
        return {};
    const auto header = decoded(parts[0]);
    const auto claims = decoded(parts[1]);
    if (!header || !claims)
        return {};
    return CompactToken { parts[0], parts[1], parts[2], *header, *claims };
}

QStringList audiencesOf(const QJsonObject &claims)
{
    const QJsonValue audience = claims["aud"_L1];
    if (audience.isString())
        return { audience.toString() };
    QStringList all;
    const QJsonArray audiences = audience.toArray();
    for (const auto &one : audiences) {
        if (one.isString())
            all += one.toString();
    }
    return all;
}

} // namespace Audit
