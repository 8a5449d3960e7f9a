// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entryrows.h"

#include "tables/rowsorting.h"

#include <algorithm>
#include <iterator>

namespace Audit {

namespace {

/// Whole entries that are looked at before others get their turn: some milliseconds.
constexpr std::size_t portion = 2000;

bool isByClock(const RowSieve::Test &test)
{
    return test.refinement.test == Refinement::Test::Clock;
}

bool readsWholeEntry(const RowSieve::Test &test)
{
    return !isByClock(test) && (!test.refinement.field || !EntryStore::hasColumn(*test.refinement.field));
}

} // namespace

void EntryRows::clear()
{
    m_store = std::make_unique<EntryStore>();
    m_order.clear();
    m_shown.clear();
    m_sifted = 0;
}

void EntryRows::append(const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        m_order.push_back(m_store->append(entry));
}

EntryRows::Late EntryRows::insert(const Entry &entry)
{
    const auto older = std::find_if(m_order.cbegin(), m_order.cend(), [&](quint32 row) {
        const auto us = m_store->timeUs(row);
        return us && entry.timeUs && *us < *entry.timeUs;
    });
    const auto place = static_cast<std::size_t>(older - m_order.cbegin());
    const bool isLast = older == m_order.cend();
    Late late { m_store->append(entry) };
    m_order.insert(older, late.entry);
    if (place > m_sifted || (place == m_sifted && !isLast))
        return late;
    ++m_sifted;
    if (!take(late.entry))
        return late;
    // the first shown one that lies below it
    late.row = m_shown.size();
    if (!m_sorting) {
        auto shown = m_shown.cbegin();
        for (std::size_t above = 0; above < place && shown != m_shown.cend(); ++above) {
            if (*shown == m_order[above])
                ++shown;
        }
        late.row = static_cast<std::size_t>(shown - m_shown.cbegin());
    }
    return late;
}

void EntryRows::show(const Late &late)
{
    if (late.row)
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(*late.row), late.entry);
}

void EntryRows::refine(const QList<Refinement> &refinements)
{
    m_sieve = RowSieve(refinements);
    m_shown.clear();
    m_sifted = 0;
}

std::vector<quint32> EntryRows::sift()
{
    return readsWholeEntries() ? siftEntries() : siftColumns();
}

void EntryRows::show(const std::vector<quint32> &found)
{
    m_shown.insert(m_shown.end(), found.begin(), found.end());
}

bool EntryRows::readsWholeEntries() const
{
    return std::any_of(m_sieve.tests().begin(), m_sieve.tests().end(), readsWholeEntry);
}

/// Condition by condition, each over all rows.
std::vector<quint32> EntryRows::siftColumns()
{
    std::vector<quint32> left(m_order.begin() + static_cast<std::ptrdiff_t>(m_sifted), m_order.end());
    m_sifted = m_order.size();
    if (left.empty())
        return left;
    const auto [lowest, highest] = std::minmax_element(left.begin(), left.end());
    const quint32 first = *lowest;
    const quint32 end = *highest + 1;
    for (const RowSieve::Test &test : m_sieve.tests()) {
        const auto verdicts = isByClock(test)
            ? std::vector<char>()
            : m_store->column(*test.refinement.field)
                  .fitting([&test](const QString &text) { return test.fitsText(text); }, first, end);
        const auto hidden = std::remove_if(left.begin(), left.end(), [&](quint32 row) {
            const bool fits
                = isByClock(test) ? test.fitsTime(m_store->timeUs(row)) : verdicts[row - first] != 0;
            return fits == test.refinement.isExcluded;
        });
        m_sieve.count(test, left.end() - hidden);
        left.erase(hidden, left.end());
    }
    return left;
}

/// Entry by entry, some of them.
std::vector<quint32> EntryRows::siftEntries()
{
    std::vector<quint32> found;
    const std::size_t end = std::min(m_order.size(), m_sifted + portion);
    for (; m_sifted < end; ++m_sifted) {
        if (take(m_order[m_sifted]))
            found.push_back(m_order[m_sifted]);
    }
    return found;
}

bool EntryRows::take(quint32 row)
{
    for (const RowSieve::Test &test : m_sieve.tests()) {
        if (fits(test, row) == test.refinement.isExcluded) {
            m_sieve.count(test, 1);
            return false;
        }
    }
    return true;
}

bool EntryRows::fits(const RowSieve::Test &test, quint32 row) const
{
    if (isByClock(test))
        return test.fitsTime(m_store->timeUs(row));
    if (!readsWholeEntry(test))
        return test.fitsText(m_store->text(row, *test.refinement.field));
    return test.fits(m_store->entry(row));
}

std::vector<quint32> EntryRows::sorted() const
{
    std::vector<quint32> rows = byPlace();
    return m_sorting ? sortedRows(*m_store, std::move(rows), *m_sorting) : rows;
}

std::vector<quint32> EntryRows::byPlace() const
{
    std::vector<char> isShown(m_store->size(), 0);
    for (const quint32 row : m_shown)
        isShown[row] = 1;
    std::vector<quint32> rows;
    rows.reserve(m_shown.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(rows),
        [&isShown](quint32 row) { return isShown[row] != 0; });
    return rows;
}

} // namespace Audit
