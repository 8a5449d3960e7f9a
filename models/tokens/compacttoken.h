// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Audit {

/// A JSON Web Token taken apart (RFC 7519, compact form). Nothing of it is proven by that.
struct CompactToken
{
    QByteArray protectedPart; ///< as it stands in the token, still base64url
    QByteArray payload;
    QByteArray signature;
    QJsonObject header;
    QJsonObject claims;

    QByteArray algorithm() const;
    QString keyId() const;
};

/// None where it has no three parts, is longer than 64 KiB, or where header or claims are no JSON object.
std::optional<CompactToken> readCompactToken(const QByteArray &token);

/// The claim "aud", a text or a list of texts.
QStringList audiencesOf(const QJsonObject &claims);

} // namespace Audit
