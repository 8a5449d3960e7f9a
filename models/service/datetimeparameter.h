// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace Audit {

/// Why a text is no date-time, in the words that pydantic v2 uses.
using DateTimeFault = QLatin1StringView;

/// A date-time parameter as pydantic v2 reads it: "2026-05-17T12:00:00.123456Z", with an offset, with T, t, _
/// or a space, without seconds, a date alone (midnight), or digits (epoch seconds, above 2·10¹⁰
/// milliseconds). Zone-less is UTC. Microseconds since 1970 UTC; digits beyond them are cut.
Result<qint64, DateTimeFault> parseDateTimeParameter(const QByteArray &text);

} // namespace Audit
