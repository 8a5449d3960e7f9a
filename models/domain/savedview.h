// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace Audit {

/// A question with a name, to be asked again. Relative ends of its time range stay relative.
struct SavedView
{
    QString name {}; ///< one line, 1 to 80 characters
    Query query {};
    /// What a table shows of the entries, from the left: keys of its columns, and paths (domain/entrypath.h).
    /// Empty where that is left as it is.
    QStringList columns {};

    bool operator==(const SavedView &) const = default;
};

/// Why a text is no view.
struct ViewError
{
    enum class Kind {
        NotJson,
        NotAView, ///< JSON of another kind
        OtherVersion, ///< of a newer program
        BadMember, ///< holds what it cannot hold, or is not known
    };

    Kind kind = Kind::NotJson;
    QString member {}; ///< "query.start_time"; of BadMember
};

inline constexpr qsizetype longestViewName = 80;

/// Plain JSON, one member a line, for people and for version control:
///
///     { "audit_view": 1, "name": "…", "query": { "result": "failure", "start_time": "-24h",
///       "refinements": [ "action!=user.login" ] }, "columns": [ "time", "actor", "details.role" ] }
///
/// Filters by the API's names; times as the command line takes them, UTC where they have no zone. Columns are
/// for the screen and may be missing.
QByteArray encodeView(const SavedView &view);
/// Strict: a member that is not known may be a filter that would be left out, so it is an error.
Result<SavedView, ViewError> decodeView(const QByteArray &bytes);

} // namespace Audit
