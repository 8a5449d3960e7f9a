// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include "domain/utf8.h"

#include <algorithm>
#include <array>

namespace Audit {

namespace {

/// What a spreadsheet takes for the start of a formula, full-width forms included; what some skip before they
/// look; and the mark itself, which keeps the guard reversible.
constexpr std::array guarded { u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n', u'\0', u'＝', u'＋', u'－', u'＠',
    u'\'' };

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

bool needsQuotes(const QByteArray &value, char separator)
{
    if (value.isEmpty())
        return false;
    // Blanks at the ends get lost in readers that trim, and a byte order mark in those that look for one.
    return value.front() == ' ' || value.back() == ' ' || value.startsWith(byteOrderMark)
        || std::any_of(value.begin(), value.end(),
            [separator](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; });
}

QByteArray quoted(QByteArray value)
{
    value.replace("\"", "\"\"");
    return '"' + value + '"';
}

QByteArray cell(const QString &value, const CsvDialect &dialect)
{
    const QByteArray bytes = utf8Bytes(dialect.form == CsvForm::Spreadsheet ? guardFormula(value) : value);
    return needsQuotes(bytes, dialect.separator) ? quoted(bytes) : bytes;
}

/// One pass over the text, holding the cell and the row under construction.
class Reader
{
public:
    Reader(const QByteArray &text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<QStringList> read()
    {
        if (m_text.startsWith(byteOrderMark))
            m_at = sizeof(byteOrderMark) - 1;
        while (m_at < m_text.size())
            take(m_text[m_at++]);
        if (m_rowBegun)
            endRow();
        return m_rows;
    }

    bool isComplete() const { return !m_inQuotes; }

private:
    void take(char c)
    {
        if (m_inQuotes)
            takeQuoted(c);
        else if (c == m_separator)
            endCell();
        else if (c == '\r' || c == '\n')
            takeLineEnd(c);
        else if (c == '"' && m_cell.isEmpty() && !m_wasQuoted)
            beginQuotes();
        else
            append(c);
    }

    void takeQuoted(char c)
    {
        if (c != '"')
            return append(c);
        if (next() != '"') {
            m_inQuotes = false;
            return;
        }
        ++m_at;
        append('"');
    }

    void takeLineEnd(char c)
    {
        if (c == '\r' && next() == '\n')
            ++m_at;
        endRow();
    }

    void beginQuotes()
    {
        m_inQuotes = true;
        m_wasQuoted = true;
        m_rowBegun = true;
    }

    void append(char c)
    {
        m_cell += c;
        m_rowBegun = true;
    }

    void endCell()
    {
        m_row.append(utf8Text(m_cell));
        m_cell.clear();
        m_wasQuoted = false;
        m_rowBegun = true;
    }

    void endRow()
    {
        endCell();
        m_rows.append(m_row);
        m_row.clear();
        m_rowBegun = false;
    }

    char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    const QByteArray &m_text;
    const char m_separator;
    qsizetype m_at = 0;
    bool m_inQuotes = false;
    bool m_wasQuoted = false;
    bool m_rowBegun = false;
    QByteArray m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

QByteArray csvRow(const QStringList &values, const CsvDialect &dialect)
{
    // A record of one empty value would be an empty line, which reads back as nothing at all in most readers.
    if (values.size() == 1 && values.front().isEmpty())
        return QByteArrayLiteral("\"\"\r\n");
    QByteArray row;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            row += dialect.separator;
        row += cell(values[i], dialect);
    }
    return row + "\r\n";
}

bool isGuarded(const QString &value)
{
    return !value.isEmpty()
        && std::find(guarded.begin(), guarded.end(), value.front().unicode()) != guarded.end();
}

QString guardFormula(const QString &value)
{
    return isGuarded(value) ? u'\'' + value : value;
}

QString unguardFormula(const QString &value)
{
    return value.startsWith(u'\'') ? value.sliced(1) : value;
}

QList<QStringList> parseCsv(const QByteArray &text, char separator, bool *ok)
{
    Reader reader(text, separator);
    QList<QStringList> rows = reader.read();
    if (ok)
        *ok = reader.isComplete();
    return rows;
}

} // namespace Audit
