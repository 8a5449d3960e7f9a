// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QList>

namespace Audit {

/// A time range to choose with one click: from so long ago until now.
struct RangeChoice
{
    QString name; ///< stable, for object names
    QString title;
    TimeBound start;
};

QList<RangeChoice> rangeChoices();

} // namespace Audit
