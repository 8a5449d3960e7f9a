// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifestform.h"

#include "domain/timetext.h"

#include <algorithm>

namespace Audit::ManifestForm {

namespace {

/// Everything but printable ASCII as \u: nothing in the file can move a terminal's cursor or turn a line
/// round, and lone surrogates stay what they are.
QByteArray quoted(QStringView text)
{
    QByteArray out = "\"";
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (code == u'"' || code == u'\\')
            out += '\\';
        if (code >= u' ' && code < 0x7F)
            out += char(code);
        else
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return out + '"';
}

class Writer
{
public:
    explicit Writer(QByteArray separator)
        : m_separator(std::move(separator))
    {
    }

    template <class T>
    void member(const char *name, const T &value)
    {
        m_out += (m_out.isEmpty() ? QByteArray() : m_separator) + '"' + name + "\": " + text(value);
    }

    /// Left out where there is nothing to count.
    void countIfAny(const char *name, qint64 value)
    {
        if (value != 0)
            member(name, value);
    }

    QByteArray members() const { return m_out; }

private:
    static QByteArray text(const QString &value) { return quoted(value); }
    static QByteArray text(const QByteArray &value) { return quoted(QString::fromLatin1(value)); }
    static QByteArray text(qint64 value) { return QByteArray::number(value); }
    static QByteArray text(bool value) { return value ? "true" : "false"; }
    static QByteArray text(char value) { return quoted(QString(QLatin1Char(value))); }
    /// Microseconds where no text says the instant: a log may hold years that have five digits.
    static QByteArray text(Instant<const qint64> value)
    {
        const QString time = utcText(value.us);
        return parseServerTime(time) == ServerTime { value.us } ? quoted(time) : text(value.us);
    }
    static QByteArray text(Instant<const std::optional<qint64>> value)
    {
        return value.us ? text(Instant<const qint64> { *value.us }) : "null";
    }

    template <class T>
    static QByteArray text(const std::optional<T> &value)
    {
        return value ? text(*value) : "null";
    }

    template <class T>
    static QByteArray text(const QList<T> &values)
    {
        QByteArrayList elements;
        for (const T &value : values)
            elements.append(text(value));
        return '[' + elements.join(", ") + ']';
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    static QByteArray text(Enum value)
    {
        const auto &names = namesOf(value);
        const auto name = std::find_if(
            names.begin(), names.end(), [value](const EnumName<Enum> &row) { return row.value == value; });
        return quoted(QString::fromLatin1(name->name));
    }

    template <class Struct>
    requires std::is_class_v<Struct>
    static QByteArray text(const Struct &value)
    {
        Writer inner(", ");
        describe(inner, value);
        return '{' + inner.members() + '}';
    }

    QByteArray m_separator;
    QByteArray m_out;
};

class Reader
{
public:
    explicit Reader(const Json::Members &members)
        : m_members(members)
    {
    }

    template <class T>
    void member(const char *name, T &&value)
    {
        const auto found = std::find_if(
            m_members.begin(), m_members.end(), [name](const Json::Member &m) { return m.key == name; });
        m_isWhole = m_isWhole && found != m_members.end() && read(found->value, value);
    }

    void countIfAny(const char *name, qint64 &value)
    {
        value = 0;
        const bool isThere = std::any_of(
            m_members.begin(), m_members.end(), [name](const Json::Member &m) { return m.key == name; });
        if (isThere)
            member(name, value);
    }

    bool isWhole() const { return m_isWhole; }

private:
    static bool read(const Json::Value &json, QString &value)
    {
        value = json.text();
        return json.kind() == Json::Kind::String;
    }

    static bool read(const Json::Value &json, QByteArray &value)
    {
        value = json.text().toLatin1();
        return json.kind() == Json::Kind::String;
    }

    static bool read(const Json::Value &json, qint64 &value)
    {
        const auto number = json.integer();
        value = number.value_or(0);
        return number && json.kind() == Json::Kind::Number;
    }

    static bool read(const Json::Value &json, bool &value)
    {
        value = json.raw() == "true";
        return json.kind() == Json::Kind::Bool;
    }

    static bool read(const Json::Value &json, char &value)
    {
        const QString text = json.text();
        value = text.size() == 1 ? text.front().toLatin1() : '\0';
        return json.kind() == Json::Kind::String && value != '\0';
    }

    static bool read(const Json::Value &json, Instant<qint64> value)
    {
        if (json.kind() == Json::Kind::Number)
            return read(json, value.us);
        const auto time = parseServerTime(json.text());
        value.us = time ? time->us : 0;
        return time && json.kind() == Json::Kind::String;
    }

    static bool read(const Json::Value &json, Instant<std::optional<qint64>> value)
    {
        value.us.reset();
        return json.isNull() || read(json, Instant { value.us.emplace() });
    }

    template <class T>
    static bool read(const Json::Value &json, std::optional<T> &value)
    {
        value.reset();
        return json.isNull() || read(json, value.emplace());
    }

    template <class T>
    static bool read(const Json::Value &json, QList<T> &values)
    {
        if (!json.isArray())
            return false;
        for (const Json::Value &element : Json::elements(json)) {
            if (!read(element, values.emplaceBack()))
                return false;
        }
        return true;
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    static bool read(const Json::Value &json, Enum &value)
    {
        const QString text = json.text();
        const auto &names = namesOf(value);
        const auto name = std::find_if(names.begin(), names.end(),
            [&text](const EnumName<Enum> &row) { return text == QLatin1StringView(row.name); });
        if (name == names.end())
            return false;
        value = name->value;
        return json.kind() == Json::Kind::String;
    }

    template <class Struct>
    requires std::is_class_v<Struct>
    static bool read(const Json::Value &json, Struct &value)
    {
        if (!json.isObject())
            return false;
        const Json::Members members = Json::members(json);
        Reader inner(members);
        describe(inner, value);
        return inner.isWhole();
    }

    const Json::Members &m_members;
    bool m_isWhole = true;
};

} // namespace

QByteArray write(const Manifest &manifest)
{
    Writer writer(",\n  ");
    describe(writer, manifest);
    return writer.members();
}

std::optional<Manifest> read(const Json::Members &members)
{
    Manifest manifest;
    Reader reader(members);
    describe(reader, manifest);
    if (!reader.isWhole())
        return std::nullopt;
    return manifest;
}

} // namespace Audit::ManifestForm
