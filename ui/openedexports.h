// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verifyfacts.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Audit {

/// Files that a person opens, and what the manifests beside them say.
struct OpenedExports
{
    QStringList files; ///< entries; folders are replaced by the files in them
    QList<VerifyReport> reports; ///< of those with a manifest, checked without a key
};

/// Reads every file that has a manifest once: for a worker. Of a folder its files of entries are taken, links
/// and what an export puts beside them are not.
OpenedExports lookAtExports(const QStringList &paths);

/// "Export of 2026-11-22 14:02 UTC · ip_address=10.8.8.10 · 281 entries · verified", or the files' name or
/// number where no manifest tells more. Safe to show.
QString openedTitle(const OpenedExports &opened);
/// A sentence about each export that its manifest does not confirm; empty where there is none.
QString openedNote(const OpenedExports &opened);

} // namespace Audit
