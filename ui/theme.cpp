// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QColor rgb(quint32 value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    return { .dark = false,
        .window = rgb(0xf4f5f7),
        .base = rgb(0xffffff),
        .alternate = rgb(0xfafbfc),
        .line = rgb(0xd8dce2),
        .text = rgb(0x1b2330),
        .muted = rgb(0x5a6575),
        .accent = rgb(0x2d58d0),
        .selection = rgb(0xdfe8ff),
        .successText = rgb(0x186a4d),
        .successFill = rgb(0x7cc4a8),
        .failureText = rgb(0xb3261e),
        .failureFill = rgb(0xe58a82),
        .deniedText = rgb(0x85560a),
        .deniedFill = rgb(0xe6b85c),
        .otherFill = rgb(0xaab2bf),
        .chip = rgb(0xe8edfb),
        .chipBorder = rgb(0xb9c8f2),
        .errorBase = rgb(0xfdecea),
        .errorBorder = rgb(0xf0b8b3),
        .stripes
        = { rgb(0x7a4fcf), rgb(0x2f62b5), rgb(0x1c7f76), rgb(0xb06a12), rgb(0xb3261e), rgb(0x5a6575) },
        .partFills
        = { rgb(0x6f9fe8), rgb(0xe9a867), rgb(0x6cc0b8), rgb(0xc39ae0), rgb(0xd9c14f), rgb(0xe58fb4) },
        .partLines
        = { rgb(0x2f62b5), rgb(0x9a5410), rgb(0x1c6f68), rgb(0x6f3fa3), rgb(0x6e5d00), rgb(0x9c2f60) },
        .labels
        = { rgb(0xfde3b8), rgb(0xcdebd6), rgb(0xcfe3fb), rgb(0xe4d8fa), rgb(0xfbd5e0), rgb(0xdde2e8) } };
}

Tokens darkTokens()
{
    return { .dark = true,
        .window = rgb(0x1d2127),
        .base = rgb(0x15191e),
        .alternate = rgb(0x191e24),
        .line = rgb(0x323a44),
        .text = rgb(0xe5e9ef),
        .muted = rgb(0x9ba6b3),
        .accent = rgb(0x8fb2ff),
        .selection = rgb(0x26375c),
        .successText = rgb(0x62c9a0),
        .successFill = rgb(0x3f8f72),
        .failureText = rgb(0xff8f86),
        .failureFill = rgb(0xa8504a),
        .deniedText = rgb(0xf2bd62),
        .deniedFill = rgb(0x94702f),
        .otherFill = rgb(0x5c6672),
        .chip = rgb(0x25304a),
        .chipBorder = rgb(0x435a8f),
        .errorBase = rgb(0x3a2123),
        .errorBorder = rgb(0x7a3a38),
        .stripes
        = { rgb(0xb592ff), rgb(0x6fa3ff), rgb(0x4fc4b7), rgb(0xf2bd62), rgb(0xff7d73), rgb(0x9ba6b3) },
        .partFills
        = { rgb(0x4a74b8), rgb(0xa86f35), rgb(0x2f857d), rgb(0x7d58a3), rgb(0x857423), rgb(0x9c5375) },
        .partLines
        = { rgb(0x9cc0ff), rgb(0xf0b37a), rgb(0x7fd8cf), rgb(0xd0acf0), rgb(0xe3cf6a), rgb(0xf0a3c6) },
        .labels
        = { rgb(0x5e4512), rgb(0x1d5236), rgb(0x1d4672), rgb(0x4a3378), rgb(0x6e2a48), rgb(0x454d57) } };
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette(t.base, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alternate);
    palette.setColor(QPalette::Button, t.base);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.selection);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.base);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Light, t.dark ? t.line : t.base);
    palette.setColor(QPalette::Dark, t.line);
    // Disabled text of a plain dark palette nearly vanishes; muted stays readable.
    for (QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

QString styleOf(const Tokens &t)
{
    const std::pair<QLatin1StringView, QColor> colours[] = {
        { "window"_L1, t.window },
        { "base"_L1, t.base },
        { "alternate"_L1, t.alternate },
        { "line"_L1, t.line },
        { "text"_L1, t.text },
        { "muted"_L1, t.muted },
        { "accent"_L1, t.accent },
        { "selection"_L1, t.selection },
        { "failureText"_L1, t.failureText },
        { "deniedText"_L1, t.deniedText },
        { "successText"_L1, t.successText },
        { "chipBorder"_L1, t.chipBorder },
        { "chip"_L1, t.chip },
        { "errorBase"_L1, t.errorBase },
        { "errorBorder"_L1, t.errorBorder },
        { "stripeViolet"_L1, t.stripes[0] },
        { "stripeBlue"_L1, t.stripes[1] },
        { "stripeTeal"_L1, t.stripes[2] },
        { "stripeAmber"_L1, t.stripes[3] },
        { "stripeRed"_L1, t.stripes[4] },
        { "stripeGrey"_L1, t.stripes[5] },
        { "onAccent"_L1, t.base },
    };
    QFile file(u":/theme/console.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, colour] : colours) {
        static const QString wordEnd = u"\\b"_s;
        sheet.replace(QRegularExpression(u'%' + name + wordEnd), colour.name());
    }
    return sheet.replace("%mode"_L1, t.dark ? "dark"_L1 : "light"_L1);
}

/// Fusion with room at the sides of table cells, in line with the headers above them.
class LookStyle : public QProxyStyle
{
public:
    LookStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        return metric == PM_FocusFrameHMargin ? 5 : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

Theme &Theme::instance()
{
    static Theme *theme = new Theme(*qApp);
    return *theme;
}

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
    , m_systemIsDark(application.palette().color(QPalette::Window).lightness() < 128)
{
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && m_systemIsDark);
    m_tokens = dark ? darkTokens() : lightTokens();
    m_application.setStyle(new LookStyle);
    m_application.setPalette(paletteOf(m_tokens));
    m_application.setStyleSheet(styleOf(m_tokens));
    Q_EMIT changed();
}

QFont Theme::fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(qApp->font().pointSizeF() * 0.94);
    return font;
}

QFont Theme::sectionFont()
{
    QFont font = qApp->font();
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    return font;
}

} // namespace Audit
