// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Audit {

/// How many bytes of answers are on their way out, over all connections. Belongs to the I/O thread.
struct OutgoingBytes
{
    qint64 now = 0;
};

/// An answer's part of the bytes that are on their way out.
class OutgoingShare
{
public:
    OutgoingShare(OutgoingBytes &all, qint64 bytes)
        : m_all(all)
        , m_bytes(bytes)
    {
        m_all.now += m_bytes;
    }
    ~OutgoingShare() { m_all.now -= m_bytes; }
    Q_DISABLE_COPY_MOVE(OutgoingShare)

private:
    OutgoingBytes &m_all;
    qint64 m_bytes;
};

} // namespace Audit
