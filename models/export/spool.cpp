// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/spool.h"

#include "domain/jsontext.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace Audit {

namespace {

constexpr char rowsName[] = "rows.jsonl";
constexpr char timelessName[] = "timeless.index";

QByteArray passName(std::size_t number)
{
    return "pass-" + QByteArray::number(qulonglong(number)) + ".index";
}

QByteArray slotName(int slot)
{
    return "step-" + QByteArray::number(slot);
}

bool hasLineBreak(QByteArrayView bytes)
{
    return std::memchr(bytes.data(), '\n', size_t(bytes.size())) != nullptr
        || std::memchr(bytes.data(), '\r', size_t(bytes.size())) != nullptr;
}

} // namespace

Spool::Spool(const SpoolFolder &folder)
    : m_folder(folder)
{
}

Spool::~Spool() = default;

Result<Done, FileError> Spool::create()
{
    return m_rows.create(m_folder, rowsName)
        .and_then([&](Done) { return m_timeless.create(m_folder, timelessName); })
        .and_then([&](Done) { return openPass(); });
}

Result<Done, FileError> Spool::openPass()
{
    m_passes.push_back(std::make_unique<SpoolIndex>());
    return m_passes.back()->create(m_folder, passName(m_passes.size()));
}

Result<Done, FileError> Spool::restore(const SpoolState &state)
{
    if (state.passes.isEmpty())
        return m_folder.fault(FileFault::Damaged, passName(1), 0);
    if (auto opened = m_rows.reopen(m_folder, rowsName, state.rowBytes); !opened)
        return opened;
    for (const SpoolIndexState &pass : state.passes) {
        m_passes.push_back(std::make_unique<SpoolIndex>());
        if (auto opened = m_passes.back()->reopen(m_folder, passName(m_passes.size()), pass); !opened)
            return opened;
    }
    if (auto opened = m_timeless.reopen(m_folder, timelessName, state.timeless); !opened)
        return opened;
    for (qint64 i = 0; i < m_timeless.count(); ++i) {
        const RowMark mark = m_timeless.at(i).mark;
        m_knownTimeless.emplace(mark.key, mark);
    }
    m_passBegins = state.passBegins;
    return readOpenStep(state.openStep);
}

QList<RowLedger::Standing> Spool::standings(const QList<RowMark> &marks)
{
    QList<Standing> standings;
    standings.reserve(marks.size());
    for (const RowMark &mark : marks)
        standings.append(standing(mark));
    return standings;
}

RowLedger::Standing Spool::standing(const RowMark &mark)
{
    const bool isTimeless = mark.timeUs == RowMark::noTime;
    const Known &known = isTimeless ? m_knownTimeless : m_knownInStep;
    Standing standing = Standing::Unknown;
    const auto [first, last] = known.equal_range(mark.key);
    for (auto it = first; it != last; ++it) {
        if (it->second == mark)
            return Standing::Known;
        if (it->second.timeUs == mark.timeUs)
            standing = Standing::Conflict;
    }
    if (isTimeless)
        return standing;
    for (const auto &pass : m_passes) {
        const Standing there = pass->find(mark);
        if (there == Standing::Known)
            return there;
        if (there == Standing::Conflict)
            standing = there;
    }
    return standing;
}

std::optional<qint64> Spool::timeBelow(qint64 timeUs, int count)
{
    return m_passes.empty() ? std::nullopt : m_passes.front()->timeBelow(timeUs, count);
}

void Spool::add(const RowMark &mark, QByteArrayView raw)
{
    if (mark.timeUs == RowMark::noTime) {
        m_timeless.append({ store(mark, raw) });
        m_knownTimeless.emplace(mark.key, mark);
        return;
    }
    m_step.push_back(store(mark, raw));
    m_knownInStep.emplace(mark.key, mark);
}

SpoolRecord Spool::store(const RowMark &mark, QByteArrayView raw)
{
    SpoolRecord record { mark, mark.bytes[0], m_rows.size(), raw.size() + 1 };
    if (hasLineBreak(raw)) {
        const QByteArray line = jsonLine(raw.toByteArray());
        record.stored = digestOf(line)[0];
        record.length = line.size() + 1;
        m_rows.append(line);
    } else {
        m_rows.append(raw);
    }
    m_rows.append("\n");
    return record;
}

void Spool::endStep()
{
    if (m_step.empty())
        return;
    std::sort(m_step.begin(), m_step.end(), isBefore);
    // Out of order, a row would not be found again: what is newer begins an index of its own.
    if (std::exchange(m_passBegins, false) || !m_passes.back()->takes(m_step.front()))
        keep(openPass());
    m_passes.back()->append(m_step);
    m_step.clear();
    m_knownInStep.clear();
}

void Spool::beginPass()
{
    endStep();
    // A pass that adds nothing leaves no file.
    m_passBegins = m_passes.back()->count() > 0;
}

Result<Done, FileError> Spool::sync()
{
    keep(m_rows.sync());
    for (const auto &pass : m_passes)
        keep(pass->sync());
    keep(m_timeless.sync());
    keep(writeOpenStep());
    if (m_failure)
        return *m_failure;
    return Done {};
}

/// Into the file that the cursor on disk does not speak of.
Result<Done, FileError> Spool::writeOpenStep()
{
    m_openStep = { 1 - m_openStep.slot, qint64(m_step.size()), {} };
    if (m_step.empty())
        return Done {};
    const QByteArrayView bytes(
        reinterpret_cast<const char *>(m_step.data()), qsizetype(m_step.size() * sizeof(SpoolRecord)));
    m_openStep.hash = sha256Hex(bytes);
    SpoolFile file;
    if (auto created = file.create(m_folder, slotName(m_openStep.slot)); !created)
        return created;
    file.append(bytes);
    return file.sync();
}

Result<Done, FileError> Spool::readOpenStep(const SpoolState::OpenStep &open)
{
    m_openStep = open;
    if (open.records == 0)
        return Done {};
    const QByteArray name = slotName(open.slot);
    const qint64 size = open.records * qint64(sizeof(SpoolRecord));
    SpoolFile file;
    if (auto opened = file.reopen(m_folder, name, size); !opened)
        return opened;
    m_step.resize(std::size_t(open.records));
    char *bytes = reinterpret_cast<char *>(m_step.data());
    if (!file.read(0, bytes, size) || sha256Hex({ bytes, size }) != open.hash)
        return m_folder.fault(FileFault::Damaged, name, 0);
    for (const SpoolRecord &record : m_step)
        m_knownInStep.emplace(record.mark.key, record.mark);
    return Done {};
}

SpoolState Spool::state() const
{
    SpoolState state;
    state.rowBytes = m_rows.size();
    for (const auto &pass : m_passes)
        state.passes.append(pass->state());
    state.timeless = m_timeless.state();
    state.openStep = m_openStep;
    state.passBegins = m_passBegins;
    return state;
}

qint64 Spool::rows() const
{
    qint64 rows = m_timeless.count() + qint64(m_step.size());
    for (const auto &pass : m_passes)
        rows += pass->count();
    return rows;
}

std::vector<SpoolIndex *> Spool::indexes()
{
    std::vector<SpoolIndex *> indexes;
    for (const auto &pass : m_passes)
        indexes.push_back(pass.get());
    indexes.push_back(&m_timeless);
    return indexes;
}

void Spool::keep(const Result<Done, FileError> &done)
{
    if (!done && !m_failure)
        m_failure = done.error();
}

} // namespace Audit
