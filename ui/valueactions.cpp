// SPDX-License-Identifier: GPL-3.0-or-later
#include "valueactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QAction *makeAction(QWidget *view, const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, view);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace

ValueActions makeValueActions(QWidget *view)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("ValueActions", source); };
    return {
        makeAction(view, u"includeValue"_s, text(QT_TRANSLATE_NOOP("ValueActions", "&Include This Value")),
            QKeySequence(Qt::CTRL | Qt::Key_I)),
        makeAction(view, u"onlyThisValue"_s, text(QT_TRANSLATE_NOOP("ValueActions", "&Only This Value")),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)),
        makeAction(view, u"copyValue"_s, text(QT_TRANSLATE_NOOP("ValueActions", "&Copy Value")),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
    };
}

} // namespace Audit
