// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storememory.h"

namespace Audit {

namespace {

constexpr qsizetype mostSelections = 512;
constexpr std::size_t mostPlaces = 2000; ///< of one selection

/// Every second one goes: the rest still lies everywhere.
void thin(std::map<qint64, EntryPlace> &places)
{
    bool goes = false;
    std::erase_if(places, [&goes](const auto &) { return goes = !goes; });
}

} // namespace

std::optional<KnownSelection> StoreMemory::find(const QByteArray &selection, qint64 offset) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_selections.constFind(selection);
    if (known == m_selections.cend())
        return {};
    KnownSelection found { known->mark, known->total, known->leading, 0, {} };
    auto place = known->places.upper_bound(offset);
    if (place != known->places.begin()) {
        --place;
        found.offset = place->first;
        found.last = place->second;
    }
    return found;
}

void StoreMemory::remember(const QByteArray &selection, LogMark mark, qint64 total, QLatin1StringView leading)
{
    const std::scoped_lock lock(m_mutex);
    if (m_selections.size() >= mostSelections && !m_selections.contains(selection))
        m_selections.clear();
    Memory &memory = m_selections[selection];
    if (memory.mark.generation == mark.generation && memory.mark.lastSeq > mark.lastSeq)
        return; // another connection saw more
    if (memory.total != total || memory.mark.generation != mark.generation)
        memory.places.clear();
    memory.mark = mark;
    memory.total = total;
    memory.leading = leading;
}

void StoreMemory::rememberPlace(const QByteArray &selection, LogMark mark, qint64 offset, EntryPlace last)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_selections.find(selection);
    if (known == m_selections.end() || known->mark != mark)
        return;
    if (known->places.size() >= mostPlaces)
        thin(known->places);
    known->places[offset] = last;
}

} // namespace Audit
