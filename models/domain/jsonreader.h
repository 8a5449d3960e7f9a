// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace Audit::Json {

enum class Kind { Null, Bool, Number, String, Array, Object };

/// One value of a valid document: its own bytes, of which nothing is lost. Lives no longer than its Document.
class Value
{
public:
    Value() = default;
    explicit Value(QByteArrayView raw)
        : m_raw(raw)
    {
    }

    QByteArrayView raw() const { return m_raw; }
    Kind kind() const;
    bool isNull() const { return kind() == Kind::Null; }
    bool isArray() const { return kind() == Kind::Array; }
    bool isObject() const { return kind() == Kind::Object; }
    bool isScalar() const { return !isArray() && !isObject(); }

    /// Strings without quotes and escapes (lone surrogates stay), anything else as its bytes; null gives a
    /// null text.
    QString text() const;

    /// A whole number that fits, also from a string.
    std::optional<qint64> integer() const;
    /// true and false, also from strings.
    std::optional<bool> boolean() const;

private:
    QByteArrayView m_raw = "null";
};

struct Member
{
    QByteArrayView key; ///< without escapes
    QByteArray ownKey; ///< holds the key's bytes where the document has them escaped
    Value value;
};

/// An object's members in the order of the body, repeated keys included.
using Members = std::vector<Member>;

Members members(const Value &object);
std::vector<Value> elements(const Value &array);

/// The last member of that name, as JSON readers commonly have it; a null value where there is none.
Value find(const Members &members, QByteArrayView key);

/// find() along a path of objects; a null value where it leads nowhere.
Value findPath(const Members &members, std::initializer_list<QByteArrayView> path);

/// Bytes that proved to be whole and valid JSON, kept with the room behind them that simdjson reads into.
class Document
{
public:
    /// None where the bytes are no JSON. A byte order mark is skipped.
    static std::optional<Document> read(QByteArrayView bytes);

    Value root() const { return Value(QByteArrayView(m_padded).first(m_size)); }

private:
    QByteArray m_padded;
    qsizetype m_size = 0;
};

} // namespace Audit::Json
