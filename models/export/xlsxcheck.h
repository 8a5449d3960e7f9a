// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Audit {

/// True where the archive's part can be unpacked to its end, has at least so many bytes, and ends as a sheet
/// does. The library that writes workbooks does not notice when its temporary files are cut by a full disk.
bool isWholeSheet(const QString &archive, const QByteArray &part, qint64 leastBytes);

} // namespace Audit
