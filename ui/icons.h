// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Audit {

/// A drawing of resources/icons/ui, in the text colour of the theme in force whenever it is painted.
QIcon icon(const QString &name);

} // namespace Audit
