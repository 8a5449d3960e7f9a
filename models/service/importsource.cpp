// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importsource.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace Audit {

namespace {
constexpr qsizetype chunk = 256 << 10;
constexpr qsizetype longestLine = 64 << 20;
constexpr qsizetype largestDocument = 1ll << 30;
} // namespace

ImportSource::~ImportSource()
{
    if (m_file)
        gzclose(m_file);
}

bool ImportSource::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_errorText = file.errorString();
        return false;
    }
    const int descriptor = ::dup(file.handle());
    m_file = gzdopen(descriptor, "rb"); // reads what is not gzipped as it is
    if (!m_file)
        return false;
    gzbuffer(m_file, chunk);
    m_bytesTotal = QFileInfo(path).size();
    return true;
}

bool ImportSource::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype before = m_buffer.size();
    m_buffer.resize(before + chunk);
    const int count = gzread(m_file, m_buffer.data() + before, chunk);
    m_buffer.resize(before + qMax(count, 0));
    int fault = Z_OK;
    gzerror(m_file, &fault);
    m_damaged = m_damaged || count < 0 || (fault != Z_OK && fault != Z_STREAM_END);
    return count > 0;
}

ImportSource::Read ImportSource::nextLine(QByteArray &line)
{
    bool tooLong = false;
    qsizetype searched = 0;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', m_at + searched);
        if (end >= 0) {
            line = m_buffer.mid(m_at, end - m_at);
            m_at = end + 1;
            ++m_line;
            return tooLong ? Read::TooLong : Read::Line;
        }
        searched = m_buffer.size() - m_at;
        if (searched > longestLine) {
            tooLong = true;
            m_at = m_buffer.size();
            searched = 0;
        }
        if (!fill())
            break;
    }
    line = m_buffer.mid(m_at);
    m_at = m_buffer.size();
    const bool hasRest = !line.isEmpty() || tooLong;
    if (m_damaged) {
        m_line += hasRest ? 1 : 0;
        return Read::Damaged;
    }
    if (!hasRest)
        return Read::End;
    ++m_line;
    return tooLong ? Read::TooLong : Read::Line;
}

bool ImportSource::readAll(QByteArray &document)
{
    if (!rewind())
        return false;
    while (m_buffer.size() <= largestDocument && fill()) { }
    document = std::exchange(m_buffer, {});
    return !m_damaged && document.size() <= largestDocument;
}

bool ImportSource::rewind()
{
    m_buffer.clear();
    m_at = 0;
    m_line = 0;
    m_damaged = false;
    return gzrewind(m_file) == 0;
}

qint64 ImportSource::bytesDone() const
{
    return qMin<qint64>(gzoffset(m_file), m_bytesTotal);
}

} // namespace Audit
