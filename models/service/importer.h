// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/entrywriter.h"
#include "service/import.h"
#include "service/linebatches.h"

#include <optional>

namespace Audit {

/// Turns the bytes of files into rows and counts what happened to each; the first fault of the database ends
/// it.
class Importer
{
public:
    Importer(Store &store, const ImportListener &listener, const ImportOptions &options = {});

    /// Settles by the first line how the file is written: an object per line (which may be a whole page), or
    /// one document; what is no document after all is read line by line again, so that each bad line has its
    /// name.
    void importFile(ImportSource &source, const QString &path);
    /// Lines of a file that goes on growing, until the options' wait() says that it is enough.
    void followFile(ImportSource &source, const QString &path);
    /// One object: an entry, or an envelope with entries in it.
    void importObject(const QByteArray &object, qint64 line);
    void finish();

    bool isStopped() const { return m_stopped || m_fault; }
    const std::optional<ServiceError> &fault() const { return m_fault; }
    const ImportReport &report() const { return m_report; }
    /// What is in the database for good, and what was said on the way there.
    const ImportReport &settled() const { return m_settled; }
    bool lostTheDatabase() const { return m_fault && m_database.isLost(); }
    bool sawAnEntry() const { return m_sawAnEntry; } ///< one that could not be taken in counts, too
    bool sawHalfADocument() const
    {
        return m_sawHalfADocument;
    } ///< JSON by its first sign, and without an end

private:
    void begin(ImportSource &source, const QString &path);
    bool goOn(ImportSource &source);
    void importLines(ImportSource &source);
    void readLines(ImportSource &source);
    void importLine(const LineBatches::Line &line);
    bool importDocument(ImportSource &source);
    bool importElements(const QByteArray &document, qint64 firstLine);
    void addObject(const QByteArray &object, qint64 line);
    void addEntry(const PendingEntry &pending);
    void count(const EntryWriter::Written &written);
    void reject(qint64 line, QLatin1StringView reason);
    void tally(const ImportProblem &problem);
    void commitBatch(bool finished = false);
    std::optional<ImportPlace> place(bool finished) const;
    void sortProblems(qsizetype from);

    Database &m_database;
    EntryWriter m_writer;
    const ImportListener &m_listener;
    ImportOptions m_options;
    const ImportSource *m_source = nullptr;
    bool m_byLines = false; ///< the file is read line by line, so that its place can be kept
    QString m_file;
    ImportPlace m_place; ///< how far a file of lines is taken in, with what is not written yet
    qint64 m_bytesDone = 0; ///< of it
    ImportReport m_report;
    ImportReport m_settled;
    std::optional<ServiceError> m_fault;
    bool m_sawAnEntry = false;
    bool m_sawHalfADocument = false;
    bool m_stopped = false;
};

} // namespace Audit
