// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/entrywalk.h"
#include "domain/timetext.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QEventLoop>

#include <algorithm>
#include <memory>
#include <vector>

namespace Audit::Testing {

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 nowUs = 1'795'356'131 * second; ///< 2026-11-22T14:02:11Z
inline constexpr char date[] = "Sun, 22 Nov 2026 14:02:11 GMT";

/// A log that grows under the reader's hands, behind the list endpoint: newest first, by pages.
class GrowingLog
{
public:
    struct Row
    {
        qint64 us;
        QByteArray body;
    };

    void add(qint64 us, const QString &id);
    void addRaw(qint64 us, const QByteArray &body);
    void fill(int rows, qint64 newest = nowUs, qint64 step = second);
    void removeAt(int row) { m_rows.erase(m_rows.begin() + row); }
    void clear() { m_rows.clear(); }

    void leaveTimesOut() { m_hasTimes = false; }
    void leaveDateOut() { m_hasDate = false; }
    void capPages(int most) { m_cap = most; }
    void excludeEnd() { m_isEndInclusive = false; }
    void roundEndDown() { m_roundsEnd = true; }
    void ignore(const QString &parameter) { m_ignored += parameter; }

    ScriptedReply answer(const ScriptedRequest &request) const;

private:
    std::vector<Row> visible(const ScriptedRequest &request) const;
    std::optional<qint64> bound(const ScriptedRequest &request, const QString &parameter) const;

    std::vector<Row> m_rows;
    int m_cap = 1000;
    bool m_hasTimes = true;
    bool m_hasDate = true;
    bool m_isEndInclusive = true;
    bool m_roundsEnd = false;
    QStringList m_ignored;
};

/// A walk over such a log, and what came of it.
class WalkTest : public QObject
{
    Q_OBJECT

public:
    /// "e0" to the last of so many.
    static QStringList ids(int count);

protected:
    void begin();
    void end();
    void walk(int perPage, const Query &query = {});
    void listen(); ///< to m_walk
    /// One fetchMore() with its one answer.
    void step();
    void walkToTheEnd();
    void sealIt();
    std::optional<QString> sent(int request, const QString &parameter) const;
    const QList<ScriptedRequest> &requests() const { return m_server->requests(); }
    WalkReport report() const { return m_walk->report(); }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    std::unique_ptr<EntryWalk> m_walk;
    GrowingLog m_log;
    QStringList m_ids; ///< as they came
    QStringList m_lateIds;
    QList<ApiError> m_errors;
    int m_signals = 0;
    int m_finished = 0;

private:
    void hear();

    QEventLoop m_loop;
};

} // namespace Audit::Testing
