// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/chartdata.h"

#include <QBrush>
#include <QPen>

namespace Audit {

/// How one part of a chart's bars is drawn, in bars and legend alike. Parts differ by colour and by pattern;
/// outlines stand out from the ground at 3:1.
struct PartLooks
{
    QBrush brush;
    QPen pen;
};

PartLooks partLooks(const ChartData &data, qsizetype part);

/// The part's name, translated where it is ours, safe to show where it is the server's.
QString partTitle(const ChartData &data, qsizetype part);

/// Faint lines over what is not fetched.
QBrush unfetchedBrush();

} // namespace Audit
