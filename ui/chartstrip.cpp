// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartstrip.h"

#include "chartwords.h"
#include "plaintext.h"
#include "tables/statsmodel.h"
#include "theme.h"
#include "words/fieldwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int kinds = 4;
constexpr double microsecond = 1e-6;
constexpr qint64 day = 86400;

double seconds(qint64 us)
{
    return static_cast<double>(us) * microsecond;
}

/// A tile of the fill colour with the pattern on it: Qt's own pattern brushes have no ground.
QBrush patternBrush(const QColor &fill, const QColor &lines, Qt::BrushStyle pattern)
{
    QPixmap tile(8, 8);
    tile.fill(fill);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), QBrush(lines, pattern));
    return QBrush(tile);
}

QSharedPointer<QCPAxisTickerDateTime> timeTicker(const TimeFormat &format, qint64 spanSeconds)
{
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setTimeZone(format.zone());
    ticker->setTickCount(6);
    if (spanSeconds <= 2 * day)
        ticker->setDateTimeFormat(u"HH:mm"_s);
    else if (spanSeconds <= 8 * day)
        ticker->setDateTimeFormat(u"MM-dd HH:mm"_s);
    else
        ticker->setDateTimeFormat(u"yyyy-MM-dd"_s);
    return ticker;
}

} // namespace

