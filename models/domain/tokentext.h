// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace Audit {

/// What a JWT looks like in a text (RFC 7519: a header that begins with `{"`, in base64url, and a dot).
inline constexpr QLatin1StringView tokenPattern("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_.-]+");

/// True where a JWT stands in the text, which is no place for it.
bool holdsToken(const QString &text);

} // namespace Audit
