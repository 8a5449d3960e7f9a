// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/rowsieve.h"
#include "tables/columns.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace Audit::Bench {

/// What a table is mostly made of: a struct for each row, and Qt's own proxy over it.
class PlainTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    std::vector<Entry> rows;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(allColumns().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Column column = allColumns()[std::size_t(index.column())].column;
        return cellText(rows[std::size_t(index.row())], column);
    }
};

class PlainProxy : public QSortFilterProxyModel
{
public:
    explicit PlainProxy(PlainTable &table)
        : m_table(table)
    {
        setSourceModel(&table);
    }

    void refine(const QList<Refinement> &refinements)
    {
        m_sieve = RowSieve(refinements);
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_sieve.take(m_table.rows[std::size_t(row)]);
    }

private:
    PlainTable &m_table;
    mutable RowSieve m_sieve;
};

} // namespace Audit::Bench
