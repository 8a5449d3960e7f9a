// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowsieve.h"
#include "tables/columns.h"
#include "tables/entrystore.h"
#include "tables/pathtexts.h"

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace Audit {

/// Which of the fetched entries are shown, and in which order. Fetched entries have places, newest first;
/// shown ones have rows, by place or as they are sorted. New ones are looked at by sift(), as many as take
/// some milliseconds, so that nobody waits for a million of them.
class EntryRows
{
public:
    /// A column, or a path of the entries (domain/entrypath.h).
    using SortKey = std::variant<Column, QString>;
    struct SortBy
    {
        SortKey key;
        Qt::SortOrder order;
    };
    using Sorting = std::optional<SortBy>; ///< none: by place

    void clear();
    /// Behind all others, not looked at yet.
    void append(const QList<Entry> &entries);
    /// At its place, below those of its own time, and looked at unless its neighbours were not; the row that
    /// it gets by show(), none where it is none now. Where rows are sorted that is the last one.
    struct Late
    {
        quint32 entry;
        std::optional<std::size_t> row {};
    };
    Late insert(const Entry &entry);
    void show(const Late &late);

    /// All are to be looked at again.
    void refine(const QList<Refinement> &refinements);
    bool isSifted() const { return m_sifted == m_order.size(); }
    /// Looks at a portion; those of it that are shown, which are no rows before show().
    std::vector<quint32> sift();
    void show(const std::vector<quint32> &found);

    void setSorting(const Sorting &sorting);
    const Sorting &sorting() const { return m_sorting; }
    /// False while entries are to be read before they can be sorted; readOn() reads some of them.
    bool canSort() const { return !m_sortTexts || m_sortTexts->hasAll(*m_store); }
    void readOn() { m_sortTexts->readOn(*m_store); }
    /// The shown ones in their order, to be handed to setShown().
    std::vector<quint32> sorted() const;
    void setShown(std::vector<quint32> shown) { m_shown = std::move(shown); }

    const std::vector<quint32> &shown() const { return m_shown; } ///< rows of store()
    const std::vector<quint32> &fetched() const { return m_order; } ///< all, by place; rows of store()
    const EntryStore &store() const { return *m_store; }
    /// For whoever reads on when another question has come.
    std::shared_ptr<const EntryStore> sharedStore() const { return m_store; }
    const RowSieve &sieve() const { return m_sieve; }

private:
    bool readsWholeEntries() const;
    std::vector<quint32> byPlace() const;
    std::vector<quint32> siftColumns();
    std::vector<quint32> siftStretch();
    std::vector<char> verdictsOf(
        const RowSieve::Test &test, std::span<const quint32> rows, TextColumn::Verdicts &known) const;
    std::vector<quint32> siftEntries();
    bool take(quint32 row);
    bool fits(const RowSieve::Test &test, quint32 row) const;

    std::shared_ptr<EntryStore> m_store = std::make_shared<EntryStore>();
    std::vector<quint32> m_order;
    std::vector<quint32> m_shown;
    std::size_t m_sifted = 0; ///< of m_order
    RowSieve m_sieve;
    std::vector<TextColumn::Verdicts> m_known; ///< by test of the sieve
    Sorting m_sorting;
    std::optional<PathTexts> m_sortTexts; ///< where it is by a path
};

} // namespace Audit
