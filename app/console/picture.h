// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace Audit {

class MainWindow;
struct ConsoleOptions;

/// Opens the data, waits until window and details are filled, and saves what the window looks like. The exit
/// code.
int takePicture(QApplication &application, MainWindow &window, const ConsoleOptions &options);

} // namespace Audit
