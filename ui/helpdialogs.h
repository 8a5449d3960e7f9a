// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace Audit {

/// Every action of the window that has a key, with its key.
void showShortcutList(QMainWindow &window);
void showAboutDialog(QMainWindow &window);

} // namespace Audit
