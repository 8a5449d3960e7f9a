// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace Audit {

/// What audit-console is told on its command line. A token is never among it.
struct ConsoleOptions
{
    bool sample = false;
    QStringList files;
    bool newWindow = false; ///< also where there is one already
    QString link; ///< to follow, checked already
    QString connection; ///< name of a saved one, to open
    QString picture; ///< save a picture of the window there, and end
    std::optional<ThemeChoice> theme;
    QSize size { 1440, 900 };
    std::optional<Query> query; ///< the question to begin with

    /// Something that a window which is there already does as well.
    bool mayHandOver() const
    {
        return !newWindow && !sample && files.isEmpty() && connection.isEmpty() && !query;
    }
};

/// --help, --version and wrong options, answered before any display is opened: the exit code, or none to go
/// on.
std::optional<int> answerWithoutDisplay(int argc, char **argv);

/// The options of a command line that answerWithoutDisplay() let pass.
ConsoleOptions consoleOptions(const QStringList &arguments);

} // namespace Audit
