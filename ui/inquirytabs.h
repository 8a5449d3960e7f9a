// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace Audit {

class Workspace;
class WorkPage;

/// The middle of the window: a tab for every inquiry of the workspace, the page of the current one, and below
/// them bars that belong to the window, such as running exports.
class InquiryTabs : public QWidget
{
    Q_OBJECT
public:
    explicit InquiryTabs(Workspace &workspace, QWidget *parent = nullptr);

    WorkPage &page() const; ///< of the current inquiry
    WorkPage &pageAt(qsizetype index) const;
    void addBar(QWidget *bar);
    /// Columns of the page in front, and of every page from now on.
    void restoreColumns(const QByteArray &state);
    void showTitles(); ///< after the clock or the language of ranges changed

Q_SIGNALS:
    void pageAdded(Audit::WorkPage *page);
    void newRequested(); ///< the + behind the tabs

private:
    void setUpTabs();
    void addPage(qsizetype index);
    void removePage(qsizetype index);
    void showCurrent();
    void showTitle(qsizetype index);

    Workspace &m_workspace;
    QTabBar *m_tabs;
    QToolButton *m_new;
    QStackedWidget *m_pages;
    QVBoxLayout *m_bars;
    QByteArray m_columns;
};

} // namespace Audit
