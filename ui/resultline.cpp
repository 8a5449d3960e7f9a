// SPDX-License-Identifier: GPL-3.0-or-later
#include "resultline.h"

#include "domain/safetext.h"
#include "entrydelegate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Audit {

ResultLine::ResultLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ResultLine::show(const QString &result, const QString &more)
{
    m_kind = classifyResult(result);
    m_word = displaySafe(result, 60);
    m_more = more;
    setAccessibleName(m_word + u" · "_s + m_more);
    update();
}

QSize ResultLine::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_word + m_more) + 40, fontMetrics().height() + 4 };
}

QSize ResultLine::minimumSizeHint() const
{
    return { 40, fontMetrics().height() + 4 };
}

void ResultLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = fontMetrics().ascent() - 3;
    int x = 0;
    if (!m_word.isEmpty()) {
        paintResultMark(&painter, QRectF(0, (height() - side) / 2.0, side, side), m_kind);
        painter.setPen(resultColor(m_kind));
        x = side + 5;
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_word);
        x += fontMetrics().horizontalAdvance(m_word);
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString tail = m_word.isEmpty() ? m_more : u" · "_s + m_more;
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
        fontMetrics().elidedText(tail, Qt::ElideRight, width() - x));
}

} // namespace Audit
