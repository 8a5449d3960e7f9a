// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verifyfacts.h"
#include "export/manifest.h"

#include <QString>

#include <optional>

namespace Audit {

/// Checks the file against the manifest beside it, the manifest against its signature, and the chain of
/// manifests in the folder. Reads the file once, in constant memory; follows no link, waits for no pipe.
/// Without a key a signature is told and not checked.
VerifyReport verifyExport(const QString &path, const std::optional<ManifestKey> &key = std::nullopt);

} // namespace Audit
