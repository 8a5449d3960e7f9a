// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"

#include <QColor>
#include <QIcon>

class QWidget;

namespace Audit {

/// In the theme that is in force.
QColor stripeColour(Stripe stripe);
/// A patch of the colour, which follows the theme.
QIcon stripeIcon(Stripe stripe);
/// Gives a control the connection's colour at its side; the style sheet knows where.
void setStripe(QWidget &widget, Stripe stripe);

} // namespace Audit
