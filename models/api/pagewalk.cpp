// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pagewalk.h"

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 windowMarginUs = 2'000'000;

/// A server that ignores `page` repeats itself for ever. A burst of new entries can fill a page or a few with
/// repeats.
constexpr int mostPagesOfRepeats = 20;

std::optional<qint64> newestShown(const Page &page)
{
    std::optional<qint64> newest = page.serverTimeUs;
    for (const Entry &entry : page.entries) {
        if (entry.timeUs && (!newest || *entry.timeUs > *newest))
            newest = entry.timeUs;
    }
    return newest;
}

} // namespace

PageWalk::PageWalk(AuditClient &client, const Query &query, int perPage)
    : m_client(client)
    , m_query(query)
    , m_perPage(std::max(perPage, 1))
{
}

void PageWalk::fetchMore()
{
    if (isRunning() || atEnd())
        return;
    const PageRequest request { m_query, m_page, m_perPage };
    m_call = m_client.fetchPage(request, [this](const Result<Page> &answer) {
        if (answer)
            take(*answer);
        else
            takeFailure(answer.error());
    });
}

void PageWalk::stop()
{
    m_call.cancel();
}

// Whoever listens may delete the walk, so each answer ends in one signal, and nothing follows it.

void PageWalk::take(const Page &page)
{
    if (!m_windowFixed)
        fixWindow(page);
    if (page.total)
        m_report.reportedTotal = page.total;
    m_report.unreadable += page.unreadable;
    ++m_report.pages;
    ++m_page;
    if (page.entries.isEmpty() && page.unreadable == 0) {
        m_report.complete = true;
        Q_EMIT finished();
        return;
    }
    const QList<Entry> entries = fresh(page.entries);
    m_pagesOfRepeats = entries.isEmpty() ? m_pagesOfRepeats + 1 : 0;
    if (m_pagesOfRepeats > mostPagesOfRepeats)
        failAsCircling();
    else
        Q_EMIT entriesFetched(entries);
}

void PageWalk::fixWindow(const Page &first)
{
    m_windowFixed = true;
    m_report.asOfUs = first.serverTimeUs;
    const std::optional<qint64> newest = newestShown(first);
    if (!newest)
        return;
    const qint64 end = *newest + windowMarginUs;
    if (m_query.end.isOpen() || m_query.end.microseconds() > end)
        m_query.end = TimeBound::absolute(end);
}

QList<Entry> PageWalk::fresh(const QList<Entry> &entries)
{
    QList<Entry> fresh;
    fresh.reserve(entries.size());
    for (const Entry &entry : entries) {
        const SeenEntries::Verdict verdict = m_seen.add(entry);
        m_report.duplicates += verdict == SeenEntries::Verdict::Repeat;
        m_report.conflicts += verdict == SeenEntries::Verdict::Conflict;
        if (verdict != SeenEntries::Verdict::Repeat)
            fresh.append(entry);
    }
    m_report.fetched += fresh.size();
    return fresh;
}

void PageWalk::takeFailure(const ApiError &error)
{
    if (obeyPageBound(error))
        fetchMore();
    else
        Q_EMIT failed(error);
}

/// Pages of another size have other borders: the walk begins again, and what was handed out before is dropped
/// as repeats.
bool PageWalk::obeyPageBound(const ApiError &error)
{
    const auto complaint = std::find_if(error.fields.cbegin(), error.fields.cend(),
        [](const FieldError &field) { return field.field == "per_page"_L1 && field.limit.has_value(); });
    if (error.kind != ErrorKind::Invalid || complaint == error.fields.cend())
        return false;
    const qint64 bound = *complaint->limit;
    if (bound < 1 || bound >= m_perPage)
        return false;
    m_perPage = int(bound);
    m_page = 1;
    return true;
}

void PageWalk::failAsCircling()
{
    m_pagesOfRepeats = 0;
    ApiError error;
    error.kind = ErrorKind::Malformed;
    error.httpStatus = 200;
    Q_EMIT failed(error);
}

} // namespace Audit
