// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boxreading.h"

#include "domain/boxcondition.h"
#include "domain/clocktimes.h"
#include "domain/ipnetwork.h"
#include "domain/queryedits.h"
#include "domain/timetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 6; ///< of known words that hold the text
constexpr qsizetype shortestId = 6;
constexpr auto linkStart = "audit-console:"_L1;

BoxReading condition(std::optional<Field> field, const QString &value,
    Refinement::Test test = Refinement::Test::Is, bool isExcluded = false)
{
    return { BoxReading::Kind::Condition, { field, test, { value }, isExcluded } };
}

void addTimes(QList<BoxReading> &readings, const QString &text, const QTimeZone &zone, qint64 nowUs)
{
    const auto bound = text.startsWith(u'-') ? parseTimeBound(text, zone) : std::nullopt;
    if (bound && bound->kind() == TimeBound::Kind::Relative)
        readings.append({ BoxReading::Kind::Since, {}, {}, {}, bound->secondsBeforeNow() });
    if (const auto day = readDay(text, zone))
        readings.append(*day);
    for (const PastedTime &time : parsePastedTime(text, zone, nowUs))
        readings.append({ BoxReading::Kind::Around, {}, time });
}

/// "off-hours", "18:00-08:00", "sat": by the clock that the window shows.
void addClock(QList<BoxReading> &readings, const QString &text, const QTimeZone &zone)
{
    const bool isOff = text.compare("off-hours"_L1, Qt::CaseInsensitive) == 0;
    const QStringList values = isOff ? offHours(zone) : clockValues({ text }, zone);
    if (!values.isEmpty())
        readings.append(
            { BoxReading::Kind::Condition, { Field::Timestamp, Refinement::Test::Clock, values } });
}

void addAddresses(QList<BoxReading> &readings, const QString &text)
{
    if (parseHostAddress(text) || parseIpNetwork(text))
        readings.append(condition(Field::IpAddress, text));
    else if (text.contains(u'@') && !text.contains(u' '))
        readings.append(condition(Field::ActorEmail, text));
}

void addKnown(QList<BoxReading> &readings, const QString &text, const QStringList &words, Field field)
{
    for (const QString &word : words) {
        if (word.compare(text, Qt::CaseInsensitive) == 0)
            readings.append(condition(field, word));
    }
}

void addHolding(QList<BoxReading> &readings, const QString &text, const QStringList &words, Field field)
{
    qsizetype offers = 0;
    for (const QString &word : words) {
        const bool holds
            = word.contains(text, Qt::CaseInsensitive) && word.compare(text, Qt::CaseInsensitive) != 0;
        if (holds && offers++ < mostOffers)
            readings.append(condition(field, word));
    }
}

/// Letters and a digit without a space: ids look like that, and few words do.
bool looksLikeAnId(const QString &text)
{
    static const QRegularExpression id(u"^[A-Za-z0-9_.:-]*\\d[A-Za-z0-9_.:-]*$"_s);
    return text.size() >= shortestId && id.match(text).hasMatch();
}

/// Read as an instant first, and yet it may be an id that was counted up.
bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
}

void addIds(QList<BoxReading> &readings, const QString &text)
{
    if (!looksLikeAnId(text) || parseHostAddress(text))
        return;
    readings.append({ BoxReading::Kind::EntryId, {}, {}, text });
    readings.append(condition(Field::ActorId, text));
    readings.append(condition(Field::ResourceId, text));
}

} // namespace

QList<BoxReading> readBox(const QString &typed, const KnownWords &words, const QTimeZone &zone, qint64 nowUs)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith(linkStart, Qt::CaseInsensitive))
        return { { BoxReading::Kind::Link, {}, {}, {}, 0, text } };
    if (const auto readings = readCondition(text, zone))
        return *readings;
    QList<BoxReading> readings;
    addTimes(readings, text, zone, nowUs);
    addClock(readings, text, zone);
    addAddresses(readings, text);
    addKnown(readings, text, words.actions, Field::Action);
    addKnown(readings, text, words.results, Field::Result);
    addKnown(readings, text, words.resourceTypes, Field::ResourceType);
    if (readings.isEmpty() || isNumber(text))
        addIds(readings, text);
    addHolding(readings, text, words.actions, Field::Action);
    addHolding(readings, text, words.resourceTypes, Field::ResourceType);
    readings.append(condition(std::nullopt, text, Refinement::Test::Contains));
    readings.append(condition(std::nullopt, text, Refinement::Test::Contains, true));
    return readings;
}

Query applied(const Query &query, const BoxReading &reading)
{
    const bool asksNothing = reading.kind == BoxReading::Kind::EntryId
        || reading.kind == BoxReading::Kind::Link || reading.kind == BoxReading::Kind::Problem;
    if (asksNothing)
        return query;
    if (reading.kind == BoxReading::Kind::Span) {
        Query within = query;
        within.start = reading.start;
        within.end = reading.end;
        return within;
    }
    if (reading.kind == BoxReading::Kind::Since) {
        Query since = query;
        since.start = TimeBound::relative(reading.sinceSeconds);
        since.end = {};
        return since;
    }
    if (reading.kind == BoxReading::Kind::Around) {
        Query around = query;
        around.start = TimeBound::absolute(reading.time.us - aroundUs);
        around.end = TimeBound::absolute(reading.time.us + aroundUs);
        return around;
    }
    const Refinement &wanted = reading.condition;
    const bool isPlain = wanted.field && wanted.test == Refinement::Test::Is && !wanted.isExcluded
        && wanted.values.size() == 1 && !parseIpNetwork(wanted.values.constFirst());
    return isPlain ? including(query, *wanted.field, wanted.values.constFirst()) : refinedBy(query, wanted);
}

} // namespace Audit
