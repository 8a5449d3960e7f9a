// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/rowledger.h"
#include "api/walkreport.h"
#include "domain/apierror.h"
#include "domain/page.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace Audit {

/// What is to be walked, and how far.
struct WalkPlan
{
    Query query; ///< with absolute ends, or none
    int perPage = 200; ///< at first; the server's refusals and caps lower it
    qint64 lagUs = 0; ///< how long before the server's now the window ends, for entries that come late
    int quietPasses = 2; ///< so many whole passes at least; a seal needs two
    int mostPasses = 15; ///< then the log is restless
    bool guesses = false; ///< asks for pages ahead in the first pass too, where they are like one another
};

struct WalkRequest
{
    quint64 serial = 0; ///< under which its answer is taken
    PageRequest request;
};

/// What an answer brought.
struct WalkTaken
{
    QList<Entry> fresh; ///< entries that the ledger has taken, as they came: newest first but for ties
    QList<Entry> late; ///< showed up where the walk had passed; each is told once, the next pass takes it
};

/// The complete walk as a machine without network, clock or file: it says what to ask and takes the answers.
///
/// The window is cut into steps. Each asks for everything below the one before it, newest first, and is true
/// whatever the server inserts meanwhile, because a first page holds all that ranks above its last row. Steps
/// are joined where they show the same row, so nothing is believed about how the server treats the ends of a
/// window. Where a page is not enough (equal times, the end), pages by number are counted and read again
/// until no position can hide an entry. A whole pass that adds nothing is the seal.
///
/// Usage: ask what next() gives, until it gives nothing; hand every answer to take() or refuse(). Requests
/// may be answered in any order; a serial that is no longer awaited is ignored.
class WalkEngine
{
public:
    /// The ledger must outlive the engine. beginPass() is called for the second pass and later ones.
    WalkEngine(WalkPlan plan, RowLedger &ledger);
    ~WalkEngine();

    /// The next request that may be sent now; none while answers have to come first, and none at the end.
    std::optional<WalkRequest> next();
    /// True while a request that next() gave is unanswered.
    bool isWaiting() const;

    WalkTaken take(quint64 serial, const Page &page);
    /// True where the engine changed its ways, so that next() goes on; otherwise whoever asks may ask again
    /// after dropRequests().
    bool refuse(quint64 serial, const ApiError &error);
    /// Forgets what is in flight; next() gives it anew, under new serials.
    void dropRequests();

    /// Nothing is left to do: sealed, or as far as it can be known. report() says which. Finished without
    /// `complete` means that the server repeats itself instead of coming to an end.
    bool finished() const;
    const WalkReport &report() const;
    /// After the end: goes on with passes until one adds nothing, as if the plan had said so.
    void wantSeal();

    /// All that restore() needs, small. It belongs to the ledger as it is now: save it when the ledger's rows
    /// are safe, and cut the ledger back to that moment before restoring.
    QByteArray state() const;
    /// False where the bytes are not a state of this version; the engine is then unchanged.
    bool restore(const QByteArray &state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Audit
