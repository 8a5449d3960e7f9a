// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/rollupreader.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Audit {

Result<RollupReader, StoreFault> RollupReader::of(Database &database, const Selection &selection)
{
    auto question = RollupQuestion::of(database, selection);
    if (!question)
        return question.error();
    return RollupReader(std::move(question).value());
}

Result<qint64, StoreFault> RollupReader::total() const
{
    qint64 total = 0;
    if (m_question.meansNothing())
        return total;
    const Cover cover = coverOf(m_question.selection().startUs, m_question.selection().endUs);
    for (const auto &[spans, sign] : cover.whole) {
        const auto done = m_question.forEachSum({}, spans, m_question.dimension(),
            [&total, by = sign](const Rows &row) { total += by * row.number(0); });
        if (!done)
            return done.error();
    }
    for (const auto &[edge, sign] : cover.edges) {
        const auto count = m_question.countOfEdge(edge);
        if (!count)
            return count.error();
        total += sign * *count;
    }
    return total;
}

Result<QList<RollupReader::Sum>, StoreFault> RollupReader::sums(Dimension dimension) const
{
    QHash<std::pair<qint64, qint64>, qint64> found;
    const Cover cover = m_question.meansNothing()
        ? Cover {}
        : coverOf(m_question.selection().startUs, m_question.selection().endUs);
    for (const auto &[spans, sign] : cover.whole) {
        const auto done = m_question.forEachSum(
            "value, other"_L1, spans, dimension, [&found, by = sign](const Rows &row) {
                found[{ row.number(0), row.number(1) }] += by * row.number(2);
            });
        if (!done)
            return done.error();
    }
    for (const auto &[edge, sign] : cover.edges) {
        const auto done = m_question.sumsOfEdge(edge, dimension, [&found, by = sign](const Sum &sum) {
            found[{ sum.value, sum.other }] += by * sum.entries;
        });
        if (!done)
            return done.error();
    }
    QList<Sum> sums;
    for (auto sum = found.cbegin(); sum != found.cend(); ++sum) {
        if (sum.value() != 0)
            sums += { sum.key().first, sum.key().second, sum.value() };
    }
    return sums;
}

Result<QList<RollupReader::TimedSum>, StoreFault> RollupReader::results(Span longest) const
{
    QList<TimedSum> results;
    const Pieces pieces = m_question.meansNothing()
        ? Pieces {}
        : piecesOf(m_question.selection().startUs, m_question.selection().endUs, longest);
    for (const WholeSpans &spans : pieces.whole) {
        const auto done = m_question.forEachSum(
            "start_us, value"_L1, spans, Dimension::Result, [&results](const Rows &row) {
                results += { row.number(0), row.number(1), row.number(2) };
            });
        if (!done)
            return done.error();
    }
    for (const Edge &edge : pieces.edges) {
        const auto done = m_question.sumsOfEdge(edge, Dimension::Result, [&](const Sum &sum) {
            results += { edge.startUs, sum.value, sum.entries };
        });
        if (!done)
            return done.error();
    }
    return results;
}

/// Steps backwards over spans until one holds the entry that `place` looks for; true where one does.
Result<bool, StoreFault> RollupReader::stepInto(WholeSpans spans, Place &place) const
{
    QMap<qint64, qint64> counts;
    const auto done = m_question.forEachSum("start_us"_L1, spans, m_question.dimension(),
        [&counts](const Rows &row) { counts[row.number(0)] += row.number(1); });
    if (!done)
        return done.error();
    for (auto count = counts.cend(); count != counts.cbegin();) {
        --count;
        if (place.newer >= count.value()) {
            place.newer -= count.value();
            continue;
        }
        const qint64 end = spanEnd(count.key(), spans.span);
        place.untilUs = end - usTick;
        if (spans.span == Span::Hour)
            return true;
        return stepInto({ Span(int(spans.span) - 1), count.key(), end }, place);
    }
    return false;
}

Result<RollupReader::Place, StoreFault> RollupReader::place(qint64 offset) const
{
    Place place { m_question.selection().endUs, offset };
    const Pieces pieces = piecesOf(m_question.selection().startUs, m_question.selection().endUs);
    if (m_question.meansNothing() || pieces.whole.isEmpty())
        return place;
    if (pieces.endsInEdge) {
        const auto count = m_question.countOfEdge(pieces.edges.constLast());
        if (!count)
            return count.error();
        if (offset < *count)
            return place;
        place.newer -= *count;
    }
    for (auto spans = pieces.whole.crbegin(); spans != pieces.whole.crend(); ++spans) {
        const auto found = stepInto(*spans, place);
        if (!found)
            return found.error();
        if (*found)
            return place;
    }
    if (pieces.whole.constFirst().fromUs)
        place.untilUs = *pieces.whole.constFirst().fromUs - usTick;
    return place;
}

} // namespace Audit
