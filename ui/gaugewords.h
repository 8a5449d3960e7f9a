// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "tables/entrytablemodel.h"

#include <QList>
#include <QString>

namespace Audit {

/// What the gauge words: the rows on screen and what their walk knows of itself.
struct GaugeFacts
{
    EntryTableModel::State state = EntryTableModel::State::Idle;
    qint64 shown = 0;
    qint64 hidden = 0; ///< fetched, and hidden by refinements
    qint64 newer = 0; ///< came in while following, beyond what the report speaks of
    bool rowsMatchQuery = true; ///< false: the rows still belong to the question before
    bool isSorted = false; ///< by a column, among the fetched
    bool endIsOpen = true; ///< the question has no end of its own, so new entries may come in above
    WalkReport report {};
    TimeFormat format {};
};

GaugeFacts gaugeFacts(const EntryTableModel &entries);

/// How much the words deserve to be seen; the words say the same.
enum class GaugeMood {
    Calm,
    Doubtful, ///< something keeps the rows from being proven complete
    Contradicted, ///< the server says or sends what contradicts itself or the question
};

struct GaugeLine
{
    QString title;
    QString value;
    GaugeMood mood = GaugeMood::Calm;
};

/// Everything behind the gauge, for the popover.
struct GaugeStory
{
    QString verdict; ///< a sentence
    GaugeMood mood = GaugeMood::Calm;
    QList<GaugeLine> counts;
    QList<GaugeLine> filters; ///< one for each filter that was sent
};

/// "1,250 shown · 4,310 match · as of 14:02:11 · complete ✔"
QString gaugeText(const GaugeFacts &facts);
GaugeMood gaugeMood(const GaugeFacts &facts);
GaugeStory gaugeStory(const GaugeFacts &facts);

} // namespace Audit
