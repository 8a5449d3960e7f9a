// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importplace.h"

#include "service/columntext.h"

using namespace Qt::StringLiterals;

namespace Audit {

Result<Done, StoreFault> storePlace(Database &database, const ImportPlace &place)
{
    const QString file = toColumn(place.file);
    const auto done = place.finished
        ? database.run(u"DELETE FROM import_place WHERE file = ?"_s, { file })
        : database.run(u"INSERT INTO import_place (file, bytes, lines, fingerprint) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (file) DO UPDATE SET bytes = excluded.bytes, lines = excluded.lines,"
                       " fingerprint = excluded.fingerprint"_s,
            { file, place.bytes, place.lines, place.fingerprint });
    if (!done)
        return done.error();
    return Done {};
}

Result<std::optional<ImportPlace>, StoreFault> findPlace(Database &database, const QString &file)
{
    auto rows = database.run(
        u"SELECT bytes, lines, fingerprint FROM import_place WHERE file = ?"_s, { toColumn(file) });
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<ImportPlace>();
    return std::optional(ImportPlace { file, rows->number(0), rows->number(1), rows->text(2), false });
}

} // namespace Audit
