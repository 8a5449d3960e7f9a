// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugelines.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct GaugeLines
{
    Q_DECLARE_TR_FUNCTIONS(GaugeLines)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// A count that is told only where there is something to tell.
struct Oddity
{
    qint64 WalkReport::*count;
    GaugeMood mood;
    const char *title;
};

constexpr Oddity oddities[] = {
    { &WalkReport::vanished, GaugeMood::Calm,
        QT_TRANSLATE_NOOP("GaugeLines", "Vanished from the server while reading") },
    { &WalkReport::conflicts, GaugeMood::Contradicted,
        QT_TRANSLATE_NOOP("GaugeLines", "Different entries under one id") },
    { &WalkReport::unreadable, GaugeMood::Doubtful,
        QT_TRANSLATE_NOOP("GaugeLines", "Unreadable, missing here") },
    { &WalkReport::timeless, GaugeMood::Doubtful,
        QT_TRANSLATE_NOOP("GaugeLines", "Without a readable time") },
    { &WalkReport::unordered, GaugeMood::Doubtful,
        QT_TRANSLATE_NOOP("GaugeLines", "Out of the newest-first order") },
};

QString passesText(const WalkReport &report)
{
    QStringList added;
    for (const WalkPass &pass : report.passes)
        added.append(number(pass.added));
    if (added.size() < 2)
        return number(added.size());
    return GaugeLines::tr("%1, adding %2").arg(number(added.size()), added.join(u" + "_s));
}

QString newestEdge(const GaugeFacts &facts)
{
    if (!facts.report.endUs)
        return GaugeLines::tr("open: it may still grow");
    const QString end = facts.format.dateTimeZone(*facts.report.endUs);
    return facts.endIsOpen ? GaugeLines::tr("%1; it may still grow").arg(end) : end;
}

QString totalText(const WalkReport &report)
{
    return report.reportedTotal ? number(*report.reportedTotal) : GaugeLines::tr("not reported");
}

GaugeLine filterLine(const FilterFinding &finding)
{
    const QString name = finding.parameter;
    const auto count = [](qint64 value) { return static_cast<int>(value); };
    if (finding.contradicted > 0)
        return { name,
            GaugeLines::tr("the server ignores it: %Ln entries did not match and were left out", nullptr,
                count(finding.contradicted)),
            GaugeMood::Contradicted };
    if (finding.loose > 0)
        return { name,
            GaugeLines::tr("matches loosely: %Ln entries differ in case or only contain the value", nullptr,
                count(finding.loose)) };
    if (finding.uncheckable > 0)
        return { name,
            GaugeLines::tr("cannot be checked on %Ln entries, which do not tell it", nullptr,
                count(finding.uncheckable)) };
    if (finding.obeyed == 0)
        return { name, GaugeLines::tr("no entry to check it on") };
    return { name, GaugeLines::tr("obeyed by all %Ln entries", nullptr, count(finding.obeyed)) };
}

} // namespace

QList<GaugeLine> countLines(const GaugeFacts &facts)
{
    const WalkReport &report = facts.report;
    const GaugeMood totalMood = report.contradictsTotal() ? GaugeMood::Contradicted : GaugeMood::Calm;
    QList<GaugeLine> lines {
        { GaugeLines::tr("Shown"), number(facts.shown) },
        { GaugeLines::tr("Fetched"), number(report.fetched) },
        { GaugeLines::tr("Matching, as the server counts"), totalText(report), totalMood },
        { GaugeLines::tr("Newest edge"), newestEdge(facts) },
        { GaugeLines::tr("Answers read"), number(report.pages) },
        { GaugeLines::tr("Readings"), passesText(report) },
        { GaugeLines::tr("Repeats dropped"), number(report.duplicates) },
        { GaugeLines::tr("Late entries"), number(report.late) },
    };
    for (const Oddity &oddity : oddities) {
        if (report.*oddity.count > 0)
            lines.append({ GaugeLines::tr(oddity.title), number(report.*oddity.count), oddity.mood });
    }
    return lines;
}

QList<GaugeLine> filterLines(const WalkReport &report)
{
    QList<GaugeLine> lines;
    for (const FilterFinding &finding : report.filters)
        lines.append(filterLine(finding));
    return lines;
}

} // namespace Audit
