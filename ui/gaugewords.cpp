// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugewords.h"

#include "gaugelines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct GaugeWords
{
    Q_DECLARE_TR_FUNCTIONS(GaugeWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString ignoredFilters(const WalkReport &report)
{
    QStringList names;
    for (const FilterFinding &finding : report.filters) {
        if (finding.contradicted > 0)
            names.append(finding.parameter);
    }
    return names.join(u", "_s);
}

/// What keeps rows from being proven complete, the worst first.
struct Doubt
{
    bool (*applies)(const WalkReport &);
    GaugeMood mood;
    QString (*inShort)(const WalkReport &);
    QString (*asSentence)(const WalkReport &);
};

constexpr Doubt doubts[] = {
    { [](const WalkReport &r) { return r.contradicted() > 0; }, GaugeMood::Contradicted,
        [](const WalkReport &r) { return GaugeWords::tr("%1 ignored by the server").arg(ignoredFilters(r)); },
        [](const WalkReport &r) {
            return GaugeWords::tr("The server sent entries that were not asked for. They were left out: %1.")
                .arg(number(r.contradicted()));
        } },
    { [](const WalkReport &r) { return r.conflicts > 0; }, GaugeMood::Contradicted,
        [](const WalkReport &) { return GaugeWords::tr("entries contradict each other"); },
        [](const WalkReport &) {
            return GaugeWords::tr("The server sent different entries under one id. Both are shown.");
        } },
    { [](const WalkReport &r) { return r.contradictsTotal(); }, GaugeMood::Contradicted,
        [](const WalkReport &) { return GaugeWords::tr("not certain to be complete"); },
        [](const WalkReport &r) {
            return GaugeWords::tr("The server was read to its end, and its own count says otherwise: "
                                  "it counts %1, and it delivered %2.")
                .arg(number(*r.reportedTotal), number(r.fetched));
        } },
    { [](const WalkReport &r) { return r.restless; }, GaugeMood::Doubtful,
        [](const WalkReport &) { return GaugeWords::tr("restless"); },
        [](const WalkReport &) {
            return GaugeWords::tr("The log never stood still while it was read, so nothing proves that every "
                                  "entry is here.");
        } },
    { [](const WalkReport &r) { return r.unreadable > 0; }, GaugeMood::Doubtful,
        [](const WalkReport &r) {
            return GaugeWords::tr("%Ln unreadable", nullptr, static_cast<int>(r.unreadable));
        },
        [](const WalkReport &) {
            return GaugeWords::tr("Parts of the answers could not be read as entries and are missing.");
        } },
    { [](const WalkReport &r) { return r.unordered > 0 || r.timeless > 0; }, GaugeMood::Doubtful,
        [](const WalkReport &) { return GaugeWords::tr("out of order"); },
        [](const WalkReport &) {
            return GaugeWords::tr("Entries came without a time or out of their order, so nothing proves that "
                                  "every entry is here.");
        } },
};

const Doubt *doubtOf(const GaugeFacts &facts)
{
    if (!facts.rowsMatchQuery)
        return nullptr;
    const auto found = std::find_if(std::begin(doubts), std::end(doubts),
        [&facts](const Doubt &doubt) { return doubt.applies(facts.report); });
    return found == std::end(doubts) ? nullptr : &*found;
}

bool showsOlderRows(const GaugeFacts &facts)
{
    return !facts.rowsMatchQuery && facts.shown > 0;
}

QString stateText(const GaugeFacts &facts)
{
    using State = EntryTableModel::State;
    if (facts.state == State::Idle)
        return {};
    if (facts.state == State::Loading)
        return GaugeWords::tr("reading …");
    if (facts.state == State::Failed)
        return showsOlderRows(facts) ? GaugeWords::tr("rows of the question before")
                                     : GaugeWords::tr("incomplete: the last request failed");
    if (!facts.rowsMatchQuery)
        return showsOlderRows(facts) ? GaugeWords::tr("stopped: rows of the question before")
                                     : GaugeWords::tr("stopped");
    if (const Doubt *doubt = doubtOf(facts))
        return doubt->inShort(facts.report);
    return facts.report.complete ? GaugeWords::tr("complete ✔") : GaugeWords::tr("more follow as you scroll");
}

QStringList countTexts(const GaugeFacts &facts)
{
    QStringList parts { GaugeWords::tr("%Ln shown", nullptr, static_cast<int>(facts.shown)) };
    if (!facts.rowsMatchQuery)
        return parts;
    const WalkReport &report = facts.report;
    if (facts.hidden > 0)
        parts.append(GaugeWords::tr("%Ln hidden here", nullptr, static_cast<int>(facts.hidden)));
    if (facts.newer > 0)
        parts.append(GaugeWords::tr("%Ln of them newer", nullptr, static_cast<int>(facts.newer)));
    if (report.fetched + facts.newer != facts.shown)
        parts.append(GaugeWords::tr("%Ln fetched", nullptr, static_cast<int>(report.fetched)));
    parts.append(report.reportedTotal ? GaugeWords::tr("%1 match").arg(number(*report.reportedTotal))
                                      : GaugeWords::tr("total not reported"));
    if (report.asOfUs)
        parts.append(GaugeWords::tr("as of %1").arg(facts.format.time(*report.asOfUs)));
    return parts;
}

/// Filters that the server takes less strictly than they were meant; such rows are kept.
QStringList looseTexts(const GaugeFacts &facts)
{
    QStringList parts;
    for (const FilterFinding &finding : facts.report.filters) {
        if (finding.loose > 0 && facts.rowsMatchQuery)
            parts.append(GaugeWords::tr("%1 matches loosely").arg(finding.parameter));
    }
    return parts;
}

/// Rows that are not here yet may belong anywhere.
bool isSortedInPart(const GaugeFacts &facts)
{
    return facts.isSorted && facts.rowsMatchQuery && !facts.report.complete;
}

QString verdictOf(const GaugeFacts &facts)
{
    if (!facts.rowsMatchQuery)
        return GaugeWords::tr("The rows on screen belong to the question before.");
    if (const Doubt *doubt = doubtOf(facts))
        return doubt->asSentence(facts.report);
    const WalkReport &report = facts.report;
    if (isSortedInPart(facts))
        return GaugeWords::tr(
            "Not read to the end yet. What is fetched is sorted; entries to come may belong anywhere in it.");
    if (!report.complete)
        return GaugeWords::tr("Not read to the end yet: more entries follow as you scroll.");
    return report.asOfUs ? GaugeWords::tr("Every matching entry that the server had at %1 is here.")
                               .arg(facts.format.dateTimeZone(*report.asOfUs))
                         : GaugeWords::tr("Every matching entry that the server had is here.");
}

} // namespace

GaugeFacts gaugeFacts(const EntryTableModel &entries)
{
    return { .state = entries.state(),
        .shown = entries.rowCount(),
        .hidden = entries.allHidden(),
        .newer = entries.newer(),
        .rowsMatchQuery = entries.rowsMatchQuery(),
        .isSorted = entries.rows().sorting().has_value(),
        .endIsOpen = entries.query().end.isOpen(),
        .report = entries.report(),
        .format = entries.timeFormat() };
}

QString gaugeText(const GaugeFacts &facts)
{
    QStringList parts = countTexts(facts);
    const QString state = stateText(facts);
    if (!state.isEmpty())
        parts.append(state);
    if (isSortedInPart(facts))
        parts.append(GaugeWords::tr("sorted among those fetched"));
    return (parts + looseTexts(facts)).join(u" · "_s);
}

GaugeMood gaugeMood(const GaugeFacts &facts)
{
    const Doubt *doubt = doubtOf(facts);
    return doubt ? doubt->mood : GaugeMood::Calm;
}

GaugeStory gaugeStory(const GaugeFacts &facts)
{
    return { .verdict = verdictOf(facts),
        .mood = gaugeMood(facts),
        .counts = countLines(facts),
        .filters = filterLines(facts.report) };
}

} // namespace Audit
