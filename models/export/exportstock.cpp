// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportstock.h"

#include "export/exportfinish.h"
#include "export/exportstore.h"

namespace Audit {

ExportStock::ExportStock(ExportFolder folder)
    : m_folder(std::move(folder))
{
}

Result<ExportStock, FileError> ExportStock::create(
    const QString &state, const ExportRequest &request, const FileCalls &calls)
{
    auto folder = ExportFolder::create(state, calls);
    if (!folder)
        return folder.error();
    ExportStock stock(std::move(folder).value());
    if (auto saved = stock.m_folder.save(ExportFolder::requestFile, encodeRequest(request)); !saved) {
        stock.m_folder.remove();
        return saved.error();
    }
    return stock;
}

Result<ExportStock, FileError> ExportStock::open(
    const QString &state, const QString &id, const FileCalls &calls)
{
    auto folder = ExportFolder::open(state, id, calls);
    if (!folder)
        return folder.error();
    return ExportStock(std::move(folder).value());
}

ExportStock::Step ExportStock::begin()
{
    m_cursor = {};
    m_spool = std::make_unique<Spool>(m_folder.spoolFolder());
    m_contradicted = std::make_unique<SpoolFile>();
    m_details = std::make_unique<DetailFile>();
    return m_spool->create()
        .and_then([&](Done) { return m_contradicted->create(m_folder.spoolFolder(), contradictedFile); })
        .and_then([&](Done) { return m_details->create(m_folder.spoolFolder()); });
}

ExportStock::Step ExportStock::restore()
{
    close();
    const auto object = m_folder.load(ExportFolder::cursorFile);
    const auto cursor = object ? decodeCursor(*object) : std::nullopt;
    if (!cursor)
        return FileError { FileFault::Damaged, m_folder.path(), {} };
    auto spool = std::make_unique<Spool>(m_folder.spoolFolder());
    auto contradicted = std::make_unique<SpoolFile>();
    auto details = std::make_unique<DetailFile>();
    const SpoolFolder folder = m_folder.spoolFolder();
    Step restored = spool->restore(cursor->spool)
                        .and_then([&](Done) {
                            return contradicted->reopen(folder, contradictedFile, cursor->contradictedBytes);
                        })
                        .and_then([&](Done) { return details->reopen(folder, cursor->details); });
    if (!restored)
        return restored;
    m_cursor = *cursor;
    m_spool = std::move(spool);
    m_contradicted = std::move(contradicted);
    m_details = std::move(details);
    return Done {};
}

ExportStock::Step ExportStock::setAside()
{
    close();
    return m_folder.setAside();
}

void ExportStock::close()
{
    m_spool.reset();
    m_contradicted.reset();
    m_details.reset();
}

ExportStock::Step ExportStock::commit(const QByteArray &engine)
{
    m_sinceCommit.start();
    Step synced = m_spool->sync().and_then([&](Done) { return m_contradicted->sync(); }).and_then([&](Done) {
        return m_details->sync();
    });
    if (!synced)
        return synced;
    m_cursor.engine = engine;
    m_cursor.spool = m_spool->state();
    m_cursor.rows = m_spool->rows();
    m_cursor.contradictedBytes = m_contradicted->size();
    m_cursor.details = m_details->state();
    return m_folder.save(ExportFolder::cursorFile, encodeCursor(m_cursor));
}

bool ExportStock::isCommitDue(std::chrono::milliseconds pause) const
{
    return !m_sinceCommit.isValid() || m_sinceCommit.hasExpired(pause.count());
}

void ExportStock::note(PauseReason reason)
{
    [[maybe_unused]] const Step noted = m_folder.save(ExportFolder::restFile, encodePause(reason));
}

} // namespace Audit
