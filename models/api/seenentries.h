// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace Audit {

/// Which entries a walk has met: by id, or by the hash of their bytes where they have none. 32 bytes an
/// entry.
class SeenEntries
{
public:
    enum class Verdict {
        New,
        Repeat, ///< the same entry again
        Conflict, ///< the same id with other bytes
    };

    Verdict add(const Entry &entry);

private:
    using Digest
        = std::array<std::uint64_t, 2>; ///< half of a SHA-256: enough against chance and against malice

    struct First
    {
        std::size_t operator()(const Digest &digest) const { return digest[0]; }
    };

    static Digest digest(const QByteArray &bytes);

    std::unordered_multimap<Digest, Digest, First> m_seen; ///< key to bytes
};

} // namespace Audit