ChartStrip::ChartStrip(StatsModel &stats, QWidget *parent)
    : QWidget(parent)
    , m_stats(stats)
    , m_plot(new QCustomPlot)
    , m_caption(new MutedLabel)
    , m_legend(new PlainLabel)
{
    setObjectName(u"chartPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_caption->setObjectName(u"chartCaption"_s);
    m_caption->setWordWrap(true);
    m_legend->setObjectName(u"chartLegend"_s);
    m_legend->setTextFormat(Qt::RichText); // our own words and token colours only

    auto *below = new QHBoxLayout;
    below->addWidget(m_caption, 1);
    below->addWidget(m_legend, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 6);
    layout->setSpacing(4);
    layout->addWidget(m_plot, 1);
    layout->addLayout(below);

    setUpPlot();
    setUpBars();
    connect(&m_stats, &StatsModel::changed, this, &ChartStrip::showStats);
    connect(&Theme::instance(), &Theme::changed, this, &ChartStrip::applyColors);
    applyColors();
    showStats();
}

void ChartStrip::setUpPlot()
{
    m_plot->setObjectName(u"chart"_s);
    m_plot->setAccessibleName(tr("Entries over time"));
    m_plot->setMinimumHeight(fontMetrics().height() * 6);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->axisRect()->setAutoMargins(QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(0, 6, 0, 0));
    m_plot->yAxis->setVisible(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->xAxis->setTickLabelPadding(2);
    m_plot->setSelectionRectMode(QCP::srmCustom);
    connect(m_plot->selectionRect(), &QCPSelectionRect::accepted, this,
        [this](const QRect &rect) { chooseRange(rect); });
}

void ChartStrip::setUpBars()
{
    for (int kind = 0; kind < kinds; ++kind) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setAntialiased(false);
        if (kind > 0)
            bars->moveAbove(m_bars.last());
        m_bars.append(bars);
    }
}

QString ChartStrip::caption() const
{
    return m_caption->text();
}

void ChartStrip::showStats()
{
    showBars();
    showCaption();
}

void ChartStrip::showBars()
{
    const auto &buckets = m_stats.buckets();
    const qint64 width = m_stats.stats() ? m_stats.stats()->bucketSeconds.value_or(1) : 1;
    qint64 highest = 1;
    for (int kind = 0; kind < kinds; ++kind) {
        QVector<double> keys, values;
        for (const StatsModel::Bucket &bucket : buckets) {
            if (bucket.byKind[kind] > 0) {
                keys.append(seconds(bucket.startUs) + static_cast<double>(width) / 2);
                values.append(static_cast<double>(bucket.byKind[kind]));
            }
            highest = std::max(highest, bucket.total);
        }
        m_bars[kind]->setWidth(static_cast<double>(width) * 0.82);
        m_bars[kind]->setData(keys, values, true);
    }
    if (!buckets.empty()) {
        const double start = seconds(buckets.front().startUs);
        const double end = seconds(buckets.back().startUs) + static_cast<double>(width);
        m_plot->xAxis->setTicker(timeTicker(m_stats.timeFormat(), static_cast<qint64>(end - start)));
        m_plot->xAxis->setRange(start, end);
    }
    m_plot->xAxis->setVisible(!buckets.empty());
    m_plot->yAxis->setRange(0, static_cast<double>(highest) * 1.04);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartStrip::showCaption()
{
    m_caption->setText(chartCaption(m_stats));
    m_plot->setAccessibleDescription(m_caption->text());
    showLegend();
}

void ChartStrip::showLegend()
{
    const Tokens &tokens = Theme::instance().tokens();
    const QColor colors[kinds] = { tokens.successText, tokens.failureText, tokens.deniedText, tokens.muted };
    qint64 sums[kinds] = {};
    for (const StatsModel::Bucket &bucket : m_stats.buckets()) {
        for (int kind = 0; kind < kinds; ++kind)
            sums[kind] += bucket.byKind[kind];
    }
    QStringList parts;
    for (int kind = 0; kind < kinds; ++kind) {
        if (sums[kind] > 0)
            parts.append(u"<span style=\"color:%1\">%2</span>&nbsp;%3"_s.arg(colors[kind].name(),
                kind == static_cast<int>(ResultKind::Success) ? u"■"_s : u"▨"_s,
                resultKindTitle(static_cast<ResultKind>(kind)).toHtmlEscaped()));
    }
    m_legend->setText(parts.join(u"&nbsp;&nbsp;"_s));
}

void ChartStrip::applyColors()
{
    const Tokens &tokens = Theme::instance().tokens();
    m_plot->setBackground(QBrush(tokens.base));
    m_plot->xAxis->setBasePen(QPen(tokens.line));
    m_plot->xAxis->setTickPen(QPen(tokens.line));
    m_plot->xAxis->setSubTickPen(Qt::NoPen);
    m_plot->xAxis->setTickLabelColor(tokens.muted);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    m_plot->xAxis->setTickLabelFont(small);
    m_plot->selectionRect()->setPen(QPen(tokens.accent));
    QColor band = tokens.accent;
    band.setAlpha(40);
    m_plot->selectionRect()->setBrush(band);
    styleBar(m_bars[0], tokens.successFill, tokens.successFill, Qt::SolidPattern);
    styleBar(m_bars[1], tokens.failureFill, tokens.failureText, Qt::BDiagPattern);
    styleBar(m_bars[2], tokens.deniedFill, tokens.deniedText, Qt::DiagCrossPattern);
    styleBar(m_bars[3], tokens.otherFill, tokens.muted, Qt::Dense5Pattern);
    showLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartStrip::styleBar(QCPBars *bars, const QColor &fill, const QColor &outline, Qt::BrushStyle pattern)
{
    bars->setPen(pattern == Qt::SolidPattern ? QPen(fill) : QPen(outline, 1));
    bars->setBrush(pattern == Qt::SolidPattern ? QBrush(fill) : patternBrush(fill, outline, pattern));
}

void ChartStrip::chooseRange(const QRect &rect)
{
    const auto &buckets = m_stats.buckets();
    if (buckets.empty() || !m_stats.stats()->bucketSeconds)
        return;
    const qint64 width = *m_stats.stats()->bucketSeconds * 1'000'000;
    const auto from = static_cast<qint64>(m_plot->xAxis->pixelToCoord(rect.left()) / microsecond);
    const auto to = static_cast<qint64>(m_plot->xAxis->pixelToCoord(rect.right()) / microsecond);
    const qint64 origin = buckets.front().startUs;
    const qint64 first
        = std::clamp((from - origin) / width, qint64 { 0 }, static_cast<qint64>(buckets.size()) - 1);
    const qint64 last = std::clamp((to - origin) / width, first, static_cast<qint64>(buckets.size()) - 1);
    Q_EMIT rangeChosen(origin + first * width, origin + (last + 1) * width - 1);
}

QString ChartStrip::toolTipAt(const QPoint &position) const
{
    const auto &buckets = m_stats.buckets();
    if (buckets.empty() || !m_stats.stats()->bucketSeconds)
        return {};
    const auto at = static_cast<qint64>(m_plot->xAxis->pixelToCoord(position.x()) / microsecond);
    const qint64 number = (at - buckets.front().startUs) / (*m_stats.stats()->bucketSeconds * 1'000'000);
    if (number < 0 || number >= static_cast<qint64>(buckets.size()))
        return {};
    const StatsModel::Bucket &bucket = buckets[static_cast<std::size_t>(number)];
    QStringList lines { m_stats.timeFormat().dateTimeZone(bucket.startUs) };
    for (int kind = 0; kind < kinds; ++kind) {
        if (bucket.byKind[kind] > 0)
            lines.append(resultKindTitle(static_cast<ResultKind>(kind)) + u": "_s
                + QLocale().toString(bucket.byKind[kind]));
    }
    return lines.join(u'\n');
}

bool ChartStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(
            help->globalPos(), plainToolTip(toolTipAt(m_plot->mapFrom(this, help->pos()))), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Audit
