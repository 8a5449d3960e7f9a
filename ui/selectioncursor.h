// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace Audit {

/// Assistive technology selects rows and cannot move the cursor: where the cursor's row is no longer among
/// the selected ones, the cursor goes to the first that was selected. To be called once the view has its
/// model.
void letCursorFollowSelection(QAbstractItemView &view);

} // namespace Audit
