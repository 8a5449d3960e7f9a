// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonentry.h"

#include "domain/fields.h"
#include "domain/timetext.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Audit::Json {

using namespace Qt::StringLiterals;

namespace {

struct Alias
{
    std::string_view name; ///< a dot leads into a nested object
    Field field;
};

/// Of a field's names the earlier wins.
constexpr std::array aliasTable {
    Alias { "id", Field::Id },
    Alias { "log_id", Field::Id },
    Alias { "event_id", Field::Id },
    Alias { "timestamp", Field::Timestamp },
    Alias { "created_at", Field::Timestamp },
    Alias { "occurred_at", Field::Timestamp },
    Alias { "time", Field::Timestamp },
    Alias { "event_time", Field::Timestamp },
    Alias { "tenant_id", Field::TenantId },
    Alias { "tenant.id", Field::TenantId },
    Alias { "tenant_name", Field::TenantName },
    Alias { "tenant.name", Field::TenantName },
    Alias { "tenant.slug", Field::TenantName },
    Alias { "partner_id", Field::PartnerId },
    Alias { "partner.id", Field::PartnerId },
    Alias { "actor_id", Field::ActorId },
    Alias { "actor.id", Field::ActorId },
    Alias { "user_id", Field::ActorId },
    Alias { "actor_email", Field::ActorEmail },
    Alias { "actor.email", Field::ActorEmail },
    Alias { "user_email", Field::ActorEmail },
    Alias { "actor_type", Field::ActorType },
    Alias { "actor.type", Field::ActorType },
    Alias { "actor_name", Field::ActorName },
    Alias { "actor.name", Field::ActorName },
    Alias { "actor.display_name", Field::ActorName },
    Alias { "action", Field::Action },
    Alias { "event_type", Field::Action },
    Alias { "event", Field::Action },
    Alias { "resource_type", Field::ResourceType },
    Alias { "resource.type", Field::ResourceType },
    Alias { "target_type", Field::ResourceType },
    Alias { "resource_id", Field::ResourceId },
    Alias { "resource.id", Field::ResourceId },
    Alias { "target_id", Field::ResourceId },
    Alias { "resource_name", Field::ResourceName },
    Alias { "resource.name", Field::ResourceName },
    Alias { "result", Field::Result },
    Alias { "outcome", Field::Result },
    Alias { "status", Field::Result },
    Alias { "success", Field::Result },
    Alias { "ip_address", Field::IpAddress },
    Alias { "source_ip", Field::IpAddress },
    Alias { "client_ip", Field::IpAddress },
    Alias { "ip", Field::IpAddress },
    Alias { "user_agent", Field::UserAgent },
    Alias { "request_id", Field::RequestId },
    Alias { "correlation_id", Field::RequestId },
    Alias { "trace_id", Field::RequestId },
    Alias { "session_id", Field::SessionId },
    Alias { "error_message", Field::ErrorMessage },
    Alias { "failure_reason", Field::ErrorMessage },
    Alias { "reason", Field::ErrorMessage },
    Alias { "error", Field::ErrorMessage },
    Alias { "message", Field::ErrorMessage },
    Alias { "details", Field::Details },
    Alias { "metadata", Field::Details },
    Alias { "changes", Field::Details },
    Alias { "data", Field::Details },
    Alias { "extra_data", Field::Details },
    Alias { "context", Field::Details },
};

constexpr std::size_t fieldCount = 20;

struct Slot
{
    Field field;
    int rank;
};

using SlotsByName = std::unordered_map<std::string_view, Slot>;

const SlotsByName &slotsByName()
{
    static const SlotsByName slots = [] {
        SlotsByName all;
        std::array<int, fieldCount> ranks {};
        for (const Alias &alias : aliasTable)
            all.insert({ alias.name, { alias.field, ranks[std::size_t(alias.field)]++ } });
        return all;
    }();
    return slots;
}

std::string_view asView(QByteArrayView bytes)
{
    return { bytes.data(), std::size_t(bytes.size()) };
}

/// The objects whose members are fields too.
bool isParent(std::string_view key)
{
    constexpr std::array<std::string_view, 4> parents { "actor", "resource", "tenant", "partner" };
    return std::find(parents.begin(), parents.end(), key) != parents.end();
}

/// Chooses for each field the value of its best-ranked name. Members are offered from last to first, so that
/// the last of a repeated key counts.
class FieldChooser
{
public:
    explicit FieldChooser(const Members &entry) { offerAll(entry, {}); }

