// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sha256.h"

#include <algorithm>
#include <new>
#include <openssl/evp.h>

namespace Audit {

class Sha256::Private
{
public:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context { EVP_MD_CTX_new(), &EVP_MD_CTX_free };
};

Sha256::Sha256()
    : d(std::make_unique<Private>())
{
    if (!d->context || EVP_DigestInit_ex(d->context.get(), EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(d->context.get(), bytes.data(), std::size_t(bytes.size()));
}

QByteArray Sha256::hex()
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    return digest.first(qsizetype(size)).toHex();
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

bool isSha256Hex(QByteArrayView text)
{
    constexpr qsizetype digits = 64;
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

} // namespace Audit
