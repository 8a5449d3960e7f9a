// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/entryrows.h"

#include "tables/rowsorting.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <iterator>

namespace Audit {

namespace {

/// Whole entries that are looked at before others get their turn: some milliseconds.
constexpr std::size_t portion = 2000;

/// Rows whose columns are looked at together, and how long a turn goes on with that.
constexpr std::size_t stretch = 32'768;
constexpr std::chrono::milliseconds turnTime(30);

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
    m_store = std::make_shared<EntryStore>();
    m_known.clear();
    m_order.clear();
    m_shown.clear();
    m_sifted = 0;
    setSorting(m_sorting);
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
    m_known.clear();
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

std::vector<quint32> EntryRows::siftColumns()
{
    const QDeadlineTimer turn(turnTime);
    std::vector<quint32> found;
    do {
        const std::vector<quint32> some = siftStretch();
        found.insert(found.end(), some.begin(), some.end());
    } while (!isSifted() && !turn.hasExpired());
    return found;
}

/// Condition by condition, each over all rows of a stretch.
std::vector<quint32> EntryRows::siftStretch()
{
    const std::size_t stretchEnd = std::min(m_order.size(), m_sifted + stretch);
    std::vector<quint32> left(m_order.begin() + static_cast<std::ptrdiff_t>(m_sifted),
        m_order.begin() + static_cast<std::ptrdiff_t>(stretchEnd));
    m_sifted = stretchEnd;
    m_known.resize(m_sieve.tests().size());
    for (std::size_t at = 0; at < m_known.size(); ++at) {
        const RowSieve::Test &test = m_sieve.tests()[at];
        const std::vector<char> verdicts = verdictsOf(test, left, m_known[at]);
        std::size_t kept = 0;
        for (std::size_t place = 0; place < left.size(); ++place) {
            if ((verdicts[place] != 0) != test.refinement.isExcluded)
                left[kept++] = left[place];
        }
        m_sieve.count(test, static_cast<qint64>(left.size() - kept));
        left.resize(kept);
    }
    return left;
}

std::vector<char> EntryRows::verdictsOf(
    const RowSieve::Test &test, std::span<const quint32> rows, TextColumn::Verdicts &known) const
{
    if (!isByClock(test))
        return m_store->column(*test.refinement.field)
            .fitting([&test](const QString &text) { return test.fitsText(text); }, rows, known);
    std::vector<char> verdicts;
    verdicts.reserve(rows.size());
    for (const quint32 row : rows)
        verdicts.push_back(test.fitsTime(m_store->timeUs(row)));
    return verdicts;
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

/// What was read of the same path is not read again, unless the entries are others now.
void EntryRows::setSorting(const Sorting &sorting)
{
    m_sorting = sorting;
    const QString *path = sorting ? std::get_if<QString>(&sorting->key) : nullptr;
    if (!path)
        m_sortTexts.reset();
    else if (!m_sortTexts || m_sortTexts->path() != *path || m_order.empty())
        m_sortTexts.emplace(*path);
}

std::vector<quint32> EntryRows::sorted() const
{
    std::vector<quint32> rows = byPlace();
    if (!m_sorting)
        return rows;
    if (m_sortTexts)
        sortByRank(rows, m_sortTexts->ranks(*m_store), m_sorting->order);
    else
        sortByColumn(*m_store, rows, std::get<Column>(m_sorting->key), m_sorting->order);
    return rows;
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
