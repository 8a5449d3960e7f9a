// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/savedview.h"
#include "work/keepsakes.h"

#include <QByteArrayList>

#include <functional>

namespace Audit {

/// A question whose entries lie in a case file; its time range has no relative ends.
struct CaseQuestion
{
    Query query {};
    bool isWhole = false; ///< all that matched had been fetched

    bool operator==(const CaseQuestion &) const = default;
};

/// What a case file holds besides its entries.
struct CaseFacts
{
    QString server {}; ///< where the entries are from, in words: an address, or a file's name
    qint64 savedUs = 0; ///< this machine's clock
    qint64 entries = 0;
    QList<CaseQuestion> questions {};
    Keepsakes kept {}; ///< about these entries
    QByteArray digest {}; ///< SHA-256 of everything in it, in hexadecimal; tells case files apart

    bool operator==(const CaseFacts &) const = default;
};

enum class CaseFault {
    CannotOpen,
    NotOurs, ///< no SQLite file, or another program's
    Newer, ///< written by a newer version of this one
    Damaged, ///< its content is not what was saved
    CannotWrite,
};

struct CaseError
{
    CaseFault fault = CaseFault::CannotOpen;
    QString path {};
    QString why {}; ///< the system's or SQLite's own words
};

inline constexpr QLatin1StringView caseEnding(".auditcase");

/// True where the file says of itself that it is a case file; its content may still be damaged.
bool isCaseFile(const QString &path);

/// Entries' own bytes as a JSON array.
struct CaseChunk
{
    QByteArray array {};
    qint64 entries = 0;

    bool operator==(const CaseChunk &) const = default;
};

/// Arrays of about a mebibyte each.
QList<CaseChunk> chunksOf(const QByteArrayList &entries);

/// One SQLite file with mode 0600: the chunks as zlib streams, oldest entry first; the questions as saved
/// views; marks, notes and labels. Written beside its place and synced before it gets its name: it is there
/// whole, or as it was before. Gives the digest.
Result<QByteArray, CaseError> saveCase(
    const QString &path, const CaseFacts &facts, const QList<CaseChunk> &chunks);

/// Hands over chunk after chunk once the whole file has been checked. Reads only, and runs nothing that a
/// stranger may have put into the file: its tables must be exactly ours.
Result<CaseFacts, CaseError> loadCase(
    const QString &path, const std::function<void(const CaseChunk &chunk)> &take);

} // namespace Audit
