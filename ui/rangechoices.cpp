// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangechoices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct RangeChoices
{
    Q_DECLARE_TR_FUNCTIONS(RangeChoices)
};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

QList<RangeChoice> rangeChoices()
{
    return {
        { u"hour"_s, RangeChoices::tr("Last hour"), TimeBound::relative(hour) },
        { u"day"_s, RangeChoices::tr("Last 24 hours"), TimeBound::relative(day) },
        { u"week"_s, RangeChoices::tr("Last 7 days"), TimeBound::relative(7 * day) },
        { u"month"_s, RangeChoices::tr("Last 30 days"), TimeBound::relative(30 * day) },
        { u"all"_s, RangeChoices::tr("All time"), TimeBound() },
    };
}

} // namespace Audit
