// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wholefile.h"

#include <QSaveFile>

namespace Audit {

/// What a full disk does not take shows as the buffer is written out, and commit() does not ask about that.
Result<Done, QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return file.errorString();
    return Done {};
}

} // namespace Audit
