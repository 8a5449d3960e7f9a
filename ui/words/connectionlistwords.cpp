// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/connectionlistwords.h"

#include "domain/safetext.h"

#include <QCoreApplication>

namespace Audit {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionListWords)
};

} // namespace

QString connectionListText(const ConnectionListError &error)
{
    using Kind = ConnectionListError::Kind;
    const QString path = displaySafe(error.path, 200);
    switch (error.kind) {
    case Kind::Unreadable:
        return ListWords::tr("The connections cannot be read: %1 is not open to you, or is no file.")
            .arg(path);
    case Kind::Damaged:
        return ListWords::tr(
            "The connections cannot be read: %1 is damaged. It was left as it is; mend it, or "
            "move it away to begin anew.")
            .arg(path);
    case Kind::SomeUnreadable:
        return ListWords::tr("Not all connections can be read. The others still stand in %1.").arg(path);
    case Kind::NotWritten:
        return ListWords::tr("The change could not be kept: %1 cannot be written.").arg(path);
    case Kind::Busy:
        return ListWords::tr("Another program is changing the connections, so nothing was kept. Try again.");
    case Kind::NameTaken:
        return ListWords::tr("There is another connection of that name meanwhile, so nothing was kept.");
    case Kind::Gone:
        break;
    }
    return ListWords::tr("The connection was changed or removed meanwhile, so nothing was kept.");
}

} // namespace Audit
