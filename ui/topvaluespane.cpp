// SPDX-License-Identifier: GPL-3.0-or-later
#include "topvaluespane.h"

#include "domain/queryedits.h"
#include "elided.h"
#include "plaintext.h"
#include "selectioncursor.h"
#include "tablewords.h"
#include "topvaluesdelegate.h"
#include "valuemenu.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit {

namespace {

/// Values of these are looked at most; the weekdays come behind them.
constexpr std::array choices { Column::Actor, Column::IpAddress, Column::Action, Column::Resource,
    Column::Tenant, Column::Result, Column::UserAgent };
constexpr int hoursChoice = static_cast<int>(choices.size());

QStringList dayTitles()
{
    return { TopValuesPane::tr("Mon"), TopValuesPane::tr("Tue"), TopValuesPane::tr("Wed"),
        TopValuesPane::tr("Thu"), TopValuesPane::tr("Fri"), TopValuesPane::tr("Sat"),
        TopValuesPane::tr("Sun") };
}

} // namespace

TopValuesPane::TopValuesPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_choices(new QTabBar)
    , m_caption(new ElidedLabel)
    , m_stack(new QStackedWidget)
    , m_table(new QTableView)
    , m_grid(new QTableView)
    , m_values(new ValueMenu(*m_table, [this] { return currentValue(); }))
{
    setObjectName(u"topValuesPane"_s);
    m_caption->setObjectName(u"topValuesCaption"_s);
    m_top.setTitles(
        { tr("Value"), tr("Entries"), tr("Share"), tr("First seen"), tr("Last seen"), tr("Actors") });
    m_top.setNotebook(workspace.notebook());
    m_hours.setDayTitles(dayTitles());
    setUpTable();
    setUpHours();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(2);
    layout->addLayout(makeChoices());
    layout->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_pause, &QTimer::timeout, this, &TopValuesPane::settle);
    connect(&workspace, &Workspace::currentChanged, this, &TopValuesPane::look);
    look();
}

QLayout *TopValuesPane::makeChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    auto *title = new PlainLabel(tr("Top values"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    row->addWidget(title);
    row->addSpacing(8);
    m_choices->setObjectName(u"topChoices"_s);
    m_choices->setAccessibleName(tr("Whose values"));
    m_choices->setDocumentMode(true);
    m_choices->setDrawBase(false);
    m_choices->setExpanding(false);
    m_choices->setUsesScrollButtons(true);
    for (const Column column : choices)
        m_choices->addTab(columnTitle(column, m_format));
    m_choices->addTab(tr("Hour × weekday"));
    connect(m_choices, &QTabBar::currentChanged, this, &TopValuesPane::choose);
    row->addWidget(m_choices);
    // Has what the choices leave, and gives way first.
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_caption, 1);
    return row;
}

void TopValuesPane::setUpTable()
{
    connect(&m_counting, &QTimer::timeout, this, &TopValuesPane::countSome);
    m_sorted->setSourceModel(&m_top);
    m_sorted->setSortRole(TopValuesModel::SortRole);
    m_table->setObjectName(u"topValues"_s);
    m_table->setAccessibleName(tr("Top values"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new TopValuesDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(TopValuesModel::Entries, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const int character = fontMetrics().averageCharWidth();
    constexpr std::array widths { 42, 20, 12, 24, 24, 11 };
    for (int part = 0; part < TopValuesModel::PartCount; ++part)
        m_table->setColumnWidth(part, widths[static_cast<std::size_t>(part)] * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, m_values, &ValueMenu::refresh);
    letCursorFollowSelection(*m_table);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto value = currentValue())
            Q_EMIT m_values->chosen(Pivot::Include, *value);
    });
}

void TopValuesPane::setUpHours()
{
    m_grid->setObjectName(u"hours"_s);
    m_grid->setAccessibleName(tr("Entries by hour and weekday"));
    m_grid->setModel(&m_hours);
    m_grid->setItemDelegate(new HoursDelegate(m_grid));
    m_grid->setShowGrid(false);
    connect(m_grid, &QTableView::activated, this, &TopValuesPane::askHour);
    m_grid->setTabKeyNavigation(false);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    m_grid->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 2);
    m_grid->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

