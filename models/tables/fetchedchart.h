// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/chartdata.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Audit {

class EntryTableModel;

/// Counts the rows of a table over time, split by the values of a column: the six most frequent, and the
/// rest. Counts while it is wanted, a stretch of rows at a time, so that nothing else waits; settles when
/// there is a pause. While the rows still belong to an older question, the numbers stay what they were.
class FetchedChart : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostParts = 6;
    static constexpr int mostBuckets = 96;

    /// The rows must outlive it.
    explicit FetchedChart(EntryTableModel &entries, QObject *parent = nullptr);

    void setWanted(bool wanted);
    void setSplit(Column column);
    const ChartData &data() const { return m_data; }

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        qint64 us;
        int value; ///< place in m_values
    };

    void countAgain();
    void countSome();
    void countRow(int row);
    void takeInserted(int first, int last);
    void takeNewOrder();
    void settle();
    void settleAxis(ChartData &data) const;
    void settleParts(ChartData &data, std::vector<int> &partOfValue) const;
    void settleBuckets(ChartData &data, const std::vector<int> &partOfValue) const;
    int placeOf(const QString &value);
    QString labelOf(const QString &value) const;

    EntryTableModel &m_entries;
    bool m_isWanted = false;
    Column m_split = Column::Result;
    int m_next = 0; ///< row that is counted next
    std::vector<Row> m_rows;
    qint64 m_timeless = 0;
    QHash<QString, int> m_places;
    QList<QString> m_values;
    std::vector<qint64> m_sums; ///< by value
    ChartData m_data;
    QTimer m_turn; ///< the next stretch of rows
    QTimer m_pause;
};

} // namespace Audit
