// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "domain/jsonreader.h"

namespace Audit::Json {

/// An object as an entry, by every name that a field is known to go by.
Entry readEntry(const Value &object);

/// The entry together with every leaf that became none of its fields.
EntryDetail readEntryDetail(const Value &object);

} // namespace Audit::Json
