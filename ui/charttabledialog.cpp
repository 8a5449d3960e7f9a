// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttabledialog.h"

#include "chartlooks.h"
#include "chartplot.h"
#include "chartstrip.h"
#include "plaintext.h"
#include "tablewords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

ChartTableDialog::ChartTableDialog(ChartStrip &chart)
    : QDialog(&chart)
    , m_chart(chart)
    , m_caption(new MutedLabel)
{
    setObjectName(u"chartTableDialog"_s);
    setWindowTitle(tr("Chart as a Table"));
    m_caption->setObjectName(u"chartTableCaption"_s);
    m_caption->setWordWrap(true);
    auto *table = new QTableView;
    table->setObjectName(u"chartTable"_s);
    table->setAccessibleName(tr("Entries over time"));
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_caption);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const TimeSpan span = m_chart.data().buckets[static_cast<std::size_t>(index.row())].span;
        if (m_chart.data().bucketSeconds > 0)
            Q_EMIT m_chart.plot().spanChosen(span);
    });
    connect(&m_chart, &ChartStrip::shown, this, &ChartTableDialog::showChart);
    showChart();
    const int character = fontMetrics().averageCharWidth();
    table->setColumnWidth(ChartTableModel::Time, character * 30);
    const int margins = layout->contentsMargins().left() + layout->contentsMargins().right();
    const int columns
        = table->horizontalHeader()->length() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resize(std::clamp(columns + margins + 4, character * 60, character * 160), fontMetrics().height() * 30);
    table->setFocus();
}

void ChartTableDialog::showChart()
{
    const ChartData &chart = m_chart.data();
    const QStringList series = seriesTitles();
    QStringList titles { columnTitle(Column::Time, m_chart.timeFormat()), series.value(1) };
    for (qsizetype part = 0; part < chart.parts.size(); ++part)
        titles.append(partTitle(chart, part));
    m_caption->setText(m_chart.caption());
    m_model.show(chart, m_chart.timeFormat(), titles);
}

} // namespace Audit
