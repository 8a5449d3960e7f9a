// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticsdialog.h"

#include "chartwords.h"
#include "domain/safetext.h"
#include "messagebar.h"
#include "plaintext.h"
#include "tables/statsgroupmodel.h"
#include "tables/statsmodel.h"
#include "tables/topvaluesmodel.h"
#include "tablewords.h"
#include "topvaluesdelegate.h"
#include "words/errortext.h"
#include "words/fieldwords.h"
#include "workspace.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int columns = 2; ///< of cards
constexpr int mostLines = 10; ///< of a list before it scrolls
constexpr qsizetype mostGroups = 40;

/// A name of the body as words: "by_weather" is "by weather".
QString spelledOut(const QString &name)
{
    return displaySafe(name, 80).replace(u'_', u' ');
}

QString groupTitle(const CountGroup &group)
{
    const auto field = statsGroupField(group);
    if (field == Field::ActorId)
        return columnTitle(Column::Actor, TimeFormat());
    return field ? fieldTitle(*field) : spelledOut(group.name);
}

/// What services count beside their groups, by the name in the body.
struct FigureName
{
    QLatin1StringView name;
    const char *title;
};

constexpr FigureName figureNames[] = {
    { "unique_actors"_L1, QT_TRANSLATE_NOOP("Audit::StatisticsDialog", "different actors") },
    { "unique_users"_L1, QT_TRANSLATE_NOOP("Audit::StatisticsDialog", "different actors") },
    { "unique_ips"_L1, QT_TRANSLATE_NOOP("Audit::StatisticsDialog", "different IP addresses") },
    { "unique_ip_addresses"_L1, QT_TRANSLATE_NOOP("Audit::StatisticsDialog", "different IP addresses") },
    { "unique_actions"_L1, QT_TRANSLATE_NOOP("Audit::StatisticsDialog", "different actions") },
    { "unique_resources"_L1, QT_TRANSLATE_NOOP("Audit::StatisticsDialog", "different resources") },
};

QString figureTitle(const QString &name)
{
    const auto known = std::find_if(std::begin(figureNames), std::end(figureNames),
        [&name](const FigureName &figure) { return name == figure.name; });
    return known == std::end(figureNames) ? spelledOut(name) : StatisticsDialog::tr(known->title);
}

QWidget *makeFrame(const QString &title, QTableView *table)
{
    auto *card = new QFrame;
    card->setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(new SectionLabel(title));
    layout->addWidget(table);
    return card;
}

/// The value that stands under the cursor of a list.
std::optional<ValueAt> valueOf(const QTableView &table)
{
    const QModelIndex index = table.currentIndex();
    const int field = index.data(TopValuesModel::FieldRole).toInt();
    const QString value = index.data(TopValuesModel::ValueRole).toString();
    if (!index.isValid() || field < 0 || value.isEmpty())
        return std::nullopt;
    return ValueAt { static_cast<Field>(field), value, {}, {} };
}

} // namespace

StatisticsDialog::StatisticsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_caption(new MutedLabel)
    , m_figures(new PlainLabel)
    , m_problem(new MessageBar(MessageBar::Kind::Error))
    , m_cards(new QGridLayout)
{
    setObjectName(u"statisticsDialog"_s);
    setWindowTitle(tr("Statistics"));
    m_caption->setObjectName(u"statisticsCaption"_s);
    m_caption->setWordWrap(true);
    m_figures->setObjectName(u"statisticsFigures"_s);
    m_figures->setWordWrap(true);
    m_problem->setObjectName(u"statisticsProblem"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_figures->setFont(large);
    m_cards->setSpacing(12);
    m_cards->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QWidget;
    inside->setObjectName(u"statisticsCards"_s);
    inside->setLayout(m_cards);
    auto *area = new QScrollArea;
    area->setObjectName(u"statisticsArea"_s);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_figures);
    layout->addWidget(m_caption);
    layout->addWidget(m_problem);
    layout->addWidget(area, 1);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 44);
    connect(m_problem, &MessageBar::actionTriggered, this, [this] { m_workspace.stats().retry(); });
    connect(&workspace, &Workspace::currentChanged, this, &StatisticsDialog::look);
    connect(&workspace, &Workspace::closed, this, &QDialog::close);
    look();
}

