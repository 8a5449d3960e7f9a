// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include "domain/jsonentry.h"
#include "domain/jsonenvelope.h"

#include <array>

namespace Audit {

using namespace Json;

namespace {

constexpr std::array detailNames { "data", "log", "audit_log", "item", "entry", "result" };

/// The list that a body holds. Where `mayBeEntry`, one entry by itself is not mistaken for an envelope of its
/// details.
std::optional<Value> listIn(const Members &body, bool mayBeEntry)
{
    if (mayBeEntry && isBareEntry(body))
        return std::nullopt;
    if (const auto list = namedList(body))
        return list;
    if (mayBeEntry && hasEntrySigns(body))
        return std::nullopt;
    return onlyList(body);
}

void addElement(Page &page, const Value &element)
{
    if (element.isObject())
        page.entries.append(readEntry(element));
    else
        ++page.unreadable;
}

Page readPage(const Value &list)
{
    Page page;
    const auto items = elements(list);
    page.entries.reserve(qsizetype(items.size()));
    for (const Value &element : items)
        addElement(page, element);
    return page;
}

/// The entry inside an answer about one entry: the answer itself, or what one of the usual names holds.
std::optional<Value> entryIn(const Value &object, int wrappingsLeft = 2)
{
    const Members body = members(object);
    if (isBareEntry(body))
        return object;
    for (const char *name : detailNames) {
        const Value inner = find(body, name);
        if (!inner.isObject() || wrappingsLeft == 0)
            continue;
        if (const auto entry = entryIn(inner, wrappingsLeft - 1))
            return entry;
    }
    return hasEntrySigns(body) ? std::optional(object) : std::nullopt;
}

std::optional<ApiError> refusalInsteadOfEntry(const Members &body)
{
    return isBareEntry(body) ? std::nullopt : refusal(body);
}

} // namespace

Result<Page> decodePage(const QByteArray &body)
{
    const auto document = open(body);
    if (!document)
        return document.error();
    const Value root = document->root();
    if (root.isArray())
        return readPage(root);
    if (!root.isObject())
        return malformed();
    const Members envelope = members(root);
    if (const auto refused = refusal(envelope))
        return *refused;
    const auto list = listIn(envelope, false);
    if (!list)
        return malformed();
    Page page = readPage(*list);
    readPaging(page, envelope);
    return page;
}

Result<EntryDetail> decodeEntryDetail(const QByteArray &body)
{
    const auto document = open(body);
    if (!document)
        return document.error();
    const Value root = document->root();
    if (!root.isObject())
        return malformed();
    if (const auto refused = refusalInsteadOfEntry(members(root)))
        return *refused;
    const auto entry = entryIn(root);
    if (!entry)
        return malformed();
    return readEntryDetail(*entry);
}

Result<Entry> decodeEntry(const QByteArray &object)
{
    const auto document = open(object);
    if (!document)
        return document.error();
    if (!document->root().isObject())
        return malformed();
    return readEntry(document->root());
}

Result<Done> forEachElement(
    const QByteArray &document, const std::function<void(QByteArrayView, bool)> &element)
{
    const auto opened = open(document);
    if (!opened)
        return opened.error();
    const Value root = opened->root();
    if (root.isScalar())
        return malformed();
    const Members envelope = root.isObject() ? members(root) : Members();
    if (const auto refused = refusalInsteadOfEntry(envelope))
        return *refused;
    const auto list = root.isArray() ? std::optional(root) : listIn(envelope, true);
    if (!list && !hasEntrySigns(envelope))
        return malformed();
    for (const Value &item : list ? elements(*list) : std::vector { root })
        element(item.raw(), item.isObject());
    return Done();
}

} // namespace Audit
