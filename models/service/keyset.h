// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/remotekeys.h"
#include "service/servicenotice.h"
#include "tokens/keys.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Audit {

/// The keys of a JWK set in a file, read again when the file changes, or at an address, fetched again when a
/// token names another key: so that keys rotate without a restart.
class KeySet
{
public:
    /// A path, or an address that RemoteKeys takes.
    static Result<KeySet, ServiceError> open(const QString &place, NoticeListener listener = {});

    /// A file that cannot be read, or holds no keys now, leaves the keys as they were; the listener hears of
    /// it, and that it was read again.
    void refresh();
    /// The key for a header; without an id only where the set has a single key of the type.
    std::optional<VerifyingKey> find(const QString &id, const QByteArray &type) const;

    /// Where the keys are fetched from; none where they are in a file.
    const std::shared_ptr<RemoteKeys> &remote() const { return m_remote; }

private:
    explicit KeySet(QString path);
    Result<Done, ServiceError> load();

    QString m_path;
    std::shared_ptr<RemoteKeys> m_remote;
    QList<VerifyingKey> m_keys;
    QDateTime m_changed;
    qint64 m_size = -1;
    NoticeListener m_listener;
    bool m_isStale = false; ///< the file is not what the keys were read from
};

} // namespace Audit
