// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportresult.h"

#include <QElapsedTimer>

namespace Audit {

/// How fast an export goes, and how long it may still take.
class ExportMeter
{
public:
    /// True where the last progress is old enough for another.
    bool isDue() const;
    ExportProgress walking(const WalkReport &report, qint64 rows);
    ExportProgress detailing(qint64 rows, qint64 ofRows);
    ExportProgress finishing(qint64 rows, qint64 ofRows);

private:
    ExportProgress towards(qint64 rows, qint64 ofRows);
    void measure(qint64 done);

    QElapsedTimer m_sinceLast;
    QElapsedTimer m_clock;
    qint64 m_firstDone = 0;
    double m_rate = 0; ///< a second
};

} // namespace Audit
