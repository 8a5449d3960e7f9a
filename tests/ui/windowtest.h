// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "theme.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace Audit::Testing {

/// Settings and kept exports of this test alone, and the look that the program starts with.
class OwnSettings
{
public:
    OwnSettings()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("audit-console-test"));
        QCoreApplication::setApplicationName(QStringLiteral("audit-console-test"));
        QSettings().clear();
        for (const char *name : { "XDG_STATE_HOME", "XDG_DATA_HOME" })
            qputenv(name, m_folder.path().toUtf8());
        Theme::instance().apply(ThemeChoice::Light);
    }

    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

template <class T = QWidget>
T *childOf(QObject &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("no child named %s", qPrintable(name));
    return found;
}

inline void typeInto(QWidget *edit, const QString &text)
{
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

} // namespace Audit::Testing
