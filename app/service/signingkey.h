// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/serviceerror.h"

#include <QByteArray>

namespace Audit {

/// What a token is signed with: a JWK, its algorithm, and the id under which a key set holds its public half.
struct SigningKey
{
    QByteArray jwk;
    QString algorithm;
    QString id;
};

/// The shared secret of a file, for HS256.
Result<SigningKey, ServiceError> secretKey(const QString &path);

/// The private key of a file; a new one, for the algorithm, where the file is absent.
Result<SigningKey, ServiceError> keyOfFile(const QString &path, const QByteArray &algorithm);

/// True where both names lead to one file, by whatever way, and where it is not there yet.
bool areOneFile(const QString &one, const QString &other);

/// Refuses a file that is there and holds anything but public keys: writing the key set would destroy it.
Result<Done, ServiceError> checkKeySetPlace(const QString &path);

/// Writes the key's public half as a JWK set.
Result<Done, ServiceError> publish(const SigningKey &key, const QString &path);

} // namespace Audit
