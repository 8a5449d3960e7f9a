// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Audit {

/// A key that signatures are checked with: its public members only (or the shared secret), as a JWK.
struct VerifyingKey
{
    QString id; ///< "kid"; empty where it has none
    QByteArray type; ///< "RSA", "EC" or "oct"
    QByteArray algorithm; ///< the only one it may be used with; empty where it names none
    QByteArray jwk;
};

/// The keys of a JWK set that may check signatures. Left out are shared secrets, keys for other uses, RSA
/// keys below 2048 bits and curves other than P-256. Empty where the bytes are no set.
QList<VerifyingKey> readKeys(const QByteArray &jwkSet);

/// The key for a token's header; without an id only where there is a single key of the type.
std::optional<VerifyingKey> findKey(
    const QList<VerifyingKey> &keys, const QString &id, const QByteArray &type);

/// "RSA" for RS256 and PS256, "EC" for ES256, "oct" for HS256; empty for every other name.
QByteArray keyTypeOf(const QByteArray &algorithm);

} // namespace Audit
