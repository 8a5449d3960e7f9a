// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verifyfacts.h"
#include "export/manifest.h"

#include <QString>

#include <functional>
#include <optional>

namespace Audit {

/// How far reading has come, and of how much; false ends it, and the file's state is Unchecked.
using ReadProgress = std::function<bool(qint64 done, qint64 size)>;

/// Checks the file against the manifest beside it, the manifest against its signature, and the chain of
/// manifests in the folder. Reads the file once, in constant memory; follows no link, waits for no pipe.
/// Without a key a signature is told and not checked. Takes as long as the file is large: for a worker.
VerifyReport verifyExport(const QString &path, const std::optional<ManifestKey> &key = std::nullopt,
    const ReadProgress &progress = {});

} // namespace Audit
