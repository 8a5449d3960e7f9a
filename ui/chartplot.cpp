// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include "chartcanvas.h"
#include "chartlooks.h"
#include "chartwords.h"
#include "plaintext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit {

namespace {

constexpr int wheelStep = 120; ///< eighths of a degree, as mice have it

} // namespace

ChartPlot::ChartPlot(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new ChartCanvas(*this))
{
    setObjectName(u"chart"_s);
    setAccessibleName(tr("Entries over time"));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_canvas->widget());
    m_wheelRest.setSingleShot(true);
    m_wheelRest.setInterval(250ms);
    connect(&m_wheelRest, &QTimer::timeout, this, &ChartPlot::askZoomed);
    connect(m_canvas, &ChartCanvas::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_canvas, &ChartCanvas::dragged, this, &ChartPlot::chooseRect);
    connect(m_canvas, &ChartCanvas::doubleClicked, this,
        [this](const QPoint &position) { takeClick(position, true); });
    connect(m_canvas, &ChartCanvas::wheelTurned, this, &ChartPlot::takeWheel);
}

void ChartPlot::show(const ChartData &data, const TimeFormat &format)
{
    const bool isSameAxis
        = data.axis == this->data().axis && data.buckets.size() == this->data().buckets.size();
    m_canvas->show(data, format);
    // Whoever is turning the wheel goes on from what they see, whatever is counted meanwhile.
    if (m_wheelRest.isActive() && m_zoomed)
        m_canvas->showSpan(*m_zoomed);
    else
        m_zoomed.reset();
    if (!isSameAxis || (m_part && *m_part >= data.parts.size()))
        m_part.reset();
    if (!isSameAxis)
        m_cursor = m_anchor = hasFocus() && m_isByKeys ? static_cast<int>(data.buckets.size()) - 1 : -1;
    showCursor();
}

void ChartPlot::showCursor()
{
    m_canvas->showBand(chosen());
    const QString told = readOut();
    setAccessibleName(told.isEmpty() ? tr("Entries over time") : told);
    Q_EMIT cursorMoved();
}

std::optional<TimeSpan> ChartPlot::chosen() const
{
    if (m_cursor < 0)
        return std::nullopt;
    const auto [first, last] = std::minmax(m_cursor, m_anchor);
    return TimeSpan { data().buckets[static_cast<std::size_t>(first)].span.startUs,
        data().buckets[static_cast<std::size_t>(last)].span.endUs };
}

QString ChartPlot::readOut() const
{
    if (m_cursor < 0)
        return {};
    const auto [first, last] = std::minmax(m_cursor, m_anchor);
    const QString told = readOutOf(first, last);
    return m_part ? told + u" · "_s + tr("on %1").arg(partTitle(data(), *m_part)) : told;
}

QString ChartPlot::readOutOf(int first, int last) const
{
    return bucketText(data(), first, last, m_canvas->timeFormat());
}

void ChartPlot::clearCursor()
{
    m_cursor = m_anchor = -1;
    m_part.reset();
    showCursor();
}

void ChartPlot::moveCursor(int bucket, bool extends)
{
    if (data().buckets.empty())
        return;
    m_cursor = std::clamp(bucket, 0, static_cast<int>(data().buckets.size()) - 1);
    if (!extends || m_anchor < 0)
        m_anchor = m_cursor;
    if (m_part && !partsUnderCursor().contains(*m_part))
        m_part.reset();
    showCursor();
}

QList<qsizetype> ChartPlot::partsUnderCursor() const
{
    QList<qsizetype> parts;
    const auto [first, last] = std::minmax(m_cursor, m_anchor);
    for (qsizetype part = 0; m_cursor >= 0 && part < data().parts.size(); ++part) {
        const bool isThere = std::any_of(data().buckets.begin() + first, data().buckets.begin() + last + 1,
            [part](const ChartData::Bucket &bucket) { return bucket.counts[part] > 0; });
        if (isThere)
            parts.append(part);
    }
    return parts;
}

/// From the bottom of the bars upwards, and none again behind the last.
void ChartPlot::movePart(int step)
{
    const QList<qsizetype> parts = partsUnderCursor();
    const qsizetype before = m_part ? parts.indexOf(*m_part) : (step > 0 ? -1 : parts.size());
    const qsizetype place = before + step;
    m_part = place >= 0 && place < parts.size() ? std::optional(parts[place]) : std::nullopt;
    showCursor();
}

