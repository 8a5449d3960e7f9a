// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"
#include "domain/timetext.h"

#include <QString>

namespace Audit {

/// "Sealed: complete as of …", or "Not sealed: …" with what stands against it. Translated.
QString sealText(const Manifest &facts, const TimeFormat &format);

/// What the manifest says, for the last sheet of a workbook and for a dialog. Plain values, nothing made safe
/// for display: cells and plain-text widgets take them as they are or make them safe.
AboutSheet aboutExport(const Manifest &facts, const TimeFormat &format);

} // namespace Audit
