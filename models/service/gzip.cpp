// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gzip.h"

#include <algorithm>
#include <zlib.h>

namespace Audit {

namespace {

constexpr qsizetype smallest = 1024;
constexpr int gzipWindow = 15 + 16; ///< the largest window, in gzip's own format
constexpr int memoryLevel = 8;
constexpr char contentEncoding[] = "Content-Encoding";

/// "gzip;q=0.5": true for any weight but zero.
bool isWanted(const QByteArray &coding)
{
    for (const QByteArray &parameter : coding.split(';').mid(1)) {
        const QByteArray text = parameter.trimmed().toLower();
        if (text.startsWith("q="))
            return text.mid(2).toDouble() > 0;
    }
    return true;
}

/// Empty where the library refuses.
QByteArray compressed(QByteArray body)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray target(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(body.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(body.data());
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(target.data());
    stream.avail_out = static_cast<uInt>(target.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    target.truncate(isWhole ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return target;
}

} // namespace

bool asksForGzip(const QByteArray &acceptEncoding)
{
    for (const QByteArray &coding : acceptEncoding.split(',')) {
        if (coding.split(';').constFirst().trimmed().compare("gzip", Qt::CaseInsensitive) == 0)
            return isWanted(coding);
    }
    return false;
}

void compress(Answer &answer)
{
    const auto isEncoding = [](const auto &header) { return header.first == contentEncoding; };
    if (answer.body.size() <= smallest
        || std::any_of(answer.headers.begin(), answer.headers.end(), isEncoding))
        return;
    const QByteArray body = compressed(answer.body);
    if (body.isEmpty())
        return;
    answer.body = body;
    answer.headers.emplaceBack(contentEncoding, "gzip");
}

} // namespace Audit
