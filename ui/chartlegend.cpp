// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include "chartlooks.h"
#include "plaintext.h"
#include "theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int swatch = 10;
constexpr int gap = 5; ///< between swatch and name
constexpr int distance = 14; ///< between parts

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chartLegend"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartLegend::show(const ChartData &chart)
{
    m_data = chart;
    m_data.buckets.clear();
    m_parts.clear();
    QStringList told;
    for (qsizetype part = 0; part < chart.parts.size(); ++part) {
        if (chart.parts[part].sum == 0)
            continue;
        m_parts.append(part);
        told.append(partTitle(chart, part) + u": "_s + QLocale().toString(chart.parts[part].sum));
    }
    setToolTip(plainToolTip(told.join(u'\n')));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(told.join(u", "_s));
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    int width = 0;
    for (const qsizetype part : m_parts)
        width += swatch + gap + fontMetrics().horizontalAdvance(partTitle(m_data, part)) + distance;
    return { std::max(0, width - distance + 2), fontMetrics().height() + 2 };
}

QSize ChartLegend::minimumSizeHint() const
{
    return { static_cast<int>(m_parts.size()) * (swatch + distance), fontMetrics().height() + 2 };
}

/// How much of a name fits at most, so that all parts are seen.
int ChartLegend::nameRoom(int width) const
{
    const int count = std::max(1, static_cast<int>(m_parts.size()));
    int longest = 0;
    for (const qsizetype part : m_parts)
        longest = std::max(longest, fontMetrics().horizontalAdvance(partTitle(m_data, part)));
    for (int room = longest; room > 0; room -= 4) {
        int needed = count * (swatch + gap + distance) - distance;
        for (const qsizetype part : m_parts)
            needed += std::min(room, fontMetrics().horizontalAdvance(partTitle(m_data, part)));
        if (needed <= width)
            return room;
    }
    return 0;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = nameRoom(width());
    int x = 0;
    for (const qsizetype part : m_parts) {
        const PartLooks looks = partLooks(m_data, part);
        painter.setBrush(looks.brush);
        painter.setPen(looks.pen);
        painter.drawRect(x, (height() - swatch) / 2, swatch - 1, swatch - 1);
        x += swatch + gap;
        const QString name = fontMetrics().elidedText(partTitle(m_data, part), Qt::ElideRight, room + 1);
        painter.setPen(Theme::instance().tokens().muted);
        painter.drawText(QRect(x, 0, room + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += fontMetrics().horizontalAdvance(name) + distance;
    }
}

} // namespace Audit
