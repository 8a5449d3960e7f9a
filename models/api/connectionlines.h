// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"

#include <QVariantMap>

namespace Audit {

/// A connection of the settings file: readable, or kept as it stands for whoever edited it or a newer
/// version.
struct ConnectionLine
{
    std::optional<Connection> connection;
    QVariantMap members;
};

/// The lines of the console's settings file, whichever of the programs reads it; with what stands against
/// believing that this is all.
struct ConnectionLines
{
    QList<ConnectionLine> lines;
    std::optional<ConnectionListError> problem;
};

ConnectionLines readConnectionLines();

/// One change of the list as it stands now, by one program at a time. Nothing is written where `change` says
/// false, or where the file could not be read whole: what is not understood is not written over.
std::optional<ConnectionListError> changeConnectionLines(
    const std::function<bool(QList<ConnectionLine> &)> &change);

} // namespace Audit
