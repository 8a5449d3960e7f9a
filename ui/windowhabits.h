// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace Audit {

class DetailsPane;
class FilterPane;
class InquiryTabs;
struct MainActions;
class TimeFormat;
class TopValuesPane;
class Workspace;

/// How a person likes the window, which they find again at the next start: its size and panes, the table's
/// columns and the room of its rows, the clock, the colours.
class WindowHabits : public QObject
{
    Q_OBJECT
public:
    struct Places
    {
        Workspace &workspace;
        InquiryTabs &tabs;
        FilterPane &filters;
        DetailsPane &details;
        TopValuesPane &top;
        const MainActions &actions;
        QMainWindow &window;
    };
    /// Puts everything back as it was. The places must outlive it.
    explicit WindowHabits(const Places &places);

    void keep() const; ///< what has no moment of its own: size, panes, columns
    void switchZone(); ///< between UTC and this computer's

Q_SIGNALS:
    void zoneSwitched();

private:
    void putBack();
    void setTimeFormat(const TimeFormat &format);
    void setComfortable(bool comfortable);

    Places m_places;
};

} // namespace Audit
