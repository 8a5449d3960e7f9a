// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "tables/columns.h"
#include "tables/entrydetailmodel.h"

#include <QStringList>

#include <optional>

namespace Audit {

/// The time column names its zone, or the instant that its times are counted from.
QString columnTitle(
    Column column, const TimeFormat &format, const std::optional<qint64> &timeZero = std::nullopt);
QString detailGroupTitle(DetailGroup group);
QString detailFieldTitle(Field field);
QStringList seriesTitles(); ///< one for each StatsModel::Column

} // namespace Audit
