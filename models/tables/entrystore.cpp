// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entrystore.h"

#include "domain/json.h"

#include <limits>

namespace Audit {

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

} // namespace

quint32 EntryStore::append(const Entry &entry)
{
    for (const FieldInfo &info : allFields()) {
        if (hasColumn(info.field))
            m_columns[static_cast<std::size_t>(info.field)].append(entry.*info.text);
    }
    m_times.push_back(entry.timeUs.value_or(noTime));
    m_bodies.append(entry.raw);
    return size() - 1;
}

std::optional<qint64> EntryStore::timeUs(quint32 row) const
{
    return m_times[row] == noTime ? std::nullopt : std::optional(m_times[row]);
}

QString EntryStore::text(quint32 row, Field field) const
{
    return hasColumn(field) ? column(field).text(row) : fieldText(entry(row), field);
}

Entry EntryStore::entry(quint32 row) const
{
    if (const Entry *known = m_entries.object(row))
        return *known;
    const auto read = decodeEntry(raw(row));
    Entry entry = read ? *read : outline(row);
    m_entries.insert(row, new Entry(entry));
    return entry;
}

Entry EntryStore::outline(quint32 row) const
{
    Entry entry;
    for (const FieldInfo &info : allFields()) {
        if (hasColumn(info.field))
            entry.*info.text = column(info.field).text(row);
    }
    entry.timeUs = timeUs(row);
    return entry;
}

} // namespace Audit
