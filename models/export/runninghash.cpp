// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/runninghash.h"

#include <array>
#include <openssl/evp.h>

namespace Audit {

void RunningHash::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

RunningHash::RunningHash()
    : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context);
    reset();
}

RunningHash::~RunningHash() = default;

void RunningHash::reset()
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void RunningHash::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray RunningHash::hex() const
{
    const std::unique_ptr<evp_md_ctx_st, Free> copy(EVP_MD_CTX_new());
    Q_CHECK_PTR(copy);
    EVP_MD_CTX_copy_ex(copy.get(), m_context.get());
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes {};
    unsigned int size = 0;
    EVP_DigestFinal_ex(copy.get(), bytes.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), size).toHex();
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    RunningHash hash;
    hash.add(bytes);
    return hash.hex();
}

} // namespace Audit
