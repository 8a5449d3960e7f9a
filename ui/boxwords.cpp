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
    case BoxReading::Kind::Condition:
        break;
    }
    return refinementSentence(reading.condition);
}

} // namespace Audit
