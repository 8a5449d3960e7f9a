// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/rowformat.h"

#include "domain/jsontext.h"

namespace Audit {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

class CsvFormat : public RowFormat
{
public:
    CsvFormat(QList<ExportColumn> columns, const CsvDialect &dialect, const QTimeZone &zone)
        : m_columns(std::move(columns))
        , m_dialect(dialect)
        , m_zone(zone)
    {
    }

    QByteArray begin() override
    {
        return (m_dialect.byteOrderMark ? QByteArray(byteOrderMark) : QByteArray())
            + csvRow(columnNames(m_columns), m_dialect);
    }

    QByteArray row(const Entry &entry) override
    {
        ++m_rows;
        QStringList values;
        values.reserve(m_columns.size());
        for (const ExportColumn &column : m_columns)
            values.append(counted(columnText(entry, column, m_zone), column));
        return csvRow(values, m_dialect);
    }

    FormatFacts facts() const override { return m_facts; }

private:
    QString counted(const QString &value, const ExportColumn &column)
    {
        if (m_dialect.form == CsvForm::Spreadsheet && isGuarded(value))
            ++m_facts.guardedCells;
        if (!value.isValidUtf16())
            m_facts.note({ m_rows, columnName(column), CellChange::Replaced });
        return value;
    }

    QList<ExportColumn> m_columns;
    CsvDialect m_dialect;
    QTimeZone m_zone;
    qint64 m_rows = 0;
    FormatFacts m_facts;
};

class JsonLinesFormat : public RowFormat
{
public:
    QByteArray row(const Entry &entry) override { return jsonLine(entry.raw) + '\n'; }
};

} // namespace

std::unique_ptr<RowFormat> makeCsvFormat(
    const QList<ExportColumn> &columns, const CsvDialect &dialect, const QTimeZone &zone)
{
    return std::make_unique<CsvFormat>(columns, dialect, zone);
}

std::unique_ptr<RowFormat> makeJsonLinesFormat()
{
    return std::make_unique<JsonLinesFormat>();
}

std::unique_ptr<RowFormat> makeRowFormat(
    ExportFormat format, const QList<ExportColumn> &columns, const CsvDialect &dialect, const QTimeZone &zone)
{
    if (format == ExportFormat::JsonLines)
        return makeJsonLinesFormat();
    return makeCsvFormat(columns, dialect, zone);
}

} // namespace Audit
