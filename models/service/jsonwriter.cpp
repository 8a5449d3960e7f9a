// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/jsonwriter.h"

namespace Audit {

namespace {

/// The escapes that JSON demands; nothing where the character stands for itself.
const char *shortEscape(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return "\\\"";
    case u'\\':
        return "\\\\";
    case u'\n':
        return "\\n";
    case u'\r':
        return "\\r";
    case u'\t':
        return "\\t";
    default:
        return nullptr;
    }
}

QByteArray hexEscape(QChar c)
{
    return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
}

} // namespace

void JsonWriter::separate()
{
    if (m_needsComma)
        m_json += ',';
    m_needsComma = true;
}

JsonWriter &JsonWriter::open(char bracket)
{
    separate();
    m_json += bracket;
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::close(char bracket)
{
    m_json += bracket;
    m_needsComma = true;
    return *this;
}

void JsonWriter::quote(const QString &value)
{
    m_json += '"';
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype until) {
        if (until > plainFrom)
            m_json += QStringView(value).mid(plainFrom, until - plainFrom).toUtf8();
        plainFrom = until + 1;
    };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        if (isPair) {
            ++i;
            continue;
        }
        const char *escape = shortEscape(c);
        if (!escape && c.unicode() >= 0x20 && !c.isSurrogate())
            continue;
        flush(i);
        m_json += escape ? QByteArray(escape) : hexEscape(c);
    }
    flush(value.size());
    m_json += '"';
}

JsonWriter &JsonWriter::key(QLatin1StringView name)
{
    return key(QString(name));
}

JsonWriter &JsonWriter::key(const QString &name)
{
    separate();
    quote(name);
    m_json += ':';
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::text(const QString &value)
{
    if (value.isNull())
        return null();
    separate();
    quote(value);
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    return raw(QByteArray::number(value));
}

JsonWriter &JsonWriter::raw(const QByteArray &json)
{
    separate();
    m_json += json;
    return *this;
}

} // namespace Audit
