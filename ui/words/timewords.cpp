// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/timewords.h"

#include "domain/resultkind.h"
#include "domain/safetext.h"
#include "words/fieldwords.h"
#include "words/refinementwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 80;

QString translated(const char *text)
{
    return QCoreApplication::translate("TimeWords", text);
}

struct Span
{
    qint64 seconds;
    qint64 least; ///< from how many seconds on this unit reads better than the next
    const char *last; ///< "last %n days"
    const char *ago; ///< "%n days ago"
};

constexpr std::array spans {
    Span { 86'400, 172'800, QT_TRANSLATE_N_NOOP("TimeWords", "last %n day(s)"),
        QT_TRANSLATE_N_NOOP("TimeWords", "%n day(s) ago") },
    Span { 3'600, 3'600, QT_TRANSLATE_N_NOOP("TimeWords", "last %n hour(s)"),
        QT_TRANSLATE_N_NOOP("TimeWords", "%n hour(s) ago") },
    Span { 60, 60, QT_TRANSLATE_N_NOOP("TimeWords", "last %n minute(s)"),
        QT_TRANSLATE_N_NOOP("TimeWords", "%n minute(s) ago") },
    Span { 1, 0, QT_TRANSLATE_N_NOOP("TimeWords", "last %n second(s)"),
        QT_TRANSLATE_N_NOOP("TimeWords", "%n second(s) ago") },
};

/// The largest unit of which the time is a whole multiple.
const Span &spanOf(qint64 seconds)
{
    for (const Span &span : spans) {
        if (seconds % span.seconds == 0 && seconds >= span.least)
            return span;
    }
    return spans.back();
}

QString counted(const char *text, qint64 seconds, const Span &span)
{
    return QCoreApplication::translate("TimeWords", text, nullptr, int(seconds / span.seconds));
}

bool isNow(const TimeBound &bound)
{
    return bound == TimeBound::relative(0);
}

/// "2026-11-21 10:00:00.000" without the seconds and the fraction that are zero.
QString shortened(QString text)
{
    for (const QLatin1StringView zero : { ".000"_L1, ":00"_L1 }) {
        if (!text.endsWith(zero))
            break;
        text.chop(zero.size());
    }
    return text;
}

QString instantText(qint64 us, const TimeFormat &format)
{
    return shortened(format.dateTime(us));
}

QString withZone(const QString &text, qint64 us, const TimeFormat &format)
{
    return text + u' ' + format.zoneName(us);
}

QString boundText(const TimeBound &bound, const TimeFormat &format)
{
    if (isNow(bound))
        return translated(QT_TRANSLATE_NOOP("TimeWords", "now"));
    if (bound.kind() == TimeBound::Kind::Relative) {
        const Span &span = spanOf(bound.secondsBeforeNow());
        return counted(span.ago, bound.secondsBeforeNow(), span);
    }
    const qint64 us = bound.microseconds();
    return withZone(instantText(us, format), us, format);
}

/// Two instants: the date once where both have the same, the zone once where both have the same.
QString instantsText(qint64 startUs, qint64 endUs, const TimeFormat &format)
{
    const QString start = instantText(startUs, format);
    const QString end = instantText(endUs, format);
    constexpr qsizetype dateLength = 10;
    const bool isOneDay = start.first(dateLength) == end.first(dateLength);
    const bool isOneZone = format.zoneName(startUs) == format.zoneName(endUs);
    return (isOneZone ? start : withZone(start, startUs, format)) + u" – "_s
        + withZone(isOneDay ? end.sliced(dateLength + 1) : end, endUs, format);
}

/// Results read as what they are where we know them: "failures" tells more than "Result FAILURE".
QString resultText(const QString &result)
{
    switch (classifyResult(result)) {
    case ResultKind::Success:
        return translated(QT_TRANSLATE_NOOP("TimeWords", "successes"));
    case ResultKind::Failure:
        return translated(QT_TRANSLATE_NOOP("TimeWords", "failures"));
    case ResultKind::Denied:
        return translated(QT_TRANSLATE_NOOP("TimeWords", "denials"));
    case ResultKind::Other:
        break;
    }
    return fieldTitle(Field::Result) + u' ' + displaySafe(result, longestValue);
}

} // namespace

QString timeRangeText(const TimeBound &start, const TimeBound &end, const TimeFormat &format)
{
    const bool endsNow = end.isOpen() || isNow(end);
    if (start.isOpen() && endsNow)
        return translated(QT_TRANSLATE_NOOP("TimeWords", "all time"));
    if (start.isOpen())
        return translated(QT_TRANSLATE_NOOP("TimeWords", "until %1")).arg(boundText(end, format));
    if (endsNow && start.kind() == TimeBound::Kind::Relative) {
        const Span &span = spanOf(start.secondsBeforeNow());
        return counted(span.last, start.secondsBeforeNow(), span);
    }
    if (endsNow)
        return translated(QT_TRANSLATE_NOOP("TimeWords", "since %1")).arg(boundText(start, format));
    if (start.kind() == TimeBound::Kind::Absolute && end.kind() == TimeBound::Kind::Absolute)
        return instantsText(start.microseconds(), end.microseconds(), format);
    return boundText(start, format) + u" – "_s + boundText(end, format);
}

/// A meaning's zone is "IST, UTC+05:30".
QString severalZonesText(const QString &typed, const QList<PastedTime> &meanings)
{
    QStringList offsets;
    for (const PastedTime &meaning : meanings)
        offsets.append(meaning.zone.section(u", "_s, 1));
    const QString name = meanings.constFirst().zone.section(u", "_s, 0, 0);
    QString example = typed.trimmed();
    example.replace(name, offsets.constFirst().mid(3).replace(u'−', u'-'), Qt::CaseInsensitive);
    return QCoreApplication::translate("TimeWords", "%1 may be %2. Write the offset instead, such as %3.")
        .arg(name, offsets.join(u", "_s), displaySafe(example, 60));
}

QString filterText(const Query &query, Filter filter)
{
    const QString &value = query.*filterInfo(filter).value;
    if (value.isEmpty())
        return {};
    if (filter == Filter::Result)
        return resultText(value);
    return filterTitle(filter) + u' ' + displaySafe(value, longestValue);
}

QString queryText(const Query &query, const TimeFormat &format)
{
    QStringList parts;
    for (const FilterInfo &info : textFilters())
        parts.append(filterText(query, info.filter));
    for (const Refinement &refinement : query.refinements) {
        if (!refinement.isOff)
            parts.append(refinementSentence(refinement));
    }
    parts.removeAll(QString());
    parts.append(timeRangeText(query.start, query.end, format));
    return parts.join(u", "_s);
}

} // namespace Audit
