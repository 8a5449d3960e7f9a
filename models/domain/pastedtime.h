// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Audit {

/// An instant that a text may mean.
struct PastedTime
{
    qint64 us = 0;
    QString zone {}; ///< the abbreviation as it was read: "CST, UTC−06:00"; empty where it was clear

    bool operator==(const PastedTime &) const = default;
};

/// Times as tickets and mails write them: "2026-11-22 14:05", "14:05 CET", "22 Nov 2026 14:05:11 +0100",
/// "2026-11-22T14:05:11Z". Without a zone `zone` counts; without a date the last such time before `nowUs`.
/// Several where the abbreviation stands for several zones; empty where the text is no time.
QList<PastedTime> parsePastedTime(const QString &text, const QTimeZone &zone, qint64 nowUs);

/// An end of a range as it is typed into its field.
struct TypedBound
{
    std::optional<TimeBound> bound {}; ///< none where it is not understood, or has several meanings
    QList<PastedTime> meanings {}; ///< which then stand here
};

/// All that parseTimeBound() reads, and what parsePastedTime() does; "25.11.2026" is the beginning of that
/// day.
TypedBound parseTypedBound(const QString &text, const QTimeZone &zone, qint64 nowUs);

} // namespace Audit
