// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Audit {

enum class PlainFileFault {
    Missing,
    NotPlain, ///< a link, a folder, a pipe, a device
    TooLarge,
    Unreadable,
};

/// Opens without following a link as the last part of the path and without waiting for a pipe; hands the
/// bytes over in pieces, in constant memory. Answers how many there were. The callback says whether to go on.
Result<qint64, PlainFileFault> readPlainFile(
    const QString &path, const std::function<bool(QByteArrayView)> &piece);

/// The whole of a small file.
Result<QByteArray, PlainFileFault> loadPlainFile(const QString &path, qint64 most);

} // namespace Audit
