// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace Audit {

/// SHA-256 over bytes as they come; may be asked in between. OpenSSL's, for the processor's instructions.
class RunningHash
{
public:
    RunningHash();
    ~RunningHash();
    Q_DISABLE_COPY_MOVE(RunningHash)

    void reset();
    void add(QByteArrayView bytes);
    /// In hexadecimal, over everything added so far.
    QByteArray hex() const;

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

QByteArray sha256Hex(QByteArrayView bytes);

} // namespace Audit
