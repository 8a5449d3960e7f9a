// SPDX-License-Identifier: GPL-3.0-or-later
#include "chips.h"

#include "domain/queryedits.h"
#include "domain/querysplit.h"
#include "domain/safetext.h"
#include "words/fieldwords.h"
#include "words/refinementwords.h"
#include "words/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

Query withoutTime(const Query &query)
{
    Query changed = query;
    changed.start = {};
    changed.end = {};
    return changed;
}

Chip filterChip(const Query &query, const FilterInfo &info)
{
    return { .name = info.parameter,
        .title = filterTitle(info.filter),
        .value = displaySafe(query.*info.value, 60),
        .remove = [filter = info.filter](const Query &q) { return withoutFilter(q, filter); },
        .toggle = [filter = info.filter](const Query &q) { return withFilterOff(q, filter); },
        .negate = [filter = info.filter](const Query &q) { return withFilterNegated(q, filter); },
        .text = filterAsText(query, info.filter),
        .field = info.field,
        .values = { query.*info.value } };
}

Chip refinementChip(const Query &query, qsizetype place, const QList<qint64> &hidden)
{
    const Refinement &refinement = query.refinements[place];
    Refinement plain = refinement;
    plain.isOff = false;
    const bool isAsked = askedRefinements(query).contains(place);
    Chip chip { .name = u"refinement_%1"_s.arg(place),
        .title = refinementTitle(refinement),
        .value = refinementValue(refinement),
        .remove = [place](const Query &q) { return withoutRefinement(q, place); },
        .toggle = [place](const Query &q) { return withRefinementToggled(q, place); },
        .negate = [place](const Query &q) { return withRefinementNegated(q, place); },
        .text = refinementText(plain),
        .field = refinement.field,
        .values = refinement.test == Refinement::Test::Is ? refinement.values : QStringList(),
        .isRefinement = !isAsked,
        .isInParts = isAsked,
        .isOff = refinement.isOff };
    // What the server was asked for hides nothing, unless it answers loosely.
    const bool isTold = place < hidden.size() && (chip.isRefinement || hidden[place] > 0);
    if (!refinement.isOff && isTold)
        chip.hidden = hidden[place];
    return chip;
}

} // namespace

QList<Chip> chipsOf(const Query &query, const TimeFormat &format, const QList<qint64> &hidden)
{
    QList<Chip> chips;
    if (!query.start.isOpen() || !query.end.isOpen())
        chips.append({ .name = u"time"_s,
            .title = QCoreApplication::translate("Chips", "Time"),
            .value = timeRangeText(query.start, query.end, format),
            .remove = withoutTime });
    for (const FilterInfo &info : textFilters()) {
        if (!(query.*info.value).isEmpty())
            chips.append(filterChip(query, info));
    }
    for (qsizetype place = 0; place < query.refinements.size(); ++place)
        chips.append(refinementChip(query, place, hidden));
    return chips;
}

QString titleOf(const Query &query, const TimeFormat &format)
{
    QStringList values;
    for (const FilterInfo &info : textFilters()) {
        if (!(query.*info.value).isEmpty())
            values.append(displaySafe(query.*info.value, 40));
    }
    for (const Refinement &refinement : query.refinements) {
        if (!refinement.isOff)
            values.append(refinementSentence(refinement));
    }
    if (values.isEmpty())
        values.append(QCoreApplication::translate("Chips", "All entries"));
    if (!query.start.isOpen() || !query.end.isOpen())
        values.append(timeRangeText(query.start, query.end, format));
    return values.join(u" · "_s);
}

} // namespace Audit
