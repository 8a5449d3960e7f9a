// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"
#include "service/remotekeys.h"
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
    static Result<KeySet, ServiceError> open(const QString &place);

    /// What is unreadable for a moment leaves the keys as they were.
    void refresh();
    /// The key for a header; without an id only where the set has a single key of the type.
    std::optional<VerifyingKey> find(const QString &id, const QByteArray &type) const;

    /// Where the keys are fetched from; none where they are in a file.
    const std::shared_ptr<RemoteKeys> &remote() const { return m_remote; }

private:
    explicit KeySet(QString path);
    bool load();

    QString m_path;
    std::shared_ptr<RemoteKeys> m_remote;
    QList<VerifyingKey> m_keys;
    QDateTime m_changed;
    qint64 m_size = -1;
};

} // namespace Audit
