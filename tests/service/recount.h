// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Audit {
class Database;
}

/// What the table `rollup` says, and what it should say by the entries' own bodies, each as
/// "span|dimension|owner| start|value|other" to a number of entries. Shares no code with what keeps the
/// table.
struct Counts
{
    QMap<QString, qint64> kept;
    QMap<QString, qint64> recounted;
    qint64 entries = 0;
};
Counts countsOf(Audit::Database &database);

/// Empty where both agree, else the first place where they do not.
QString firstDifference(const Counts &counts);
