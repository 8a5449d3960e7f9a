// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QAbstractItemModelTester>

namespace Audit::Testing {

/// A scripted server and a client of it that does not wait between tries.
struct Wire
{
    ScriptedServer server;
    Session session { server.url(), Token(canary) };
    AuditClient client { session, ClientLimits { .tries = 1, .backOff = std::chrono::milliseconds(1) } };
};

/// "e1".."eN" as a page, each with a time a second older than the one before.
inline QByteArray pageOf(int first, int count, int total)
{
    QByteArrayList rows;
    for (int number = first; number < first + count; ++number) {
        const QByteArray text = QByteArray::number(number);
        const QByteArray time = QByteArray::number(59 - number % 60).rightJustified(2, '0');
        rows.append("{\"id\":\"e" + text + "\",\"timestamp\":\"2026-11-22T14:00:" + time
            + "Z\",\"action\":\"user.login\",\"result\":\"failure\",\"actor_email\":\"a@b.example\","
              "\"ip_address\":\"198.51.100.7\"}");
    }
    return "{\"items\":[" + rows.join(',') + "],\"total\":" + QByteArray::number(total) + "}";
}

inline void strict(QAbstractItemModel &model)
{
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
}

} // namespace Audit::Testing
