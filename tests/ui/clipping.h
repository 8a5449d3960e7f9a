// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Audit::Testing {

/// Labels and buttons below the widget whose words need more room than they have: "objectName: words".
QStringList clippedIn(const QWidget &widget);

} // namespace Audit::Testing
