// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/accesslog.h"

#include "service/inputfile.h"
#include "service/jsonwriter.h"

#include <QDateTime>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QByteArray lineOf(const AccessRecord &record)
{
    JsonWriter json;
    json.beginObject();
    json.key("time"_L1).text(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    json.key("remote"_L1).text(QString::fromLatin1(record.remote));
    json.key("method"_L1).text(QString::fromLatin1(record.method));
    json.key("path"_L1).text(QString::fromLatin1(record.path));
    json.key("status"_L1).number(record.status);
    json.key("bytes"_L1).number(record.bytes);
    json.key("microseconds"_L1).number(record.took.count());
    json.key("request_id"_L1).text(QString::fromLatin1(record.requestId));
    json.endObject();
    return json.json() + '\n';
}

/// How much of it was written; less than all leaves the reason in errno.
qsizetype writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count
            = ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            break;
        done += qMax<ssize_t>(count, 0);
    }
    return done;
}

/// Cuts off what was just appended; false where that cannot be, or others wrote behind it.
bool takeBack(int descriptor, qsizetype bytes)
{
    struct stat found
    {
    };
    const off_t end = ::lseek(descriptor, 0, SEEK_CUR);
    return end >= bytes && ::fstat(descriptor, &found) == 0 && found.st_size == end
        && ::ftruncate(descriptor, end - bytes) == 0;
}

} // namespace

AccessLog::AccessLog(QString path, int descriptor, NoticeListener listener)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_listener(std::move(listener))
{
}

AccessLog::~AccessLog()
{
    if (m_descriptor != STDERR_FILENO)
        ::close(m_descriptor);
}

Result<std::unique_ptr<AccessLog>, ServiceError> AccessLog::open(
    const QString &path, const NoticeListener &listener)
{
    if (path == "-"_L1)
        return std::unique_ptr<AccessLog>(new AccessLog(path, STDERR_FILENO, listener));
    // Without O_NONBLOCK a pipe is opened once somebody reads from it.
    const int file = ::open(QFile::encodeName(path).constData(),
        O_CREAT | O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0600);
    const int fault = errno;
    if (file < 0 && fault != ENXIO) // which is what a socket answers, and a pipe that nobody reads
        return ServiceError { ServiceFault::CannotWriteLog, path,
            QString::fromLocal8Bit(std::strerror(fault)) };
    if (file < 0 || !isRegularFile(file)) {
        ::close(file);
        return ServiceError { ServiceFault::NotAFile, path, {} };
    }
    return std::unique_ptr<AccessLog>(new AccessLog(path, file, listener));
}

/// A full disk stops no answer and leaves no half of a line.
void AccessLog::write(const AccessRecord &record)
{
    const QByteArray line = m_isCut ? '\n' + lineOf(record) : lineOf(record);
    const qsizetype written = writeAll(m_descriptor, line);
    const bool works = written == line.size();
    const QString why = works ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    const bool leavesHalf = !works && written > 0 && !takeBack(m_descriptor, written);
    m_isCut = !works && (m_isCut || leavesHalf);
    if (works != m_works && m_listener)
        m_listener({ works ? ServiceNotice::Kind::LogWorks : ServiceNotice::Kind::LogFails,
            { ServiceFault::CannotWriteLog, m_path, why } });
    m_works = works;
}

} // namespace Audit
