// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// Why the list of connections was not changed, or may not be all.
struct ConnectionListError
{
    enum class Kind {
        Unreadable, ///< the file, to this user
        Damaged, ///< it is no settings file
        SomeUnreadable, ///< there are connections in it that cannot be read; the others can
        NotWritten, ///< the file cannot be changed
        Busy, ///< another program changes it
        NameTaken, ///< by another connection
        Gone, ///< the connection was removed, or leads elsewhere now
    };

    Kind kind = Kind::Unreadable;
    QString path {}; ///< of the file, where it is about one

    bool operator==(const ConnectionListError &) const = default;
};

} // namespace Audit
