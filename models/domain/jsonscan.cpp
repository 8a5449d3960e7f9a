// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonscan.h"

#include <QVarLengthArray>

#include <algorithm>
#include <simdjson.h>

namespace Audit::Json {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Inside a string: neither its end, nor an escape, nor a control character.
constexpr bool isPlainText(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The grammar of RFC 8259, without recursion: a stack of open brackets instead.
class Grammar
{
public:
    Grammar(QByteArrayView json, int maxDepth)
        : m_json(json)
        , m_maxDepth(maxDepth)
    {
    }

    bool accept()
    {
        skipSpace();
        while (value()) {
            if (m_open.isEmpty()) {
                skipSpace();
                return m_at == m_json.size();
            }
        }
        return false;
    }

private:
    /// One value and, behind it, whatever leads to the next: separators and closing brackets. An opening
    /// bracket counts as far as its first element.
    bool value()
    {
        const char c = peek();
        if (c == '{' || c == '[')
            return openBracket(c);
        return scalar(c) && afterValue();
    }

    bool openBracket(char c)
    {
        if (m_open.size() >= m_maxDepth)
            return false;
        m_open.append(c);
        ++m_at;
        skipSpace();
        if (peek() == closing(c))
            return afterValue();
        return c == '[' || key();
    }

    bool afterValue()
    {
        skipSpace();
        while (!m_open.isEmpty() && peek() == closing(m_open.back())) {
            m_open.removeLast();
            ++m_at;
            skipSpace();
        }
        if (m_open.isEmpty())
            return true;
        if (!take(','))
            return false;
        skipSpace();
        return m_open.back() == '[' || key();
    }

    bool key()
    {
        if (!string())
            return false;
        skipSpace();
        if (!take(':'))
            return false;
        skipSpace();
        return true;
    }

    bool scalar(char c)
    {
        switch (c) {
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool word(QByteArrayView expected)
    {
        if (!m_json.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (!take('e') && !take('E'))
            return true;
        if (!take('+'))
            take('-');
        return digits();
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (skipPlainText()) {
            const char c = m_json[m_at++];
            if (c == '"')
                return true;
            if (c != '\\' || !escape())
                return false;
        }
        return false;
    }

    /// Most bytes of a log are text: one tight loop over them. False at the end of the document.
    bool skipPlainText()
    {
        const char *const begin = m_json.data();
        const char *const end = begin + m_json.size();
        m_at = std::find_if_not(begin + m_at, end, isPlainText) - begin;
        return m_at < m_json.size();
    }

    bool escape()
    {
        const char c = peek();
        ++m_at;
        if (c == 'u')
            return hexDigit() && hexDigit() && hexDigit() && hexDigit();
        return c != '\0' && QByteArrayView("\"\\/bfnrt").contains(c);
    }

    bool hexDigit()
    {
        const bool fits = isHexDigit(peek());
        m_at += fits;
        return fits;
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
    }

    bool take(char c)
    {
        const bool fits = m_at < m_json.size() && m_json[m_at] == c;
        m_at += fits;
        return fits;
    }

    /// NUL at the end, which no rule accepts.
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    static char closing(char open) { return open == '{' ? '}' : ']'; }

    const QByteArrayView m_json;
    const int m_maxDepth;
    qsizetype m_at = 0;
    QVarLengthArray<char, depthLimit> m_open;
};

} // namespace

bool isValid(QByteArrayView json, int maxDepth)
{
    return Grammar(json, maxDepth).accept() && simdjson::validate_utf8(json.data(), std::size_t(json.size()));
}

qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '"')
            return at + 1;
        if (json[at] == '\\')
            ++at;
    }
    return json.size();
}

QByteArrayView trimmed(QByteArrayView json)
{
    while (!json.isEmpty() && isSpace(json.front()))
        json = json.sliced(1);
    while (!json.isEmpty() && isSpace(json.back()))
        json = json.chopped(1);
    return json;
}

} // namespace Audit::Json
