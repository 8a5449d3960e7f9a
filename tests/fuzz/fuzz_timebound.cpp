// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timetext.h"
#include "fuzz.h"

using namespace Audit;

void tryInput(const QByteArray &input)
{
    static const QTimeZone zones[] { QTimeZone::utc(), QTimeZone("Europe/Berlin"),
        QTimeZone("Australia/Lord_Howe") };
    for (const QTimeZone &zone : zones) {
        const auto bound = parseTimeBound(QString::fromUtf8(input), zone);
        if (bound)
            promise(parseTimeBound(timeBoundText(*bound, zone), zone) == bound);
    }
}
