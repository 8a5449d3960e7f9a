// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pendingcall.h"
#include "api/tokenstore.h"
#include "export/manifest.h"

#include <chrono>
#include <functional>

namespace Audit {

using ManifestKeyHandler = std::function<void(const Result<ManifestKey, TokenStoreError> &)>;

enum class KeyWish {
    ReadOnly, ///< to check a signature
    MakeIfNone, ///< to sign
};

struct KeyPlace
{
    QString service = QStringLiteral("audit-console");
    std::chrono::milliseconds patience = std::chrono::seconds(5);
};

/// This user's signing key, from the keychain and from nowhere else. A key that is there is never replaced:
/// manifests signed with it could not be checked any more. A locked keychain may say "no such entry" too, so
/// that is believed only after another entry could be written and read back; then a new key is made. Answers
/// later, from the event loop; dropping the call drops the answer.
[[nodiscard]] PendingCall fetchManifestKey(
    ManifestKeyHandler handler, KeyWish wish, const KeyPlace &place = {});

} // namespace Audit
