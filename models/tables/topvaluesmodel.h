// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "tables/columns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace Audit {

class Notebook;

/// The values of one column over the rows that were counted, the most frequent first: how often, which share,
/// when first and last, and by how many actors. Rows without a value count for the whole, and are no line.
class TopValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Part { Value, Entries, Share, FirstSeen, LastSeen, Actors, PartCount };

    enum Role {
        FieldRole = Qt::UserRole + 1, ///< int(Field) that a filter from this line selects by
        ValueRole, ///< the server's own text of that field, uncapped
        FractionRole, ///< of the most frequent value's count, 0 to 1
        SortRole, ///< what a column sorts by
        LabelRole, ///< a person's name for the value, safe to show; null where it has none
        LabelColourRole, ///< its Label::colour
    };

    explicit TopValuesModel(QObject *parent = nullptr);

    void setTitles(const QStringList &titles) { m_titles = titles; } ///< one for each Part
    void setTimeFormat(const TimeFormat &format);
    void setNotebook(const Notebook &notebook); ///< of names for values; must outlive the model

    /// Forgets what was counted.
    void begin(Column column);
    Column column() const { return m_column; }
    void count(const Entry &entry);
    /// What was counted becomes lines.
    void settle();
    qint64 counted() const { return m_settledCount; } ///< rows that the lines are of
    /// Where a value of the field stands; -1 where it is no line.
    int rowOf(Field field, const QString &value) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        Field field {};
        QString value {};
        QString shown {}; ///< as the table's column has it
        qint64 entries = 0;
        std::optional<qint64> firstUs {};
        std::optional<qint64> lastUs {};
        QSet<QString> actors {};
    };

    QVariant display(const Line &line, int part) const;
    QVariant sortKey(const Line &line, int part) const;

    QStringList m_titles;
    TimeFormat m_format;
    const Notebook *m_notebook = nullptr;
    Column m_column = Column::Actor;
    QHash<QString, Line> m_lines; ///< by value
    std::vector<Line> m_settled;
    qint64 m_counted = 0;
    qint64 m_settledCount = 0; ///< rows that the lines are of
};

} // namespace Audit
