// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/consolelink.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Audit {

/// What a window looks like, as far as it comes back: questions and ids, no entry, no token.
struct WindowState
{
    struct Tab
    {
        Query query {};
        QByteArray columns {};
        QString entryId {}; ///< that one stands on
        bool chartsFetched = false; ///< the chart counts fetched entries
        QString chartSplit {}; ///< the key of the column that it is split by

        bool operator==(const Tab &) const = default;
    };

    std::optional<LinkPlace> place {}; ///< none where nothing is open
    QList<Tab> tabs {};
    qsizetype front = 0;
    QByteArray geometry {};
    QByteArray layout {};

    bool operator==(const WindowState &) const = default;
};

QByteArray encodeWindowState(const WindowState &state);
/// None where the text is none of this program's; a tab that cannot be read is left out.
std::optional<WindowState> decodeWindowState(const QByteArray &bytes);

} // namespace Audit
