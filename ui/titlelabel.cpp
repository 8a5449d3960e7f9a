// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlelabel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Audit {

namespace {

constexpr int mostLines = 3;
constexpr qsizetype longestTitle = 2000; ///< that is laid out

} // namespace

TitleLabel::TitleLabel(QWidget *parent)
    : PlainLabel({}, parent)
{
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    setFont(strong);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TitleLabel::showTitle(const QString &title)
{
    m_width = -1;
    setText(title);
    setToolTip(plainToolTip(title));
    updateGeometry();
    update();
}

void TitleLabel::changeEvent(QEvent *event)
{
    m_width = -1;
    PlainLabel::changeEvent(event);
}

/// A layout asks often, and laying out takes long.
const QStringList &TitleLabel::linesIn(int width) const
{
    if (width != m_width) {
        m_lines = laidOut(width);
        m_width = width;
    }
    return m_lines;
}

/// The last one holds the beginning of what has no room.
QStringList TitleLabel::laidOut(int width) const
{
    const QString whole = text().left(longestTitle);
    QTextLayout layout(whole, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        const bool isLast = lines.size() == mostLines - 1;
        const QString shown = whole.mid(line.textStart(), isLast ? -1 : line.textLength());
        lines.append(isLast ? fontMetrics().elidedText(shown, Qt::ElideRight, width) : shown);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

QSize TitleLabel::sizeHint() const
{
    const int wanted
        = std::min(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * 24);
    return { wanted, fontMetrics().height() + 2 };
}

QSize TitleLabel::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 6, fontMetrics().height() + 2 };
}

int TitleLabel::heightForWidth(int width) const
{
    return static_cast<int>(std::max<qsizetype>(linesIn(width).size(), 1)) * fontMetrics().lineSpacing() + 2;
}

void TitleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    QRect line(0, 1, width(), fontMetrics().lineSpacing());
    for (const QString &shown : linesIn(width())) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        line.translate(0, line.height());
    }
}

} // namespace Audit
