// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportfinish.h"

#include "domain/json.h"
#include "domain/rowsieve.h"
#include "domain/timetext.h"
#include "export/plainfile.h"
#include "export/spoolkeys.h"
#include "export/spoolrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <sys/statvfs.h>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 4096;
constexpr qint64 pieceBytes = 1 << 20;
constexpr auto factsMember = "manifest"_L1;
constexpr auto scratchName = "/scratch"_L1;

FileError errorAt(const QString &path, FileFault fault, int systemError)
{
    return { faultOf(systemError, fault), path, qt_error_string(systemError) };
}

/// What no refinement hides; a row that cannot be read fits nothing.
bool isShown(RowSieve &sieve, QByteArrayView line)
{
    const auto entry = decodeEntry(line.toByteArray());
    return sieve.take(entry ? *entry : Entry {});
}

/// Rather now than at the last block.
Result<Done, FileError> checkRoom(const QString &path, qint64 bytes)
{
    struct statvfs room;
    const QString folder = QFileInfo(path).absolutePath();
    if (::statvfs(QFile::encodeName(folder).constData(), &room) == 0
        && qint64(room.f_bavail) * qint64(room.f_frsize) < bytes)
        return errorAt(path, FileFault::DiskFull, ENOSPC);
    return Done {};
}

/// The hash of a plain file; empty where there is none.
QByteArray hashOf(const QString &path)
{
    RunningHash hash;
    const auto file = PlainFile::open(path);
    if (!file)
        return {};
    const auto read = file->read([&](QByteArrayView bytes) {
        hash.add(bytes);
        return true;
    });
    return read ? hash.hex() : QByteArray();
}

} // namespace

QString contradictedPath(const QString &path)
{
    return path + u".contradicted.jsonl"_s;
}

QByteArray partTag(const QString &id)
{
    return id.left(8).toLatin1();
}

void removeLeftovers(const QString &path, const QString &id)
{
    for (const QString &name : { path, manifestPath(path), contradictedPath(path) })
        FileWriter::removeLeftover(name, partTag(id));
}

ExportFinish::ExportFinish(Inputs inputs)
    : m_in(std::move(inputs))
    , m_file(m_in.calls)
{
}

Result<std::optional<ExportResult>, FileError> ExportFinish::run()
{
    settleReport();
    if (!findOwnFile()) {
        Step written = checkRoom(m_in.request.path, m_in.spool.bytes() / 2).and_then([&](Done) {
            return writeFile();
        });
        if (!written)
            return written.error();
        if (m_in.isStopped)
            return std::optional<ExportResult>();
        written = noteFacts()
                      .and_then([&](Done) { return writeContradicted(); })
                      .and_then([&](Done) { return publish(); })
                      .and_then([&](Done) { return readBack(); });
        if (!written)
            return written.error();
    }
    if (const Step written = writeManifest(); !written)
        return written.error();
    return std::optional(result());
}

/// A run before this one was ended after the file had its name.
bool ExportFinish::findOwnFile()
{
    const auto note = m_in.folder.load(ExportFolder::finishFile);
    if (!note)
        return false;
    const auto facts = decodeManifest((*note)[factsMember].toString().toUtf8());
    if (!facts || hashOf(m_in.request.path) != facts->sha256)
        return false;
    m_facts = *facts;
    m_rows = facts->rows;
    if (QFileInfo::exists(contradictedPath(m_in.request.path)) && m_in.cursor.contradictedBytes > 0)
        m_contradicted = contradictedPath(m_in.request.path);
    return true;
}

/// What only the whole can tell: an id at two times, and whether a limit cut something off.
void ExportFinish::settleReport()
{
    m_in.report.conflicts += countMovedRows(m_in.spool);
    const bool isCut = m_in.request.limit && *m_in.request.limit < m_in.spool.rows();
    m_in.report.complete = m_in.report.complete && !isCut;
    m_in.report.sealed = m_in.report.sealed && !isCut && m_in.report.conflicts == 0;
}

