// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/parameters.h"
#include "service/storestats.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Audit {

/// What the service says to one request: status, body (JSON), and headers beyond those of every answer.
struct Answer
{
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers {};
};

Answer listAnswer(const ListRequest &request, const StoredPage &page);
Answer namesAnswer(QLatin1StringView key, const QStringList &names);
Answer statsAnswer(const StoredStats &stats);
Answer invalidAnswer(const ParameterFaults &faults); ///< 422
/// {"detail":"…"}, the plain FastAPI shape.
Answer detailAnswer(int status, QLatin1StringView detail);
Answer notAuthenticatedAnswer(); ///< 401, with what is asked for (RFC 6750, 3)
Answer laterAnswer(QLatin1StringView detail); ///< 503, worth another try in a second
Answer unavailableAnswer(); ///< the same, where the database is away
Answer redirectAnswer(const QByteArray &location); ///< 307

/// "2026-11-22T14:02:11.482193Z", with a fraction only where there is one. RFC 3339 knows the years 1 to
/// 9999: what lies beyond is the first or the last instant of them.
QString wireTime(qint64 us);

} // namespace Audit
