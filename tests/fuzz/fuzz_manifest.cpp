// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifest.h"
#include "fuzz.h"

using namespace Audit;

/// What is accepted is what would be written, and nobody but the owner of the key can have signed it.
void tryInput(const QByteArray &input)
{
    const auto manifest = decodeManifest(input);
    if (!manifest)
        return;
    Manifest bare = *manifest;
    bare.keyId.clear();
    const QByteArray written = encodeManifest(bare);
    promise(manifest->keyId.isEmpty() == (written == input));
    const auto again = decodeManifest(written);
    promise(again && *again == bare);
    const ManifestKey key { QByteArray(ManifestKey::size, 'z') };
    promise(checkSignature(input, *manifest, key) != SignatureFinding::Right);
    const QByteArray sealed = encodeManifest(bare, key);
    const auto opened = decodeManifest(sealed);
    promise(opened && checkSignature(sealed, *opened, key) == SignatureFinding::Right);
}
