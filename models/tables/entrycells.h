// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "tables/columns.h"
#include "tables/entryrows.h"

#include <QCache>
#include <QVariant>

#include <optional>

namespace Audit {

class Notebook;

/// What a cell of the entries table answers beside its text.
struct EntryRoles
{
    enum Role {
        FieldRole = Qt::UserRole + 1, ///< int(Field) that a filter from this cell selects by; -1 for none
        ValueRole, ///< the server's own text of that field, uncapped
        ResultKindRole, ///< int(ResultKind) of the row
        MarkedRole, ///< bool: a person marked the row's entry
        NotedRole, ///< bool: a person noted something of it
        LabelRole, ///< a person's name for the cell's value, safe to show; null where it has none
        LabelColourRole, ///< its Label::colour
    };
};

/// The cells of shown entries: texts are capped and made safe to show.
class EntryCells : public EntryRoles
{
    static constexpr int pathTextsAtHand = 4096; ///< taking an entry apart takes long

public:
    /// The rows must outlive it.
    explicit EntryCells(const EntryRows &rows)
        : m_rows(rows)
    {
    }

    void setNotebook(const Notebook &notebook) { m_notebook = &notebook; } ///< must outlive it
    void setTimeFormat(const TimeFormat &format) { m_timeFormat = format; }
    const TimeFormat &timeFormat() const { return m_timeFormat; }
    void setTimeZero(const std::optional<qint64> &us) { m_timeZero = us; }
    const std::optional<qint64> &timeZero() const { return m_timeZero; }

    void forget() { m_pathTexts.clear(); } ///< the rows are others now

    /// Null for a role that no cell knows.
    QVariant data(std::size_t row, Column column, int role) const;
    /// Of a column that shows what stands at a path of the entry (domain/entrypath.h).
    QVariant pathData(std::size_t row, const QString &path, int role) const;

private:
    quint32 storeRow(std::size_t row) const { return m_rows.shown().at(row); }
    QString text(const Entry &entry, Column column) const;
    QString interval(std::size_t row) const;
    QVariant kept(const Entry &entry, Column column, int role) const;
    QVariant keptOfEntry(const Entry &entry, int role) const;

    QString pathText(std::size_t row, const QString &path) const;

    const EntryRows &m_rows;
    const Notebook *m_notebook = nullptr;
    TimeFormat m_timeFormat;
    std::optional<qint64> m_timeZero;
    mutable QCache<std::pair<quint32, QString>, QString> m_pathTexts { pathTextsAtHand };
};

} // namespace Audit
