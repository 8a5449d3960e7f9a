// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <limits>

// How long a page of 200 entries takes to become rows, against Qt's reader building its tree of the same
// bytes.

namespace {

constexpr int entryCount = 200;
constexpr int rounds = 200;

QByteArray samplePage()
{
    QByteArray body = "{\"items\":[";
    for (int i = 0; i < entryCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        body += i > 0 ? "," : "";
        body += "{\"id\":\"log_" + number
            + R"(","timestamp":"2026-04-23T18:00:00.123456Z","tenant_id":"tnt_widget0001","actor_id":"usr_)"
            + number
            + R"(","actor_email":"somebody@widgets.example","actor_type":"user","action":"user.updated",)"
              R"("resource_type":"user","resource_id":"usr_9","result":"SUCCESS","ip_address":"198.51.100.7",)"
              R"("user_agent":"Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101","request_id":"req_77",)"
              R"("details":{"before":{"role":"user","groups":["a","b"]},"after":{"role":"admin","groups":["a"]}}})";
    }
    return body + "],\"total\":812,\"page\":1,\"per_page\":200}";
}

/// The best of many rounds in microseconds: what the machine can do when nobody disturbs it.
template <class Work>
double best(Work work)
{
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, timer.nsecsElapsed());
    }
    return double(shortest) / 1000;
}

} // namespace

int main()
{
    const QByteArray body = samplePage();
    qsizetype rows = 0;
    const double ours = best([&] { rows = Audit::decodePage(body)->entries.size(); });
    bool read = false;
    const double qt = best([&] { read = !QJsonDocument::fromJson(body).isNull(); });
    std::printf("%lld entries, %lld bytes: decodePage %.0f us, QJsonDocument %.0f us, ratio %.2f\n",
        qint64(rows), qint64(body.size()), ours, qt, ours / qt);
    return rows == entryCount && read ? 0 : 1;
}
