// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "fuzz.h"

using namespace Audit;

/// The three other decoders, which share their reader with the page's.
void tryInput(const QByteArray &input)
{
    if (const auto detail = decodeEntryDetail(input))
        promise(input.contains(detail->entry.raw));
    if (const auto stats = decodeStats(input)) {
        for (qsizetype i = 1; i < stats->series.size(); ++i)
            promise(stats->series[i - 1].startUs < stats->series[i].startUs);
    }
    if (const auto names = decodeNames(input, NameList::ResourceTypes)) {
        for (qsizetype i = 1; i < names->size(); ++i)
            promise(names->at(i - 1) < names->at(i));
    }
}
