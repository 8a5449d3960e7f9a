// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/entrywalk.h"
#include "api/memoryledger.h"
#include "api/walkengine.h"

#include <unordered_map>
#include <unordered_set>

namespace Audit {

/// The complete walk for the window: goes on only while somebody asks for more, and holds what tells entries
/// apart in memory, nothing else. Once its first whole pass is through, everything that was there at its
/// start is here; seal() has it looked through once more.
class CompleteWalk final : public EntryWalk
{
    Q_OBJECT
public:
    CompleteWalk(AuditClient &client, const Query &query, int perPage);

    void fetchMore() override;
    void seal() override;
    void stop() override;
    bool isRunning() const override { return !m_calls.empty(); }
    WalkReport report() const override { return m_engine.report(); }
    bool atEnd() const override { return m_engine.report().complete; }

private:
    void ask();
    void take(quint64 serial, const Page &page);
    void takeFailure(quint64 serial, const ApiError &error);
    void sortOut(const WalkTaken &taken, QList<Entry> &inPlace, QList<Entry> &late);
    void finish();
    void failAsCircling();

    AuditClient &m_client;
    MemoryLedger m_ledger;
    WalkEngine m_engine;
    std::unordered_map<quint64, PendingCall> m_calls;
    std::optional<qint64> m_lowestUs; ///< of what was handed out
    std::unordered_set<Digest, FirstOfDigest> m_toldLate; ///< handed out before the ledger takes them
};

} // namespace Audit
