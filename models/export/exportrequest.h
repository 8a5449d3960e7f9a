// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/sessionline.h"
#include "api/token.h"
#include "domain/exportfacts.h"
#include "domain/query.h"
#include "export/exportcolumn.h"
#include "export/fileformat.h"
#include "export/manifest.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <optional>

namespace Audit {

/// What an export is asked for.
struct ExportRequest
{
    QUrl server;
    Token token;
    std::optional<SessionLine> renewal {}; ///< gets new tokens while it runs; never kept
    Route route {}; ///< how the server is reached; never kept
    QString connection; ///< the saved connection's name, where it came from one
    QString subject; ///< `sub` of whoever asks; empty where not known
    QString issuer;
    Query query;
    QString path; ///< the final name; exists only after success
    bool replace = false; ///< a file of that name may be replaced; otherwise FileFault::Exists
    ExportFormat format = ExportFormat::Csv;
    CsvDialect dialect; ///< Csv only
    QList<ExportColumn> columns; ///< not for JSON Lines; in this order
    QTimeZone zone = QTimeZone::utc(); ///< of timestamp_local
    std::optional<qint64> limit; ///< newest so many entries; none for all
    /// Only these rows, as the server's list showed them; the query is where they were found. They are kept
    /// by the spool alone: without it there is nothing to resume or to repeat.
    bool isSelection = false;
    QByteArrayList selection;
    bool fullDetails = false; ///< each entry by a request of its own
    int perPage = 200;
    qint64 lagUs = 300'000'000; ///< how long before the server's now the window ends, for late entries
    ClientLimits limits { .tries = 8,
        .longestWait = std::chrono::seconds(60) }; ///< more patient than a window
    DescribeExport describe; ///< of the sheet about the export
    std::optional<ManifestKey> key; ///< signs the manifest; never kept
};

/// All of it that a later process needs to go on; no secret, neither patience nor words.
QJsonObject encodeRequest(const ExportRequest &request);
/// None where it is not what encodeRequest() wrote.
std::optional<ExportRequest> decodeRequest(const QJsonObject &object);

/// True where both ask the same of the same server as the same person, so that one may go on with the rows
/// that the other has fetched.
bool asksTheSame(const ExportRequest &a, const ExportRequest &b);

} // namespace Audit
