// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/keyset.h"

#include "service/inputfile.h"

#include <QFileInfo>

namespace Audit {

namespace {

constexpr qint64 largestFile = 1 << 20;

} // namespace

KeySet::KeySet(QString path)
    : m_path(std::move(path))
{
}

Result<KeySet, ServiceError> KeySet::open(const QString &place, NoticeListener listener)
{
    if (RemoteKeys::isAddress(place)) {
        const auto remote = RemoteKeys::start(QUrl(place), listener);
        if (!remote)
            return remote.error();
        KeySet set(place);
        set.m_remote = *remote;
        set.m_keys = set.m_remote->keys();
        return set;
    }
    KeySet set(place);
    if (const auto loaded = set.load(); !loaded)
        return loaded.error();
    set.m_listener = std::move(listener);
    return set;
}

Result<Done, ServiceError> KeySet::load()
{
    const QFileInfo info(m_path);
    const auto file = openInput(m_path);
    if (!file)
        return file.error();
    QList<VerifyingKey> keys = readKeys((*file)->read(largestFile));
    if (keys.isEmpty())
        return ServiceError { ServiceFault::NoKeys, m_path, {} };
    m_keys = std::move(keys);
    m_changed = info.lastModified();
    m_size = info.size();
    return Done {};
}

void KeySet::refresh()
{
    if (m_remote) {
        m_keys = m_remote->keys();
        return;
    }
    const QFileInfo info(m_path);
    if (!m_isStale && info.lastModified() == m_changed && info.size() == m_size)
        return;
    const auto loaded = load();
    const bool isStale = !loaded;
    if (isStale != m_isStale && m_listener)
        m_listener(isStale ? ServiceNotice { ServiceNotice::Kind::KeysFail, loaded.error() }
                           : ServiceNotice { ServiceNotice::Kind::KeysRead, { {}, m_path, {} } });
    m_isStale = isStale;
}

std::optional<VerifyingKey> KeySet::find(const QString &id, const QByteArray &type) const
{
    return findKey(m_keys, id, type);
}

} // namespace Audit
