// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/refinementwords.h"

#include "domain/clocktimes.h"
#include "domain/safetext.h"
#include "words/fieldwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Audit {

namespace {

struct RefinementWords
{
    Q_DECLARE_TR_FUNCTIONS(RefinementWords)
};

constexpr qsizetype longestValue = 60;
constexpr qsizetype mostNamed = 4;

QString clockTitle(bool isExcluded)
{
    return isExcluded ? RefinementWords::tr("Time of day is not") : RefinementWords::tr("Time of day");
}

/// "19:00-07:00 or Sat or Sun (Europe/Amsterdam)".
QString clockValue(const Refinement &refinement)
{
    const auto times = parseClockTimes(refinement.values);
    if (!times)
        return displaySafe(refinement.values.join(QLatin1Char(',')), longestValue);
    QStringList parts;
    for (const auto &[from, to] : times->ranges)
        parts.append(QStringLiteral("%1:%2–%3:%4")
                         .arg(from / 60, 2, 10, QLatin1Char('0'))
                         .arg(from % 60, 2, 10, QLatin1Char('0'))
                         .arg(to / 60, 2, 10, QLatin1Char('0'))
                         .arg(to % 60, 2, 10, QLatin1Char('0')));
    for (int day = 1; day <= int(times->days.size()); ++day) {
        if (times->days.test(std::size_t(day - 1)))
            parts.append(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    QString text = parts.takeFirst();
    for (const QString &part : parts)
        text = RefinementWords::tr("%1 or %2").arg(text, part);
    return text + QStringLiteral(" (%1)").arg(QLatin1StringView(times->zone.id()));
}

QString anyFieldTitle(const Refinement &refinement)
{
    if (refinement.test == Refinement::Test::Contains)
        return refinement.isExcluded ? RefinementWords::tr("No field contains")
                                     : RefinementWords::tr("Any field contains");
    return refinement.isExcluded ? RefinementWords::tr("No field is") : RefinementWords::tr("Any field is");
}

} // namespace

QString refinementTitle(const Refinement &refinement)
{
    if (refinement.test == Refinement::Test::Clock)
        return clockTitle(refinement.isExcluded);
    if (!refinement.field)
        return anyFieldTitle(refinement);
    const QString field = fieldTitle(*refinement.field);
    if (refinement.test == Refinement::Test::Contains)
        return refinement.isExcluded ? RefinementWords::tr("%1 does not contain").arg(field)
                                     : RefinementWords::tr("%1 contains").arg(field);
    return refinement.isExcluded ? RefinementWords::tr("%1 is not").arg(field) : field;
}

QString refinementValue(const Refinement &refinement)
{
    if (refinement.test == Refinement::Test::Clock)
        return clockValue(refinement);
    QString text;
    for (const QString &value : refinement.values.first(std::min(mostNamed, refinement.values.size()))) {
        const QString shown = displaySafe(value, longestValue);
        text = text.isEmpty() ? shown : RefinementWords::tr("%1 or %2").arg(text, shown);
    }
    return refinement.values.size() > mostNamed
        ? RefinementWords::tr("%1 or %2").arg(text, QStringLiteral("…"))
        : text;
}

QString refinementSentence(const Refinement &refinement)
{
    return refinementTitle(refinement) + QLatin1Char(' ') + refinementValue(refinement);
}

} // namespace Audit
