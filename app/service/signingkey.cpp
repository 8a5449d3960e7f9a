// SPDX-License-Identifier: GPL-3.0-or-later
#include "signingkey.h"

#include "domain/wholefile.h"
#include "service/inputfile.h"
#include "tokenfile.h"
#include "tokens/jose.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 largestKey = 1 << 20;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Done, ServiceError> writePrivately(const QString &path, const QByteArray &bytes)
{
    const auto written = writeWholeFile(path, bytes + '\n');
    if (!written)
        return ServiceError { ServiceFault::CannotWriteToken, path, written.error() };
    return Done {};
}

/// One with private or secret members is nothing to write over.
bool isPublicKey(const QJsonValue &key)
{
    return key.isObject() && key["kty"_L1].isString() && key["d"_L1].isUndefined()
        && key["k"_L1].isUndefined();
}

bool isPublicSet(const QByteArray &bytes)
{
    const QJsonValue keys = QJsonDocument::fromJson(bytes).object().value("keys"_L1);
    const QJsonArray all = keys.toArray();
    return keys.isArray() && std::all_of(all.begin(), all.end(), isPublicKey);
}

} // namespace

Result<SigningKey, ServiceError> secretKey(const QString &path)
{
    const auto secret = readTokenFile(path);
    if (!secret)
        return secret.error();
    const QByteArray encoded
        = secret->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject jwk { { u"kty"_s, u"oct"_s }, { u"k"_s, QString::fromLatin1(encoded) } };
    return SigningKey { compact(jwk), u"HS256"_s, {} };
}

Result<SigningKey, ServiceError> keyOfFile(const QString &path, const QByteArray &algorithm)
{
    if (!QFile::exists(path)) {
        const auto made = Jose::makeKey(algorithm);
        if (!made)
            return ServiceError { ServiceFault::NoKeys, path, {} };
        if (const auto written = writePrivately(path, *made); !written)
            return written.error();
    }
    const auto file = openInput(path);
    if (!file)
        return file.error();
    const QByteArray jwk = (*file)->read(largestKey);
    const auto open = Jose::publicKey(jwk);
    if (!open)
        return ServiceError { ServiceFault::NoKeys, path, {} };
    const QString own
        = QJsonDocument::fromJson(jwk).object()["alg"_L1].toString(QString::fromLatin1(algorithm));
    const QByteArray id = QCryptographicHash::hash(*open, QCryptographicHash::Sha256).toHex().left(16);
    return SigningKey { jwk, own, QString::fromLatin1(id) };
}

bool areOneFile(const QString &one, const QString &other)
{
    namespace fs = std::filesystem;
    const fs::path first = QFile::encodeName(one).toStdString();
    const fs::path second = QFile::encodeName(other).toStdString();
    std::error_code ignored;
    if (fs::equivalent(first, second, ignored))
        return true;
    return fs::weakly_canonical(fs::absolute(first, ignored), ignored)
        == fs::weakly_canonical(fs::absolute(second, ignored), ignored);
}

Result<Done, ServiceError> checkKeySetPlace(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists() && !place.isSymLink())
        return Done {};
    const auto file = openInput(path);
    if (!file)
        return file.error();
    if (!isPublicSet((*file)->read(largestKey)))
        return ServiceError { ServiceFault::NotAKeySet, path, {} };
    return Done {};
}

Result<Done, ServiceError> publish(const SigningKey &key, const QString &path)
{
    if (const auto free = checkKeySetPlace(path); !free)
        return free.error();
    QJsonObject open = QJsonDocument::fromJson(Jose::publicKey(key.jwk).value_or("{}")).object();
    open.insert(u"kid"_s, key.id);
    return writePrivately(path, compact({ { u"keys"_s, QJsonArray { open } } }));
}

} // namespace Audit
