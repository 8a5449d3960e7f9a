// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include "chartlooks.h"
#include "chartwords.h"
#include "domain/civiltime.h"
#include "plaintext.h"
#include "theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit {

namespace {

constexpr double microsecond = 1e-6;
constexpr qint64 day = 86400;
constexpr int wheelStep = 120; ///< eighths of a degree, as mice have it
constexpr double lowestLogarithmic = 0.6; ///< so that a single entry has a height

double seconds(qint64 us)
{
    return static_cast<double>(us) * microsecond;
}

QSharedPointer<QCPAxisTickerDateTime> timeTicker(const TimeFormat &format, qint64 spanSeconds)
{
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setTimeZone(format.zone());
    ticker->setTickCount(6);
    if (spanSeconds <= 600)
        ticker->setDateTimeFormat(u"HH:mm:ss"_s);
    else if (spanSeconds <= 2 * day)
        ticker->setDateTimeFormat(u"HH:mm"_s);
    else if (spanSeconds <= 8 * day)
        ticker->setDateTimeFormat(u"MM-dd HH:mm"_s);
    else
        ticker->setDateTimeFormat(u"yyyy-MM-dd"_s);
    return ticker;
}

/// 1, 10, 100 …: what one needs to read a logarithmic height, and few enough for a low chart.
QSharedPointer<QCPAxisTickerText> powerTicker(double highest)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (double power = 1; power <= highest; power *= 10)
        ticker->addTick(power, QLocale().toString(power, 'f', 0));
    return ticker;
}

QCPItemRect *makeBand(QCustomPlot *plot, const QString &layer)
{
    auto *band = new QCPItemRect(plot);
    band->setLayer(layer);
    band->setSelectable(false);
    band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    return band;
}

void placeBand(QCPItemRect *band, const std::optional<TimeSpan> &span)
{
    band->setVisible(span.has_value());
    if (!span)
        return;
    band->topLeft->setCoords(seconds(span->startUs), 0);
    band->bottomRight->setCoords(seconds(span->endUs), 1);
}

} // namespace

ChartPlot::ChartPlot(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot)
    , m_unfetched(makeBand(m_plot, u"background"_s))
    , m_band(makeBand(m_plot, u"overlay"_s))
{
    setObjectName(u"chart"_s);
    setAccessibleName(tr("Entries over time"));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_wheelRest.setSingleShot(true);
    m_wheelRest.setInterval(250ms);
    connect(&m_wheelRest, &QTimer::timeout, this, &ChartPlot::askZoomed);
    setUpPlot();
    listen();
    connect(&Theme::instance(), &Theme::changed, this, &ChartPlot::applyColors);
    applyColors();
}

void ChartPlot::setUpPlot()
{
    m_plot->setObjectName(u"chartCanvas"_s);
    m_plot->setMinimumHeight(fontMetrics().height() * 5);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->axisRect()->setAutoMargins(QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(0, 6, 0, 0));
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLabelPadding(2);
    m_plot->yAxis->setTickLabelSide(QCPAxis::lsInside);
    m_plot->yAxis->setTickLength(0);
    m_plot->yAxis->setSubTickLength(0);
    m_plot->setSelectionRectMode(QCP::srmCustom);
}

void ChartPlot::listen()
{
    connect(m_plot->selectionRect(), &QCPSelectionRect::accepted, this,
        [this](const QRect &rect) { chooseRect(rect); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this,
        [this](QMouseEvent *event) { takeClick(event->pos(), true); });
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent *event) { takeWheel(*event); });
}

QWidget *ChartPlot::canvas() const
{
    return m_plot;
}

void ChartPlot::show(const ChartData &data, const TimeFormat &format)
{
    const bool isSameAxis = data.axis == m_data.axis && data.buckets.size() == m_data.buckets.size();
    m_data = data;
    m_format = format;
    m_zoomed.reset();
    if (!isSameAxis)
        m_cursor = m_anchor = hasFocus() && m_isByKeys ? static_cast<int>(m_data.buckets.size()) - 1 : -1;
    showBars();
    showAxes();
    showUnfetched();
    showCursor();
}