std::optional<qsizetype> ChartPlot::partAt(const QPoint &position) const
{
    const int bucket = data().bucketAt(m_canvas->instantAt(position.x()));
    const double height = m_canvas->countAt(position.y());
    if (bucket < 0 || height < 0)
        return std::nullopt;
    const QList<qint64> &counts = data().buckets[static_cast<std::size_t>(bucket)].counts;
    qint64 below = 0;
    for (qsizetype part = 0; part < counts.size(); ++part) {
        below += counts[part];
        if (counts[part] > 0 && height <= double(below))
            return part;
    }
    return std::nullopt;
}

void ChartPlot::choose()
{
    const auto span = chosen();
    if (span && data().bucketSeconds > 0)
        Q_EMIT spanChosen(*span);
}

/// What is too narrow for a drag is a click.
void ChartPlot::chooseRect(const QRect &rect)
{
    if (std::abs(rect.width()) < QApplication::startDragDistance())
        return takeClick(rect.topLeft(), false);
    if (data().buckets.empty() || data().bucketSeconds == 0)
        return;
    const QRect whole = rect.normalized();
    const auto nearest = [this](int x) {
        const qint64 us = std::clamp(m_canvas->instantAt(x), data().axis.startUs, data().axis.endUs - 1);
        return std::max(0, data().bucketAt(us));
    };
    m_anchor = nearest(whole.left());
    moveCursor(nearest(whole.right()), true);
    choose();
}

void ChartPlot::takeClick(const QPoint &position, bool isDouble)
{
    const int bucket = data().bucketAt(m_canvas->instantAt(position.x()));
    if (bucket < 0)
        return clearCursor();
    m_part = partAt(position);
    moveCursor(bucket, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    if (isDouble)
        choose();
}

void ChartPlot::takeWheel(int eighths, int x)
{
    m_wheel += eighths;
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps != 0)
        zoom(steps, m_canvas->instantAt(x));
}

/// Shows the other time at once; many steps become one question.
void ChartPlot::zoom(int steps, qint64 aboutUs)
{
    for (; steps != 0; steps += steps > 0 ? -1 : 1) {
        const TimeSpan span = m_zoomed.value_or(data().axis);
        const auto next = steps > 0 ? zoomedIn(span, aboutUs) : zoomedOut(span, aboutUs, nowMicroseconds());
        m_zoomsToAll = !next && steps < 0 && span.length() > 0;
        if (!next)
            break;
        m_zoomed = next;
    }
    m_canvas->showSpan(m_zoomed.value_or(data().axis));
    m_wheelRest.start();
}

void ChartPlot::askZoomed()
{
    const std::optional<TimeSpan> span = std::exchange(m_zoomed, std::nullopt);
    if (m_zoomsToAll)
        Q_EMIT wholeTimeChosen();
    else if (span)
        Q_EMIT spanChosen(*span);
    m_zoomsToAll = false;
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int last = static_cast<int>(data().buckets.size()) - 1;
    const qint64 middle = chosen() ? chosen()->startUs + chosen()->length() / 2
                                   : data().axis.startUs + data().axis.length() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor < 0 ? last : m_cursor - 1, extends);
    case Qt::Key_Right:
        return moveCursor(m_cursor < 0 ? 0 : m_cursor + 1, extends);
    case Qt::Key_Up:
        return movePart(1);
    case Qt::Key_Down:
        return movePart(-1);
    case Qt::Key_Home:
        return moveCursor(0, extends);
    case Qt::Key_End:
        return moveCursor(last, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    case Qt::Key_Plus:
        return zoom(1, middle);
    case Qt::Key_Minus:
        return zoom(-1, middle);
    case Qt::Key_Escape:
        return clearCursor();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_isByKeys = event->reason() != Qt::MouseFocusReason;
    if (m_cursor < 0 && m_isByKeys)
        moveCursor(static_cast<int>(data().buckets.size()) - 1, false);
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        clearCursor();
}

QString ChartPlot::toolTipAt(const QPoint &position) const
{
    const int bucket = data().bucketAt(m_canvas->instantAt(position.x()));
    return bucket < 0 ? QString() : readOutOf(bucket, bucket).replace(u" · "_s, u"\n"_s);
}

/// The menu is about what lies under the mouse.
void ChartPlot::standWhere(const QContextMenuEvent &menu)
{
    if (menu.reason() == QContextMenuEvent::Mouse)
        takeClick(m_canvas->widget()->mapFrom(this, menu.pos()), false);
}

bool ChartPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(
            help->globalPos(), plainToolTip(toolTipAt(m_canvas->widget()->mapFrom(this, help->pos()))), this);
        return true;
    }
    if (event->type() == QEvent::ContextMenu)
        standWhere(*static_cast<QContextMenuEvent *>(event));
    // Elsewhere Escape stops the request in flight.
    if (event->type() == QEvent::ShortcutOverride && m_cursor >= 0
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Audit
