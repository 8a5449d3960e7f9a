// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/accesslog.h"

#include "service/jsonwriter.h"

#include <QDateTime>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace Audit {

Result<std::unique_ptr<AccessLog>, ServiceError> AccessLog::open(const QString &path)
{
    auto log = std::make_unique<AccessLog>();
    if (path == "-"_L1) {
        if (!log->m_file.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return ServiceError { ServiceFault::CannotWriteLog, path, log->m_file.errorString() };
        return log;
    }
    const int file = ::open(
        QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC | O_NOCTTY, 0600);
    if (file < 0)
        return ServiceError { ServiceFault::CannotWriteLog, path,
            QString::fromLocal8Bit(std::strerror(errno)) };
    log->m_file.open(file, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return log;
}

void AccessLog::write(const AccessRecord &record)
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
    m_file.write(json.json() + '\n'); // one write, so that lines stay whole; a full disk stops no answer
}

} // namespace Audit
