// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QList>
#include <QString>

#include <optional>

namespace Audit {

/// One leaf that is not what it was. A value that is only on one side was added or taken away.
struct ValueChange
{
    QString path {}; ///< keys joined by dots; a list is named by its path and its elements stand alone
    std::optional<QString> before {}; ///< strings without quotes, anything else as its JSON
    std::optional<QString> after {};

    bool operator==(const ValueChange &) const = default;
};

/// What an entry tells to have changed, in whatever spelling it does: before and after, old and new, previous
/// and current, old_value and new_value, in the details or beside them, for the whole or for each field, as
/// an object, or as a list of named fields. Only what differs; at most five hundred.
QList<ValueChange> changesOf(const Entry &entry);

} // namespace Audit
