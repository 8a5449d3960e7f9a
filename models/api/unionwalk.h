// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/completewalk.h"

#include <map>
#include <utility>
#include <vector>

namespace Audit {

/// What several walks know of themselves, as one: sums of what they count, the earliest of their moments, and
/// complete or sealed where all are.
WalkReport unitedReport(const QList<WalkReport> &reports);

/// Several questions as one list: a complete walk for each, side by side, merged by time and id. An entry is
/// handed out when every walk is past its time, so that none can come in above it; one that two walks bring
/// is handed out once. A failure of one stops all, and fetchMore() goes on with each where it was.
class UnionWalk final : public EntryWalk
{
    Q_OBJECT
public:
    /// Parts: with absolute ends, or none; at least one.
    UnionWalk(AuditClient &client, const QList<Query> &parts, int perPage);

    void fetchMore() override;
    void seal() override;
    void stop() override;
    bool isRunning() const override { return m_isWanted; }
    WalkReport report() const override;
    bool atEnd() const override { return m_isAtEnd; }

private:
    struct Part
    {
        std::unique_ptr<CompleteWalk> walk;
        std::optional<qint64> lowestUs {}; ///< of what it has brought
    };
    /// Newest first; the ids of equal times fall as well.
    using Place = std::pair<qint64, QString>;

    void listenTo(Part &part);
    void takeInOrder(Part &part, const QList<Entry> &entries);
    void takeLate(const QList<Entry> &entries);
    void fail(const ApiError &error);
    void goOn();
    void goOnSoon();
    void askParts();
    QList<Entry> takeReady();
    std::optional<qint64> frontier() const;
    bool isNew(const Entry &entry);
    bool isEveryPartDone() const;

    std::vector<Part> m_parts;
    std::multimap<Place, Entry, std::greater<>> m_pending; ///< brought, and not handed out
    QList<Entry> m_timeless; ///< likewise; no order can hold them back
    std::unordered_set<Digest, FirstOfDigest> m_known; ///< by their bytes
    std::optional<qint64> m_floorUs; ///< everything above it is handed out
    qint64 m_handedOut = 0;
    qint64 m_repeats = 0; ///< entries that more than one part brought
    bool m_isAtEnd = false;
    bool m_isWanted = false; ///< somebody waits for entries or the end
};

} // namespace Audit
