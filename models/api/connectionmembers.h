// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"

#include <QLatin1StringView>

#include <span>

namespace Audit {

/// One member of a connection as text, as settings and connection files have it. What may stand there is
/// decided here, once, for what is typed, edited by hand, or brought by a file.
struct ConnectionMember
{
    QLatin1StringView name;
    QString (*text)(const Connection &connection);
    /// False, with the connection as it was, where the text cannot be that member.
    bool (*read)(const QString &text, Connection &connection);
    bool isRequired = false;
};

std::span<const ConnectionMember> connectionMembers();
const ConnectionMember *connectionMember(QLatin1StringView name);

} // namespace Audit
