// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/detailwalk.h"

#include "domain/jsontext.h"

namespace Audit {

namespace {

constexpr std::size_t mostAtOnce = 4;

} // namespace

DetailWalk::DetailWalk(const Inputs &inputs, QObject *parent)
    : QObject(parent)
    , m_in(inputs)
    , m_rows(inputs.spool)
    , m_sieve(inputs.refinements)
{
    m_pace.setInterval(inputs.pause);
    connect(&m_pace, &QTimer::timeout, this, &DetailWalk::askNext);
}

void DetailWalk::start()
{
    for (qint64 done = m_in.file.state().rows; done > 0 && goToNext();)
        --done;
    m_pace.start();
}

/// The next row of the file; false where there is none.
bool DetailWalk::goToNext()
{
    while (m_read < m_in.rows && m_rows.next()) {
        ++m_read;
        const auto entry = decodeEntry(m_rows.line().toByteArray());
        m_entry = entry ? *entry : Entry {};
        if (m_sieve.take(m_entry))
            return true;
    }
    return false;
}

void DetailWalk::stop()
{
    m_pace.stop();
    m_asked.clear();
}

void DetailWalk::askNext()
{
    if (m_asked.size() >= mostAtOnce)
        return;
    if (!m_isAtEnd && goToNext())
        return askFor(m_entry);
    m_isAtEnd = true;
    if (!m_asked.empty())
        return;
    stop();
    if (m_rows.isDamaged())
        Q_EMIT damaged();
    else
        Q_EMIT finished();
}

void DetailWalk::askFor(const Entry &entry)
{
    Asked &asked = m_asked.emplace_back(Asked { m_rows.line().toByteArray(), entry.id });
    if (asked.id.isEmpty()) {
        asked.answered = QByteArray();
        return writeAnswered();
    }
    asked.call = m_in.client.fetchEntry(
        asked.id, [this, &asked](const Result<EntryDetail> &answer) { take(asked, answer); });
}

void DetailWalk::take(Asked &asked, const Result<EntryDetail> &answer)
{
    if (!answer && answer.error().kind != ErrorKind::NotFound) {
        m_pace.stop();
        Q_EMIT failed(ApiError(answer.error())); // the answer goes with the call that whoever listens drops
        return;
    }
    const bool isThis = answer && answer->entry.id == asked.id;
    asked.answered = isThis ? jsonLine(answer->entry.raw) : QByteArray();
    writeAnswered();
}

/// An answer waits for those before it.
void DetailWalk::writeAnswered()
{
    while (!m_asked.empty() && m_asked.front().answered) {
        const Asked &first = m_asked.front();
        const bool isInFull = !first.answered->isEmpty();
        m_in.file.add(isInFull ? *first.answered : first.listed, isInFull);
        m_asked.pop_front();
    }
    Q_EMIT advanced();
}

} // namespace Audit
