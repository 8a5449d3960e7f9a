// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/stats.h"

#include <QByteArray>
#include <QStringList>

namespace Audit {

// Answers as text for people; every server text in it is safe for a terminal.

/// All known fields that are there, the unknown ones, and the whole entry as indented JSON.
QByteArray printedEntry(const EntryDetail &detail);

/// Total, groups and series with a bar each, fitting the width.
QByteArray printedStats(const Stats &stats, qsizetype width);

/// One name a line.
QByteArray printedNames(const QStringList &names);

/// A JSON array of strings.
QByteArray namesAsJson(const QStringList &names);

} // namespace Audit
