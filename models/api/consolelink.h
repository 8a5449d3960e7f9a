// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server.h"
#include "domain/query.h"
#include "domain/result.h"

#include <QStringList>

#include <optional>

namespace Audit {

/// Where the entries of a link are. An address names a server, never what opens it.
struct LinkPlace
{
    enum class Kind { Server, Sample, Files };

    Kind kind = Kind::Server;
    QUrl server {}; ///< as parseServerAddress() has it
    QStringList files {}; ///< absolute paths of this computer

    bool operator==(const LinkPlace &) const = default;
};

/// Text that leads to an entry or to a question, to be passed on in a message or a ticket:
///
///     audit-console:entry?server=https://scaikey.example.org&id=log_7499
///     audit-console:view?server=https://scaikey.example.org&result=failure&start_time=2026-11-22T13:00:00Z
///
/// In place of the server "source=sample", or "file=/path" once or more. A view's conditions are a saved
/// view's members; "refinements" once for each.
struct ConsoleLink
{
    LinkPlace place {};
    QString entryId {}; ///< empty where it leads to a question
    Query query {};

    bool operator==(const ConsoleLink &) const = default;
};

inline constexpr QLatin1StringView linkScheme("audit-console:");
inline constexpr qsizetype longestLink = 8000; ///< characters

/// Why a text is no link that may be followed.
struct LinkError
{
    enum class Kind {
        NotALink, ///< leads to neither an entry nor a view
        TooLong,
        BadText, ///< characters that belong percent-encoded, or percent signs that encode nothing
        NoPlace, ///< names no server, sample or file
        SeveralPlaces,
        BadAddress, ///< `address` tells why
        BadFile, ///< no absolute path of this computer
        NoEntry, ///< an entry's link without an id
        BadMember, ///< not known here, twice, or holds what it cannot hold
    };

    Kind kind = Kind::NotALink;
    QString member {}; ///< of BadMember
    std::optional<AddressError> address {};
};

QString encodeLink(const ConsoleLink &link);
/// Strict, since anybody can make one: nothing is passed over, so that what opens is what it says.
Result<ConsoleLink, LinkError> parseLink(const QString &text);
/// True for what begins as a link does, right or wrong.
bool looksLikeALink(const QString &text);

} // namespace Audit
