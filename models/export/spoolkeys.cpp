// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/spoolkeys.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Audit {

namespace {

struct Place
{
    Digest key;
    qint64 timeUs;
};

bool operator<(const Place &a, const Place &b)
{
    return std::tie(a.key, a.timeUs) < std::tie(b.key, b.timeUs);
}

/// Other times of the keys that stand there.
qint64 countMoves(std::vector<Place> &places)
{
    std::sort(places.begin(), places.end());
    qint64 moves = 0;
    for (std::size_t i = 1; i < places.size(); ++i)
        moves += places[i].key == places[i - 1].key && places[i].timeUs != places[i - 1].timeUs;
    return moves;
}

} // namespace

qint64 countMovedRows(Spool &spool, std::size_t rowsAtOnce)
{
    const std::vector<SpoolIndex *> indexes = spool.indexes();
    const std::uint64_t ranges = std::uint64_t(spool.rows()) / rowsAtOnce + 1;
    const std::uint64_t width = std::numeric_limits<std::uint64_t>::max() / ranges;
    std::vector<Place> places;
    qint64 moves = 0;
    for (std::uint64_t range = 0; range < ranges; ++range) {
        places.clear();
        for (SpoolIndex *index : indexes) {
            for (qint64 i = 0; i < index->count(); ++i) {
                const RowMark mark = index->at(i).mark;
                // The last range takes what the division left over.
                if (std::min(mark.key[0] / width, ranges - 1) == range)
                    places.push_back({ mark.key, mark.timeUs });
            }
        }
        moves += countMoves(places);
    }
    return moves;
}

} // namespace Audit
