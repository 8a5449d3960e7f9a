// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/database.h"

namespace Audit {

/// How far a file of lines was read, kept with the entries while its import is under way, so that the next
/// one goes on there.
struct ImportPlace
{
    QString file; ///< its whole path
    qint64 bytes = 0; ///< read of it, unpacked
    qint64 lines = 0;
    QString fingerprint; ///< of the last line read: another file under the same name has another one there
    bool finished = false; ///< nothing to go on with: the place is forgotten
};

/// Keeps the place, or forgets it where the file is finished; within the batch's transaction.
Result<Done, StoreFault> storePlace(Database &database, const ImportPlace &place);
Result<std::optional<ImportPlace>, StoreFault> findPlace(Database &database, const QString &file);

} // namespace Audit
