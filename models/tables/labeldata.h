// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QVariant>

namespace Audit {

class Notebook;

/// A person's name for a value, capped and safe to show, as a cell tells it; null where there is none or no
/// notebook.
QVariant labelText(const Notebook *notebook, Field field, const QString &value);
/// The number of its colour; null likewise.
QVariant labelColour(const Notebook *notebook, Field field, const QString &value);

} // namespace Audit
