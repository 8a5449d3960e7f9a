// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

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

} // namespace Audit
