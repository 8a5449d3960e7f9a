// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstrip.h"

#include "chartcopies.h"
#include "chartlegend.h"
#include "chartplot.h"
#include "chartwords.h"
#include "elided.h"
#include "plaintext.h"
#include "tables/entrytablemodel.h"
#include "tables/statsgroupmodel.h"
#include "tables/statsmodel.h"
#include "tablewords.h"
#include "valuemenu.h"
#include "words/timewords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// What fetched entries can be split by.
constexpr std::array splits { Column::Result, Column::Action, Column::Actor, Column::IpAddress,
    Column::ResourceType, Column::Tenant };

} // namespace

ChartStrip::ChartStrip(StatsModel &stats, EntryTableModel &entries, QWidget *parent)
    : QWidget(parent)
    , m_stats(stats)
    , m_entries(entries)
    , m_fetched(entries)
    , m_ofStatistics(makeChoice(u"chartOfStatistics"_s, tr("Service statistics")))
    , m_ofFetched(makeChoice(u"chartOfFetched"_s, tr("Fetched entries")))
    , m_split(new QComboBox)
    , m_logarithmic(makeChoice(u"chartLogarithmic"_s, tr("Log")))
    , m_more(makeChoice(u"chartMenu"_s, u"⋯"_s))
    , m_plot(new ChartPlot)
    , m_values(new ValueMenu(*m_plot, [this] { return currentValue(); }))
    , m_legend(new ChartLegend)
    , m_copies(new ChartCopies(*this))
    , m_caption(new MutedLabel)
    , m_readOut(new ElidedLabel(Qt::ElideRight))
{
    setObjectName(u"chartPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_caption->setObjectName(u"chartCaption"_s);
    m_caption->setWordWrap(true);
    m_readOut->setObjectName(u"chartReadOut"_s);
    m_readOut->setForegroundRole(QPalette::WindowText);
    m_readOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_readOut->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_more->setCheckable(false);
    m_more->setAccessibleName(tr("Chart menu"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_copies->makeMenu());
    m_plot->addActions(m_more->menu()->actions());
    m_plot->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(m_caption, 1);
    below->addWidget(m_legend, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 6);
    layout->setSpacing(4);
    m_choices = makeChoices();
    layout->addLayout(m_choices);
    layout->addWidget(m_plot, 1);
    layout->addLayout(below);

    connect(&m_stats, &StatsModel::changed, this, &ChartStrip::showChart);
    connect(&m_fetched, &FetchedChart::changed, this, &ChartStrip::showChart);
    connect(m_plot, &ChartPlot::cursorMoved, this, &ChartStrip::showReadOut);
    connect(m_plot, &ChartPlot::cursorMoved, m_values, &ValueMenu::refresh);
    connect(m_plot, &ChartPlot::spanChosen, this, [this](const TimeSpan &span) {
        Q_EMIT rangeChosen(TimeBound::absolute(span.startUs), TimeBound::absolute(span.endUs - 1));
    });
    connect(m_plot, &ChartPlot::wholeTimeChosen, this, [this] { Q_EMIT rangeChosen({}, {}); });
    connect(m_copies, &ChartCopies::told, this, &ChartStrip::told);
    setSource(m_source);
}

/// What it says of a chart makes it no wider.
QSize ChartStrip::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return { m_choices->minimumSize().width() + margins.left() + margins.right(),
        QWidget::minimumSizeHint().height() };
}

QToolButton *ChartStrip::makeChoice(const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setProperty("flat", true);
    button->setCheckable(true);
    return button;
}

QLayout *ChartStrip::makeChoices()
{
    auto *sources = new QButtonGroup(this);
    sources->addButton(m_ofStatistics);
    sources->addButton(m_ofFetched);
    m_ofStatistics->setToolTip(tr("What the service counts; it knows tenant and time only"));
    m_ofFetched->setToolTip(tr("Counted from the entries in the table; follows every condition"));
    connect(
        m_ofStatistics, &QToolButton::clicked, this, [this] { setSource(ChartData::Source::Statistics); });
    connect(m_ofFetched, &QToolButton::clicked, this, [this] { setSource(ChartData::Source::Fetched); });

    m_split->setObjectName(u"chartSplit"_s);
    m_split->setAccessibleName(tr("Split the bars by"));
    m_split->setToolTip(tr("Split the bars by; the service's statistics know the result only"));
    for (const Column column : splits)
        m_split->addItem(tr("by %1").arg(columnTitle(column, TimeFormat())));
    connect(m_split, &QComboBox::currentIndexChanged, this, [this](int place) {
        m_fetched.setSplit(splits[static_cast<std::size_t>(place)]);
        Q_EMIT choiceChanged();
    });

    m_logarithmic->setAccessibleName(tr("Logarithmic heights"));
    m_logarithmic->setToolTip(tr("Logarithmic heights: few entries are seen beside many"));
    connect(m_logarithmic, &QToolButton::toggled, this, [this](bool on) {
        m_plot->canvas().setLogarithmic(on);
        showChart();
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_ofStatistics);
    row->addWidget(m_ofFetched);
    row->addSpacing(4);
    row->addWidget(m_split);
    row->addWidget(m_logarithmic);
    row->addStretch(1);
    row->addWidget(m_readOut, 1000);
    row->addWidget(m_more);
    return row;
}

void ChartStrip::setSource(ChartData::Source source)
{
    m_source = source;
    const bool isFetched = source == ChartData::Source::Fetched;
    m_ofStatistics->setChecked(!isFetched);
    m_ofFetched->setChecked(isFetched);
    m_split->setEnabled(isFetched);
    m_fetched.setWanted(isFetched);
    m_plot->clearCursor();
    showChart();
    Q_EMIT choiceChanged();
}

void ChartStrip::setSplit(Column column)
{
    const auto *found = std::find(splits.begin(), splits.end(), column);
    if (found != splits.end())
        m_split->setCurrentIndex(static_cast<int>(found - splits.begin()));
}

Column ChartStrip::split() const
{
    return splits[static_cast<std::size_t>(m_split->currentIndex())];
}

/// The value that the chosen part of the bars stands for, at the time in their middle.
std::optional<ValueAt> ChartStrip::currentValue() const
{
    const auto part = m_plot->part();
    const auto span = m_plot->chosen();
    if (!part || !span || data().parts[*part].isRest())
        return std::nullopt;
    std::optional<ValueAt> value = valueOfPart(data().parts[*part]);
    if (value)
        value->timeUs = span->startUs + span->length() / 2;
    return value;
}

/// In the server's own spelling: parts are kinds of results, or what a column shows.
std::optional<ValueAt> ChartStrip::valueOfPart(const ChartData::Part &part) const
{
    for (const CountGroup &group : m_stats.stats().value_or(Stats {}).groups) {
        for (const NamedCount &line : group.counts) {
            if (part.kind && statsGroupField(group) == Field::Result
                && classifyResult(line.label) == part.kind)
                return ValueAt { Field::Result, line.label };
        }
    }
    for (int row = 0; row < m_entries.rowCount(); ++row) {
        const Entry entry = m_entries.outline(row);
        const Column column = part.kind ? Column::Result : data().splitBy;
        const bool fits
            = part.kind ? classifyResult(entry.result) == part.kind : cellText(entry, column) == part.value;
        if (fits)
            return ValueAt { cellField(entry, column), fieldText(entry, cellField(entry, column)) };
    }
    return std::nullopt;
}

void ChartStrip::switchSource()
{
    setSource(
        m_source == ChartData::Source::Fetched ? ChartData::Source::Statistics : ChartData::Source::Fetched);
}

void ChartStrip::focusPlot()
{
    m_plot->setFocus(Qt::ShortcutFocusReason);
}

QString ChartStrip::question() const
{
    return queryText(m_entries.query(), m_entries.timeFormat());
}

QString ChartStrip::caption() const
{
    return m_caption->text();
}

const ChartData &ChartStrip::data() const
{
    return m_plot->data();
}

const TimeFormat &ChartStrip::timeFormat() const
{
    return m_stats.timeFormat();
}

void ChartStrip::showChart()
{
    const bool isFetched = m_source == ChartData::Source::Fetched;
    m_plot->show(isFetched ? m_fetched.data() : chartOf(m_stats), m_stats.timeFormat());
    m_legend->show(data());
    m_caption->setText(wholeCaption());
    m_plot->setAccessibleDescription(m_caption->text());
    Q_EMIT shown();
}

QString ChartStrip::wholeCaption() const
{
    QString caption
        = m_source == ChartData::Source::Fetched ? fetchedCaption(m_fetched.data()) : chartCaption(m_stats);
    if (caption.isEmpty() || !m_plot->canvas().isLogarithmic())
        return caption;
    return caption + u" · "_s + tr("logarithmic heights");
}

void ChartStrip::showReadOut()
{
    m_readOut->showText(m_plot->readOut());
    m_readOut->setVisible(!m_readOut->text().isEmpty());
}

} // namespace Audit
