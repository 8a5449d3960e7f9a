// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnchooser.h"

#include "plaintext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

ColumnChooser::ColumnChooser(EntryColumns &columns, const Entry &entry, QWidget *parent)
    : QDialog(parent)
    , m_columns(columns)
    , m_entry(entry)
    , m_items(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(u"columnChooser"_s);
    setWindowTitle(tr("Choose Columns"));
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setAccessibleName(tr("Search columns"));
    m_search->setPlaceholderText(tr("a part of its name"));
    m_search->setClearButtonEnabled(true);
    m_found->setSourceModel(m_items);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setModel(m_found);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *note = new MutedLabel(tr("Ticked ones stand in the table. At the end: what the entry that you "
                                   "stand on holds beside the usual fields."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *again = buttons->addButton(tr("&Reset"), QDialogButtonBox::ResetRole);
    again->setObjectName(u"columnsReset"_s);
    again->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 28);

    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_list->setCurrentIndex(m_found->index(0, 0));
        m_list->setFocus();
    });
    connect(m_items, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) { apply(*item); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(again, &QPushButton::clicked, this, [this] {
        m_columns.reset();
        fill();
    });
    fill();
    m_search->setFocus();
}

void ColumnChooser::fill()
{
    m_choices = m_columns.choices(m_entry);
    m_items->clear();
    for (qsizetype place = 0; place < m_choices.size(); ++place) {
        auto *item = new QStandardItem(m_choices[place].title);
        item->setCheckable(true);
        item->setCheckState(m_choices[place].isShown ? Qt::Checked : Qt::Unchecked);
        item->setData(place);
        m_items->appendRow(item);
    }
}

/// The last one on screen stays.
void ColumnChooser::apply(QStandardItem &item)
{
    const EntryColumns::Choice &choice = m_choices[item.data().toLongLong()];
    if (!m_columns.show(choice, item.checkState() == Qt::Checked))
        item.setCheckState(Qt::Checked);
}

} // namespace Audit
