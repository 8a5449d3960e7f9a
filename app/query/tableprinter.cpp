// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/tableprinter.h"

#include "domain/safetext.h"
#include "query/options.h"
#include "query/textwidth.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype rowsThatSettle = 200;
constexpr qsizetype narrowestColumn = 6;
constexpr qsizetype gap = 2;

} // namespace

QList<qsizetype> fitWidths(QList<qsizetype> wanted, qsizetype available, qsizetype least)
{
    qsizetype total = std::accumulate(wanted.begin(), wanted.end(), qsizetype(0));
    while (total > available) {
        const auto widest = std::max_element(wanted.begin(), wanted.end());
        if (widest == wanted.end() || *widest <= least)
            break;
        --*widest;
        --total;
    }
    return wanted;
}

TablePrinter::TablePrinter(QList<ExportColumn> columns, qsizetype width)
    : m_columns(std::move(columns))
    , m_width(width)
{
}

QByteArray TablePrinter::row(const Entry &entry)
{
    if (!m_widths.isEmpty())
        return line(cellsOf(entry));
    m_waiting.append(entry);
    return m_waiting.size() < rowsThatSettle ? QByteArray() : printWaiting();
}

QByteArray TablePrinter::end()
{
    return m_widths.isEmpty() ? printWaiting() : QByteArray();
}

QStringList TablePrinter::cellsOf(const Entry &entry) const
{
    QStringList cells;
    for (const ExportColumn &column : m_columns)
        cells.append(terminalSafe(columnText(entry, column, QTimeZone::systemTimeZone()), m_width));
    return cells;
}

QByteArray TablePrinter::printWaiting()
{
    settleColumns();
    QList<QStringList> rows;
    for (const Entry &entry : std::exchange(m_waiting, {}))
        rows.append(cellsOf(entry));
    settleWidths(rows);

    QStringList names;
    QStringList rules;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        names.append(columnName(m_columns[i]));
        rules.append(QString(m_widths[i], u'─'));
    }
    QByteArray text = line(names) + line(rules);
    for (const QStringList &cells : rows)
        text += line(cells);
    return text;
}

/// The usual columns; where no row tells an actor's e-mail address, whatever names the actor stands in for
/// it.
void TablePrinter::settleColumns()
{
    if (!m_columns.isEmpty())
        return;
    m_columns = columnsOf(tableColumns());
    const auto isFilled = [this](Field field) {
        return std::any_of(m_waiting.begin(), m_waiting.end(),
            [field](const Entry &entry) { return !fieldText(entry, field).isEmpty(); });
    };
    static constexpr std::array actorFields { Field::ActorEmail, Field::ActorName, Field::ActorId };
    const auto actor = std::find_if(actorFields.begin(), actorFields.end(), isFilled);
    if (actor != actorFields.end())
        std::replace(
            m_columns.begin(), m_columns.end(), ExportColumn(Field::ActorEmail), ExportColumn(*actor));
}

void TablePrinter::settleWidths(const QList<QStringList> &rows)
{
    QList<qsizetype> wanted;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        qsizetype widest = columnName(m_columns[i]).size();
        for (const QStringList &cells : rows)
            widest = std::max(widest, textWidth(cells[i]));
        wanted.append(widest);
    }
    m_widths = fitWidths(wanted, m_width - gap * (m_columns.size() - 1), narrowestColumn);
}

QByteArray TablePrinter::line(const QStringList &cells) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isLast = i + 1 == cells.size();
        text
            += isLast ? shortened(cells[i], m_widths[i]) : fitted(cells[i], m_widths[i]) + QString(gap, u' ');
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text.toUtf8() + '\n';
}

} // namespace Audit
