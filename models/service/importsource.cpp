// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importsource.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
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
    if (m_file)
        gzclose(std::exchange(m_file, nullptr));
    m_descriptor = ::dup(file.handle());
    m_file = gzdopen(m_descriptor, "rb"); // reads what is not gzipped as it is
    if (!m_file)
        return false;
    gzbuffer(m_file, chunk);
    m_bytesTotal = QFileInfo(path).size();
    m_path = path;
    return rewind();
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
            take(line, end - m_at, end - m_at + 1);
            return tooLong ? Read::TooLong : Read::Line;
        }
        searched = m_buffer.size() - m_at;
        if (searched > longestLine) {
            tooLong = true;
            m_offset += searched;
            m_at = m_buffer.size();
            searched = 0;
        }
        if (!fill())
            break;
    }
    const qsizetype rest = m_buffer.size() - m_at;
    const bool hasRest = rest > 0 || tooLong;
    if (!m_damaged && (!hasRest || m_growing)) {
        line.clear();
        return Read::End;
    }
    if (hasRest)
        take(line, rest, rest);
    if (m_damaged)
        return Read::Damaged;
    return tooLong ? Read::TooLong : Read::Line;
}

void ImportSource::take(QByteArray &line, qsizetype length, qsizetype taken)
{
    line = m_buffer.mid(m_at, length);
    m_lastLine = m_buffer.mid(m_at, taken);
    m_at += taken;
    m_offset += taken;
    ++m_line;
}

void ImportSource::lookAgain()
{
    gzclearerr(m_file);
    m_bytesTotal = QFileInfo(m_path).size();
}

bool ImportSource::wasReplaced() const
{
    struct stat open
    {
    };
    struct stat named
    {
    };
    if (::stat(QFile::encodeName(m_path).constData(), &named) != 0)
        return false; // between two names; the next look will tell
    return ::fstat(m_descriptor, &open) == 0
        && (open.st_ino != named.st_ino || open.st_dev != named.st_dev || named.st_size < m_offset);
}

QString ImportSource::fingerprint() const
{
    const QByteArray hash = QCryptographicHash::hash(m_lastLine, QCryptographicHash::Sha256);
    return QString::number(m_lastLine.size()) + u':' + QString::fromLatin1(hash.toHex());
}

bool ImportSource::goTo(qint64 offset, qint64 line, const QString &fingerprint)
{
    const qint64 length = fingerprint.section(u':', 0, 0).toLongLong();
    if (length <= 0 || length > qMin<qint64>(offset, longestLine) || !rewind())
        return false;
    QByteArray last(length, Qt::Uninitialized);
    const bool isThere = gzseek(m_file, offset - length, SEEK_SET) == offset - length
        && gzread(m_file, last.data(), static_cast<unsigned>(length)) == length;
    m_lastLine = last;
    if (!isThere || this->fingerprint() != fingerprint) {
        rewind();
        return false;
    }
    m_offset = offset;
    m_line = line;
    return true;
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
    m_offset = 0;
    m_lastLine.clear();
    m_damaged = false;
    return gzrewind(m_file) == 0;
}

qint64 ImportSource::bytesDone() const
{
    return qMin<qint64>(gzoffset(m_file), m_bytesTotal);
}

} // namespace Audit