Manifest ExportFinish::knownFacts() const
{
    const ExportRequest &request = m_in.request;
    Manifest facts;
    facts.programVersion = QStringLiteral(AUDIT_VERSION);
    facts.server = request.server.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    facts.certificateSha256 = m_in.cursor.certificateSha256;
    facts.subject = request.subject;
    facts.issuer = request.issuer;
    facts.limit = request.limit;
    facts.lagUs = request.lagUs;
    facts.createdLocalUs = nowMicroseconds();
    facts.createdServerUs = m_in.cursor.serverTimeUs;
    facts.fileName = QFileInfo(request.path).fileName();
    facts.isSelection = request.isSelection;
    facts.hasFullDetails = request.fullDetails;
    setQuery(facts, request.query, facts.createdLocalUs);
    setWalk(facts, m_in.report);
    return facts;
}

QByteArray ExportFinish::segmentHashes()
{
    QByteArray segments;
    for (const SpoolIndex *index : m_in.spool.indexes())
        segments += index->state().hash + '\n';
    return segments;
}

ExportFinish::Step ExportFinish::writeFile()
{
    if (auto opened = m_file.open(m_in.request.path, m_in.request.replace, tag()); !opened)
        return opened;
    m_facts = knownFacts();
    const QString scratch = m_in.folder.path() + scratchName;
    QDir(scratch).removeRecursively();
    if (m_in.calls.makeFolder(AT_FDCWD, QFile::encodeName(scratch).constData(), 0700) != 0)
        return errorAt(scratch, FileFault::CannotCreate, errno);
    const FormatRequest form { m_in.request.format, m_in.request.columns, m_in.request.dialect,
        m_in.request.zone, scratch, m_in.request.describe };
    const auto format = makeFileFormat(form);
    Step written = format->begin(m_file).and_then([&](Done) { return writeRows(*format); });
    if (written && !m_in.isStopped) {
        m_facts.rows = m_rows;
        setFormat(m_facts, form, format->facts());
        written = format->end(m_facts).and_then([&](Done) { return m_file.prepare(); });
    }
    if (!written)
        return FileError { written.error().fault,
            written.error().path.isEmpty() ? m_in.request.path : written.error().path,
            written.error().systemText };
    setFormat(m_facts, form, format->facts());
    m_facts.bytes = m_file.bytesWritten();
    m_facts.sha256 = m_file.sha256();
    return Done {};
}

ExportFinish::Step ExportFinish::writeRows(FileFormat &format)
{
    SpoolRows rows(m_in.spool);
    DetailLines details(m_in.details);
    const bool isInFull = m_in.request.fullDetails;
    RowSieve sieve(m_in.request.query.refinements);
    SpoolRecord last;
    qint64 read = 0;
    while ((!m_in.request.limit || read < *m_in.request.limit) && rows.next()) {
        ++read;
        if (!sieve.hidesNothing() && !isShown(sieve, rows.line()))
            continue;
        if (isInFull && !details.next())
            return errorAt(m_in.folder.path(), FileFault::Damaged, 0);
        if (auto written = format.row(isInFull ? details.line() : rows.line()); !written)
            return written;
        last = rows.record();
        if (m_rows == 0)
            m_facts.first = factsOf(last);
        if (++m_rows % rowsBetweenLooks == 0) {
            m_in.progressed(m_rows);
            if (m_in.isStopped)
                return Done {};
        }
    }
    const bool isCut = m_in.request.limit && read == *m_in.request.limit;
    if (rows.isDamaged() || (!isCut && read != m_in.spool.rows()))
        return errorAt(m_in.folder.path(), FileFault::Damaged, 0);
    if (m_rows > 0)
        m_facts.last = factsOf(last);
    setRefinements(m_facts, m_in.request.query.refinements, sieve.hidden());
    m_facts.notInFull = isInFull ? m_in.details.state().notInFull : 0;
    m_facts.spoolSha256 = sha256Hex(segmentHashes() + (isInFull ? details.sha256() + '\n' : QByteArray()));
    return Done {};
}

