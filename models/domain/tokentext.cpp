// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokentext.h"

#include <QRegularExpression>

namespace Audit {

bool holdsToken(const QString &text)
{
    static const QRegularExpression token(tokenPattern);
    return token.match(text).hasMatch();
}

} // namespace Audit
