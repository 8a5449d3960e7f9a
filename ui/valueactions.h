// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QWidget;

namespace Audit {

/// The one menu for any value, the same wherever a value stands: in the table and in the details.
struct ValueActions
{
    QAction *include; ///< adds the value to the question
    QAction *onlyThis; ///< asks for this value alone, within the same time
    QAction *copyValue; ///< the server's own text to the clipboard
};

/// Owned by the view; their shortcuts work while the view has the focus.
ValueActions makeValueActions(QWidget *view);

} // namespace Audit
