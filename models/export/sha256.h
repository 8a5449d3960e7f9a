// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Audit {

/// SHA-256 of what is added bit by bit; OpenSSL's, which is several times as fast as Qt's.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// 64 small hex digits; nothing may be added after it.
    QByteArray hex();

    static QByteArray hexOf(QByteArrayView bytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// 64 small hex digits, and nothing else.
bool isSha256Hex(QByteArrayView text);

} // namespace Audit
