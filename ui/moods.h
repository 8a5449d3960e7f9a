// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gaugewords.h"

class QWidget;

namespace Audit {

/// Gives words the colour of their mood; the style sheet knows the colours.
void setMood(QWidget &widget, GaugeMood mood);

} // namespace Audit