/// The entries of that hour on that weekday, by the clock that is shown.
void TopValuesPane::askHour(const QModelIndex &cell)
{
    const QString hours = u"%1:00-%2:00"_s.arg(cell.column()).arg(cell.column() + 1);
    Query query = m_workspace.query();
    for (const QString &value : { clockDay(cell.row()), hours }) {
        const QStringList values = clockValues({ value }, m_format.zone());
        if (!values.isEmpty())
            query = refinedBy(query, { Field::Timestamp, Refinement::Test::Clock, values });
    }
    m_workspace.ask(query);
}

/// At the rows of the tab in front.
void TopValuesPane::look()
{
    if (m_entries)
        m_entries->disconnect(this);
    m_entries = &m_workspace.entries();
    connect(m_entries, &QAbstractItemModel::modelReset, this, &TopValuesPane::countAll);
    connect(m_entries, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { countRows(first, last); });
    connect(m_entries, &QAbstractItemModel::layoutChanged, this, [this] {
        if (m_countNext < m_countEnd)
            countAll();
    });
    countAll();
}

void TopValuesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        countAll();
}

void TopValuesPane::countAll()
{
    m_isStale = !isVisible();
    if (m_isStale || !m_entries)
        return;
    const int place = m_choices->currentIndex();
    m_top.begin(choices[static_cast<std::size_t>(std::min(place, hoursChoice - 1))]);
    m_hours.begin(m_format.zone());
    m_countNext = 0;
    m_countEnd = 0;
    countRows(0, m_entries->rowCount() - 1);
}

/// Some at a time, so that nobody waits for the count of a million.
void TopValuesPane::countRows(int first, int last)
{
    if (m_isStale)
        return;
    const bool isCounting = m_countNext < m_countEnd;
    if (isCounting && first != m_countEnd)
        return countAll(); // what is still to be counted stands elsewhere now
    if (!isCounting)
        m_countNext = first;
    m_countEnd = last + 1;
    countSome();
}

void TopValuesPane::countSome()
{
    constexpr int some = 5000;
    for (const int end = std::min(m_countEnd, m_countNext + some); m_countNext < end; ++m_countNext) {
        const Entry entry = m_entries->outline(m_countNext);
        m_top.count(entry);
        if (entry.timeUs)
            m_hours.count(*entry.timeUs);
    }
    if (m_countNext < m_countEnd)
        m_counting.start();
    else
        m_counting.stop();
    if (!m_pause.isActive())
        m_pause.start();
}

void TopValuesPane::settle()
{
    const std::optional<ValueAt> stood = currentValue();
    m_top.settle();
    m_hours.settle();
    m_caption->showText(tr("of the %Ln entries shown", nullptr, static_cast<int>(m_top.counted())));
    if (stood && !m_wanted)
        m_wanted = { stood->field, stood->value };
    standOnWanted();
}

void TopValuesPane::standOnWanted()
{
    if (!m_wanted)
        return;
    const int row = m_top.rowOf(m_wanted->first, m_wanted->second);
    m_wanted.reset();
    if (row >= 0)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_top.index(row, 0)));
}

void TopValuesPane::choose(int place)
{
    m_stack->setCurrentWidget(place == hoursChoice ? m_grid : m_table);
    countAll();
}

void TopValuesPane::lookAt(Field field, const QString &value)
{
    m_wanted = { field, value };
    const auto found = std::find_if(choices.begin(), choices.end(), [field](Column column) {
        const auto fields = columnFields(column);
        return columnInfo(column).field == field
            || std::find(fields.begin(), fields.end(), field) != fields.end();
    });
    if (found == choices.end())
        return countAll();
    const int place = static_cast<int>(found - choices.begin());
    if (place == m_choices->currentIndex())
        return choose(place);
    m_choices->setCurrentIndex(place);
}

void TopValuesPane::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_top.setTimeFormat(format);
    countAll();
}

void TopValuesPane::focusContent()
{
    m_stack->currentWidget()->setFocus();
}

std::optional<ValueAt> TopValuesPane::currentValue() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return ValueAt { static_cast<Field>(index.data(TopValuesModel::FieldRole).toInt()),
        index.data(TopValuesModel::ValueRole).toString() };
}

} // namespace Audit
