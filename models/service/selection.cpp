// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/selection.h"

#include "service/columntext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr std::array columns { "tenant_id"_L1, "partner_id"_L1, "actor_id"_L1, "actor_email"_L1, "action"_L1,
    "resource_type"_L1, "resource_id"_L1, "result"_L1, "ip_address"_L1 };

} // namespace

std::span<const QLatin1StringView> filterColumns()
{
    return columns;
}

void WhereClause::add(const QString &term, const QVariantList &termValues)
{
    sql += (sql.isEmpty() ? " WHERE "_L1 : " AND "_L1) + term;
    values += termValues;
}

WhereClause whereClause(const Selection &selection, QLatin1StringView leading)
{
    WhereClause where;
    for (const auto &[column, value] : selection.equal) {
        const bool stepsBack = !leading.isEmpty() && column != leading;
        where.add(
            (stepsBack ? "+"_L1 : ""_L1) + column + " = ?"_L1, { value.isNull() ? u""_s : toColumn(value) });
    }
    if (selection.startUs)
        where.add(u"ts_us >= ?"_s, { *selection.startUs });
    if (selection.endUs)
        where.add(u"ts_us <= ?"_s, { *selection.endUs });
    return where;
}

QByteArray selectionKey(const Selection &selection)
{
    const WhereClause where = whereClause(selection);
    QByteArray key = where.sql.toUtf8();
    for (const QVariant &value : where.values) {
        const QByteArray text = value.toString().toUtf8();
        key += '\n' + QByteArray::number(text.size()) + ':' + text;
    }
    return key;
}

} // namespace Audit
