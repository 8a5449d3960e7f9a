// SPDX-License-Identifier: GPL-3.0-or-later
#include "chips.h"

#include "domain/safetext.h"
#include "words/fieldwords.h"
#include "words/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Audit {

QList<Chip> chipsOf(const Query &query, const TimeFormat &format)
{
    QList<Chip> chips;
    if (!query.start.isOpen() || !query.end.isOpen()) {
        chips.append({ u"time"_s, QCoreApplication::translate("Chips", "Time"),
            timeRangeText(query.start, query.end, format), [](Query &changed) {
                changed.start = {};
                changed.end = {};
            } });
    }
    for (const FilterInfo &info : textFilters()) {
        const QString &value = query.*info.value;
        if (!value.isEmpty())
            chips.append({ info.parameter, filterTitle(info.filter), displaySafe(value, 60),
                [member = info.value](Query &changed) { (changed.*member).clear(); } });
    }
    return chips;
}

QString titleOf(const Query &query, const TimeFormat &format)
{
    QStringList values;
    for (const FilterInfo &info : textFilters()) {
        if (!(query.*info.value).isEmpty())
            values.append(displaySafe(query.*info.value, 40));
    }
    if (values.isEmpty())
        values.append(QCoreApplication::translate("Chips", "All entries"));
    if (!query.start.isOpen() || !query.end.isOpen())
        values.append(timeRangeText(query.start, query.end, format));
    return values.join(u" · "_s);
}

} // namespace Audit
