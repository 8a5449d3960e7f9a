// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/manifest.h"
#include "export/runninghash.h"

#include <QFile>

namespace Audit {

/// A manifest with something in every member.
inline Manifest fullManifest()
{
    using namespace Qt::StringLiterals;
    constexpr qint64 noon = 1'795'348'800'000'000; // 2026-11-22T12:00:00Z
    Manifest m;
    m.programVersion = u"0.1.0"_s;
    m.server = u"https://audit.example.com"_s;
    m.certificateSha256 = QByteArray(64, 'c');
    m.subject = u"user-1"_s;
    m.issuer = u"https://login.example.com"_s;
    m.query = { { u"action"_s, u"user.login"_s }, { u"start_time"_s, u"2026-11-01T00:00:00Z"_s } };
    m.refinements = { { u"ip_address in 10.8.0.0/16"_s, 7 } };
    m.limit = 5000;
    m.isSelection = true;
    m.asOfUs = noon + 1;
    m.endUs = noon - 300'000'000;
    m.lagUs = 300'000'000;
    m.passes = { { noon, 2, 3 }, { std::nullopt, 0, 3 } };
    m.reportedTotal = 3;
    m.duplicates = 1;
    m.conflicts = 2;
    m.late = 3;
    m.vanished = 4;
    m.ahead = 8;
    m.unreadable = 5;
    m.timeless = 6;
    m.unordered = 7;
    m.filters = { { u"action"_s, 2, 1, 3, 4 } };
    m.unsealed = { Unsealed::Limited, Unsealed::Contradicted };
    m.rows = 2;
    m.hasFullDetails = true;
    m.notInFull = 1;
    m.first = RowFacts { u"e2"_s, u"2026-11-22T11:00:00.5Z"_s };
    m.last = RowFacts { u"e\u202E1\""_s + QChar(0xD800), u"2026-11-22T10:00:00Z"_s };
    m.dialect = { CsvForm::Spreadsheet, ';', true };
    m.columns = { u"id"_s, u"timestamp"_s, u"timestamp_local"_s };
    m.timeZone = u"Europe/Amsterdam"_s;
    m.cells = { 8, 9, 10, { { 2, u"id"_s, CellChange::Replaced }, { 1, u"details"_s, CellChange::Cut } } };
    m.fileName = u"entries.csv"_s;
    m.bytes = 4;
    m.sha256 = sha256Hex("data");
    m.spoolSha256 = QByteArray(64, '5');
    m.previous = ManifestLink { u"older.csv.manifest.json"_s, QByteArray(64, 'a') };
    m.createdServerUs = noon + 2'000'000;
    m.createdLocalUs = noon + 3'123'456;
    return m;
}

inline ManifestKey someKey(char fill = 'k')
{
    return { QByteArray(ManifestKey::size, fill) };
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Audit
