// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/servicenotice.h"

#include <QByteArray>

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
/// Lines are whole: one that does not fit on the disk is lost, and the listener hears that lines are lost and
/// that they are written again. Belongs to the I/O thread.
class AccessLog
{
public:
    static Result<std::unique_ptr<AccessLog>, ServiceError> open(
        const QString &path, const NoticeListener &listener = {});
    ~AccessLog();
    AccessLog(const AccessLog &) = delete;
    AccessLog &operator=(const AccessLog &) = delete;

    void write(const AccessRecord &record);

private:
    AccessLog(QString path, int descriptor, NoticeListener listener);

    QString m_path;
    int m_descriptor; ///< ours, but for standard error
    NoticeListener m_listener;
    bool m_works = true;
    bool m_isCut = false; ///< the last line lacks its end, which could not be helped
};

} // namespace Audit
