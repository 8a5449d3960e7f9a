// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/logfollower.h"
#include "domain/querytrail.h"
#include "tables/entrytablemodel.h"
#include "tables/statsmodel.h"

#include <QObject>

#include <memory>

namespace Audit {

/// What one tab asks: the question, its rows and statistics, and the questions before it.
class Inquiry : public QObject
{
    Q_OBJECT
public:
    explicit Inquiry(QObject *parent = nullptr);

    /// Must outlive the inquiry or be replaced first; nullptr clears everything.
    void setClient(AuditClient *client);
    void setTimeFormat(const TimeFormat &format);

    void ask(const Query &query);
    bool canGoBack() const { return m_trail.canGoBack(); }
    bool canGoForward() const { return m_trail.canGoForward(); }
    void goBack();
    void goForward();

    /// Looks for newer entries from here on, until another question is asked. They wait until they are taken,
    /// so that nothing moves. Has no effect on a question with an end.
    void setFollowing(bool following);
    bool isFollowing() const { return m_follower != nullptr; }
    /// Why the last look for newer entries had no answer; it goes on looking.
    const std::optional<ApiError> &followProblem() const { return m_followProblem; }
    bool canFollow() const { return m_client && m_entries.query().end.isOpen(); }
    /// New entries that wait and that no refinement hides.
    qsizetype waiting() const;
    void takeWaiting(); ///< into the rows
    void setFollowPace(LogFollower::Pace pace) { m_pace = pace; }

    const Query &query() const { return m_entries.query(); }
    EntryTableModel &entries() { return m_entries; }
    const EntryTableModel &entries() const { return m_entries; }
    StatsModel &stats() { return m_stats; }

Q_SIGNALS:
    void asked(); ///< another question is on its way
    void rowsChanged(); ///< rows, their state, or what is known of them
    void followChanged(); ///< it began, ended, found entries, or had no answer
    void followFailed(const Audit::ApiError &error); ///< and has ended

private:
    void send(const Query &query);
    void stopFollowing();

    EntryTableModel m_entries;
    StatsModel m_stats;
    QueryTrail m_trail;
    AuditClient *m_client = nullptr;
    LogFollower::Pace m_pace;
    std::unique_ptr<LogFollower> m_follower;
    std::optional<ApiError> m_followProblem;
    QList<Entry> m_waiting; ///< newest first
};

} // namespace Audit
