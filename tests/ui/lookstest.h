// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "looksserver.h"
#include "windowtest.h"

#include <QTranslator>

namespace Audit::Testing {

/// Pages in each language, in light and dark, at the scale of QT_SCALE_FACTOR: no word is cut, and the
/// English ones look as their references do (tests/data/pictures). AUDIT_LANGUAGES narrows the languages;
/// AUDIT_NEW_PICTURES writes the references anew. Pictures in full size stay in the build folder to be looked
/// at.
class LooksTest : public QObject
{
    Q_OBJECT
protected:
    void look(QWidget &widget, const QString &name, const QStringList &unsteady = {});
    void openServer();
    static Query yesterday();

    std::unique_ptr<OwnSettings> m_settings;
    ScriptedServer m_server;
    bool m_isSilent = false;
    std::unique_ptr<MainWindow> m_window;

private:
    bool areTopValuesCounted() const;
    void compare(const QImage &small, const QString &name) const;

    QTranslator m_translator;

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
};

} // namespace Audit::Testing
