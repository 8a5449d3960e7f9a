// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/xlsxcheck.h"

#include <QFile>
#include <QtEndian>

#include <optional>
#include <zlib.h>

namespace Audit {

namespace {

constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;
constexpr qint64 endSize = 22;
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr qsizetype pieceBytes = 262'144;
constexpr char sheetEnd[] = "</worksheet>";

template <class Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

struct Part
{
    qint64 begin = 0; ///< of its packed bytes
    qint64 packed = 0;
    quint32 crc = 0;
};

QByteArray readAt(QFile &file, qint64 at, qint64 size)
{
    return file.seek(at) ? file.read(size) : QByteArray();
}

/// The archives that we write carry no comment, so the directory's end is the file's end.
std::optional<Part> findPart(QFile &file, const QByteArray &name)
{
    const QByteArray end = readAt(file, file.size() - endSize, endSize);
    if (end.size() != endSize || numberAt<quint32>(end, 0) != endSignature)
        return std::nullopt;
    const QByteArray directory = readAt(file, numberAt<quint32>(end, 16), numberAt<quint32>(end, 12));
    for (qsizetype at = 0; at + centralSize <= directory.size();) {
        if (numberAt<quint32>(directory, at) != centralSignature)
            return std::nullopt;
        const qsizetype nameSize = numberAt<quint16>(directory, at + 28);
        if (directory.mid(at + centralSize, nameSize) == name) {
            const qint64 local = numberAt<quint32>(directory, at + 42);
            const QByteArray header = readAt(file, local, localSize);
            if (header.size() != localSize || numberAt<quint32>(header, 0) != localSignature)
                return std::nullopt;
            const qint64 begin
                = local + localSize + numberAt<quint16>(header, 26) + numberAt<quint16>(header, 28);
            return Part { begin, numberAt<quint32>(directory, at + 20),
                numberAt<quint32>(directory, at + 16) };
        }
        at += centralSize + nameSize + numberAt<quint16>(directory, at + 30)
            + numberAt<quint16>(directory, at + 32);
    }
    return std::nullopt;
}

/// Unpacks piece by piece and keeps the sum, the size and the last few bytes.
class Unpacker
{
public:
    Unpacker() { m_isReady = ::inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Unpacker() { ::inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Unpacker)

    bool add(QByteArray packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_in = uInt(packed.size());
        while (m_isReady && !m_isAtEnd && m_stream.avail_in > 0) {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_piece.data());
            m_stream.avail_out = uInt(m_piece.size());
            const int answer = ::inflate(&m_stream, Z_NO_FLUSH);
            m_isReady = answer == Z_OK || answer == Z_STREAM_END;
            m_isAtEnd = answer == Z_STREAM_END;
            take(m_piece.first(m_piece.size() - qsizetype(m_stream.avail_out)));
        }
        return m_isReady;
    }

    bool isAtEnd() const { return m_isAtEnd; }
    qint64 size() const { return m_size; }
    quint32 crc() const { return quint32(m_crc); }
    QByteArray tail() const { return m_tail; }

private:
    void take(const QByteArray &bytes)
    {
        m_crc = ::crc32(m_crc, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
        m_size += bytes.size();
        m_tail = (m_tail + bytes.last(qMin(bytes.size(), tailBytes)));
        m_tail = m_tail.last(qMin(m_tail.size(), tailBytes));
    }

    static constexpr qsizetype tailBytes = 64;
    z_stream m_stream {};
    QByteArray m_piece = QByteArray(pieceBytes, '\0');
    QByteArray m_tail;
    qint64 m_size = 0;
    uLong m_crc = ::crc32(0, nullptr, 0);
    bool m_isReady = false;
    bool m_isAtEnd = false;
};

} // namespace

bool isWholeSheet(const QString &archive, const QByteArray &part, qint64 leastBytes)
{
    QFile file(archive);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto found = findPart(file, part);
    if (!found || !file.seek(found->begin))
        return false;
    Unpacker unpacker;
    for (qint64 left = found->packed; left > 0;) {
        const QByteArray piece = file.read(qMin<qint64>(left, pieceBytes));
        if (piece.isEmpty() || !unpacker.add(piece))
            return false;
        left -= piece.size();
    }
    return unpacker.isAtEnd() && unpacker.crc() == found->crc && unpacker.size() > leastBytes
        && unpacker.tail().endsWith(sheetEnd);
}

} // namespace Audit
