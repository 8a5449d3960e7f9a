// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rowledger.h"

#include <cstring>
#include <openssl/evp.h>

namespace Audit {

Digest digestOf(QByteArrayView bytes)
{
    // OpenSSL uses the processor's SHA instructions, Qt 6.4 does not: an export hashes every byte it reads.
    std::array<unsigned char, EVP_MAX_MD_SIZE> sha {};
    EVP_Digest(
        bytes.data(), static_cast<std::size_t>(bytes.size()), sha.data(), nullptr, EVP_sha256(), nullptr);
    Digest digest {};
    std::memcpy(digest.data(), sha.data(), sizeof digest);
    return digest;
}

} // namespace Audit
