// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/samplelife.h"

namespace Audit {

/// What the stories can be found by; everything else about them is to be found out.
namespace Story {
inline constexpr QLatin1StringView sprayAddress {
    "203.0.113.66"
}; ///< password spraying, in the last 24 hours
inline constexpr int sprayedAccounts = 41;
inline constexpr QLatin1StringView sprayVictim { "warehouse.shift2@acme.example" };
inline constexpr QLatin1StringView climber { "helpdesk2@acme.example" }; ///< a quiet privilege escalation
inline constexpr QLatin1StringView nightAddress { "198.51.100.177" }; ///< a bulk export at night
inline constexpr QLatin1StringView nightAccount { "payroll.officer@harbour-bank.example" };
inline constexpr QLatin1StringView leaver {
    "sales.south@delta-waterworks.example"
}; ///< a leaver's last week
} // namespace Story

/// The four stories, whole, whatever the number of entries; squeezed together where the span is under three
/// weeks.
void addStories(
    SampleEvents &events, const SampleWorld &world, const SampleOptions &options, SampleRandom &random);

} // namespace Audit
