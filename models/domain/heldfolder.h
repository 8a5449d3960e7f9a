// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filelock.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Audit {

/// A folder for its user alone in the system's temporary folder, named after the program, that goes with this
/// object. While it is there a lock in it is held, so that what a killed process left behind can be told from
/// what is in use.
class HeldFolder
{
public:
    HeldFolder();

    bool isValid() const { return m_folder && m_folder->isValid(); }
    QString filePath(const QString &name) const { return m_folder->filePath(name); } ///< of a valid one

private:
    bool make();

    std::unique_ptr<FileLock> m_lock; ///< let go of when the folder is gone
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Removes this program's folders that no living process holds, and says how many. Touches nothing that
/// belongs to another user, that others may write into, or that is only linked to.
int sweepLeftFolders();

} // namespace Audit
