// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"
#include "export/exportstore.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace Audit::Testing {

/// The job's first answer.
struct Outcome
{
    std::optional<ExportResult> result;
    std::optional<ExportPause> pause;
    std::optional<ExportError> error;
    int startedAnew = 0;
};

/// Does what makes the job answer (starts it, where nothing is given), and waits for the answer.
Outcome outcomeOf(ExportJob &job, const std::function<void()> &act = {});

/// Folders for exports that go with the test: one for the files, one for the state.
class ExportDesk
{
public:
    ExportDesk();

    /// JSON Lines of all entries; no lag, for logs that stand still; small pages; one try.
    ExportRequest request(const QUrl &server) const;
    ExportPlace place(const QString &id = {}, const FileCalls &calls = FileCalls::system()) const;
    ExportStore store() const { return ExportStore(m_state); }
    QString state() const { return m_state; }
    QString path() const { return m_files.filePath(QStringLiteral("entries")); }
    QString inFiles(const QString &name) const { return m_files.filePath(name); }

    QStringList names() const; ///< of all files in the files' folder
    QStringList stateNames() const; ///< of the exports in the state folder
    QByteArray contents() const; ///< of the file; "(no file)"
    QByteArrayList sortedLines() const;
    /// The file's name and its manifest's are taken, the manifest is right, and nothing else is there.
    bool isProven() const;

private:
    QTemporaryDir m_files;
    QTemporaryDir m_home;
    QString m_state;
};

} // namespace Audit::Testing
