// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxwords.h"

#include "domain/safetext.h"
#include "words/refinementwords.h"
#include "words/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct BoxWords
{
    Q_DECLARE_TR_FUNCTIONS(BoxWords)
};

QString aroundText(const PastedTime &time, const TimeFormat &format)
{
    const QString instant = format.dateTimeZone(time.us);
    return time.zone.isEmpty() ? BoxWords::tr("Around %1").arg(instant)
                               : BoxWords::tr("Around %1, where %2 is meant").arg(instant, time.zone);
}

QString fieldNames()
{
    QStringList names;
    for (const FieldInfo &info : allFields())
        names.append(info.name);
    return names.join(u", "_s);
}

QString problemText(const BoxReading &reading)
{
    const QString subject = displaySafe(reading.subject, 80);
    switch (reading.problem) {
    case BoxReading::Problem::UnknownField:
        return BoxWords::tr("“%1” is no field; fields are %2").arg(subject, fieldNames());
    case BoxReading::Problem::DetailPath:
        return BoxWords::tr("There is no condition on %1 alone; details~ looks through all details")
            .arg(subject);
    case BoxReading::Problem::NotComparable:
        return BoxWords::tr("“%1” takes =, !=, ~ and !~; larger and smaller are for timestamp").arg(subject);
    case BoxReading::Problem::NoAddress:
        return BoxWords::tr("“%1” is no address and no network; ip_address~ looks for a part of one")
            .arg(subject);
    }
    return {};
}

} // namespace

QString readingText(const BoxReading &reading, const TimeFormat &format)
{
    switch (reading.kind) {
    case BoxReading::Kind::EntryId:
        return BoxWords::tr("Open the entry %1").arg(displaySafe(reading.entryId, 80));
    case BoxReading::Kind::Link:
        return BoxWords::tr("Open the link");
    case BoxReading::Kind::Around:
        return aroundText(reading.time, format);
    case BoxReading::Kind::Since:
        return timeRangeText(TimeBound::relative(reading.sinceSeconds), {}, format);
    case BoxReading::Kind::Span:
        return timeRangeText(reading.start, reading.end, format);
    case BoxReading::Kind::Problem:
        return problemText(reading);
    case BoxReading::Kind::Condition:
        break;
    }
    return refinementSentence(reading.condition);
}

} // namespace Audit
