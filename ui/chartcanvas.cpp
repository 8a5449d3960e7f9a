// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcanvas.h"

#include "chartlooks.h"
#include "domain/civiltime.h"
#include "theme.h"

#include <QLocale>
#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr double microsecond = 1e-6;
constexpr qint64 day = 86400;
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

ChartCanvas::ChartCanvas(QWidget &parent)
    : QObject(&parent)
    , m_plot(new QCustomPlot(&parent))
    , m_unfetched(makeBand(m_plot, u"background"_s))
    , m_band(makeBand(m_plot, u"overlay"_s))
{
    setUp();
    listen();
    connect(&Theme::instance(), &Theme::changed, this, &ChartCanvas::applyColors);
    applyColors();
}

void ChartCanvas::setUp()
{
    m_plot->setObjectName(u"chartCanvas"_s);
    m_plot->setMinimumHeight(m_plot->fontMetrics().height() * 5);
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

void ChartCanvas::listen()
{
    connect(m_plot->selectionRect(), &QCPSelectionRect::accepted, this,
        [this](const QRect &rect) { Q_EMIT dragged(rect); });
    // A plain click ends the rectangle before it begins, and no key is behind that.
    connect(m_plot->selectionRect(), &QCPSelectionRect::canceled, this,
        [this](const QRect &rect, const QInputEvent *event) {
            if (!event)
                Q_EMIT dragged(rect);
        });
    connect(m_plot, &QCustomPlot::mousePress, this, &ChartCanvas::pressed);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this,
        [this](QMouseEvent *event) { Q_EMIT doubleClicked(event->pos()); });
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent *event) {
        Q_EMIT wheelTurned(event->angleDelta().y(), static_cast<int>(event->position().x()));
    });
}

QWidget *ChartCanvas::widget() const
{
    return m_plot;
}

void ChartCanvas::show(const ChartData &data, const TimeFormat &format)
{
    m_data = data;
    m_format = format;
    m_plot->xAxis->setVisible(!m_data.buckets.empty());
    showBars();
    showSpan(m_data.axis);
    showHeights();
    showUnfetched();
}

void ChartCanvas::setLogarithmic(bool logarithmic)
{
    m_isLogarithmic = logarithmic;
    showHeights();
}

void ChartCanvas::showBars()
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

void ChartCanvas::showSpan(const TimeSpan &span)
{
    m_span = span;
    if (span.length() > 0) {
        m_plot->xAxis->setTicker(timeTicker(m_format, span.length() / Civil::second));
        m_plot->xAxis->setRange(seconds(span.startUs), seconds(span.endUs));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartCanvas::showHeights()
{
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

void ChartCanvas::showUnfetched()
{
    std::optional<TimeSpan> span;
    if (m_data.fetchedFromUs && *m_data.fetchedFromUs > m_data.axis.startUs)
        span = TimeSpan { m_data.axis.startUs, *m_data.fetchedFromUs };
    placeBand(m_unfetched, span);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartCanvas::showBand(const std::optional<TimeSpan> &span)
{
    placeBand(m_band, span);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

qint64 ChartCanvas::instantAt(int x) const
{
    return static_cast<qint64>(m_plot->xAxis->pixelToCoord(x) / microsecond);
}

double ChartCanvas::countAt(int y) const
{
    return m_plot->yAxis->pixelToCoord(y);
}

void ChartCanvas::applyColors()
{
    const Tokens &tokens = Theme::instance().tokens();
    m_plot->setBackground(QBrush(tokens.base));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setBasePen(QPen(tokens.line));
        axis->setTickPen(QPen(tokens.line));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(tokens.muted);
        QFont small = m_plot->font();
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

} // namespace Audit
