// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Audit {

/// A file that one holder at a time has, among all processes and within one. The system lets go when the
/// holder ends, in whatever way. The file itself stays: one that is removed while another waits for it would
/// be two.
class FileLock
{
public:
    /// Makes the file where it is absent, for its owner alone; follows no symbolic link.
    explicit FileLock(const QString &path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    bool isOpen() const { return m_file >= 0; }
    const QString &whyNotOpen() const { return m_whyNot; } ///< the system's own words
    bool tryTake(); ///< at once or not at all
    bool isHeld() const { return m_isHeld; }
    void release();

private:
    int m_file;
    QString m_whyNot;
    bool m_isHeld = false;
};

} // namespace Audit
