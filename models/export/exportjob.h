// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/token.h"
#include "domain/query.h"
#include "export/rowformat.h"
#include "export/walkwriter.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace Audit {

struct ExportRequest
{
    QUrl server;
    Token token;
    Query query;
    QString path; ///< the final name; exists only after success
    bool replace = false; ///< a file of that name may be replaced; otherwise FileExists
    ExportFormat format = ExportFormat::Csv;
    CsvDialect dialect; ///< Csv only
    QList<Field> columns; ///< Csv only; in this order, header line in the API's spelling
    std::optional<qint64> limit; ///< newest so many entries; none for all
    int perPage = 200;
    ClientLimits limits { .tries = 8,
        .longestWait = std::chrono::seconds(60) }; ///< more patient than a window
};

struct ExportResult
{
    QString path;
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 guardedCells = 0; ///< values that got a spreadsheet guard
    WalkReport walk;
};

/// A walk into a file, in a worker thread of its own with its own network manager. The bytes go to
/// "NAME.part" beside the target (0600, created exclusively), are synced, and get their final name last;
/// cancelled or failed, the part is removed and no file has the final name. Signals arrive in the thread of
/// the job's owner. Deleting it cancels it.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(ExportRequest request, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    void cancel(); ///< finishes with failed(Cancelled) soon after

Q_SIGNALS:
    void progressed(const Audit::ExportProgress &progress);
    void succeeded(const Audit::ExportResult &result);
    void failed(const Audit::ExportError &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "audit_all_2026-11-21T14-02-11Z_2026-11-22T14-02-11Z.csv": scope, range and format from a fixed alphabet.
QString suggestedFileName(const Query &query, qint64 nowUs, ExportFormat format);

} // namespace Audit
