// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "tables/fetchedchart.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QToolButton;

namespace Audit {

class ChartCopies;
class ChartLegend;
class ChartPlot;
class EntryTableModel;
class MutedLabel;
class ElidedLabel;
class StatsModel;
class ValueMenu;

/// Entries over time as stacked bars. A switch says which of two things they are: the service's statistics or
/// what was counted from the fetched rows, never both; below them stands what the bars cover and what they
/// don't. Times chosen in it are asked for.
class ChartStrip : public QWidget
{
    Q_OBJECT
public:
    /// Both models must outlive it.
    ChartStrip(StatsModel &stats, EntryTableModel &entries, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

    QString caption() const;
    const ChartData &data() const;
    const TimeFormat &timeFormat() const;
    ChartPlot &plot() const { return *m_plot; }
    void focusPlot();
    void switchSource();
    void setSource(ChartData::Source source);
    ChartData::Source source() const { return m_source; }
    /// What fetched entries are split by; a column that they cannot be split by changes nothing.
    void setSplit(Column column);
    Column split() const;
    ValueMenu &values() const { return *m_values; }
    ChartLegend &legend() const { return *m_legend; }
    /// As a table, a picture and a file.
    ChartCopies &copies() const { return *m_copies; }
    QString question() const; ///< in words

Q_SIGNALS:
    void rangeChosen(const Audit::TimeBound &start, const Audit::TimeBound &end);
    void shown(); ///< other numbers, or other words for them
    void choiceChanged(); ///< of source or split
    void told(const QString &sentence);

private:
    QLayout *makeChoices();
    QToolButton *makeChoice(const QString &name, const QString &text);
    void showChart();
    void showReadOut();
    QString wholeCaption() const;
    std::optional<struct ValueAt> currentValue() const;
    std::optional<struct ValueAt> valueOfPart(const ChartData::Part &part) const;

    StatsModel &m_stats;
    EntryTableModel &m_entries;
    FetchedChart m_fetched;
    ChartData::Source m_source = ChartData::Source::Statistics;
    QToolButton *m_ofStatistics;
    QToolButton *m_ofFetched;
    QComboBox *m_split;
    QToolButton *m_logarithmic;
    QToolButton *m_more;
    ChartPlot *m_plot;
    ValueMenu *m_values;
    ChartLegend *m_legend;
    ChartCopies *m_copies;
    MutedLabel *m_caption;
    QLayout *m_choices = nullptr;
    ElidedLabel *m_readOut; ///< of the bars under the cursor
};

} // namespace Audit
