// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

namespace Audit {

/// Writes one JSON document from front to back; knows where commas go and how texts are escaped, and nothing
/// else. Kept apart from the client's reader on purpose: golden files of the wire hold the two together.
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return close('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return close(']'); }
    JsonWriter &key(QLatin1StringView name);
    JsonWriter &key(const QString &name);
    JsonWriter &text(const QString &value); ///< null where the text is null
    JsonWriter &number(qint64 value);
    JsonWriter &null() { return raw("null"); }
    /// A value that is JSON already, byte for byte.
    JsonWriter &raw(const QByteArray &json);

    void reserve(qsizetype bytes) { m_json.reserve(bytes); }
    const QByteArray &json() const { return m_json; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();
    void quote(const QString &value);

    QByteArray m_json;
    bool m_needsComma = false;
};

} // namespace Audit
