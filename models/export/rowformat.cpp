// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/rowformat.h"

#include "domain/jsontext.h"

namespace Audit {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

class CsvFormat : public RowFormat
{
public:
    CsvFormat(QList<Field> columns, const CsvDialect &dialect)
        : m_columns(std::move(columns))
        , m_dialect(dialect)
    {
    }

    QByteArray begin() override
    {
        QStringList names;
        for (const Field column : m_columns)
            names.append(fieldInfo(column).name);
        return (m_dialect.byteOrderMark ? QByteArray(byteOrderMark) : QByteArray())
            + csvRow(names, m_dialect);
    }

    QByteArray row(const Entry &entry) override
    {
        QStringList values;
        values.reserve(m_columns.size());
        for (const Field column : m_columns)
            values.append(counted(fieldText(entry, column)));
        return csvRow(values, m_dialect);
    }

    qint64 guardedCells() const override { return m_guardedCells; }

private:
    QString counted(const QString &value)
    {
        if (m_dialect.form == CsvForm::Spreadsheet && guardFormula(value) != value)
            ++m_guardedCells;
        return value;
    }

    QList<Field> m_columns;
    CsvDialect m_dialect;
    qint64 m_guardedCells = 0;
};

class JsonLinesFormat : public RowFormat
{
public:
    QByteArray row(const Entry &entry) override { return jsonLine(entry.raw) + '\n'; }
};

} // namespace

std::unique_ptr<RowFormat> makeCsvFormat(const QList<Field> &columns, const CsvDialect &dialect)
{
    return std::make_unique<CsvFormat>(columns, dialect);
}

std::unique_ptr<RowFormat> makeJsonLinesFormat()
{
    return std::make_unique<JsonLinesFormat>();
}

std::unique_ptr<RowFormat> makeRowFormat(
    ExportFormat format, const QList<Field> &columns, const CsvDialect &dialect)
{
    if (format == ExportFormat::JsonLines)
        return makeJsonLinesFormat();
    return makeCsvFormat(columns, dialect);
}

} // namespace Audit
