// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportrequest.h"

#include "domain/timetext.h"

#include <QJsonArray>

#include <array>
#include <tuple>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// Numbers as text: JSON readers may round what is above 2^53.
QString textOf(qint64 number)
{
    return QString::number(number);
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

struct TextMember
{
    QLatin1StringView name;
    QString ExportRequest::*value;
};

constexpr std::array textMembers {
    TextMember { "connection"_L1, &ExportRequest::connection },
    TextMember { "subject"_L1, &ExportRequest::subject },
    TextMember { "issuer"_L1, &ExportRequest::issuer },
    TextMember { "path"_L1, &ExportRequest::path },
};

/// A zone-less text means UTC; relative bounds were fixed when the export was asked for.
QString textOf(const TimeBound &bound)
{
    return timeBoundText(bound, QTimeZone::utc());
}

QJsonObject encodeQuery(const Query &query)
{
    QJsonObject object;
    for (const FilterInfo &filter : textFilters()) {
        if (!(query.*filter.value).isEmpty())
            object[filter.parameter] = query.*filter.value;
    }
    if (!query.start.isOpen())
        object["start_time"_L1] = textOf(query.start);
    if (!query.end.isOpen())
        object["end_time"_L1] = textOf(query.end);
    QJsonArray refinements;
    for (const Refinement &refinement : query.refinements)
        refinements.append(refinementText(refinement));
    if (!refinements.isEmpty())
        object["refinements"_L1] = refinements;
    return object;
}

std::optional<Query> decodeQuery(const QJsonObject &object)
{
    Query query;
    for (const FilterInfo &filter : textFilters())
        query.*filter.value = object[filter.parameter].toString();
    const auto start = parseTimeBound(object["start_time"_L1].toString(), QTimeZone::utc());
    const auto end = parseTimeBound(object["end_time"_L1].toString(), QTimeZone::utc());
    if (!start || !end)
        return std::nullopt;
    query.start = *start;
    query.end = *end;
    const QJsonArray refinements = object["refinements"_L1].toArray();
    for (const auto &text : refinements) {
        const auto refinement = parseRefinement(text.toString());
        if (!refinement)
            return std::nullopt;
        query.refinements.append(*refinement);
    }
    return query;
}

bool readColumns(const QJsonArray &names, QList<ExportColumn> &columns)
{
    for (const auto &name : names) {
        const auto column = columnByName(name.toString());
        if (!column)
            return false;
        columns.append(*column);
    }
    return true;
}

} // namespace

QJsonObject encodeRequest(const ExportRequest &request)
{
    QJsonObject object {
        { u"server"_s, request.server.toString(QUrl::FullyEncoded) },
        { u"query"_s, encodeQuery(request.query) },
        { u"replace"_s, request.replace },
        { u"format"_s, fileEnding(request.format) },
        { u"spreadsheet"_s, request.dialect.form == CsvForm::Spreadsheet },
        { u"separator"_s, QString(QLatin1Char(request.dialect.separator)) },
        { u"byte_order_mark"_s, request.dialect.byteOrderMark },
        { u"columns"_s, QJsonArray::fromStringList(columnNames(request.columns)) },
        { u"zone"_s, QString::fromLatin1(request.zone.id()) },
        { u"per_page"_s, request.perPage },
        { u"lag_us"_s, textOf(request.lagUs) },
        { u"selection"_s, request.isSelection },
        { u"full_details"_s, request.fullDetails },
    };
    if (request.limit)
        object["limit"_L1] = textOf(*request.limit);
    for (const TextMember &member : textMembers)
        object[member.name] = request.*member.value;
    return object;
}

std::optional<ExportRequest> decodeRequest(const QJsonObject &object)
{
    ExportRequest request;
    request.server = QUrl(object["server"_L1].toString(), QUrl::StrictMode);
    const auto query = decodeQuery(object["query"_L1].toObject());
    const auto lag = numberOf(object["lag_us"_L1]);
    const QString separator = object["separator"_L1].toString();
    request.zone = QTimeZone(object["zone"_L1].toString().toLatin1());
    if (!request.server.isValid() || !query || !lag || separator.size() != 1 || !request.zone.isValid()
        || !readColumns(object["columns"_L1].toArray(), request.columns))
        return std::nullopt;
    request.query = *query;
    request.lagUs = *lag;
    request.replace = object["replace"_L1].toBool();
    request.dialect.form = object["spreadsheet"_L1].toBool() ? CsvForm::Spreadsheet : CsvForm::Exact;
    request.dialect.separator = separator[0].toLatin1();
    request.dialect.byteOrderMark = object["byte_order_mark"_L1].toBool();
    request.perPage = object["per_page"_L1].toInt(request.perPage);
    request.limit = numberOf(object["limit"_L1]);
    request.isSelection = object["selection"_L1].toBool();
    request.fullDetails = object["full_details"_L1].toBool();
    for (const TextMember &member : textMembers)
        request.*member.value = object[member.name].toString();
    for (const ExportFormat format : { ExportFormat::Csv, ExportFormat::JsonLines, ExportFormat::Xlsx }) {
        if (object["format"_L1] == fileEnding(format))
            request.format = format;
    }
    return request;
}

bool asksTheSame(const ExportRequest &a, const ExportRequest &b)
{
    const auto asked = [](const ExportRequest &request) {
        return std::tie(request.server, request.query, request.subject, request.issuer, request.lagUs,
            request.limit, request.isSelection, request.fullDetails);
    };
    return asked(a) == asked(b);
}

} // namespace Audit
