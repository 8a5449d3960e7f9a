// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "service/parameters.h"

using namespace Audit;

namespace {

/// Whatever is asked for becomes conditions with a value each, and no text of a stranger's becomes SQL.
void checkSelection(const Selection &selection)
{
    const WhereClause where = whereClause(selection);
    promise(where.sql.count(QLatin1Char('?')) == where.values.size());
    for (const QChar c : where.sql)
        promise(
            (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || QStringLiteral(" _=?<>WHEREAND").contains(c));
    for (const auto &[column, value] : selection.equal)
        promise(std::find(filterColumns().begin(), filterColumns().end(), column) != filterColumns().end());
}

void checkFaults(const ParameterFaults &faults)
{
    promise(!faults.isEmpty());
    for (const ParameterFault &fault : faults)
        promise(!fault.type.isEmpty() && !fault.parameter.isEmpty() && !fault.message.isEmpty());
}

} // namespace

void tryInput(const QByteArray &input)
{
    const QueryParameters parameters(input);
    const auto list = parseListRequest(parameters);
    if (list) {
        promise(list->page >= 1 && list->perPage >= 1 && list->perPage <= 1000);
        checkSelection(list->selection);
    } else {
        checkFaults(list.error());
    }
    const auto stats = parseStatsRequest(parameters);
    if (stats)
        checkSelection(stats->selection);
    else
        checkFaults(stats.error());
}
