// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/sampledata.h"
#include "service/sampleevent.h"

namespace Audit {

inline constexpr qint64 sampleSecond = 1'000'000;
inline constexpr qint64 sampleMinute = 60 * sampleSecond;
inline constexpr qint64 sampleHour = 60 * sampleMinute;
inline constexpr qint64 sampleDay = 24 * sampleHour;
inline constexpr qint64 sampleZone = sampleHour; ///< the offices lie an hour east of UTC

/// `count` entries of ordinary life before nowUs, in no order: people's sessions by the rhythm of offices,
/// service accounts around the clock.
void addOrdinaryLife(SampleEvents &events, const SampleWorld &world, const SampleOptions &options,
    qint64 count, SampleRandom &random);

/// A finished sign-in's session id.
QString sampleSession(SampleRandom &random);

} // namespace Audit
