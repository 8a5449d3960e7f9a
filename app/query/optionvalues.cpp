// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/optionvalues.h"

#include "api/connections.h"
#include "domain/safetext.h"
#include "domain/timetext.h"
#include "query/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int longestLag = 1'000'000;

QString listed(const QStringList &names)
{
    return names.join(u", "_s);
}

} // namespace

QString readFormat(Options &options, const QString &value)
{
    QStringList names;
    for (const OutputFormat format : commandInfo(options.command).formats) {
        if (formatName(format) == value)
            options.format = format;
        names.append(formatName(format));
    }
    if (options.format)
        return {};
    return Words::tr("--format %1 is not known here. Known are: %2.").arg(terminalSafe(value), listed(names));
}

QString readColumns(Options &options, const QString &value)
{
    for (const QString &name : value.split(u',')) {
        if (name.trimmed() == "all"_L1) {
            options.columns += allFieldColumns();
            continue;
        }
        const auto column = columnByName(name.trimmed());
        if (!column) {
            const QStringList names
                = columnNames(allColumns(DetailsColumn::With)) + QStringList { u"details.…"_s };
            return Words::tr("There is no column “%1”. There are: all, %2.")
                .arg(terminalSafe(name.trimmed()), listed(names));
        }
        options.columns.append(*column);
    }
    return {};
}

QString readCsv(Options &options, const QString &value)
{
    if (value == "exact"_L1)
        options.csv = CsvForm::Exact;
    else if (value == "spreadsheet"_L1)
        options.csv = CsvForm::Spreadsheet;
    else
        return Words::tr("--csv is exact or spreadsheet, not “%1”.").arg(terminalSafe(value));
    return {};
}

QString readLimit(Options &options, const QString &value)
{
    bool isNumber = false;
    const qlonglong limit = value.toLongLong(&isNumber);
    if (!isNumber || limit < 1)
        return Words::tr("--limit is a whole number from 1, not “%1”.").arg(terminalSafe(value));
    options.limit = limit;
    return {};
}

QString readPerPage(Options &options, const QString &value)
{
    bool isNumber = false;
    options.perPage = value.toInt(&isNumber);
    if (isNumber && options.perPage >= 1 && options.perPage <= largestPage)
        return {};
    return Words::tr("--per-page is a whole number from 1 to %1, not “%2”.")
        .arg(QString::number(largestPage), terminalSafe(value));
}

QString readLag(Options &options, const QString &value)
{
    constexpr std::array units { std::pair { u's', 1 }, std::pair { u'm', 60 }, std::pair { u'h', 3600 } };
    const auto unit = std::find_if(
        units.begin(), units.end(), [&](const auto &known) { return value.endsWith(known.first); });
    bool isNumber = false;
    const int count = (unit == units.end() ? value : value.chopped(1)).toInt(&isNumber);
    if (!isNumber || count < 0 || count > longestLag)
        return Words::tr("--lag is a time such as 300, 90s, 5m or 1h, not “%1”.").arg(terminalSafe(value));
    options.lagSeconds = qint64(count) * (unit == units.end() ? 1 : unit->second);
    return {};
}

QString readTime(TimeBound &bound, const QString &option, const QString &value)
{
    const auto read = parseTimeBound(value, QTimeZone::utc());
    if (!read)
        return Words::tr("--%1 “%2” is no time. Write 2026-11-22T14:02:11Z, 2026-11-22, -24h, -7d or now.")
            .arg(option, terminalSafe(value));
    bound = *read;
    return {};
}

QString readProxyOption(Options &options, const QString &value)
{
    options.proxy = parseProxy(value);
    if (options.proxy)
        return {};
    // What stands there may be a password.
    return Words::tr("--proxy takes system, none, or an address such as http://proxy.example.com:3128 or "
                     "socks5://…, without a user name.");
}

QString readPort(Options &options, const QString &value)
{
    bool isNumber = false;
    const uint port = value.toUInt(&isNumber);
    if (!isNumber || port < lowestLoopbackPort || port > 65'535)
        return Words::tr("--port is a number from %1 to 65535, not “%2”.")
            .arg(QString::number(lowestLoopbackPort), terminalSafe(value));
    options.port = quint16(port);
    return {};
}

QString readCondition(Options &options, const QString &value)
{
    const auto refinement = parseRefinement(value);
    if (!refinement)
        return Words::tr(
            "--where “%1” is no condition. Write a field's name, =, !=, ~ or !~, and a value, such as "
            "action!=user.login; or timestamp@ with hours, weekdays and a zone, such as "
            "timestamp@19:00-07:00,sat,sun,Europe/Amsterdam.")
            .arg(terminalSafe(value));
    options.query.refinements.append(*refinement);
    return {};
}

} // namespace Audit
