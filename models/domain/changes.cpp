// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"

#include "domain/jsonreader.h"
#include "domain/jsontext.h"

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

using namespace Json;

constexpr qsizetype mostChanges = 500;
constexpr int deepest = 16;

struct PairNames
{
    QByteArrayView before;
    QByteArrayView after;
    bool isOnlyInside; ///< means something else outside of a member that holds changes
};

constexpr std::array pairNames {
    PairNames { "before", "after", false },
    PairNames { "old", "new", false },
    PairNames { "old_value", "new_value", false },
    PairNames { "old_values", "new_values", false },
    PairNames { "oldValue", "newValue", false },
    PairNames { "previous", "current", false },
    PairNames { "previous_value", "new_value", false },
    PairNames { "previous_values", "new_values", false },
    PairNames { "original", "updated", false },
    PairNames { "original", "modified", false },
    PairNames { "from", "to", true },
};

constexpr std::array holders { QByteArrayView("changes"), QByteArrayView("changed"), QByteArrayView("diff"),
    QByteArrayView("delta"), QByteArrayView("modified_properties"), QByteArrayView("modifiedProperties"),
    QByteArrayView("changed_fields"), QByteArrayView("updates") };

constexpr std::array nameKeys { QByteArrayView("field"), QByteArrayView("name"), QByteArrayView("key"),
    QByteArrayView("property"), QByteArrayView("attribute"), QByteArrayView("path"),
    QByteArrayView("displayName") };

bool isHolder(QByteArrayView key)
{
    return std::find(holders.begin(), holders.end(), key) != holders.end();
}

bool has(const Members &members, QByteArrayView key)
{
    return std::any_of(
        members.begin(), members.end(), [key](const Member &member) { return member.key == key; });
}

const PairNames *pairIn(const Members &members, bool isInside)
{
    const auto found = std::find_if(pairNames.begin(), pairNames.end(), [&](const PairNames &pair) {
        return (isInside || !pair.isOnlyInside) && has(members, pair.before) && has(members, pair.after);
    });
    return found == pairNames.end() ? nullptr : &*found;
}

QString textOf(const Value &value)
{
    return value.kind() == Kind::String ? value.text()
                                        : QString::fromUtf8(compactJson(value.raw().toByteArray()));
}

QString joined(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

class ChangeCollector
{
public:
    /// Looks for changes anywhere in the value. isInside: below a member that holds changes.
    void search(const Value &value, const QString &path, bool isInside, int depth = 0);
    QList<ValueChange> changes() const { return m_changes; }

private:
    void searchObject(const Members &members, const QString &path, bool isInside, int depth);
    void searchList(const Value &list, const QString &path, bool isInside, int depth);
    void compare(const Value &before, const Value &after, const QString &path, int depth);
    void compareObjects(const Members &before, const Members &after, const QString &path, int depth);
    void compareLists(const Value &before, const Value &after, const QString &path);
    void add(const QString &path, std::optional<QString> before, std::optional<QString> after);

    QList<ValueChange> m_changes;
};

void ChangeCollector::search(const Value &value, const QString &path, bool isInside, int depth)
{
    if (depth > deepest)
        return;
    if (value.isObject())
        searchObject(members(value), path, isInside, depth);
    else if (value.isArray())
        searchList(value, path, isInside, depth);
}

void ChangeCollector::searchObject(const Members &members, const QString &path, bool isInside, int depth)
{
    const PairNames *pair = pairIn(members, isInside);
    if (pair)
        compare(find(members, pair->before), find(members, pair->after), path, depth);
    for (const Member &member : members) {
        if (pair && (member.key == pair->before || member.key == pair->after))
            continue;
        const bool holds = isHolder(member.key);
        search(member.value, holds ? path : joined(path, QString::fromUtf8(member.key)), isInside || holds,
            depth + 1);
    }
}

/// [{"field": "role", "old": …, "new": …}, …]; two elements under a field's name are the two sides.
void ChangeCollector::searchList(const Value &list, const QString &path, bool isInside, int depth)
{
    const std::vector<Value> items = elements(list);
    if (isInside && items.size() == 2 && !path.isEmpty() && items[0].isScalar() && items[1].isScalar())
        return compare(items[0], items[1], path, depth);
    for (const Value &item : items) {
        const Members inner = item.isObject() ? members(item) : Members();
        const auto name = std::find_if(
            nameKeys.begin(), nameKeys.end(), [&inner](QByteArrayView key) { return has(inner, key); });
        const QString own = name == nameKeys.end() ? QString() : find(inner, *name).text();
        search(item, own.isEmpty() ? path : joined(path, own), isInside, depth + 1);
    }
}

void ChangeCollector::compare(const Value &before, const Value &after, const QString &path, int depth)
{
    const bool isObject = before.isObject() || after.isObject();
    const bool isMixed = !(before.isObject() || before.isNull()) || !(after.isObject() || after.isNull());
    if (isObject && !isMixed && depth < deepest) {
        return compareObjects(before.isObject() ? members(before) : Members(),
            after.isObject() ? members(after) : Members(), path, depth);
    }
    if (before.isArray() && after.isArray())
        return compareLists(before, after, path);
    const QString was = textOf(before);
    const QString is = textOf(after);
    if (was != is || before.kind() != after.kind())
        add(path, before.isNull() ? std::nullopt : std::optional(was),
            after.isNull() ? std::nullopt : std::optional(is));
}

void ChangeCollector::compareObjects(
    const Members &before, const Members &after, const QString &path, int depth)
{
    for (const Member &member : before)
        compare(
            member.value, find(after, member.key), joined(path, QString::fromUtf8(member.key)), depth + 1);
    for (const Member &member : after) {
        if (!has(before, member.key))
            compare(Value(), member.value, joined(path, QString::fromUtf8(member.key)), depth + 1);
    }
}

/// As sets with repeats: an element that only moved is no change.
void ChangeCollector::compareLists(const Value &before, const Value &after, const QString &path)
{
    QStringList gone;
    for (const Value &item : elements(before))
        gone.append(textOf(item));
    QStringList come;
    for (const Value &item : elements(after)) {
        const QString text = textOf(item);
        if (!gone.removeOne(text))
            come.append(text);
    }
    for (const QString &text : std::as_const(gone))
        add(path, text, std::nullopt);
    for (const QString &text : std::as_const(come))
        add(path, std::nullopt, text);
}

void ChangeCollector::add(const QString &path, std::optional<QString> before, std::optional<QString> after)
{
    if (m_changes.size() < mostChanges && (before || after))
        m_changes.append({ path, std::move(before), std::move(after) });
}

/// Details that are JSON in a string are looked into too.
void searchIn(ChangeCollector &collector, const Value &value, bool isInside)
{
    const auto inside
        = value.kind() == Kind::String ? Document::read(value.text().toUtf8()) : std::optional<Document>();
    collector.search(inside ? inside->root() : value, {}, isInside);
}

} // namespace

QList<ValueChange> changesOf(const Entry &entry)
{
    const auto document = Document::read(entry.raw);
    if (!document || !document->root().isObject())
        return {};
    ChangeCollector collector;
    const Members entryMembers = members(document->root());
    if (pairIn(entryMembers, false)) {
        collector.search(document->root(), {}, false);
        return collector.changes();
    }
    for (const Member &member : entryMembers)
        searchIn(collector, member.value, isHolder(member.key));
    return collector.changes();
}

} // namespace Audit
