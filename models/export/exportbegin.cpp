// SPDX-License-Identifier: GPL-3.0-or-later
// How an export's worker comes to a spool: a new one, or that of an earlier process.
#include "api/rowsight.h"
#include "domain/timetext.h"
#include "export/exportworker.h"

#include <QFileInfo>

#include <cerrno>

namespace Audit {

ExportWorker::Step ExportWorker::prepare()
{
    const bool isNew = m_place.id.isEmpty();
    if (isNew)
        m_request.query = m_request.query.frozenAt(nowMicroseconds());
    auto stock = isNew ? ExportStock::create(m_place.state, m_request, *m_place.calls)
                       : ExportStock::open(m_place.state, m_place.id, *m_place.calls);
    if (!stock)
        return stock.error();
    m_stock.emplace(std::move(stock).value());
    if (!isNew && !takeOverRequest())
        return FileError { FileFault::OtherExport, m_stock->folder().path(), {} };
    m_stock->folder().forget(ExportFolder::restFile);
    if (!isNew)
        return restoreOrStartAnew();
    // A name that is taken should not cost the server a question.
    return checkTarget().and_then([&](Done) { return beginWalk(); });
}

/// What was asked is what the folder says; only what is never kept comes from whoever resumes it. Rows of
/// another server, question or person make no export.
bool ExportWorker::takeOverRequest()
{
    const auto object = m_stock->folder().load(ExportFolder::requestFile);
    auto asked = object ? decodeRequest(*object) : std::nullopt;
    if (!asked || !asksTheSame(*asked, m_request))
        return false;
    asked->token = m_request.token;
    asked->limits = m_request.limits;
    asked->describe = m_request.describe;
    asked->key = m_request.key;
    m_request = *asked;
    return true;
}

/// Makes the part and takes it away again: who may not write there learns it now.
ExportWorker::Step ExportWorker::checkTarget()
{
    FileWriter target(*m_place.calls);
    if (auto opened = target.open(m_request.path, m_request.replace, partTag(m_stock->folder().id()));
        !opened)
        return opened;
    const QString manifest = manifestPath(m_request.path);
    if (!m_request.replace && QFileInfo::exists(manifest))
        return FileError { FileFault::Exists, manifest, qt_error_string(EEXIST) };
    return Done {};
}

std::unique_ptr<WalkEngine> ExportWorker::makeEngine()
{
    WalkPlan plan;
    plan.query = m_request.query;
    plan.perPage = perPage();
    plan.lagUs = m_request.lagUs;
    plan.guesses = true;
    return std::make_unique<WalkEngine>(plan, m_stock->spool());
}

ExportWorker::Step ExportWorker::beginWalk()
{
    if (auto begun = m_stock->begin(); !begun)
        return begun;
    if (m_request.isSelection)
        return beginSelection();
    m_engine = makeEngine();
    return commit();
}

/// The rows are here already.
ExportWorker::Step ExportWorker::beginSelection()
{
    // Known to the process that was asked, and after its first commit to the spool.
    if (m_request.selection.isEmpty())
        return FileError { FileFault::Damaged, m_stock->folder().path(), {} };
    for (const QByteArray &row : std::as_const(m_request.selection)) {
        const auto entry = decodeEntry(row);
        if (!entry)
            continue;
        const RowMark mark = markOf(*entry);
        if (m_stock->spool().standings({ mark }).constFirst() != RowLedger::Standing::Known)
            m_stock->spool().add(mark, row);
    }
    m_stock->spool().endStep();
    return commit();
}

/// A spool that is not what was written is never built on: what can no longer be read whole is set aside and
/// fetched anew.
ExportWorker::Step ExportWorker::restoreOrStartAnew()
{
    m_engine.reset();
    if (m_stock->isFresh())
        return beginWalk();
    Step restored = m_stock->restore();
    if (restored && m_request.isSelection)
        return restored;
    if (restored) {
        m_engine = makeEngine();
        if (m_engine->restore(m_stock->cursor().engine))
            return restored;
        restored = FileError { FileFault::Damaged, m_stock->folder().path(), {} };
        m_engine.reset();
    }
    if (restored.error().fault != FileFault::Damaged)
        return restored;
    return startAnew();
}

ExportWorker::Step ExportWorker::startAnew()
{
    m_hasStartedAnew = true;
    m_hasDetails = false;
    m_engine.reset();
    Q_EMIT startedAnew();
    return m_stock->setAside().and_then([&](Done) { return beginWalk(); });
}

} // namespace Audit
