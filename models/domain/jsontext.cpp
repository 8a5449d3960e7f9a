// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"

#include "domain/jsonscan.h"

namespace Audit {

namespace {

/// Deeper than anything is decoded: what cannot be read as an entry can still be looked at.
constexpr int deepest = 512;

/// Copies tokens as they are and sets the white space between them anew.
class Indenter
{
public:
    Indenter(QByteArrayView json, int spaces)
        : m_json(json)
        , m_spaces(spaces)
    {
        m_out.reserve(json.size() * 2);
    }

    QByteArray run()
    {
        for (skipSpace(); m_at < m_json.size(); skipSpace())
            token(m_json[m_at]);
        return m_out;
    }

private:
    void token(char c)
    {
        if (c == '"')
            copyTo(Json::endOfString(m_json, m_at));
        else if (c == '{' || c == '[')
            open();
        else if (c == '}' || c == ']')
            close();
        else if (c == ',')
            separate();
        else
            copyTo(m_at + 1);
        if (c == ':')
            m_out += ' ';
    }

    void open()
    {
        copyTo(m_at + 1);
        skipSpace();
        const char next = m_json[m_at];
        if (next == '}' || next == ']')
            return copyTo(m_at + 1);
        ++m_depth;
        newLine();
    }

    void close()
    {
        --m_depth;
        newLine();
        copyTo(m_at + 1);
    }

    void separate()
    {
        copyTo(m_at + 1);
        newLine();
    }

    void newLine() { m_out += '\n' + QByteArray(m_depth * m_spaces, ' '); }

    void copyTo(qsizetype end)
    {
        m_out += m_json.sliced(m_at, end - m_at);
        m_at = end;
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && Json::isSpace(m_json[m_at]))
            ++m_at;
    }

    const QByteArrayView m_json;
    const int m_spaces;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    QByteArray m_out;
};

template <class Drops>
QByteArray withoutOutsideStrings(const QByteArray &json, Drops drops)
{
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype at = 0; at < json.size();) {
        const qsizetype end = json[at] == '"' ? Json::endOfString(json, at) : at + 1;
        if (!drops(json[at]))
            out += QByteArrayView(json).sliced(at, end - at);
        at = end;
    }
    return out;
}

} // namespace

QByteArray indentJson(const QByteArray &json, int spaces)
{
    if (!Json::isValid(json, deepest))
        return json;
    return Indenter(json, spaces).run();
}

QByteArray compactJson(const QByteArray &json)
{
    if (!Json::isValid(json, deepest))
        return json;
    return withoutOutsideStrings(json, Json::isSpace);
}

QByteArray jsonLine(const QByteArray &json)
{
    return withoutOutsideStrings(json, [](char c) { return c == '\n' || c == '\r'; });
}

} // namespace Audit
