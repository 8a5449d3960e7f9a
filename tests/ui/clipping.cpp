// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipping.h"

#include "elided.h"
#include "plaintext.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

/// True where the words of a label or button need more room than they have.
bool isClipped(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    if (qobject_cast<const ElidedLabel *>(&widget))
        return false; // gives way by design; its tool tip has it all
    if (const auto *label = qobject_cast<const PlainLabel *>(&widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool drawnOnly
        = qobject_cast<const QLineEdit *>(widget.parentWidget()); // its text is for assistive technology
    return button && !drawnOnly && !button->text().isEmpty()
        && button->sizeHint().width() > button->width() + 1;
}

} // namespace

QStringList clippedIn(const QWidget &widget)
{
    QStringList clipped;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (isClipped(*child))
            clipped.append(child->objectName() + u": "_s + child->property("text").toString());
    }
    return clipped;
}

} // namespace Audit::Testing
