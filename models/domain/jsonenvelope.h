// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsonreader.h"
#include "domain/page.h"
#include "domain/result.h"

#include <optional>

namespace Audit::Json {

// What services of this family wrap around an answer: refusals, lists under many names, paging numbers in
// many places.

/// The body as a document, or why it is none: NotTheApi for what was never meant as JSON, Malformed for what
/// is cut.
Result<Document> open(const QByteArray &body);

ApiError malformed();

/// A refusal inside a 2xx answer: status "error", success false, or an error object.
std::optional<ApiError> refusal(const Members &body);

/// Fills texts, code, request id, fields and waiting time from an error body's members.
void readError(ApiError &error, const Members &body);

/// An object that is an entry by itself, whatever else its other keys look like.
bool isBareEntry(const Members &object);

/// True where any name that stands for an id, an action or a time holds a value.
bool hasEntrySigns(const Members &object);

/// The array of entries under one of its known names, at the top or inside "data".
std::optional<Value> namedList(const Members &body);
/// The array of entries where exactly one top-level key holds one.
std::optional<Value> onlyList(const Members &body);

/// Total, page, per page, pages and "more", wherever the body keeps them.
void readPaging(Page &page, const Members &body);

} // namespace Audit::Json