    Value chosen(Field field) const { return m_choices[std::size_t(field)].value; }

    bool isChosen(const Value &value) const
    {
        return std::any_of(m_choices.begin(), m_choices.end(),
            [&value](const Choice &choice) { return choice.value.raw().data() == value.raw().data(); });
    }

private:
    struct Choice
    {
        int rank = std::numeric_limits<int>::max();
        quint32 seenRanks = 0;
        Value value;
    };

    void offerAll(const Members &object, const std::string &prefix)
    {
        std::vector<std::string_view> entered;
        for (auto member = object.rbegin(); member != object.rend(); ++member) {
            const std::string_view key = asView(member->key);
            if (prefix.empty())
                offer(key, member->value);
            else
                offer(prefix + std::string(key), member->value);
            const bool isNew = std::find(entered.begin(), entered.end(), key) == entered.end();
            if (prefix.empty() && member->value.isObject() && isParent(key) && isNew) {
                entered.push_back(key);
                offerAll(members(member->value), std::string(key) + '.');
            }
        }
    }

    void offer(std::string_view name, const Value &value)
    {
        const auto slot = slotsByName().find(name);
        if (slot == slotsByName().end())
            return;
        const auto [field, rank] = slot->second;
        Choice &choice = m_choices[std::size_t(field)];
        const quint32 bit = 1u << rank;
        const bool isRepeated = (choice.seenRanks & bit) != 0;
        choice.seenRanks |= bit;
        if (isRepeated || rank > choice.rank || value.isNull()
            || (field != Field::Details && !value.isScalar()))
            return;
        choice.rank = rank;
        choice.value = value;
    }

    std::array<Choice, fieldCount> m_choices;
};

/// "success": true as a result; what a "result" or "status" says in other words stays as it is.
QString resultText(const Value &value)
{
    if (value.kind() != Kind::Bool)
        return value.text();
    return value.raw() == "true" ? u"success"_s : u"failure"_s;
}

void readTime(Entry &entry)
{
    const auto time = parseServerTime(entry.timestamp);
    if (!time)
        return;
    entry.timeUs = time->us;
    entry.zoneless = time->zoneless;
}

Entry makeEntry(const Value &object, const FieldChooser &chooser)
{
    Entry entry;
    for (const FieldInfo &info : allFields()) {
        if (info.text)
            entry.*info.text = chooser.chosen(info.field).text();
    }
    entry.result = resultText(chooser.chosen(Field::Result));
    readTime(entry);
    const Value details = chooser.chosen(Field::Details);
    if (!details.isNull())
        entry.details = details.raw().toByteArray();
    entry.raw = object.raw().toByteArray();
    return entry;
}

/// Walks an entry's JSON down to its leaves, past what became a field.
class UnknownCollector
{
public:
    explicit UnknownCollector(const FieldChooser &chooser)
        : m_chooser(chooser)
    {
    }

    QList<UnknownField> collect(const Members &entry)
    {
        enter(entry, {});
        return m_fields;
    }

private:
    void enter(const Members &object, const QString &path)
    {
        for (const Member &member : object) {
            const QString key = utf8Text(member.key);
            const QString memberPath = path.isEmpty() ? key : path + u'.' + key;
            if (!m_chooser.isChosen(member.value) && !isEmptyField(memberPath, member.value))
                add(member.value, memberPath);
        }
    }

    /// A field's name with null in it tells no more than the field's absence does.
    static bool isEmptyField(const QString &path, const Value &value)
    {
        return value.isNull() && slotsByName().contains(path.toStdString());
    }

    void add(const Value &value, const QString &path)
    {
        const Members inner = value.isObject() ? members(value) : Members();
        const auto items = value.isArray() ? elements(value) : std::vector<Value>();
        if (inner.empty() && items.empty())
            m_fields.append({ path, value.isNull() ? u"null"_s : value.text() });
        enter(inner, path);
        addElements(items, path);
    }

    void addElements(const std::vector<Value> &items, const QString &path)
    {
        int position = 0;
        for (const Value &item : items)
            add(item, path + u'[' + QString::number(position++) + u']');
    }

    const FieldChooser &m_chooser;
    QList<UnknownField> m_fields;
};

} // namespace

Entry readEntry(const Value &object)
{
    return makeEntry(object, FieldChooser(members(object)));
}

EntryDetail readEntryDetail(const Value &object)
{
    const Members all = members(object);
    const FieldChooser chooser(all);
    return { makeEntry(object, chooser), UnknownCollector(chooser).collect(all) };
}

} // namespace Audit::Json
