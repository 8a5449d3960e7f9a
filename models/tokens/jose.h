// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Audit::Jose {

// The four things that service and sign-in want of the JOSE library. Keys are JWKs as JSON; nothing here
// decides which algorithm or key may be used.

/// True where the key made the signature of the three parts of a compact token, by the algorithm.
bool isSigned(const QByteArray &protectedPart, const QByteArray &payload, const QByteArray &signature,
    const QByteArray &jwk, const QByteArray &algorithm);

/// A compact token; none where the key cannot sign by the algorithm.
std::optional<QByteArray> sign(const QByteArray &header, const QByteArray &claims, const QByteArray &jwk);

/// A new private key for the algorithm ("RS256", "PS256", "ES256"), and what of it may be published.
std::optional<QByteArray> makeKey(const QByteArray &algorithm);
std::optional<QByteArray> publicKey(const QByteArray &jwk);

} // namespace Audit::Jose
