// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zlib.h>

/// What a gzipped body of up to a mebibyte holds; empty where it is none.
inline QByteArray unzipped(QByteArray body)
{
    QByteArray target(1 << 20, '\0');
    z_stream stream {};
    inflateInit2(&stream, 31);
    stream.next_in = reinterpret_cast<Bytef *>(body.data());
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(target.data());
    stream.avail_out = static_cast<uInt>(target.size());
    const bool isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
    target.truncate(isWhole ? static_cast<qsizetype>(stream.total_out) : 0);
    inflateEnd(&stream);
    return target;
}
