// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Audit {

/// The entry that stands for a token too long for one (Windows refuses 2,560 bytes): where its pieces are and
/// what they must add up to. Its text has spaces, which no token has. Each writing has pieces of its own, so
/// that one that is broken off leaves the older token whole.
struct TokenPieces
{
    QString generation;
    int count = 0;
    QString sha256;

    static std::optional<TokenPieces> parse(const QString &text);
    QString text() const;
    /// The keychain's keys of the pieces.
    QStringList keys(const QString &connection) const;
    bool matches(const QString &token) const;
};

/// What is to be written for one token: a short one is its own text, and there are no pieces.
struct SplitToken
{
    QString entry;
    std::optional<TokenPieces> header;
    QStringList pieces;
};

SplitToken splitToken(const Token &token);

} // namespace Audit
