// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/answers.h"

namespace Audit {

/// True where an Accept-Encoding header asks for gzip ("gzip", "br, gzip;q=0.5"), false where it rules it out
/// (";q=0") or does not name it.
bool asksForGzip(const QByteArray &acceptEncoding);

/// The body compressed where it is longer than 1 KiB and is not yet; shorter ones would not gain.
void compress(Answer &answer);

} // namespace Audit
