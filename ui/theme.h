// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>

class QApplication;

namespace Audit {

enum class ThemeChoice { System, Light, Dark };

/// The colours of the look, one set for light and one for dark; the only place that names a colour.
struct Tokens
{
    bool dark = false;
    QColor window, base, alternate, line, text, muted, accent, selection;
    QColor successText, successFill, failureText, failureFill, deniedText, deniedFill, otherFill;
    QColor chip, chipBorder, errorBase, errorBorder;
    std::array<QColor, 6> stripes; ///< of connections, in the order of Stripe
    std::array<QColor, 6> partFills, partLines; ///< of a chart's bars by value; the lines are their outlines
    std::array<QColor, 6> labels; ///< behind a person's names for values; text is readable on each
};

/// Sets palette, style and style sheet of the application and says which tokens are in force.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// The theme of the running application; made on first use, owned by the QApplication.
    static Theme &instance();

    void apply(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    const Tokens &tokens() const { return m_tokens; }

    static QFont fixedFont(); ///< ids, times, addresses, JSON: the system's fixed font, one step smaller
    static QFont sectionFont(); ///< small upper-case headings of docks

Q_SIGNALS:
    void changed();

private:
    explicit Theme(QApplication &application);

    QApplication &m_application;
    bool m_systemIsDark = false;
    ThemeChoice m_choice = ThemeChoice::System;
    Tokens m_tokens;
};

} // namespace Audit
