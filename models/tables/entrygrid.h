// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refinement.h"
#include "tables/entrycells.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace Audit {

class Notebook;

/// Entries that are here as rows and columns, wherever they come from: which of them are shown is looked at
/// in turns, they are sorted, and whatever points at one points at it afterwards. Behind the usual columns
/// stand those of paths (domain/entrypath.h). Cells are capped and made safe to show.
class EntryGrid : public QAbstractTableModel, public EntryRoles
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumnTitles(std::function<QString(Column)> titles);
    /// What is kept of entries and values; must outlive the model.
    void setNotebook(const Notebook &notebook);
    const Notebook *notebook() const { return m_notebook; } ///< none before setNotebook()
    void setTimeFormat(const TimeFormat &format);
    const TimeFormat &timeFormat() const { return m_cells.timeFormat(); }
    /// Times are shown as from this instant on; files keep the times themselves.
    void setTimeZero(const std::optional<qint64> &us);
    const std::optional<qint64> &timeZero() const { return m_cells.timeZero(); }

    /// The row's entry, whole. Whoever reads many of them wants outline() or text(), which are cheaper.
    Entry entry(int row) const { return m_rows.store().entry(storeRow(row)); }
    Entry outline(int row) const { return m_rows.store().outline(storeRow(row)); } ///< as of the store
    QString text(int row, Field field) const { return m_rows.store().text(storeRow(row), field); }
    QByteArray raw(int row) const { return m_rows.store().raw(storeRow(row)); } ///< the server's own bytes
    std::optional<qint64> timeUs(int row) const { return m_rows.store().timeUs(storeRow(row)); }
    /// Entries that each refinement hides, and all of them together.
    const QList<qint64> &hidden() const { return m_rows.sieve().hidden(); }
    qint64 allHidden() const { return m_rows.sieve().allHidden(); }
    /// Everything that is here, the hidden ones included.
    const EntryRows &rows() const { return m_rows; }

    void setPaths(const QStringList &paths);
    const QStringList &paths() const { return m_paths; }
    void addPath(const QString &path); ///< none twice
    void removePath(const QString &path); ///< rows that are sorted by it are so no longer
    const QString &pathOf(int column) const { return m_paths[column - int(allColumns().size())]; }
    static bool isPathColumn(int column) { return column >= static_cast<int>(allColumns().size()); }
    /// What rows are sorted by to be sorted by this column, and which column that is, -1 where it is none.
    EntryRows::SortKey sortKeyOf(int column) const;
    int columnOf(const EntryRows::SortKey &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void refill(const QList<Entry> &entries, const QList<Refinement> &refinements); ///< in place of all
    void sieveAnew(const QList<Refinement> &refinements);
    void append(const QList<Entry> &entries); ///< looked at by lookOn()
    void insert(const QList<Entry> &entries); ///< each at its place, and last where rows are sorted
    void setSorting(const EntryRows::Sorting &sorting);
    /// False while entries are to be looked at, or read before they are sorted.
    bool isSettled() const { return m_rows.isSifted() && m_rows.canSort(); }
    void lookOn(); ///< for some milliseconds

private:
    quint32 storeRow(int row) const { return m_rows.shown().at(static_cast<std::size_t>(row)); }
    void addFound();
    void sortAll();
    void reorder();
    void timesChanged();

    const Notebook *m_notebook = nullptr;
    std::function<QString(Column)> m_titles;
    EntryRows m_rows;
    EntryCells m_cells { m_rows };
    QStringList m_paths;
};

} // namespace Audit
