// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/consolelink.h"

#include <QString>

namespace Audit {

/// What is wrong with a link, in a sentence that is safe to show; the link's values are not in it.
QString linkErrorText(const LinkError &error);
/// "https://scaikey.example.org", "the sample data", "the file /tmp/a.jsonl": safe to show.
QString linkPlaceText(const LinkPlace &place);

} // namespace Audit
