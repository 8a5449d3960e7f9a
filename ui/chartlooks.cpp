// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlooks.h"

#include "domain/safetext.h"
#include "theme.h"
#include "words/fieldwords.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace Audit {

namespace {

struct ChartLooks
{
    Q_DECLARE_TR_FUNCTIONS(ChartLooks)
};

constexpr qsizetype longestTitle = 60;

/// Of the parts from the most frequent value on; neighbours differ most.
constexpr std::array patterns { Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern, Qt::HorPattern,
    Qt::DiagCrossPattern, Qt::FDiagPattern };

/// A tile of the fill colour with the pattern on it: Qt's own pattern brushes have no ground.
QBrush patternBrush(const QColor &fill, const QColor &lines, Qt::BrushStyle pattern)
{
    QPixmap tile(8, 8);
    tile.fill(fill);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), QBrush(lines, pattern));
    return QBrush(tile);
}

PartLooks looks(const QColor &fill, const QColor &outline, Qt::BrushStyle pattern)
{
    if (pattern == Qt::SolidPattern)
        return { QBrush(fill), QPen(fill) };
    return { patternBrush(fill, outline, pattern), QPen(outline, 1) };
}

PartLooks kindLooks(ResultKind kind)
{
    const Tokens &tokens = Theme::instance().tokens();
    switch (kind) {
    case ResultKind::Success:
        return looks(tokens.successFill, tokens.successFill, Qt::SolidPattern);
    case ResultKind::Failure:
        return looks(tokens.failureFill, tokens.failureText, Qt::BDiagPattern);
    case ResultKind::Denied:
        return looks(tokens.deniedFill, tokens.deniedText, Qt::DiagCrossPattern);
    case ResultKind::Other:
        break;
    }
    return looks(tokens.otherFill, tokens.muted, Qt::Dense5Pattern);
}

} // namespace

PartLooks partLooks(const ChartData &data, qsizetype part)
{
    const ChartData::Part &of = data.parts[part];
    if (of.kind)
        return kindLooks(*of.kind);
    const Tokens &tokens = Theme::instance().tokens();
    const auto place = static_cast<std::size_t>(part);
    if (of.isRest() || place >= tokens.partFills.size())
        return looks(tokens.otherFill, tokens.muted, Qt::SolidPattern);
    return looks(tokens.partFills[place], tokens.partLines[place], patterns[place]);
}

QString partTitle(const ChartData &data, qsizetype part)
{
    const ChartData::Part &of = data.parts[part];
    if (of.kind)
        return resultKindTitle(*of.kind);
    if (of.isRest())
        return ChartLooks::tr("all others");
    const QString value = displaySafe(of.value, longestTitle);
    return of.label.isEmpty() ? value : value + QStringLiteral(" (") + of.label + QLatin1Char(')');
}

QBrush unfetchedBrush()
{
    QColor lines = Theme::instance().tokens().muted;
    lines.setAlpha(110);
    return { lines, Qt::BDiagPattern };
}

} // namespace Audit
