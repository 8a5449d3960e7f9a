// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportfixture.h"

#include <limits>

namespace Audit {

struct ManifestChange
{
    const char *name;
    void (*apply)(Manifest &);
};

using namespace Qt::StringLiterals;

/// One for every member of fullManifest().
inline const ManifestChange manifestChanges[] = {
    { "program version", [](Manifest &m) { m.programVersion = u"9"_s; } },
    { "server", [](Manifest &m) { m.server += u"x"_s; } },
    { "certificate", [](Manifest &m) { m.certificateSha256.clear(); } },
    { "subject", [](Manifest &m) { m.subject.clear(); } },
    { "issuer", [](Manifest &m) { m.issuer = u"\u0000\"\\\n\u202E日"_s; } },
    { "query", [](Manifest &m) { m.query.removeLast(); } },
    { "query value", [](Manifest &m) { m.query[0].value = u"user.logout"_s; } },
    { "query name", [](Manifest &m) { m.query[0].name = u"result"_s; } },
    { "refinements", [](Manifest &m) { m.refinements.clear(); } },
    { "refinement", [](Manifest &m) { m.refinements[0].text.clear(); } },
    { "refined rows", [](Manifest &m) { m.refinements[0].removed = 8; } },
    { "limit", [](Manifest &m) { m.limit.reset(); } },
    { "selection", [](Manifest &m) { m.isSelection = false; } },
    { "as of", [](Manifest &m) { *m.asOfUs += 1; } },
    { "no as of", [](Manifest &m) { m.asOfUs.reset(); } },
    { "window", [](Manifest &m) { *m.endUs -= 1; } },
    { "lag", [](Manifest &m) { m.lagUs = 0; } },
    { "passes", [](Manifest &m) { m.passes.clear(); } },
    { "pass start", [](Manifest &m) { m.passes[1].startedUs = 1; } },
    { "pass added", [](Manifest &m) { m.passes[1].added = 1; } },
    { "pass pages", [](Manifest &m) { m.passes[1].pages = 1; } },
    { "total", [](Manifest &m) { m.reportedTotal = std::numeric_limits<qint64>::max(); } },
    { "duplicates", [](Manifest &m) { m.duplicates = 0; } },
    { "conflicts", [](Manifest &m) { m.conflicts = 0; } },
    { "late", [](Manifest &m) { m.late = 0; } },
    { "vanished", [](Manifest &m) { m.vanished = 0; } },
    { "dated ahead", [](Manifest &m) { m.ahead = 0; } },
    { "unreadable", [](Manifest &m) { m.unreadable = 0; } },
    { "timeless", [](Manifest &m) { m.timeless = 0; } },
    { "unordered", [](Manifest &m) { m.unordered = 0; } },
    { "filters", [](Manifest &m) { m.filters.clear(); } },
    { "filter name", [](Manifest &m) { m.filters[0].parameter = u"result"_s; } },
    { "obeyed", [](Manifest &m) { m.filters[0].obeyed = 0; } },
    { "loose", [](Manifest &m) { m.filters[0].loose = 0; } },
    { "contradicted", [](Manifest &m) { m.filters[0].contradicted = 0; } },
    { "uncheckable", [](Manifest &m) { m.filters[0].uncheckable = 0; } },
    { "sealed",
        [](Manifest &m) {
            m.isSealed = true;
            m.unsealed.clear();
        } },
    { "unsealed", [](Manifest &m) { m.unsealed = { Unsealed::NoServerTime }; } },
    { "rows", [](Manifest &m) { m.rows = 3; } },
    { "no rows",
        [](Manifest &m) {
            m.rows = 0;
            m.notInFull = 0;
            m.first.reset();
            m.last.reset();
        } },
    { "full details",
        [](Manifest &m) {
            m.hasFullDetails = false;
            m.notInFull = 0;
        } },
    { "not in full", [](Manifest &m) { m.notInFull = 2; } },
    { "first", [](Manifest &m) { m.first->id.clear(); } },
    { "first time", [](Manifest &m) { m.first->timestamp.clear(); } },
    { "last", [](Manifest &m) { m.last->id = u"e1"_s; } },
    { "format", [](Manifest &m) { m.format = ExportFormat::Xlsx; } },
    { "form", [](Manifest &m) { m.dialect.form = CsvForm::Exact; } },
    { "separator", [](Manifest &m) { m.dialect.separator = '\t'; } },
    { "byte order mark", [](Manifest &m) { m.dialect.byteOrderMark = false; } },
    { "columns", [](Manifest &m) { m.columns.removeFirst(); } },
    { "zone", [](Manifest &m) { m.timeZone.clear(); } },
    { "guarded", [](Manifest &m) { m.cells.guardedCells = 0; } },
    { "cut", [](Manifest &m) { m.cells.cutCells = 0; } },
    { "replaced", [](Manifest &m) { m.cells.replacedCells = 0; } },
    { "changed cells", [](Manifest &m) { m.cells.changed.clear(); } },
    { "changed row", [](Manifest &m) { m.cells.changed[0].row = 1; } },
    { "changed column", [](Manifest &m) { m.cells.changed[0].column = u"timestamp"_s; } },
    { "change", [](Manifest &m) { m.cells.changed[0].change = CellChange::Cut; } },
    { "file", [](Manifest &m) { m.fileName = u"other.csv"_s; } },
    { "bytes", [](Manifest &m) { m.bytes = 5; } },
    { "hash", [](Manifest &m) { m.sha256 = QByteArray(64, '0'); } },
    { "spool hash", [](Manifest &m) { m.spoolSha256.clear(); } },
    { "no previous", [](Manifest &m) { m.previous.reset(); } },
    { "previous name", [](Manifest &m) { m.previous->fileName = u"x"_s; } },
    { "previous hash", [](Manifest &m) { m.previous->sha256 = QByteArray(64, 'b'); } },
    { "server clock", [](Manifest &m) { m.createdServerUs.reset(); } },
    { "local clock", [](Manifest &m) { m.createdLocalUs += 1; } },
};

} // namespace Audit
