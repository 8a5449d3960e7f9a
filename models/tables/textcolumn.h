// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/textarena.h"

#include <QHash>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace Audit {

/// One text of each of many rows, in little memory: every value once while values repeat, two bytes a row for
/// the first 65,535 of them and four beyond; as UTF-8 one behind the other where most rows have a value of
/// their own. Nothing while all rows have none. Rows are only added. A text comes back exactly, null as null.
class TextColumn
{
public:
    void append(const QString &text);
    std::size_t size() const { return m_size; }
    QString text(std::size_t row) const;

    /// A number for each row: the same for the same text, lower for what sorts before it; a null is the
    /// lowest.
    std::vector<quint32> ranks() const;

    /// What was asked of values before, so that it is not asked again of the rows to come.
    using Verdicts = std::vector<char>;

    /// For each of these rows, whether its text fits; asked once per value where values repeat. `known`
    /// belongs to the same question about this column, and is empty at first.
    std::vector<char> fitting(const std::function<bool(const QString &)> &fits, std::span<const quint32> rows,
        Verdicts &known) const;

private:
    enum class Form { Absent, Interned, Apart };

    quint32 numberOf(const QString &text);
    void addNumber(quint32 number);
    quint32 numberAt(std::size_t row) const { return m_isWide ? m_wide[row] : m_narrow[row]; }
    void appendApart(const QString &text);
    void standApart();
    std::vector<quint32> valueRanks() const;
    std::vector<quint32> apartRanks() const;

    Form m_form = Form::Absent;
    std::size_t m_size = 0;

    QHash<QString, quint32> m_numbers; ///< of the values; null has none and is 0
    std::vector<QString> m_values { QString() }; ///< by number
    std::vector<quint16> m_narrow; ///< number by row
    std::vector<quint32> m_wide; ///< instead, once a number does not fit
    bool m_isWide = false;

    TextArena m_apart; ///< UTF-8 of texts that stand apart
    std::vector<bool> m_isNull;
    QHash<quint32, QString> m_odd; ///< by row, what UTF-8 has no bytes for: halves of characters
};

} // namespace Audit
