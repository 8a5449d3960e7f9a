// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "valuemenu.h"

#include <QWidget>

class QStackedWidget;

namespace Audit {

class ChartStrip;
class EmptyPage;
class EntryView;
class FindBar;
class Inquiry;
class MessageBar;
class Workspace;

/// One inquiry: chart, messages, and the entries or what stands in their place.
class WorkPage : public QWidget
{
    Q_OBJECT
public:
    WorkPage(Workspace &workspace, Inquiry &inquiry, QWidget *parent = nullptr);

    EntryView &view() const { return *m_view; }
    ChartStrip &chart() const { return *m_chart; }
    FindBar &finder() const { return *m_find; }
    /// How long a sentence stands, unless it is closed or another comes.
    enum class Until { Closed, NextQuestion };
    void showNotice(const QString &sentence, Until until = Until::Closed);
    void showDetails(); ///< of the entry that stands in this page, now that it is in front

    /// A value anywhere on the screen leads to the next question, here or in a new tab.
    void follow(Pivot pivot, const ValueAt &value);
    /// Stands on this entry as soon as it is among the rows.
    void lookFor(const QString &id);
    /// The id of the entry that one stands on, or will stand on once it is found; empty where there is none.
    QString currentEntry() const;

    QSize minimumSizeHint() const override; ///< whatever it shows

Q_SIGNALS:
    /// In a new tab, on this entry where it has an id.
    void besideRequested(const Audit::Query &query, const QString &entryId);
    void connectAgainRequested();

private:
    void connectQuestions();
    void compareSelected();
    void showState();
    void showError();
    void showWaiting();
    void takeWaiting();
    void standOnARow();
    void goOnLooking();

    Workspace &m_workspace;
    Inquiry &m_inquiry;
    ChartStrip *m_chart;
    MessageBar *m_error;
    MessageBar *m_notice;
    MessageBar *m_new; ///< entries that came in and wait
    QStackedWidget *m_stack;
    EntryView *m_view;
    EmptyPage *m_empty;
    FindBar *m_find = nullptr;
    Until m_noticeUntil = Until::Closed;
    QString m_wanted; ///< id of the entry that is looked for
};

} // namespace Audit
