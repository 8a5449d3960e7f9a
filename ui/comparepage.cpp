// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"

#include "cellpainting.h"
#include "plaintext.h"
#include "theme.h"
#include "valuemenu.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// Names and what is equal stand back; values line up.
class ComparisonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = textThatMayFit(option->text, option->rect.width(), option->fontMetrics);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        const bool isName = index.column() == 0;
        if (isName)
            option->textElideMode = Qt::ElideMiddle;
        else
            option->font = Theme::fixedFont();
        if (!isName && !index.data(ComparisonModel::EqualRole).toBool())
            return;
        const QColor muted = option->palette.color(QPalette::PlaceholderText);
        option->palette.setColor(QPalette::Text, muted);
        option->palette.setColor(QPalette::HighlightedText, muted);
    }
};

} // namespace

ComparePage::ComparePage(ComparisonModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_equal(new QCheckBox(tr("&Equal fields too")))
    , m_same(new MutedLabel)
    , m_table(new QTableView)
    , m_values(new ValueMenu(*m_table, [this] { return currentValue(); }))
{
    setObjectName(u"comparePage"_s);
    m_equal->setObjectName(u"compareEqual"_s);
    m_same->setObjectName(u"compareSame"_s);
    m_same->setWordWrap(true);
    setUpTable();
    setFocusProxy(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_equal);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_same);
    connect(m_equal, &QCheckBox::toggled, &m_model, &ComparisonModel::showEqual);
    connect(&m_model, &ComparisonModel::changed, this, &ComparePage::showEntries);
    showEntries();
}

void ComparePage::setUpTable()
{
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Entries side by side"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copyRow = new QAction(tr("Copy &Row"), this);
    copyRow->setObjectName(u"copyCompared"_s);
    copyRow->setShortcut(QKeySequence::Copy);
    copyRow->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRow, &QAction::triggered, this, &ComparePage::copy);
    m_table->addAction(copyRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, m_values, &ValueMenu::refresh);
}

void ComparePage::showEntries()
{
    fitColumns();
    m_same->setVisible(m_model.equalRows() > 0);
    m_same->setText(m_equal->isChecked() ? tr("%Ln field(s) are equal", nullptr, m_model.equalRows())
                                         : tr("%Ln equal field(s) hidden", nullptr, m_model.equalRows()));
}

/// Once for so many entries: widths that a person has set stay from selection to selection.
void ComparePage::fitColumns()
{
    if (m_model.entries() == m_fitted || m_model.entries() == 0)
        return;
    m_fitted = m_model.entries();
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 17 * character);
    for (int column = 1; column <= m_fitted; ++column)
        m_table->setColumnWidth(column, 20 * character);
}

void ComparePage::copy() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column)
        cells.append(m_model.index(row, column).data(ComparisonModel::ValueRole).toString());
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

std::optional<ValueAt> ComparePage::currentValue() const
{
    const QModelIndex index = m_table->currentIndex();
    const int field = index.data(ComparisonModel::FieldRole).toInt();
    const QString value = index.data(ComparisonModel::ValueRole).toString();
    if (!index.isValid() || index.column() == 0 || field < 0 || value.isEmpty())
        return std::nullopt;
    const Entry &entry = m_model.entry(index.column());
    return ValueAt { static_cast<Field>(field), value, entry.timeUs, entry.id };
}

} // namespace Audit
