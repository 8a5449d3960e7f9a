// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace Audit {

class ChartStrip;
class EmptyPage;
class EntryView;
class MessageBar;
class Workspace;

/// The middle of the window: chart, messages, and the entries or what stands in their place.
class WorkPage : public QWidget
{
    Q_OBJECT
public:
    explicit WorkPage(Workspace &workspace, QWidget *parent = nullptr);

    EntryView &view() const { return *m_view; }
    ChartStrip &chart() const { return *m_chart; }
    void showNotice(const QString &sentence);
    void addBar(QWidget *bar); ///< below the table, such as a running export

    void narrow(Field field, const QString &value); ///< adds the value to the question
    void askOnly(Field field, const QString &value); ///< asks for it alone, within the same time

Q_SIGNALS:
    void connectAgainRequested();

private:
    void connectQuestions();
    void showState();
    void showError();
    void followSelection();
    void ask(const std::optional<struct Query> &query);

    Workspace &m_workspace;
    ChartStrip *m_chart;
    MessageBar *m_error;
    MessageBar *m_notice;
    QStackedWidget *m_stack;
    EntryView *m_view;
    EmptyPage *m_empty;
    QVBoxLayout *m_bars;
};

} // namespace Audit
