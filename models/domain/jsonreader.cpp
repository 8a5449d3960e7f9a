// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonreader.h"

#include "domain/jsonscan.h"
#include "domain/utf8.h"

#include <charconv>
#include <cmath>
#include <simdjson.h>

namespace Audit::Json {

namespace {

namespace ondemand = simdjson::ondemand;

/// About as many members as an entry has.
constexpr std::size_t usualMembers = 24;

/// One parser per thread keeps its buffers; a listing is finished before the next begins, so listings can
/// nest.
ondemand::parser &parser()
{
    thread_local ondemand::parser instance;
    return instance;
}

simdjson::padded_string_view padded(const Value &value)
{
    const auto size = std::size_t(value.raw().size());
    return simdjson::padded_string_view(value.raw().data(), size, size + simdjson::SIMDJSON_PADDING);
}

/// The exact bytes; simdjson's own reach to the next token.
std::optional<Value> spanOf(ondemand::value value)
{
    ondemand::json_type type {};
    if (value.type().get(type))
        return std::nullopt;
    std::string_view raw;
    const bool isNested = type == ondemand::json_type::array || type == ondemand::json_type::object;
    if (isNested && simdjson::to_json_string(value).get(raw))
        return std::nullopt;
    if (!isNested)
        raw = value.raw_json_token();
    return Value(trimmed(QByteArrayView(raw.data(), qsizetype(raw.size()))));
}

char16_t plainEscape(char c)
{
    switch (c) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return char16_t(c);
    }
}

/// Lone surrogates are kept as they are, which simdjson's own unescaping refuses.
QString unescaped(QByteArrayView inner)
{
    if (!inner.contains('\\'))
        return utf8Text(inner);
    QString text;
    while (!inner.isEmpty()) {
        const qsizetype backslash = inner.indexOf('\\');
        text += utf8Text(backslash < 0 ? inner : inner.first(backslash));
        if (backslash < 0)
            break;
        const char c = inner[backslash + 1];
        text += c == 'u' ? QChar(inner.sliced(backslash + 2, 4).toByteArray().toUShort(nullptr, 16))
                         : QChar(plainEscape(c));
        inner = inner.sliced(backslash + (c == 'u' ? 6 : 2));
    }
    return text;
}

Member memberOf(ondemand::field &field, QByteArrayView object, const Value &value)
{
    const qsizetype begin = field.key().raw() - object.data();
    const QByteArrayView raw = object.sliced(begin, endOfString(object, begin - 1) - 1 - begin);
    if (!raw.contains('\\'))
        return { raw, {}, value };
    Member member { {}, unescaped(raw).toUtf8(), value };
    member.key = member.ownKey;
    return member;
}

std::optional<qint64> wholeNumber(QByteArrayView digits)
{
    qint64 number = 0;
    const auto end = digits.data() + digits.size();
    const auto [stopped, problem] = std::from_chars(digits.data(), end, number);
    if (problem == std::errc() && stopped == end)
        return number;
    // "12.0" and "1.2e1" are twelve too; beyond 2^53 such a form no longer says which number it means.
    bool ok = false;
    const double floating = digits.toByteArray().toDouble(&ok);
    if (!ok || std::abs(floating) >= 9007199254740992.0 || std::trunc(floating) != floating)
        return std::nullopt;
    return qint64(floating);
}

} // namespace

Kind Value::kind() const
{
    switch (m_raw.front()) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
    case 'f':
        return Kind::Bool;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

QString Value::text() const
{
    switch (kind()) {
    case Kind::Null:
        return {};
    case Kind::String:
        return m_raw.size() == 2 ? QLatin1String("") : unescaped(m_raw.sliced(1).chopped(1));
    default:
        return utf8Text(m_raw);
    }
}

std::optional<qint64> Value::integer() const
{
    if (kind() == Kind::Number)
        return wholeNumber(m_raw);
    if (kind() == Kind::String)
        return wholeNumber(trimmed(m_raw.sliced(1).chopped(1)));
    return std::nullopt;
}

std::optional<bool> Value::boolean() const
{
    const bool isTrue = m_raw == "true" || m_raw == "\"true\"";
    if (isTrue || m_raw == "false" || m_raw == "\"false\"")
        return isTrue;
    return std::nullopt;
}

Members members(const Value &object)
{
    Members list;
    list.reserve(usualMembers);
    ondemand::document document;
    ondemand::object fields;
    if (parser().iterate(padded(object)).get(document) || document.get_object().get(fields))
        return list;
    for (auto result : fields) {
        ondemand::field field;
        if (std::move(result).get(field))
            return list;
        if (const auto value = spanOf(field.value()))
            list.push_back(memberOf(field, object.raw(), *value));
    }
    return list;
}

std::vector<Value> elements(const Value &array)
{
    std::vector<Value> list;
    ondemand::document document;
    ondemand::array items;
    if (parser().iterate(padded(array)).get(document) || document.get_array().get(items))
        return list;
    for (auto result : items) {
        ondemand::value item;
        // simdjson gives its value up to a moved result only.
        if (std::move(result).get(item)) // NOLINT(performance-move-const-arg)
            return list;
        if (const auto value = spanOf(item))
            list.push_back(*value);
    }
    return list;
}

Value find(const Members &members, QByteArrayView key)
{
    for (auto member = members.rbegin(); member != members.rend(); ++member) {
        if (member->key == key)
            return member->value;
    }
    return {};
}

Value findPath(const Members &start, std::initializer_list<QByteArrayView> path)
{
    Members level = start;
    Value value;
    for (const QByteArrayView key : path) {
        value = find(level, key);
        level = value.isObject() ? members(value) : Members();
    }
    return value;
}

std::optional<Document> Document::read(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    bytes = trimmed(bytes);
    if (!isValid(bytes))
        return std::nullopt;
    Document document;
    document.m_size = bytes.size();
    document.m_padded.reserve(bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    document.m_padded.append(bytes);
    document.m_padded.append(qsizetype(simdjson::SIMDJSON_PADDING), ' ');
    return document;
}

} // namespace Audit::Json
