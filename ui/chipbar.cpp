// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipbar.h"

#include "chips.h"
#include "icons.h"
#include "plaintext.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Audit {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chipBox"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(fontMetrics().height() + 16);

    // More chips than the bar is wide can be reached by scrolling, and the window stays free to shrink.
    auto *area = new QScrollArea;
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(6, 0, 6, 0);
    m_row->setSpacing(6);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(area);
}

void ChipBar::showQuery(const Query &query, const TimeFormat &format)
{
    m_query = query;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<Chip> chips = chipsOf(query, format);
    if (chips.isEmpty())
        m_row->addWidget(new MutedLabel(tr("All entries. Filters set at the left stand here.")));
    for (const Chip &chip : chips)
        m_row->addWidget(makeChip(chip));
    m_row->addStretch();
}

QWidget *ChipBar::makeChip(const Chip &chip)
{
    auto *frame = new QWidget;
    frame->setObjectName(u"chip"_s);
    frame->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(8, 0, 2, 0);
    layout->setSpacing(5);
    auto *value = new PlainLabel(chip.value);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    value->setFont(strong);
    auto *remove = new QToolButton;
    remove->setObjectName(u"removeChip_"_s + chip.name);
    remove->setProperty("flat", true);
    remove->setIcon(icon(u"close"_s));
    remove->setIconSize({ 12, 12 });
    remove->setAccessibleName(tr("Remove filter: %1 %2").arg(chip.title, chip.value));
    remove->setToolTip(tr("Remove this filter"));
    layout->addWidget(new PlainLabel(chip.title));
    layout->addWidget(value);
    layout->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, edit = chip.remove] {
        Query changed = m_query;
        edit(changed);
        Q_EMIT queryChanged(changed);
    });
    return frame;
}

} // namespace Audit
