// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/comparisonmodel.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QTableView;

namespace Audit {

class MutedLabel;
class ValueMenu;

/// A few entries side by side: fields as rows, entries as columns. What is equal is hidden, and counted,
/// until it is asked for.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    /// The model must outlive it.
    explicit ComparePage(ComparisonModel &model, QWidget *parent = nullptr);

    ValueMenu &values() { return *m_values; }
    QTableView &table() { return *m_table; }

private:
    void setUpTable();
    void showEntries();
    void fitColumns();
    void copy() const;
    std::optional<struct ValueAt> currentValue() const;

    ComparisonModel &m_model;
    QCheckBox *m_equal;
    MutedLabel *m_same;
    QTableView *m_table;
    ValueMenu *m_values;
    qsizetype m_fitted = 0; ///< entries that the widths are for
};

} // namespace Audit
