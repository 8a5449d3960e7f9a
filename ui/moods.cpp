// SPDX-License-Identifier: GPL-3.0-or-later
#include "moods.h"

#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Audit {

void setMood(QWidget &widget, GaugeMood mood)
{
    const QString names[] = { u"calm"_s, u"doubt"_s, u"wrong"_s };
    const QString &name = names[static_cast<std::size_t>(mood)];
    if (widget.property("mood") == name)
        return;
    widget.setProperty("mood", name);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace Audit
