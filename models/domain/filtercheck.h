// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QList>

namespace Audit {

/// How a row stands to a filter that was sent with the question.
enum class FilterVerdict {
    Obeyed,
    Loose, ///< other case, the value as a part, another word for the same result, a bound that was rounded
    Contradicted,
    Uncheckable, ///< the row does not have the field, or in words that cannot be compared
};

/// By how much a server may round the ends of a window, and may leave one out, before it counts as ignored.
inline constexpr qint64 boundToleranceUs = 2'000'000;

FilterVerdict checkText(const Entry &entry, const FilterInfo &filter, const QString &asked);
FilterVerdict checkStart(const Entry &entry, qint64 askedUs);
FilterVerdict checkEnd(const Entry &entry, qint64 askedUs);

struct FilterVerdictOf
{
    QLatin1StringView parameter; ///< the API's name
    FilterVerdict verdict;
};

/// One verdict for each filter that the query sends, in the API's order. Its ends must be absolute or open.
QList<FilterVerdictOf> checkFilters(const Entry &entry, const Query &query);

} // namespace Audit
