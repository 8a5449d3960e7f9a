// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace Audit {

class InquiryTabs;
struct MainActions;
class TimeBound;
class Workspace;

/// Which time the question in front is about, by menu and keys: the ranges that one reaches for, an hour or a
/// day to either side; and the entry that its times are counted from.
class TimeDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it; the keys work in all of `window`.
    TimeDesk(Workspace &workspace, InquiryTabs &tabs, const MainActions &actions, QMainWindow &window);

private:
    void addRanges();
    void addSteps(QMainWindow &window);
    void ask(const TimeBound &start);
    void step(qint64 seconds);
    void switchZero(bool on);
    void showZero();

    Workspace &m_workspace;
    InquiryTabs &m_tabs;
    const MainActions &m_actions;
};

} // namespace Audit
