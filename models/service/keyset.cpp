// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keyset.h"

#include <QFile>
#include <QFileInfo>

namespace Audit {

namespace {

constexpr qint64 largestFile = 1 << 20;

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
    QList<VerifyingKey> keys = readKeys(file.read(largestFile));
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
    return findKey(m_keys, id, type);
}

} // namespace Audit
