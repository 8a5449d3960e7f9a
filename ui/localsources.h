// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"
#include "work/casefile.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace Audit {

/// A running local service, or why there is none.
struct LocalSource
{
    QUrl server;
    Token token;
    QString title; ///< "Sample data", the file's name, or what its manifest says it holds
    QString note; ///< what the reader should know, such as lines that could not be read
    std::shared_ptr<void> service; ///< runs as long as this lives
    QString problem; ///< a sentence; empty where the service runs
    std::shared_ptr<const CaseFacts> openedCase {}; ///< where the file is a case
};

/// How the window gets local services started: handed in by the program, since the window does not know the
/// service. Both return at once and call the handler in the GUI thread.
struct LocalSources
{
    using Handler = std::function<void(const LocalSource &)>;

    std::function<void(const Handler &)> openSample;
    std::function<void(const QStringList &paths, const Handler &)> openFiles; ///< files and folders
    /// Another window, on the connection of that name; false where none could be started.
    std::function<bool(const QString &connection)> openWindow {};
};

} // namespace Audit
