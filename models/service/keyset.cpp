// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keyset.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr qsizetype smallestModulus = 2048 / 8;

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

KeySet::KeySet(QString path)
    : m_path(std::move(path))
{
}

Result<KeySet, ServiceError> KeySet::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ServiceError { ServiceFault::CannotReadFile, path, file.errorString() };
    KeySet set(path);
    if (!set.load())
        return ServiceError { ServiceFault::NoKeys, path, {} };
    return set;
}

bool KeySet::load()
{
    const QFileInfo info(m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject document = QJsonDocument::fromJson(file.read(largestFile)).object();
    QList<VerifyingKey> keys;
    for (const auto &key : document["keys"_L1].toArray()) {
        if (isUsable(key.toObject()))
            keys += verifyingKey(key.toObject());
    }
    if (keys.isEmpty())
        return false;
    m_keys = std::move(keys);
    m_changed = info.lastModified();
    m_size = info.size();
    return true;
}

void KeySet::refresh()
{
    const QFileInfo info(m_path);
    if (info.exists() && (info.lastModified() != m_changed || info.size() != m_size))
        load();
}

std::optional<VerifyingKey> KeySet::find(const QString &id, const QByteArray &type) const
{
    QList<VerifyingKey> fitting;
    for (const VerifyingKey &key : m_keys) {
        if (key.type == type && (id.isEmpty() || key.id == id))
            fitting += key;
    }
    if (fitting.size() != 1)
        return {};
    return fitting.constFirst();
}

} // namespace Audit