void ChartPlot::setLogarithmic(bool logarithmic)
{
    m_isLogarithmic = logarithmic;
    showAxes();
}

void ChartPlot::showBars()
{
    while (m_bars.size() > m_data.parts.size())
        m_plot->removePlottable(m_bars.takeLast());
    while (m_bars.size() < m_data.parts.size()) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setAntialiased(false);
        if (!m_bars.isEmpty())
            bars->moveAbove(m_bars.last());
        m_bars.append(bars);
    }
    for (qsizetype part = 0; part < m_bars.size(); ++part) {
        QVector<double> keys, values;
        for (const ChartData::Bucket &bucket : m_data.buckets) {
            if (bucket.counts[part] > 0) {
                keys.append((seconds(bucket.span.startUs) + seconds(bucket.span.endUs)) / 2);
                values.append(static_cast<double>(bucket.counts[part]));
            }
        }
        m_bars[part]->setWidth(static_cast<double>(std::max<qint64>(1, m_data.bucketSeconds)) * 0.82);
        m_bars[part]->setData(keys, values, true);
    }
    applyColors();
}

void ChartPlot::showAxes()
{
    const TimeSpan span = m_zoomed.value_or(m_data.axis);
    m_plot->xAxis->setVisible(!m_data.buckets.empty());
    if (span.length() > 0) {
        m_plot->xAxis->setTicker(timeTicker(m_format, span.length() / Civil::second));
        m_plot->xAxis->setRange(seconds(span.startUs), seconds(span.endUs));
    }
    const auto highest = static_cast<double>(std::max<qint64>(1, m_data.highest()));
    m_plot->yAxis->setScaleType(m_isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->yAxis->setVisible(m_isLogarithmic);
    if (m_isLogarithmic) {
        m_plot->yAxis->setTicker(powerTicker(highest));
        m_plot->yAxis->setRange(lowestLogarithmic, highest * 1.5);
    } else {
        m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        m_plot->yAxis->setRange(0, highest * 1.04);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartPlot::showUnfetched()
{
    std::optional<TimeSpan> span;
    if (m_data.fetchedFromUs && *m_data.fetchedFromUs > m_data.axis.startUs)
        span = TimeSpan { m_data.axis.startUs, *m_data.fetchedFromUs };
    placeBand(m_unfetched, span);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartPlot::showCursor()
{
    placeBand(m_band, chosen());
    const QString told = readOut();
    setAccessibleName(told.isEmpty() ? tr("Entries over time") : told);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT cursorMoved();
}

void ChartPlot::applyColors()
{
    const Tokens &tokens = Theme::instance().tokens();
    m_plot->setBackground(QBrush(tokens.base));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setBasePen(QPen(tokens.line));
        axis->setTickPen(QPen(tokens.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(tokens.muted);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        axis->setTickLabelFont(small);
    }
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->yAxis->grid()->setPen(QPen(tokens.line));
    QColor band = tokens.accent;
    band.setAlpha(40);
    m_plot->selectionRect()->setPen(QPen(tokens.accent));
    m_plot->selectionRect()->setBrush(band);
    m_band->setPen(QPen(tokens.accent));
    m_band->setBrush(band);
    m_unfetched->setPen(Qt::NoPen);
    m_unfetched->setBrush(unfetchedBrush());
    for (qsizetype part = 0; part < m_bars.size(); ++part) {
        const PartLooks looks = partLooks(m_data, part);
        m_bars[part]->setPen(looks.pen);
        m_bars[part]->setBrush(looks.brush);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<TimeSpan> ChartPlot::chosen() const
{
    if (m_cursor < 0)
        return std::nullopt;
    const auto [first, last] = std::minmax(m_cursor, m_anchor);
    return TimeSpan { m_data.buckets[static_cast<std::size_t>(first)].span.startUs,
        m_data.buckets[static_cast<std::size_t>(last)].span.endUs };
}

QString ChartPlot::readOut() const
{
    if (m_cursor < 0)
        return {};
    const auto [first, last] = std::minmax(m_cursor, m_anchor);
    return readOutOf(first, last);
}

QString ChartPlot::readOutOf(int first, int last) const
{
    return bucketText(m_data, first, last, m_format);
}

void ChartPlot::clearCursor()
{
    m_cursor = m_anchor = -1;
    showCursor();
}

void ChartPlot::moveCursor(int bucket, bool extends)
{
    if (m_data.buckets.empty())
        return;
    m_cursor = std::clamp(bucket, 0, static_cast<int>(m_data.buckets.size()) - 1);
    if (!extends || m_anchor < 0)
        m_anchor = m_cursor;
    showCursor();
}

void ChartPlot::choose()
{
    const auto span = chosen();
    if (span && m_data.bucketSeconds > 0)
        Q_EMIT spanChosen(*span);
}

qint64 ChartPlot::instantAt(int x) const
{
    return static_cast<qint64>(m_plot->xAxis->pixelToCoord(x) / microsecond);
}

/// What is too narrow for a drag is a click.
void ChartPlot::chooseRect(const QRect &rect)
{
    if (std::abs(rect.width()) < QApplication::startDragDistance())
        return takeClick(rect.topLeft(), false);
    if (m_data.buckets.empty() || m_data.bucketSeconds == 0)
        return;
    const QRect whole = rect.normalized();
    const auto nearest = [this](int x) {
        const qint64 us = std::clamp(instantAt(x), m_data.axis.startUs, m_data.axis.endUs - 1);
        return std::max(0, m_data.bucketAt(us));
    };
    m_anchor = nearest(whole.left());
    moveCursor(nearest(whole.right()), true);
    choose();
}

void ChartPlot::takeClick(const QPoint &position, bool isDouble)
{
    const int bucket = m_data.bucketAt(instantAt(position.x()));
    if (bucket < 0)
        return clearCursor();
    moveCursor(bucket, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    if (isDouble)
        choose();
}

void ChartPlot::takeWheel(const QWheelEvent &event)
{
    m_wheel += event.angleDelta().y();
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps != 0)
        zoom(steps, instantAt(static_cast<int>(event.position().x())));
}

/// Shows the other time at once; many steps become one question.
void ChartPlot::zoom(int steps, qint64 aboutUs)
{
    for (; steps != 0; steps += steps > 0 ? -1 : 1) {
        const TimeSpan span = m_zoomed.value_or(m_data.axis);
        const auto next = steps > 0 ? zoomedIn(span, aboutUs) : zoomedOut(span, aboutUs, nowMicroseconds());
        m_zoomsToAll = !next && steps < 0 && span.length() > 0;
        if (!next)
            break;
        m_zoomed = next;
    }
    showAxes();
    m_wheelRest.start();
}

void ChartPlot::askZoomed()
{
    const std::optional<TimeSpan> span = m_zoomed;
    if (m_zoomsToAll)
        Q_EMIT wholeTimeChosen();
    else if (span)
        Q_EMIT spanChosen(*span);
    m_zoomsToAll = false;
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int last = static_cast<int>(m_data.buckets.size()) - 1;
    const qint64 middle = chosen() ? chosen()->startUs + chosen()->length() / 2
                                   : m_data.axis.startUs + m_data.axis.length() / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor < 0 ? last : m_cursor - 1, extends);
    case Qt::Key_Right:
        return moveCursor(m_cursor < 0 ? 0 : m_cursor + 1, extends);
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
        moveCursor(static_cast<int>(m_data.buckets.size()) - 1, false);
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        clearCursor();
}

QString ChartPlot::toolTipAt(const QPoint &position) const
{
    const int bucket = m_data.bucketAt(instantAt(position.x()));
    return bucket < 0 ? QString() : readOutOf(bucket, bucket).replace(u" · "_s, u"\n"_s);
}

bool ChartPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(
            help->globalPos(), plainToolTip(toolTipAt(m_plot->mapFrom(this, help->pos()))), this);
        return true;
    }
    // Elsewhere Escape stops the request in flight.
    if (event->type() == QEvent::ShortcutOverride && m_cursor >= 0
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Audit
