// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/fields.h"
#include "tables/packedbodies.h"
#include "tables/textcolumn.h"

#include <QCache>

#include <array>
#include <optional>
#include <vector>

namespace Audit {

/// Very many entries in little memory: what rows are looked through and sorted by stands in columns, the
/// entry's own bytes are packed, and a whole entry is made of them when it is asked for. Rows are numbered as
/// they come and only added.
class EntryStore
{
public:
    static constexpr std::size_t fieldCount = static_cast<std::size_t>(Field::Details) + 1;

    quint32 append(const Entry &entry); ///< its row
    quint32 size() const { return static_cast<quint32>(m_times.size()); }

    std::optional<qint64> timeUs(quint32 row) const;
    /// As fieldText() of the entry. Cheap but for the timestamp's own text and the details.
    QString text(quint32 row, Field field) const;
    /// The entry as it was added.
    Entry entry(quint32 row) const;
    /// Cheaper: without timestamp, details and raw.
    Entry outline(quint32 row) const;
    QByteArray raw(quint32 row) const { return m_bodies.at(row); }

    /// Of a field that has a column: not the timestamp, nor the details.
    const TextColumn &column(Field field) const { return m_columns[static_cast<std::size_t>(field)]; }
    static bool hasColumn(Field field) { return field != Field::Timestamp && field != Field::Details; }

private:
    static constexpr int entriesAtHand = 512; ///< a few screens of them

    std::array<TextColumn, fieldCount> m_columns;
    std::vector<qint64> m_times; ///< microseconds; noTime where there is none
    PackedBodies m_bodies;
    mutable QCache<quint32, Entry> m_entries { entriesAtHand };
};

} // namespace Audit
