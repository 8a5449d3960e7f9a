// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/walkreport.h"
#include "domain/exportfacts.h"
#include "domain/query.h"
#include "domain/result.h"
#include "domain/verifyfacts.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Audit {

// The form of the file: one JSON object in UTF-8, one member per line, members, spaces and numbers exactly as
// encodeManifest() writes them, "\n" at the end of each line. A signed manifest has one more member, the
// last:
//
//     ,\n  "hmac_sha256": "<64 small hex digits>"\n}\n
//
// What is signed are the file's bytes with that ending replaced by "\n}\n": byte for byte the manifest as it
// would stand there without the member. "key_id" is an ordinary member and so is signed itself.

/// 32 random bytes from the keychain; never written anywhere else.
struct ManifestKey
{
    static constexpr qsizetype size = 32;

    QByteArray secret {};

    bool isUsable() const { return secret.size() == size; }
    /// Tells keys apart without telling them: the first 16 hex digits of a hash.
    QByteArray id() const;
};

enum class ManifestError {
    TooLarge, ///< larger than any that we write
    NotJson,
    NotAManifest, ///< JSON of another kind
    UnknownSchema, ///< of another version of this program
    Malformed, ///< a member is missing, repeated, unknown, or holds what it cannot hold
};

inline constexpr qint64 largestManifest = 4'194'304;

/// Signed where a usable key is given; keyId of the manifest is set by it, whatever stands there. Ids, times
/// and names of the server that are longer than 1,000 characters are cut with "…".
QByteArray encodeManifest(const Manifest &manifest, const std::optional<ManifestKey> &key = std::nullopt);

/// Strict: accepts exactly what encodeManifest() writes, and nothing that merely means the same. Does not
/// check the signature.
Result<Manifest, ManifestError> decodeManifest(const QByteArray &bytes);

/// Over bytes that decodeManifest() accepted.
SignatureFinding checkSignature(
    const QByteArray &bytes, const Manifest &manifest, const std::optional<ManifestKey> &key);

/// "NAME.manifest.json", beside the file.
QString manifestPath(const QString &exportPath);

/// The newest other manifest in the folder by its own recorded time, as the link to hand on; none where the
/// folder has no readable one. Looks at regular files only.
std::optional<ManifestLink> newestManifest(const QString &folder, const QString &exceptFileName);

/// What the query and the walk told; leaves the rest. Relative ends are resolved at nowUs.
void setQuery(Manifest &manifest, const Query &query, qint64 nowUs);
/// Those that were in force, and how many rows each took away.
void setRefinements(Manifest &manifest, const QList<Refinement> &refinements, const QList<qint64> &removed);
/// Sets isSealed and unsealed too; limit and isSelection must stand already.
void setWalk(Manifest &manifest, const WalkReport &report);

} // namespace Audit
