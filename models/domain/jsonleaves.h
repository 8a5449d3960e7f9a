// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QByteArray>
#include <QList>

namespace Audit {

/// The leaves of a JSON value with their paths, in the order of the bytes, the first `most` of them; empty
/// objects and arrays are leaves. JSON that stands inside a string, as some services send details, is read as
/// JSON. Anything else that is no JSON gives one leaf with the text.
QList<UnknownField> jsonLeaves(const QByteArray &json, qsizetype most);

} // namespace Audit
