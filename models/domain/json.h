// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/page.h"
#include "domain/result.h"
#include "domain/stats.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace Audit {

// Bytes to values, tolerant of every spelling that services of this family use, strict about what is no
// answer at all: not JSON, cut inside, no list found. Pure functions; numbers are read as ids without loss;
// each entry keeps its bytes.

Result<Page> decodePage(const QByteArray &body);
Result<EntryDetail> decodeEntryDetail(const QByteArray &body);
Result<Stats> decodeStats(const QByteArray &body);

enum class NameList { Actions, ResourceTypes };
/// Sorted, without repeats, case kept.
Result<QStringList> decodeNames(const QByteArray &body, NameList list);

/// A non-2xx answer's body as an error. Kind by status; texts by the order detail, error.message, … of the
/// API notes; a body that is no JSON gives a detail only where it is plain text. Does not read headers.
ApiError decodeError(int httpStatus, const QByteArray &body);

/// One JSON object as an entry (import, tests). False where the bytes are no whole JSON object.
Result<Entry> decodeEntry(const QByteArray &object);

/// Walks a document that holds entries (array, enveloped page, or one object) and hands each element's own
/// bytes over. The callback gets (bytes, isObject). Fails on what is no JSON or holds no list.
Result<Done> forEachElement(
    const QByteArray &document, const std::function<void(QByteArrayView, bool)> &element);

} // namespace Audit
