// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QUrl>

namespace Audit {

/// Why a text is no server address.
enum class AddressError {
    Empty,
    NotAUrl,
    OtherScheme, ///< such as ftp://
    NotEncrypted, ///< http to anything but a loopback literal or localhost
    HasUserInfo, ///< a secret has no place in an address
    HasQuery,
};

/// The base address of a server as a person types it: https where no scheme is given (http for loopback
/// literals); plain http only to 127.0.0.0/8, [::1] and localhost; a path prefix is kept, the trailing slash
/// and a pasted /api/v1/admin/audit… are not.
Result<QUrl, AddressError> parseServerAddress(const QString &text);

} // namespace Audit
