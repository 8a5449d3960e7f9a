// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablewords.h"

#include "domain/resultkind.h"
#include "words/fieldwords.h"

#include <QCoreApplication>

namespace Audit {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(TableWords)
};

} // namespace

QString columnTitle(Column column, const TimeFormat &format, const std::optional<qint64> &timeZero)
{
    if (column == Column::Time && timeZero)
        return TableWords::tr("From %1 %2")
            .arg(format.dateTimeToSecond(*timeZero), format.zoneName(*timeZero));
    switch (column) {
    case Column::Time:
        return TableWords::tr("Time (%1)").arg(format.zoneTitle());
    case Column::Interval:
        return TableWords::tr("Since row above");
    case Column::Actor:
        return TableWords::tr("Actor");
    case Column::Resource:
        return TableWords::tr("Resource");
    case Column::Tenant:
        return TableWords::tr("Tenant");
    default:
        return fieldTitle(columnInfo(column).field);
    }
}

QString detailGroupTitle(DetailGroup group)
{
    switch (group) {
    case DetailGroup::WhoAndWhere:
        return TableWords::tr("Who and where");
    case DetailGroup::WhatAndOnWhat:
        return TableWords::tr("On what");
    case DetailGroup::Identifiers:
        return TableWords::tr("Identifiers");
    case DetailGroup::Details:
        return TableWords::tr("Details");
    case DetailGroup::OtherFields:
        return TableWords::tr("Other fields");
    }
    return {};
}

QString detailFieldTitle(Field field)
{
    return field == Field::Timestamp ? TableWords::tr("Time as sent") : fieldTitle(field);
}

QStringList seriesTitles()
{
    return { TableWords::tr("Time"), TableWords::tr("Entries"), resultKindTitle(ResultKind::Success),
        resultKindTitle(ResultKind::Failure), resultKindTitle(ResultKind::Denied),
        resultKindTitle(ResultKind::Other) };
}

} // namespace Audit
