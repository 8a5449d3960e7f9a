// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safetext.h"
#include "domain/timetext.h"
#include "query/printers.h"
#include "query/textwidth.h"
#include "query/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype longestGroup = 20; ///< rows of a group; the rest is counted in one line
constexpr qsizetype longestSeries = 48; ///< points, the newest
constexpr qsizetype widestLabel = 48;
constexpr qsizetype widestBar = 40;
constexpr qsizetype narrowestBar = 8;

/// A bar of eighths of a character; never empty for a count above none.
QString bar(qint64 count, qint64 largest, qsizetype width)
{
    static constexpr char16_t parts[] = u" ▏▎▍▌▋▊▉";
    if (largest <= 0 || count <= 0)
        return {};
    const auto eighths
        = std::max<qsizetype>(1, qsizetype(double(count) / double(largest) * double(width) * 8));
    QString text(eighths / 8, u'█');
    if (eighths % 8 != 0)
        text += QChar(parts[eighths % 8]);
    return text;
}

QByteArray printedRows(const QList<NamedCount> &rows, qsizetype width)
{
    qsizetype labelWidth = 0;
    qsizetype countWidth = 0;
    qint64 largest = 0;
    const QLocale locale;
    for (const NamedCount &row : rows) {
        labelWidth = std::max(labelWidth, textWidth(terminalSafe(row.label)));
        countWidth = std::max(countWidth, locale.toString(row.count).size());
        largest = std::max(largest, row.count);
    }
    labelWidth = std::min({ labelWidth, widestLabel, std::max<qsizetype>(width / 2, narrowestBar) });
    const qsizetype barWidth = std::clamp(width - labelWidth - countWidth - 6, narrowestBar, widestBar);
    QString text;
    for (const NamedCount &row : rows) {
        text += u"  "_s + fitted(terminalSafe(row.label), labelWidth) + u"  "_s
            + locale.toString(row.count).rightJustified(countWidth);
        const QString drawn = bar(row.count, largest, barWidth);
        text += (drawn.isEmpty() ? QString() : u"  "_s + drawn) + u'\n';
    }
    return text.toUtf8();
}

QByteArray printedGroup(const CountGroup &group, qsizetype width)
{
    QList<NamedCount> rows = group.counts;
    std::stable_sort(
        rows.begin(), rows.end(), [](const NamedCount &a, const NamedCount &b) { return a.count > b.count; });
    const qsizetype left = std::max<qsizetype>(0, rows.size() - longestGroup);
    QByteArray text
        = terminalSafe(group.name).toUtf8() + '\n' + printedRows(rows.mid(0, longestGroup), width);
    if (left > 0)
        text += "  " + Words::tr("… and %Ln more; --format json has them all.", nullptr, int(left)).toUtf8()
            + '\n';
    return text + '\n';
}

QByteArray printedSeries(const QList<SeriesPoint> &series, qsizetype width)
{
    const qsizetype left = std::max<qsizetype>(0, series.size() - longestSeries);
    const TimeFormat format;
    QList<NamedCount> rows;
    for (const SeriesPoint &point : series.mid(left))
        rows.append({ format.dateTime(point.startUs).left(16), point.total });
    QByteArray text = Words::tr("Over time (UTC)").toUtf8() + '\n' + printedRows(rows, width);
    if (left > 0)
        text += "  "
            + Words::tr("%Ln earlier left out; --format json has them all.", nullptr, int(left)).toUtf8()
            + '\n';
    return text;
}

} // namespace

QByteArray printedStats(const Stats &stats, qsizetype width)
{
    QByteArray text;
    if (stats.total)
        text += Words::tr("%1 in all").arg(QLocale().toString(*stats.total)).toUtf8() + "\n\n";
    for (const CountGroup &group : stats.groups)
        text += printedGroup(group, width);
    if (!stats.series.isEmpty())
        text += printedSeries(stats.series, width);
    return text;
}

} // namespace Audit
