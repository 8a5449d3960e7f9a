// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/query.h"
#include "domain/resultkind.h"

#include <QString>

namespace Audit {

/// A field as a heading: "Actor e-mail". Translated.
QString fieldTitle(Field field);

/// A filter as a label. Filters are named like the fields that they select by.
QString filterTitle(Filter filter);

/// "Success", "Failure", "Denied", "Other": for legends and for people who do not see the colour.
QString resultKindTitle(ResultKind kind);

} // namespace Audit
