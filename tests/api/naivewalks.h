// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostileworld.h"

#include <QByteArrayList>

#include <array>

namespace Audit {

/// How most clients read such a log.
struct NaiveWalk
{
    const char *name;
    bool stopsAtTotal = false;
    bool stopsAtShortPage = false;
    bool freezesEnd = false; ///< at the first answer's Date
    bool dropsRepeats = false;

    /// The bytes of the rows, in the order in which they came.
    QByteArrayList read(HostileWorld &world) const;
};

inline constexpr std::array naiveWalks {
    NaiveWalk { .name = "offset, stop at total", .stopsAtTotal = true },
    NaiveWalk { .name = "offset, stop at short page", .stopsAtShortPage = true },
    NaiveWalk { .name = "offset until empty page" },
    NaiveWalk { .name = "frozen end and dedupe", .freezesEnd = true, .dropsRepeats = true },
};

} // namespace Audit
