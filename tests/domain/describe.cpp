// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"

#include "domain/fields.h"

#include <QJsonArray>

#include <array>

namespace Audit::Testing {

using namespace Qt::StringLiterals;

namespace {

/// In the order of ErrorKind.
constexpr std::array kindNames { "NameNotFound", "Unreachable", "TimedOut", "TlsRefused", "ConnectionCut",
    "RedirectRefused", "TooLarge", "NotTheApi", "Malformed", "SignedOut", "Forbidden", "NotFound", "Invalid",
    "TooManyRequests", "ServerFault", "Unexpected", "Refused", "Cancelled", "NoToken", "ProxyFailed" };

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

template <class Number>
void put(QJsonObject &object, const QString &name, const std::optional<Number> &number)
{
    if (number)
        object.insert(name, *number);
}

void put(QJsonObject &object, const QString &name, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(name, array);
}

QJsonArray describe(const QList<NamedCount> &counts)
{
    QJsonArray array;
    for (const NamedCount &count : counts)
        array.append(QJsonArray { count.label, count.count });
    return array;
}

QJsonArray describe(const QList<CountGroup> &groups)
{
    QJsonArray array;
    for (const CountGroup &group : groups)
        array.append(QJsonObject { { group.name, describe(group.counts) } });
    return array;
}

QJsonObject describe(const SeriesPoint &point)
{
    QJsonObject object { { u"start"_s, point.startUs }, { u"total"_s, point.total } };
    put(object, u"by_result"_s, describe(point.byResult));
    return object;
}

QJsonObject describe(const FieldError &field)
{
    QJsonObject object { { u"field"_s, field.field }, { u"message"_s, field.message } };
    put(object, u"limit"_s, field.limit);
    return object;
}

} // namespace

QJsonObject describe(const Entry &entry)
{
    QJsonObject object;
    for (const FieldInfo &info : allFields()) {
        const QString text = fieldText(entry, info.field);
        if (!text.isNull())
            object.insert(info.name, text);
    }
    put(object, u"time_us"_s, entry.timeUs);
    if (entry.zoneless)
        object.insert(u"zoneless"_s, true);
    return object;
}

QJsonObject describe(const EntryDetail &detail)
{
    QJsonArray unknown;
    for (const UnknownField &field : detail.unknown)
        unknown.append(QJsonArray { field.path, field.text });
    return { { u"entry"_s, describe(detail.entry) }, { u"unknown"_s, unknown } };
}

QJsonObject describe(const Page &page)
{
    QJsonArray entries;
    for (const Entry &entry : page.entries)
        entries.append(describe(entry));
    QJsonObject object { { u"entries"_s, entries } };
    if (page.unreadable > 0)
        object.insert(u"unreadable"_s, page.unreadable);
    put(object, u"total"_s, page.total);
    put(object, u"page"_s, page.page);
    put(object, u"per_page"_s, page.perPage);
    put(object, u"pages"_s, page.pages);
    put(object, u"has_more"_s, page.hasMore);
    return object;
}

QJsonObject describe(const Stats &stats)
{
    QJsonArray series;
    for (const SeriesPoint &point : stats.series)
        series.append(describe(point));
    QJsonObject object;
    put(object, u"total"_s, stats.total);
    put(object, u"figures"_s, describe(stats.figures));
    put(object, u"groups"_s, describe(stats.groups));
    put(object, u"series"_s, series);
    put(object, u"bucket_seconds"_s, stats.bucketSeconds);
    return object;
}

QJsonObject describe(const QStringList &names)
{
    return { { u"names"_s, QJsonArray::fromStringList(names) } };
}

QJsonObject describe(const ApiError &error)
{
    QJsonArray fields;
    for (const FieldError &field : error.fields)
        fields.append(describe(field));
    QJsonObject object { { u"kind"_s, QString::fromLatin1(kindNames.at(std::size_t(error.kind))) } };
    if (error.httpStatus != 0)
        object.insert(u"status"_s, error.httpStatus);
    put(object, u"fields"_s, fields);
    put(object, u"detail"_s, error.detail);
    put(object, u"code"_s, error.code);
    put(object, u"request_id"_s, error.requestId);
    put(object, u"retry_after"_s, error.retryAfterSeconds);
    return object;
}

} // namespace Audit::Testing
