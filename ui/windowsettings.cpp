// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto layoutKey = "window/layout"_L1;
constexpr auto columnsKey = "window/columns"_L1;
constexpr auto utcKey = "window/utc"_L1;
constexpr auto comfortableKey = "window/comfortable"_L1;
constexpr auto notifiesKey = "window/notifies"_L1;
constexpr auto themeKey = "window/theme"_L1;

} // namespace

QByteArray WindowSettings::geometry() const
{
    return QSettings().value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

QByteArray WindowSettings::layout() const
{
    return QSettings().value(layoutKey).toByteArray();
}

void WindowSettings::setLayout(const QByteArray &layout)
{
    QSettings().setValue(layoutKey, layout);
}

QByteArray WindowSettings::columns() const
{
    return QSettings().value(columnsKey).toByteArray();
}

void WindowSettings::setColumns(const QByteArray &columns)
{
    QSettings().setValue(columnsKey, columns);
}

bool WindowSettings::utc() const
{
    return QSettings().value(utcKey, true).toBool();
}

void WindowSettings::setUtc(bool utc)
{
    QSettings().setValue(utcKey, utc);
}

bool WindowSettings::comfortable() const
{
    return QSettings().value(comfortableKey, false).toBool();
}

void WindowSettings::setComfortable(bool comfortable)
{
    QSettings().setValue(comfortableKey, comfortable);
}

bool WindowSettings::notifies() const
{
    return QSettings().value(notifiesKey, false).toBool();
}

void WindowSettings::setNotifies(bool notifies)
{
    QSettings().setValue(notifiesKey, notifies);
}

ThemeChoice WindowSettings::theme() const
{
    const int stored = QSettings().value(themeKey).toInt();
    const bool known
        = stored >= static_cast<int>(ThemeChoice::System) && stored <= static_cast<int>(ThemeChoice::Dark);
    return known ? static_cast<ThemeChoice>(stored) : ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    QSettings().setValue(themeKey, static_cast<int>(theme));
}

} // namespace Audit
