// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/localservice.h"

#include <QFile>

#include <chrono>
#include <memory>

namespace Audit {

/// What is told of one request. No header but the request's id, and of the address its path alone: neither
/// tokens nor what somebody asked for.
struct AccessRecord
{
    QByteArray remote;
    QByteArray method;
    QByteArray path;
    QByteArray requestId;
    int status = 0;
    qint64 bytes = 0; ///< of the body
    std::chrono::microseconds took { 0 };
};

/// One JSON object a line, appended to a file (mode 0600 where it is new) or written to standard error ("-").
/// Belongs to the I/O thread.
class AccessLog
{
public:
    static Result<std::unique_ptr<AccessLog>, ServiceError> open(const QString &path);
    void write(const AccessRecord &record);

private:
    QFile m_file;
};

} // namespace Audit
