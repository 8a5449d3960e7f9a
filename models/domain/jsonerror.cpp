// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "domain/jsonenvelope.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>

namespace Audit {

using namespace Json;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDetail = 4096;
constexpr qint64 longestWait = 15LL * 60;

struct StatusKind
{
    int status;
    ErrorKind kind;
};

constexpr std::array statusKinds {
    StatusKind { 401, ErrorKind::SignedOut },
    StatusKind { 403, ErrorKind::Forbidden },
    StatusKind { 404, ErrorKind::NotFound },
    StatusKind { 422, ErrorKind::Invalid },
    StatusKind { 429, ErrorKind::TooManyRequests },
};

ErrorKind kindOf(int status)
{
    if (status >= 500 && status <= 599)
        return ErrorKind::ServerFault;
    const auto row = std::find_if(statusKinds.begin(), statusKinds.end(),
        [status](const StatusKind &known) { return known.status == status; });
    return row == statusKinds.end() ? ErrorKind::Unexpected : row->kind;
}

QString capped(const QString &text)
{
    return text.first(std::min(text.size(), longestDetail));
}

QString stringText(const Value &value)
{
    return value.kind() == Kind::String ? value.text() : QString();
}

/// The parameter's name; where loc names only the part of the request, no parameter is meant.
QString fieldOf(const Value &loc)
{
    if (!loc.isArray())
        return stringText(loc);
    QStringList names;
    for (const Value &part : elements(loc))
        names.append(stringText(part));
    names.removeAll(QString());
    const bool namesPartOnly = names.size() == 1
        && QStringList { u"query"_s, u"path"_s, u"header"_s, u"body"_s, u"cookie"_s }.contains(names.front());
    return names.isEmpty() || namesPartOnly ? QString() : names.back();
}

std::optional<qint64> limitOf(const Members &complaint)
{
    for (const char *name : { "le", "ge", "limit_value" }) {
        if (const auto limit = findPath(complaint, { "ctx", name }).integer())
            return limit;
    }
    return std::nullopt;
}

FieldError fieldError(const Members &complaint)
{
    const Value loc = find(complaint, "loc");
    const Value message = find(complaint, "msg");
    return {
        .field = fieldOf(loc.isNull() ? find(complaint, "field") : loc),
        .message = capped(stringText(message.isNull() ? find(complaint, "message") : message)),
        .limit = limitOf(complaint),
    };
}

QList<FieldError> fieldErrors(const Value &complaints)
{
    QList<FieldError> fields;
    if (!complaints.isArray())
        return fields;
    for (const Value &complaint : elements(complaints)) {
        if (complaint.isObject())
            fields.append(fieldError(members(complaint)));
    }
    return fields;
}

/// FastAPI's list of complaints, a sister's list inside its error object, or a sister's single one.
QList<FieldError> allFieldErrors(const Members &body)
{
    const Value detail = find(body, "detail");
    if (detail.isArray())
        return fieldErrors(detail);
    if (!findPath(body, { "detail", "field" }).isNull())
        return { fieldError(members(detail)) };
    return fieldErrors(findPath(body, { "error", "details" }));
}

QString joined(const QList<FieldError> &fields)
{
    QStringList lines;
    for (const FieldError &field : fields)
        lines.append(field.field.isEmpty() ? field.message : field.field + u": "_s + field.message);
    return lines.join(u"; "_s);
}

/// The first text that says what is wrong, in the order of the API notes.
QString detailText(const Members &body, const QList<FieldError> &fields)
{
    const Value detail = find(body, "detail");
    if (detail.kind() == Kind::String)
        return detail.text();
    if (detail.isArray())
        return joined(fields);
    for (const Value &value : { findPath(body, { "detail", "message" }),
             findPath(body, { "detail", "error_description" }), findPath(body, { "error", "message" }),
             find(body, "error_description"), find(body, "error"), find(body, "message") }) {
        if (value.kind() == Kind::String)
            return value.text();
    }
    return {};
}

QString firstScalar(std::initializer_list<Value> values)
{
    for (const Value &value : values) {
        if (!value.isNull() && value.isScalar())
            return value.text();
    }
    return {};
}

std::optional<int> retryAfter(const Members &body)
{
    const auto seconds = findPath(body, { "error", "retry_after" }).integer();
    if (!seconds)
        return std::nullopt;
    return int(std::clamp<qint64>(*seconds, 1, longestWait));
}

/// A proxy's short sentence, say; neither markup nor half a JSON document nor bytes.
QString plainText(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    const bool isMarkup = text.startsWith('<') || text.toLower().contains("<html");
    const bool isJson = text.startsWith('{') || text.startsWith('[');
    const bool isBinary = text.contains('\0') || !text.isValidUtf8();
    return isMarkup || isJson || isBinary ? QString() : utf8Text(text);
}

} // namespace

void Json::readError(ApiError &error, const Members &body)
{
    error.fields = allFieldErrors(body);
    error.detail = capped(detailText(body, error.fields));
    error.code = capped(firstScalar(
        { findPath(body, { "error", "code" }), findPath(body, { "detail", "code" }), find(body, "error") }));
    error.requestId = capped(firstScalar({ findPath(body, { "error", "request_id" }),
        findPath(body, { "meta", "request_id" }), find(body, "request_id") }));
    error.retryAfterSeconds = retryAfter(body);
}

ApiError decodeError(int httpStatus, const QByteArray &body)
{
    ApiError error { .kind = kindOf(httpStatus), .httpStatus = httpStatus };
    const auto document = Document::read(body);
    if (!document)
        error.detail = capped(plainText(body));
    else if (document->root().isObject())
        readError(error, members(document->root()));
    else if (document->root().kind() == Kind::String)
        error.detail = capped(document->root().text());
    return error;
}

} // namespace Audit
