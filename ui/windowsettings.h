// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QByteArray>

namespace Audit {

/// What the window remembers between starts, in the program's settings file. No secret, no audit data.
class WindowSettings
{
public:
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QByteArray layout() const;
    void setLayout(const QByteArray &layout);
    QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    bool
    utc() const; ///< the screen's clock; UTC at the first start, since that is what files and colleagues use
    void setUtc(bool utc);
    bool comfortable() const; ///< more room to each row
    void setComfortable(bool comfortable);
    bool notifies() const; ///< the desktop is told of followed entries
    void setNotifies(bool notifies);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
};

} // namespace Audit
