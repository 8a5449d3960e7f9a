// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/entrywalk.h"
#include "api/seenentries.h"

namespace Audit {

/// Page after page of one window, newest first.
///
/// The window's end is fixed once the first answer is here, two seconds above everything that this answer
/// shows. New entries can then only come in above the pages already read: they push rows down, which repeats
/// some on the next page and skips none. The two seconds make up for a Date without fractions, for servers
/// that leave the end out, and for such that round it down to the second.
class PageWalk final : public EntryWalk
{
    Q_OBJECT
public:
    PageWalk(AuditClient &client, const Query &query, int perPage);

    void fetchMore() override;
    void stop() override;
    bool isRunning() const override { return m_call.isRunning(); }
    const WalkReport &report() const override { return m_report; }

private:
    void take(const Page &page);
    void fixWindow(const Page &first);
    QList<Entry> fresh(const QList<Entry> &entries);
    void takeFailure(const ApiError &error);
    bool obeyPageBound(const ApiError &error);
    void failAsCircling();

    AuditClient &m_client;
    Query m_query;
    int m_perPage;
    int m_page = 1;
    int m_pagesOfRepeats = 0;
    bool m_windowFixed = false;
    SeenEntries m_seen;
    WalkReport m_report;
    PendingCall m_call;
};

} // namespace Audit
