// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace Audit {

class EntryTableModel;

/// Looks for the next row that a text stands in, as far as rows are here: in any field that can be a column,
/// in the time as it is shown, and in columns made of details. Case does not count. In turns of some
/// milliseconds; a new look ends the one under way.
class RowFinder : public QObject
{
    Q_OBJECT
public:
    enum class Way { Down, Up };

    /// The entries must outlive it.
    explicit RowFinder(const EntryTableModel &entries, QObject *parent = nullptr);

    /// Begins beside the row `from`, goes on at the other end, and looks at `from` last; -1 for no row.
    void look(const QString &text, int from, Way way);
    void stop();

Q_SIGNALS:
    void found(int row, bool aroundTheEnd); ///< true where it went on at the other end
    void missed(); ///< none of the rows has it

private:
    void lookOn();
    void step();
    bool holds(int row) const;

    const EntryTableModel &m_entries;
    QTimer m_turn;
    QString m_text;
    Way m_way = Way::Down;
    int m_row = 0;
    int m_left = 0; ///< rows to look at
    bool m_isAround = false;
};

} // namespace Audit