std::optional<RowFacts> ExportFinish::factsOf(const SpoolRecord &record)
{
    SpoolRowFile rows(m_in.spool.rowFile()); // the line lives in it
    const auto line = rows.read(record);
    if (!line)
        return std::nullopt;
    const auto entry = decodeEntry(line->toByteArray());
    return entry ? std::optional(RowFacts { entry->id, entry->timestamp }) : std::nullopt;
}

ExportFinish::Step ExportFinish::noteFacts()
{
    const QByteArray facts = encodeManifest(m_facts);
    if (!decodeManifest(facts)) // rather no file than one that nobody can verify
        return errorAt(m_in.folder.path(), FileFault::Damaged, EINVAL);
    const QJsonObject note { { factsMember, QString::fromUtf8(facts) } };
    return m_in.folder.save(ExportFolder::finishFile, note);
}

ExportFinish::Step ExportFinish::writeContradicted()
{
    if (m_in.cursor.contradictedBytes == 0)
        return Done {};
    SpoolFile rows;
    if (auto opened = rows.reopen(m_in.folder.spoolFolder(), contradictedFile, m_in.cursor.contradictedBytes);
        !opened)
        return opened;
    m_contradicted = contradictedPath(m_in.request.path);
    if (hashOf(m_contradicted) == hashOf(m_in.folder.path() + u'/' + QLatin1StringView(contradictedFile)))
        return Done {};
    FileWriter report(m_in.calls);
    if (auto opened = report.open(m_contradicted, m_in.request.replace, tag()); !opened)
        return opened;
    QByteArray piece;
    for (qint64 at = 0; at < rows.size(); at += piece.size()) {
        piece.resize(std::min(pieceBytes, rows.size() - at));
        if (!rows.read(at, piece.data(), piece.size()))
            return errorAt(m_in.folder.path(), FileFault::Damaged, 0);
        if (auto written = report.write(piece); !written)
            return written;
    }
    return report.commit();
}

ExportFinish::Step ExportFinish::publish()
{
    // The manifest of the file that is being replaced must not stand beside the new one.
    const QByteArray manifest = QFile::encodeName(manifestPath(m_in.request.path));
    if (m_in.request.replace && m_in.calls.unlink(AT_FDCWD, manifest.constData(), 0) != 0 && errno != ENOENT)
        return errorAt(manifestPath(m_in.request.path), FileFault::CannotWrite, errno);
    return m_file.publish();
}

ExportFinish::Step ExportFinish::readBack()
{
    if (hashOf(m_in.request.path) == m_facts.sha256)
        return Done {};
    m_in.calls.unlink(AT_FDCWD, QFile::encodeName(m_in.request.path).constData(), 0);
    return errorAt(m_in.request.path, FileFault::Damaged, 0);
}

bool ExportFinish::hasManifest() const
{
    const auto bytes = loadPlainFile(manifestPath(m_in.request.path), largestManifest);
    if (!bytes)
        return false;
    const auto manifest = decodeManifest(*bytes);
    return manifest && manifest->sha256 == m_facts.sha256 && manifest->fileName == m_facts.fileName;
}

ExportFinish::Step ExportFinish::writeManifest()
{
    if (hasManifest())
        return Done {};
    const QString path = manifestPath(m_in.request.path);
    m_facts.previous = newestManifest(QFileInfo(path).path(), QFileInfo(path).fileName());
    FileWriter manifest(m_in.calls);
    return manifest.open(path, false, tag())
        .and_then([&](Done) { return manifest.write(encodeManifest(m_facts, m_in.request.key)); })
        .and_then([&](Done) { return manifest.commit(); })
        .and_then([&](Done) {
            return hashOf(path) == manifest.sha256() ? Step(Done {})
                                                     : Step(errorAt(path, FileFault::Damaged, 0));
        });
}

ExportResult ExportFinish::result() const
{
    return { m_in.request.path, m_rows, m_facts.bytes, m_facts.cells.guardedCells, m_in.report, m_facts,
        manifestPath(m_in.request.path), m_contradicted };
}

} // namespace Audit
