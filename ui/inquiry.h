// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/querytrail.h"
#include "tables/entrytablemodel.h"
#include "tables/statsmodel.h"

#include <QObject>

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

    const Query &query() const { return m_entries.query(); }
    EntryTableModel &entries() { return m_entries; }
    StatsModel &stats() { return m_stats; }

Q_SIGNALS:
    void asked(); ///< another question is on its way
    void rowsChanged(); ///< rows, their state, or what is known of them

private:
    void send(const Query &query);

    EntryTableModel m_entries;
    StatsModel m_stats;
    QueryTrail m_trail;
};

} // namespace Audit
