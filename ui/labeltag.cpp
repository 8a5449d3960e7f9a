// SPDX-License-Identifier: GPL-3.0-or-later
#include "labeltag.h"

#include "cellpainting.h"
#include "domain/safetext.h"

#include <QPainter>

namespace Audit {

LabelTag::LabelTag(const Label &label, QWidget *parent)
    : PlainLabel(displaySafe(label.text, Label::longest), parent)
    , m_colour(label.colour)
{
}

QSize LabelTag::sizeHint() const
{
    return { labelWidth(text(), fontMetrics()), fontMetrics().height() + 6 };
}

void LabelTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLabel(&painter, rect(), text(), m_colour);
}

} // namespace Audit
