// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype smallestModulus = 2048 / 8;

struct Algorithm
{
    QByteArrayView name;
    QByteArrayView keyType;
};
constexpr std::array algorithms { Algorithm { "RS256", "RSA" }, Algorithm { "PS256", "RSA" },
    Algorithm { "ES256", "EC" }, Algorithm { "HS256", "oct" } };

/// The number of bytes of a base64url number, leading zeros not counted.
qsizetype byteCount(const QString &number)
{
    const QByteArray bytes = QByteArray::fromBase64(number.toLatin1(), QByteArray::Base64UrlEncoding);
    qsizetype zeros = 0;
    while (zeros < bytes.size() && bytes[zeros] == 0)
        ++zeros;
    return bytes.size() - zeros;
}

bool isUsable(const QJsonObject &key)
{
    const QString type = key["kty"_L1].toString();
    const QString use = key["use"_L1].toString(u"sig"_s);
    const bool isStrong = type == "RSA"_L1 ? byteCount(key["n"_L1].toString()) >= smallestModulus
                                           : type == "EC"_L1 && key["crv"_L1].toString() == "P-256"_L1;
    return isStrong && use == "sig"_L1;
}

VerifyingKey verifyingKey(const QJsonObject &key)
{
    QJsonObject open;
    for (const QLatin1StringView member : { "kty"_L1, "n"_L1, "e"_L1, "crv"_L1, "x"_L1, "y"_L1 }) {
        if (key.contains(member))
            open.insert(member, key[member]);
    }
    return { key["kid"_L1].toString(), key["kty"_L1].toString().toLatin1(),
        key["alg"_L1].toString().toLatin1(), QJsonDocument(open).toJson(QJsonDocument::Compact) };
}

} // namespace

QList<VerifyingKey> readKeys(const QByteArray &jwkSet)
{
    const QJsonObject document = QJsonDocument::fromJson(jwkSet).object();
    QList<VerifyingKey> keys;
    const QJsonArray listed = document["keys"_L1].toArray();
    for (const auto &key : listed) {
        if (isUsable(key.toObject()))
            keys += verifyingKey(key.toObject());
    }
    return keys;
}

std::optional<VerifyingKey> findKey(
    const QList<VerifyingKey> &keys, const QString &id, const QByteArray &type)
{
    QList<VerifyingKey> fitting;
    for (const VerifyingKey &key : keys) {
        if (key.type == type && (id.isEmpty() || key.id == id))
            fitting += key;
    }
    if (fitting.size() != 1)
        return {};
    return fitting.constFirst();
}

QByteArray keyTypeOf(const QByteArray &algorithm)
{
    for (const Algorithm &row : algorithms) {
        if (row.name == algorithm)
            return row.keyType.toByteArray();
    }
    return {};
}

} // namespace Audit
