// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowsight.h"
#include "api/walkreport.h"

#include <QJsonObject>

#include <unordered_map>
#include <unordered_set>

namespace Audit {

/// Keeps the report. What every pass meets again (rows that contradict, that are out of order, that are no
/// rows) is counted for each pass by itself, and the pass that met most of it is told.
class WalkBook
{
public:
    explicit WalkBook(const Query &query);

    const WalkReport &report() const { return m_report; }
    WalkReport &edit() { return m_report; }

    void countAnswer();
    /// A pass starts with its earliest answer, which need not be the first in order: some are asked ahead.
    void noteStart(std::optional<qint64> serverTimeUs);

    void countFresh(const SeenRow &row, bool isConflict);
    void countContradicted(const SeenRow &row);
    /// Counts it, and says whether it is the first time.
    bool countLate(const RowMark &mark);
    /// What the open step has met so far.
    void noteIrregularities(const Irregularities &irregular);
    void setRestless() { m_isRestless = true; }

    void beginPass();
    /// What lies above, and above what windows overlap, is not met again in this pass.
    void endStep(std::optional<qint64> floorUs);
    /// True where the pass added nothing and nothing turned up behind it.
    bool endPass();
    int wholePasses() const { return m_wholePasses; }
    /// Nothing stands against a seal but passes that still add.
    bool isSealable() const;

    QJsonObject state() const;
    void restore(const QJsonObject &state);

private:
    /// Of the open pass.
    struct Tally
    {
        Irregularities irregular;
        QList<qint64> contradicted; ///< in the order of the report's filters
    };

    qsizetype findingOf(QLatin1StringView parameter);
    void publish();

    WalkReport m_report;
    Tally m_tally;
    Irregularities m_inStep; ///< not yet in the tally
    int m_wholePasses = 0;
    bool m_isRestless = false; ///< in the open pass
    std::unordered_set<Digest, FirstOfDigest> m_late; ///< told in this pass
    std::unordered_set<Digest, FirstOfDigest> m_lateBefore; ///< told in the one before
    std::unordered_map<Digest, qint64, FirstOfDigest> m_outlaws; ///< contradicted, and may be met again soon
};

} // namespace Audit
