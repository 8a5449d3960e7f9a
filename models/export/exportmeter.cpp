// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportmeter.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr qint64 pause = 100; ///< milliseconds between two reports
constexpr qint64 shortest = 500; ///< before a rate says anything

} // namespace

bool ExportMeter::isDue() const
{
    return !m_sinceLast.isValid() || m_sinceLast.elapsed() >= pause;
}

/// The rate since the beginning: the pages of one walk cost about the same.
void ExportMeter::measure(qint64 done)
{
    m_sinceLast.start();
    if (!m_clock.isValid() || done < m_firstDone) {
        m_clock.start();
        m_firstDone = done;
    }
    const qint64 elapsed = m_clock.elapsed();
    m_rate = elapsed >= shortest ? double(done - m_firstDone) * 1000 / double(elapsed) : 0;
}

ExportProgress ExportMeter::walking(const WalkReport &report, qint64 rows)
{
    ExportProgress progress;
    progress.rows = rows;
    progress.expected = report.reportedTotal;
    progress.pass = std::max(1, int(report.passes.size()));
    if (progress.pass == 1)
        measure(rows);
    else
        m_sinceLast.start();
    progress.rowsPerSecond = m_rate;
    if (m_rate <= 0)
        return progress;
    // The second pass reads what the first one read.
    const qint64 total = std::max(rows, progress.expected.value_or(rows));
    double left = double(total - rows) + double(total);
    if (progress.pass > 1) {
        const int before = std::max(1, report.passes.constFirst().pages);
        left = double(total) * std::max(0, before - report.passes.constLast().pages) / before;
    }
    if (progress.expected || progress.pass > 1)
        progress.remainingSeconds = qint64(left / m_rate);
    return progress;
}

ExportProgress ExportMeter::detailing(qint64 rows, qint64 ofRows)
{
    ExportProgress progress = towards(rows, ofRows);
    progress.isDetailing = true;
    return progress;
}

ExportProgress ExportMeter::finishing(qint64 rows, qint64 ofRows)
{
    ExportProgress progress = towards(rows, ofRows);
    progress.isFinishing = true;
    return progress;
}

ExportProgress ExportMeter::towards(qint64 rows, qint64 ofRows)
{
    ExportProgress progress;
    progress.rows = rows;
    progress.expected = ofRows;
    measure(rows);
    progress.rowsPerSecond = m_rate;
    if (m_rate > 0)
        progress.remainingSeconds = qint64(double(ofRows - rows) / m_rate);
    return progress;
}

} // namespace Audit
