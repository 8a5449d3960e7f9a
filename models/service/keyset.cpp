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

Result<KeySet, ServiceError> KeySet::open(const QString &place)
{
    if (RemoteKeys::isAddress(place)) {
        const auto remote = RemoteKeys::start(QUrl(place));
        if (!remote)
            return remote.error();
        KeySet set(place);
        set.m_remote = *remote;
        set.m_keys = set.m_remote->keys();
        return set;
    }
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        return ServiceError { ServiceFault::CannotReadFile, place, file.errorString() };
    KeySet set(place);
    if (!set.load())
        return ServiceError { ServiceFault::NoKeys, place, {} };
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
    if (m_remote) {
        m_keys = m_remote->keys();
        return;
    }
    const QFileInfo info(m_path);
    if (info.exists() && (info.lastModified() != m_changed || info.size() != m_size))
        load();
}

std::optional<VerifyingKey> KeySet::find(const QString &id, const QByteArray &type) const
{
    return findKey(m_keys, id, type);
}

} // namespace Audit
