// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "domain/timetext.h"
#include "support/canary.h"
#include "support/scriptedserver.h"

#include <QAbstractItemModelTester>

#include <algorithm>

namespace Audit::Testing {

/// A scripted server and a client of it that does not wait between tries.
struct Wire
{
    ScriptedServer server;
    Session session { server.url(), Token(canary) };
    AuditClient client { session, ClientLimits { .tries = 1, .backOff = std::chrono::milliseconds(1) } };
};

/// Of the first entry: the last full second before this minute, so that the window's usual range holds it.
inline const qint64 newestUs = nowMicroseconds() / 60'000'000 * 60'000'000 - 1'000'000;

/// Entries from number `first` on as a page, each a second older than the one before.
inline QByteArray pageOf(int first, int count, int total)
{
    QByteArrayList rows;
    for (int number = first; number < first + count; ++number) {
        const QByteArray text = QByteArray::number(number);
        const QByteArray time = utcText(newestUs - number * 1'000'000ll).toLatin1();
        rows.append("{\"id\":\"e" + text + "\",\"timestamp\":\"" + time
            + "\",\"action\":\"user.login\",\"result\":\"failure\",\"actor_email\":\"a@b.example\","
              "\"ip_address\":\"198.51.100.7\"}");
    }
    return "{\"items\":[" + rows.join(',') + "],\"total\":" + QByteArray::number(total) + "}";
}

inline void strict(QAbstractItemModel &model)
{
    new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
}

/// A log of three entries, in pages of any size; every other question is answered with nothing.
inline ScriptedReply threeEntries(const ScriptedRequest &request)
{
    if (!request.path().endsWith("/audit/"))
        return ScriptedReply::json("{}");
    const int perPage = request.number(QStringLiteral("per_page"));
    const int first = (request.number(QStringLiteral("page")) - 1) * perPage;
    return ScriptedReply::json(pageOf(first, std::clamp(3 - first, 0, perPage), 3));
}

} // namespace Audit::Testing
