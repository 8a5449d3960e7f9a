// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"
#include "domain/jsonenvelope.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <span>

namespace Audit {

using namespace Json;

namespace {

using Names = std::span<const char *const>;

constexpr std::array actionLists { "actions" };
constexpr std::array resourceTypeLists { "resource_types", "resource-types", "types" };
constexpr std::array anyLists { "data", "items", "results", "values" };
constexpr std::array nameKeys { "name", "value", "action", "type", "key", "id" };

QString nameOf(const Value &element)
{
    if (!element.isObject())
        return element.isArray() ? QString() : element.text();
    const Members object = members(element);
    for (const char *key : nameKeys) {
        const Value value = find(object, key);
        if (!value.isNull() && value.isScalar())
            return value.text();
    }
    return {};
}

QStringList namesIn(const Value &array)
{
    QStringList names;
    for (const Value &element : elements(array))
        names.append(nameOf(element));
    return names;
}

/// An object by name: counts or descriptions under each, or the names of a category in an array.
QStringList namesByKey(const Value &object)
{
    QStringList names;
    for (const Member &member : members(object)) {
        if (member.value.isArray())
            names.append(namesIn(member.value));
        else
            names.append(utf8Text(member.key));
    }
    return names;
}

std::optional<Value> container(const Members &body, Names names)
{
    for (const char *name : names) {
        const Value value = find(body, name);
        if (!value.isScalar())
            return value;
    }
    return std::nullopt;
}

std::optional<Value> onlyArray(const Members &body)
{
    const auto isArray = [](const Member &member) { return member.value.isArray(); };
    if (std::count_if(body.begin(), body.end(), isArray) != 1)
        return std::nullopt;
    return std::find_if(body.begin(), body.end(), isArray)->value;
}

/// Where the names are; a general wrapping such as "data" may hold another object with the proper name in it.
std::optional<Value> containerIn(const Members &body, Names proper)
{
    if (const auto found = container(body, proper))
        return found;
    const auto general = container(body, anyLists);
    if (!general)
        return onlyArray(body);
    if (general->isObject()) {
        const Members inner = members(*general);
        if (const auto found = container(inner, proper))
            return found;
        if (const auto found = container(inner, anyLists))
            return found;
    }
    return general;
}

QStringList sortedOnce(QStringList names)
{
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace

Result<QStringList> decodeNames(const QByteArray &body, NameList list)
{
    const auto document = open(body);
    if (!document)
        return document.error();
    const Value root = document->root();
    if (root.isArray())
        return sortedOnce(namesIn(root));
    if (!root.isObject())
        return malformed();
    const Members envelope = members(root);
    if (const auto refused = refusal(envelope))
        return *refused;
    const auto found
        = containerIn(envelope, list == NameList::Actions ? Names(actionLists) : Names(resourceTypeLists));
    if (!found)
        return malformed();
    return sortedOnce(found->isArray() ? namesIn(*found) : namesByKey(*found));
}

} // namespace Audit
