// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace Audit {

/// One condition of a question as text.
struct QueryMember
{
    QString name; ///< the API's parameter, "start_time", "end_time" or "refinements"
    QString text;

    bool operator==(const QueryMember &) const = default;
};

inline constexpr QLatin1StringView refinementsMember("refinements");

/// The question as the texts that saved views and links hold: filters in the API's order, then times as the
/// command line takes them, UTC, then the refinements, one each.
QList<QueryMember> queryMembers(const Query &query);
/// Puts the member into the question. False, with the question as it was, where no such member is known or
/// its text is none of its kind: a condition that would be left out would make it another question.
bool readQueryMember(const QueryMember &member, Query &query);

} // namespace Audit
