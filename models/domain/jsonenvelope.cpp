// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonenvelope.h"

#include "domain/jsonscan.h"

#include <algorithm>
#include <array>
#include <span>

namespace Audit::Json {

namespace {

constexpr std::array listNames { "items", "data", "logs", "audit_logs", "results", "entries", "events",
    "records" };

// The first two rows say that an object is an entry; a time alone could be the envelope's own.
constexpr std::array idNames { "id", "log_id", "event_id" };
constexpr std::array actionNames { "action", "event_type", "event" };
constexpr std::array timeNames { "timestamp", "created_at", "occurred_at", "time", "event_time" };

constexpr std::array totalNames { "total", "total_count", "total_items" };
constexpr std::array pageNames { "page", "current_page" };
constexpr std::array perPageNames { "per_page", "page_size", "limit" };
constexpr std::array pagesNames { "total_pages", "pages", "page_count", "last_page" };
constexpr std::array flagNames { "has_next", "has_more" };
constexpr std::array nextNames { "next_page", "next" };

using Names = std::span<const char *const>;

bool holdsScalar(const Members &object, Names names)
{
    return std::any_of(names.begin(), names.end(), [&object](const char *name) {
        const Value value = find(object, name);
        return !value.isNull() && value.isScalar();
    });
}

std::optional<Value> firstArray(const Members &object)
{
    for (const char *name : listNames) {
        const Value value = find(object, name);
        if (value.isArray())
            return value;
    }
    return std::nullopt;
}

Members membersAt(const Value &value)
{
    return value.isObject() ? members(value) : Members();
}

/// Where paging numbers are looked for, in turn.
std::vector<Members> pagingPlaces(const Members &body)
{
    return {
        body,
        membersAt(find(body, "pagination")),
        membersAt(findPath(body, { "meta", "pagination" })),
        membersAt(find(body, "meta")),
        membersAt(find(body, "page_info")),
        membersAt(find(body, "data")),
    };
}

std::optional<qint64> numberIn(const Members &place, Names names, qint64 atLeast = 0)
{
    for (const char *name : names) {
        const auto number = find(place, name).integer();
        if (number && *number >= atLeast)
            return number;
    }
    return std::nullopt;
}

std::optional<qint64> number(const std::vector<Members> &places, Names names)
{
    for (const Members &place : places) {
        if (const auto found = numberIn(place, names))
            return found;
    }
    return std::nullopt;
}

/// "count" is the total in some services and the number of rows on this page in others, so it must reach
/// further.
std::optional<qint64> total(const std::vector<Members> &places, qint64 rows)
{
    constexpr std::array countName { "count" };
    for (const Members &place : places) {
        if (const auto found = numberIn(place, totalNames))
            return found;
        if (const auto count = numberIn(place, countName, rows))
            return count;
    }
    return std::nullopt;
}

bool hasMember(const Members &object, QByteArrayView name)
{
    return std::any_of(
        object.begin(), object.end(), [name](const Member &member) { return member.key == name; });
}

/// The next page's number or address; null, false and nothing say that there is none.
bool leadsOn(const Value &next)
{
    return !next.isNull() && next.raw() != "false" && next.raw() != "\"\"";
}

std::optional<bool> hasMoreIn(const Members &place)
{
    for (const char *name : flagNames) {
        if (const auto flag = find(place, name).boolean())
            return flag;
    }
    for (const char *name : nextNames) {
        if (hasMember(place, name))
            return leadsOn(find(place, name));
    }
    return std::nullopt;
}

std::optional<bool> hasMore(const std::vector<Members> &places)
{
    for (const Members &place : places) {
        if (const auto found = hasMoreIn(place))
            return found;
    }
    return std::nullopt;
}

bool isMeantAsJson(QByteArrayView body)
{
    return body.isEmpty() || body.startsWith('{') || body.startsWith('[');
}

} // namespace

ApiError malformed()
{
    return { .kind = ErrorKind::Malformed };
}

Result<Document> open(const QByteArray &body)
{
    if (auto document = Document::read(body))
        return *std::move(document);
    QByteArrayView text(body);
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (isMeantAsJson(trimmed(text)))
        return malformed();
    return ApiError { .kind = ErrorKind::NotTheApi };
}

std::optional<ApiError> refusal(const Members &body)
{
    const Value error = find(body, "error");
    const bool isRefusal
        = find(body, "status").text().compare(QLatin1String("error"), Qt::CaseInsensitive) == 0
        || find(body, "success").raw() == "false" || (error.isObject() && !members(error).empty());
    if (!isRefusal)
        return std::nullopt;
    ApiError refused { .kind = ErrorKind::Refused };
    readError(refused, body);
    return refused;
}

bool isBareEntry(const Members &object)
{
    return holdsScalar(object, idNames) || holdsScalar(object, actionNames);
}

bool hasEntrySigns(const Members &object)
{
    return isBareEntry(object) || holdsScalar(object, timeNames);
}

std::optional<Value> namedList(const Members &body)
{
    if (const auto list = firstArray(body))
        return list;
    return firstArray(membersAt(find(body, "data")));
}

std::optional<Value> onlyList(const Members &body)
{
    std::vector<Value> candidates;
    std::vector<Value> empty;
    for (const Member &member : body) {
        if (!member.value.isArray())
            continue;
        const auto items = elements(member.value);
        if (items.empty())
            empty.push_back(member.value);
        else if (std::all_of(items.begin(), items.end(), [](const Value &item) { return item.isObject(); }))
            candidates.push_back(member.value);
    }
    const auto &found = candidates.empty() ? empty : candidates;
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

void readPaging(Page &page, const Members &body)
{
    const auto places = pagingPlaces(body);
    page.total = total(places, page.entries.size() + page.unreadable);
    page.page = number(places, pageNames);
    page.perPage = number(places, perPageNames);
    page.pages = number(places, pagesNames);
    page.hasMore = hasMore(places);
}

} // namespace Audit::Json
