// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QList>

#include <optional>

namespace Audit {

/// One answered page of the list. Each number is what the server told, none where it told nothing; nothing in
/// the program may trust them for completeness.
struct Page
{
    QList<Entry> entries {};
    int unreadable = 0; ///< list elements that are no objects

    std::optional<qint64> total {};
    std::optional<qint64> page {};
    std::optional<qint64> perPage {};
    std::optional<qint64> pages {};
    std::optional<bool> hasMore {};

    std::optional<qint64> serverTimeUs {}; ///< the answer's Date header, set by the client

    bool operator==(const Page &) const = default;
};

} // namespace Audit
