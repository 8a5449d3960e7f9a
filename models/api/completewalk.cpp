// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/completewalk.h"

#include <QPointer>

#include <algorithm>

namespace Audit {

CompleteWalk::CompleteWalk(AuditClient &client, const Query &query, int perPage)
    : m_client(client)
    , m_engine({ .query = query, .perPage = perPage, .quietPasses = 1 }, m_ledger)
{
}

void CompleteWalk::fetchMore()
{
    if (isRunning() || atEnd())
        return;
    if (m_engine.finished())
        QMetaObject::invokeMethod(this, &CompleteWalk::failAsCircling, Qt::QueuedConnection);
    ask();
}

void CompleteWalk::seal()
{
    if (isRunning() || !atEnd() || report().sealed)
        return;
    m_engine.wantSeal();
    ask();
}

void CompleteWalk::stop()
{
    m_calls.clear();
    m_engine.dropRequests();
}

void CompleteWalk::ask()
{
    while (const auto request = m_engine.next()) {
        const quint64 serial = request->serial;
        m_calls[serial] = m_client.fetchPage(request->request, [this, serial](const Result<Page> &answer) {
            const PendingCall own = std::move(m_calls[serial]);
            m_calls.erase(serial);
            if (answer)
                take(serial, *answer);
            else
                takeFailure(serial, answer.error());
        });
    }
}

// Whoever listens may delete the walk, so nothing of it is touched after a signal without a look.

void CompleteWalk::take(quint64 serial, const Page &page)
{
    QList<Entry> inPlace;
    QList<Entry> late;
    sortOut(m_engine.take(serial, page), inPlace, late);
    if (m_engine.finished())
        m_calls.clear();
    else if (inPlace.isEmpty())
        ask();
    const QPointer<CompleteWalk> self(this);
    if (!late.isEmpty())
        Q_EMIT lateEntriesFetched(late);
    if (self && !inPlace.isEmpty())
        Q_EMIT entriesFetched(inPlace);
    if (self && m_engine.finished())
        finish();
}

/// Entries that were found above others that are handed out already, in a group of equal times or in a later
/// pass, go where late ones go.
void CompleteWalk::sortOut(const WalkTaken &taken, QList<Entry> &inPlace, QList<Entry> &late)
{
    late = taken.late;
    for (const Entry &entry : taken.late)
        m_toldLate.insert(digestOf(entry.raw));
    for (const Entry &entry : taken.fresh) {
        if (!m_toldLate.empty() && m_toldLate.contains(digestOf(entry.raw)))
            continue;
        const bool isAbove = entry.timeUs && m_lowestUs && *entry.timeUs > *m_lowestUs;
        (isAbove ? late : inPlace).append(entry);
        if (entry.timeUs)
            m_lowestUs = std::min(m_lowestUs.value_or(*entry.timeUs), *entry.timeUs);
    }
}

void CompleteWalk::finish()
{
    if (report().complete)
        Q_EMIT finished();
    else
        failAsCircling();
}

void CompleteWalk::takeFailure(quint64 serial, const ApiError &error)
{
    if (m_engine.refuse(serial, error)) {
        m_calls.clear();
        return ask();
    }
    stop();
    Q_EMIT failed(error);
}

/// The server repeats itself instead of coming to an end.
void CompleteWalk::failAsCircling()
{
    ApiError error;
    error.kind = ErrorKind::Malformed;
    error.httpStatus = 200;
    Q_EMIT failed(error);
}

} // namespace Audit
