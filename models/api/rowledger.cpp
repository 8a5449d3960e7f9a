// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/rowledger.h"

#include <cstring>
#include <memory>
#include <openssl/evp.h>

namespace Audit {

namespace {

struct EvpDeleter
{
    void operator()(EVP_MD *method) const { EVP_MD_free(method); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

Digest digestOf(QByteArrayView bytes)
{
    // OpenSSL uses the processor's SHA instructions, Qt 6.4 does not: an export hashes every byte it reads.
    // Looking up the method anew for each row costs more than hashing the row.
    static const std::unique_ptr<EVP_MD, EvpDeleter> method(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    thread_local const std::unique_ptr<EVP_MD_CTX, EvpDeleter> context(EVP_MD_CTX_new());
    std::array<unsigned char, EVP_MAX_MD_SIZE> sha {};
    EVP_DigestInit_ex2(context.get(), method.get(), nullptr);
    EVP_DigestUpdate(context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    EVP_DigestFinal_ex(context.get(), sha.data(), nullptr);
    Digest digest {};
    std::memcpy(digest.data(), sha.data(), sizeof digest);
    return digest;
}

} // namespace Audit
