// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/seenentries.h"

#include <QCryptographicHash>

#include <cstring>

namespace Audit {

SeenEntries::Verdict SeenEntries::add(const Entry &entry)
{
    const Digest bytes = digest(entry.raw);
    const Digest key = entry.id.isEmpty() ? bytes : digest(entry.id.toUtf8());
    const auto [first, last] = m_seen.equal_range(key);
    for (auto known = first; known != last; ++known) {
        if (known->second == bytes)
            return Verdict::Repeat;
    }
    const bool isConflict = first != last;
    m_seen.emplace(key, bytes);
    return isConflict ? Verdict::Conflict : Verdict::New;
}

SeenEntries::Digest SeenEntries::digest(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Digest digest {};
    std::memcpy(digest.data(), hash.constData(), sizeof(digest));
    return digest;
}

} // namespace Audit
