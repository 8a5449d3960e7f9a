// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/valuenames.h"

#include "service/columntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype mostAtOnce = 256; ///< values in one statement
constexpr qsizetype mostRemembered = 500'000;

/// "SELECT … IN (?, …)" for pieces of a list; the last value fills the places that are left, so that few
/// statements are ever prepared.
template <class List>
Result<Done, StoreFault> selectIn(
    Database &database, QLatin1StringView select, const List &list, auto bind, auto row)
{
    const QString sql = select + QString(" IN "_L1) + places(mostAtOnce);
    for (qsizetype at = 0; at < list.size(); at += mostAtOnce) {
        QVariantList values;
        for (qsizetype i = 0; i < mostAtOnce; ++i)
            values += bind(list[std::min(at + i, list.size() - 1)]);
        auto rows = database.run(sql, values);
        if (!rows)
            return rows.error();
        while (rows->next())
            row(*rows);
    }
    return Done {};
}

} // namespace

Result<Done, StoreFault> ValueNumbers::prepare(const QSet<QString> &texts)
{
    if (m_numbers.size() > mostRemembered)
        m_numbers.clear();
    QStringList unknown;
    for (const QString &text : texts) {
        if (!text.isNull() && !m_numbers.contains(text))
            unknown += text;
    }
    if (unknown.isEmpty())
        return Done {};
    if (auto done = lookUp(unknown); !done)
        return done;
    unknown.removeIf([this](const QString &text) { return m_numbers.contains(text); });
    std::sort(unknown.begin(), unknown.end());
    return give(unknown);
}

Result<Done, StoreFault> ValueNumbers::lookUp(const QStringList &texts)
{
    QHash<QString, QString> textOfShort;
    for (const QString &text : texts)
        textOfShort.insert(toColumn(text), text);
    return selectIn(m_database, "SELECT short, id FROM value_name WHERE short"_L1, texts, toColumn,
        [&](const Rows &row) { m_numbers.insert(textOfShort.value(row.text(0)), row.number(1)); });
}

Result<Done, StoreFault> ValueNumbers::give(const QStringList &texts)
{
    const auto last = m_database.number(u"SELECT coalesce(max(id), 0) FROM value_name"_s);
    if (!last)
        return last.error();
    qint64 number = *last;
    for (const QString &text : texts) {
        const auto added = m_database.run(u"INSERT INTO value_name (id, short, name) VALUES (?, ?, ?)"_s,
            { ++number, toColumn(text), escapedText(text) });
        if (!added)
            return added.error();
        m_numbers.insert(text, number);
    }
    return Done {};
}

Result<qint64, StoreFault> numberOfValue(Database &database, const QString &text)
{
    return database.number(
        u"SELECT id FROM value_name WHERE short = ?"_s, { text.isNull() ? u""_s : toColumn(text) });
}

Result<Done, StoreFault> ValueTexts::load(Database &database, const QSet<qint64> &numbers)
{
    if (m_texts.size() > mostRemembered)
        m_texts.clear();
    QList<qint64> unknown;
    for (const qint64 number : numbers) {
        if (number != 0 && !m_texts.contains(number))
            unknown += number;
    }
    return selectIn(
        database, "SELECT id, name FROM value_name WHERE id"_L1, unknown,
        [](qint64 number) { return number; },
        [&](const Rows &row) { m_texts.insert(row.number(0), unescapedText(row.text(1))); });
}

} // namespace Audit
