// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/rowsight.h"
#include "domain/rowsieve.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>

namespace Audit {

/// Looks again and again for entries that are newer than those at hand. Each look reaches back over what was
/// seen already, by `overlap`, so that entries that become visible late are met as long as they are not later
/// than that; what was known or told before is not told again. Rows that contradict a filter are left out, as
/// in a walk. The client must outlive it.
class LogFollower : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        std::chrono::milliseconds pause { 5'000 }; ///< between two looks
        std::chrono::microseconds overlap { std::chrono::minutes(5) };
        std::chrono::milliseconds longestPause { std::chrono::minutes(1) }; ///< while there is no answer
    };

    /// What is at hand when following begins.
    struct Start
    {
        std::vector<RowMark> known {}; ///< those of them that isWithinReach(), more do no harm
        std::optional<qint64> newestUs {}; ///< of all of them
        std::optional<qint64> floorUs {}; ///< not above it nothing is new: the walk has yet to fetch that
        qint64 nowUs = 0; ///< by the server's clock, where it told it
    };

    /// Whether a look may meet an entry of that time again.
    static bool isWithinReach(std::optional<qint64> us, qint64 newestUs, const Pace &pace);

    /// query: without an end.
    LogFollower(
        AuditClient &client, const Query &query, const Start &start, Pace pace, QObject *parent = nullptr);

    void lookNow();

Q_SIGNALS:
    /// Not told before, newest first; never none.
    void found(const QList<Audit::Entry> &entries);
    /// The look was not answered, as may pass; nothing of it is told. The next ones come later and later.
    void stumbled(const Audit::ApiError &error);
    void recovered(); ///< a look was answered again
    /// The look found no end, or was refused; nothing of it is told. The next one is not begun.
    void failed(const Audit::ApiError &error);

private:
    void askPage(int page);
    void take(int page, const Result<Page> &answer);
    void stumble(const ApiError &error);
    void finishLook();
    bool isKnown(const RowMark &mark) const;
    void note(const RowMark &mark);
    void forgetOld();
    bool isNews(const Entry &entry, const RowMark &mark);

    AuditClient &m_client;
    Query m_query; ///< as it is sent: one question, whatever has several values
    RowSieve m_values; ///< of fields with several: what a walk asks of the server
    Pace m_pace;
    qint64 m_newestUs; ///< that was seen
    std::optional<qint64> m_floorUs; ///< whatever is not above it is the walk's to fetch
    std::unordered_multimap<Digest, RowMark, FirstOfDigest> m_known;
    QList<Entry> m_found; ///< by the look that is under way
    std::vector<RowMark> m_foundMarks;
    PendingCall m_call;
    QTimer m_timer;
    int m_stumbles = 0; ///< in a row
};

} // namespace Audit
