// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/options.h"

namespace Audit {

/// The largest page that the service gives (the API document names none).
constexpr int largestPage = 1000;

/// Each takes the text of an option over into what was asked for; answers what is wrong with it, or an empty
/// text. The text may come from anywhere: what is shown of it is made visible.
QString readFormat(Options &options, const QString &value);
QString readColumns(Options &options, const QString &value);
QString readCsv(Options &options, const QString &value);
QString readLimit(Options &options, const QString &value);
QString readPerPage(Options &options, const QString &value);
/// "300", "90s", "5m", "1h".
QString readLag(Options &options, const QString &value);
/// `option` without its dashes.
QString readTime(TimeBound &bound, const QString &option, const QString &value);
QString readProxyOption(Options &options, const QString &value);
QString readPort(Options &options, const QString &value);
QString readCondition(Options &options, const QString &value);

} // namespace Audit
