// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "tables/columns.h"
#include "tables/entrydetailmodel.h"

#include <QStringList>

namespace Audit {

QString columnTitle(Column column, const TimeFormat &format); ///< the time column names its zone
QString detailGroupTitle(DetailGroup group);
QString detailFieldTitle(Field field);
QStringList seriesTitles(); ///< one for each StatsModel::Column

} // namespace Audit
