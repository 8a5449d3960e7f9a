// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QWidget;

namespace Audit::Testing {

/// A picture of the widget as references keep it: a quarter of its size at 100 %, few colours. Parts whose
/// words differ from run to run (paths, ports, times of the clock) are painted over; `unsteady` names them.
QImage smallPicture(const QWidget &widget, const QImage &grabbed, const QStringList &unsteady);

/// Where two small pictures differ by more than the drawing of letters does; empty where they do not. In
/// words.
QString differenceOf(const QImage &reference, const QImage &picture);

} // namespace Audit::Testing
