// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exportfacts.h"

#include <QString>

#include <optional>

namespace Audit {

enum class FileState {
    Matches, ///< size and SHA-256 are those of the manifest
    Missing,
    Unsuitable, ///< a link, a folder, a device: nothing that an export writes
    Unreadable,
    WrongSize,
    WrongHash,
    TooLarge, ///< larger than any export; not read
    Unchecked, ///< there is no manifest to check it against, or the check was ended
};

enum class ManifestState {
    Readable,
    Missing,
    Unsuitable, ///< a link, a folder, a device
    Unreadable,
    TooLarge,
    Damaged, ///< not what this program writes
    UnknownSchema,
    OtherFile, ///< written for a file of another name
};

enum class SignatureFinding {
    Right,
    Wrong,
    NoKey, ///< signed, and there was no key to check it with
    OtherKey, ///< signed with another key than this user's
    Unsigned,
    Unchecked,
};

enum class ChainState {
    First, ///< names no manifest before it
    Intact, ///< each one named is there, back to the first
    Missing, ///< one that is named is not there
    Changed, ///< one of that name is there, with other bytes
    Unchecked,
};

/// What the check of an export found: facts; the words say what they prove.
struct VerifyReport
{
    FileState file = FileState::Unchecked;
    ManifestState manifest = ManifestState::Missing;
    SignatureFinding signature = SignatureFinding::Unchecked;
    ChainState chain = ChainState::Unchecked;
    qint64 chainLinks = 0; ///< manifests before this one that were found
    QString brokenAt {}; ///< the name of the manifest at which the chain breaks
    std::optional<qint64> actualBytes {};
    QByteArray actualSha256 {}; ///< empty where the file was not read to its end
    std::optional<Manifest> facts {}; ///< what the manifest says, where it can be read
    QString path {};
    QString manifestPath {};

    /// Nothing speaks against it: the file is what its manifest says, and the chain before it is whole. How
    /// much that proves is for the signature to say.
    bool isUnchanged() const
    {
        return file == FileState::Matches && manifest == ManifestState::Readable
            && signature != SignatureFinding::Wrong && chain != ChainState::Changed
            && chain != ChainState::Missing;
    }

    bool operator==(const VerifyReport &) const = default;
};

} // namespace Audit
