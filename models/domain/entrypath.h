// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QString>
#include <QStringView>

namespace Audit {

// A leaf of an entry's JSON that is none of its fields has a path, as one text: "details.role" is one of the
// details, however the service calls them; "$.device.os[0]" stands anywhere else. What follows is the path of
// an UnknownField.

QString pathOfDetail(const QString &leaf);
QString pathOfOther(const QString &leaf);
bool isEntryPath(QStringView text);

/// What stands there; null where the entry has nothing there, or more than a leaf.
QString textAt(const Entry &entry, const QString &path);

} // namespace Audit
