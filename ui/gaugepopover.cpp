// SPDX-License-Identifier: GPL-3.0-or-later
#include "gaugepopover.h"

#include "moods.h"
#include "plaintext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Audit {

GaugePopover::GaugePopover(QWidget *window)
    : QFrame(window)
    , m_verdict(new PlainLabel)
    , m_lines(new QWidget)
    , m_grid(new QGridLayout(m_lines))
    , m_area(new QScrollArea)
{
    setObjectName(u"gaugePopover"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_StyledBackground);
    m_verdict->setObjectName(u"gaugeVerdict"_s);
    m_verdict->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_lines->setObjectName(u"gaugeLines"_s);
    m_area->setWidget(m_lines);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_verdict);
    layout->addWidget(m_area, 1);
    window->installEventFilter(this);
    hide();
}

void GaugePopover::showStory(const GaugeStory &story)
{
    m_story = story;
    m_verdict->setText(story.verdict);
    setMood(*m_verdict, story.mood);
    clearLines();
    addSection({}, story.counts);
    if (!story.filters.isEmpty())
        addSection(tr("Filters, checked on every entry"), story.filters);
    setAccessibleName(text());
    settle();
}

void GaugePopover::clearLines()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

void GaugePopover::addSection(const QString &title, const QList<GaugeLine> &lines)
{
    if (!title.isEmpty()) {
        auto *heading = new SectionLabel(title);
        heading->setContentsMargins(0, 8, 0, 0);
        m_grid->addWidget(heading, m_rows++, 0, 1, 2);
    }
    for (const GaugeLine &line : lines) {
        auto *name = new MutedLabel(line.title);
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *value = new PlainLabel(line.value);
        value->setWordWrap(true);
        setMood(*value, line.mood);
        m_grid->addWidget(name, m_rows, 0);
        m_grid->addWidget(value, m_rows++, 1);
    }
}

void GaugePopover::openAbove(const QWidget &button)
{
    m_corner = button.mapTo(parentWidget(), QPoint(0, -4));
    settle();
    show();
    raise();
    setFocus();
}

/// As wide as its words need and the window allows, as high as the lines are.
void GaugePopover::settle()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = parentWidget()->width() - 2 * m_corner.x();
    const int wide = qMin(qMax(320, fontMetrics().averageCharWidth() * 84), qMax(320, room));
    const int inside = wide - margins.left() - margins.right() - 2 * frameWidth();
    for (QLabel *label : findChildren<QLabel *>())
        label->ensurePolished(); // the style sheet's fonts count
    m_grid->invalidate();
    const int words = m_verdict->heightForWidth(inside);
    const int lines = m_grid->totalHeightForWidth(inside);
    const int high = words + layout()->spacing() + lines + margins.top() + margins.bottom() + 4;
    resize(wide, qMin(high, m_corner.y() - 8));
    move(m_corner.x(), m_corner.y() - height());
}

QString GaugePopover::text() const
{
    QStringList lines { m_story.verdict };
    for (const GaugeLine &line : m_story.counts + m_story.filters)
        lines.append(line.title + u": "_s + line.value);
    return lines.join(u'\n');
}

void GaugePopover::closeUp()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

bool GaugePopover::event(QEvent *event)
{
    // The window's own Escape stops reading; here it closes.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

bool GaugePopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        closeUp();
    return QFrame::eventFilter(watched, event);
}

void GaugePopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        return closeUp();
    QFrame::keyPressEvent(event);
}

void GaugePopover::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        closeUp();
}

} // namespace Audit