/// At the statistics of the tab in front.
void StatisticsDialog::look()
{
    if (m_stats)
        m_stats->disconnect(this);
    m_stats = &m_workspace.stats();
    clearCards();
    connect(m_stats, &StatsModel::changed, this, &StatisticsDialog::showStats);
    showStats();
}

void StatisticsDialog::showStats()
{
    m_caption->setText(chartCaption(*m_stats));
    if (m_stats->error())
        m_problem->showMessage(errorText(*m_stats->error()), tr("Retry"));
    else
        m_problem->hide();
    if (m_stats->stats() == m_shown)
        return;
    clearCards();
    m_shown = m_stats->stats();
    const Stats stats = m_shown.value_or(Stats {});
    showFigures(stats);
    showGroups(stats);
}

/// Nothing of another tab or of an older answer may stand under a newer caption.
void StatisticsDialog::clearCards()
{
    m_shown.reset();
    m_figures->hide();
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < m_cards->rowCount(); ++row)
        m_cards->setRowStretch(row, 0);
}

void StatisticsDialog::showFigures(const Stats &stats)
{
    QStringList figures;
    if (stats.total)
        figures.append(tr("%Ln entries", nullptr, static_cast<int>(*stats.total)));
    for (const NamedCount &figure : stats.figures)
        figures.append(figureTitle(figure.label) + u": "_s + QLocale().toString(figure.count));
    m_figures->setText(figures.join(u" · "_s));
    m_figures->setVisible(!figures.isEmpty());
}

void StatisticsDialog::showGroups(const Stats &stats)
{
    int place = 0;
    const auto add = [this, &place](QWidget *card) {
        m_cards->addWidget(card, place / columns, place % columns, Qt::AlignTop);
        ++place;
    };
    for (const CountGroup &group : stats.groups.first(std::min(stats.groups.size(), mostGroups)))
        add(makeCard(group, stats.total));
    if (!m_stats->buckets().empty())
        m_cards->addWidget(makeSeriesCard(), place / columns + 1, 0, 1, columns, Qt::AlignTop);
    m_cards->setRowStretch(place / columns + 2, 1);
}

QWidget *StatisticsDialog::makeCard(const CountGroup &group, std::optional<qint64> total)
{
    auto *table = new QTableView;
    auto *model = new StatsGroupModel(table);
    model->setTitles({ tr("Value"), tr("Entries"), tr("Share") });
    model->setNotebook(m_workspace.notebook());
    model->setGroup(group, total);
    table->setModel(model);
    table->setObjectName(u"statistics_"_s + group.name);
    setUpTable(*table, groupTitle(group));
    table->setItemDelegate(new TopValuesDelegate(table));
    table->horizontalHeader()->setSectionResizeMode(TopValuesModel::Value, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    table->setColumnWidth(TopValuesModel::Entries, 22 * character);
    table->setColumnWidth(TopValuesModel::Share, 9 * character);
    if (model->field())
        addMenu(*table);
    return makeFrame(groupTitle(group), table);
}

void StatisticsDialog::addMenu(QTableView &table)
{
    auto *values = new ValueMenu(table, [&table] { return valueOf(table); });
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, values, &ValueMenu::refresh);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&table, &QTableView::activated, this, [this, &table] {
        if (const auto value = valueOf(table))
            Q_EMIT chosen(Pivot::Include, *value);
    });
    connect(values, &ValueMenu::chosen, this, &StatisticsDialog::chosen);
    connect(values, &ValueMenu::topValuesRequested, this, &StatisticsDialog::topValuesRequested);
    connect(values, &ValueMenu::labelRequested, this, &StatisticsDialog::labelRequested);
}

QWidget *StatisticsDialog::makeSeriesCard()
{
    auto *table = new QTableView;
    table->setModel(m_stats);
    table->setObjectName(u"statistics_series"_s);
    setUpTable(*table, tr("Over time"));
    table->setColumnWidth(StatsModel::Time, fontMetrics().averageCharWidth() * 32);
    return makeFrame(tr("Over time"), table);
}

void StatisticsDialog::setUpTable(QTableView &table, const QString &title)
{
    table.setAccessibleName(title);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    const int line = fontMetrics().height() + 6;
    table.verticalHeader()->setDefaultSectionSize(line);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(false);
    const int lines = std::clamp(table.model()->rowCount(), 1, mostLines);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + lines * line + 4);
}

} // namespace Audit
