// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace Audit {

/// A bearer secret. It can be sent and stored in the keychain; it never prints, and never reaches a URL or a
/// message.
class Token
{
public:
    Token() = default;
    explicit Token(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    bool isEmpty() const { return m_secret.isEmpty(); }
    /// For the Authorization header and the keychain, nowhere else.
    const QByteArray &secret() const { return m_secret; }
    bool operator==(const Token &) const = default;

    /// True for a token that can stand in a header: printable ASCII without spaces, at most 16 KiB.
    bool isUsable() const;

private:
    QByteArray m_secret;
};

inline QDebug operator<<(QDebug debug, const Token &)
{
    return debug << "Token(…)";
}

} // namespace Audit
