// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuemenu.h"

#include "domain/refinement.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Audit {

struct ValueMenu::Entry
{
    const char *name;
    const char *text;
    QKeySequence key;
    Pivot pivot;
    bool needsTime;
};

ValueMenu::ValueMenu(QWidget &view, std::function<std::optional<ValueAt>()> current)
    : QObject(&view)
    , m_view(view)
    , m_current(std::move(current))
{
    static const Entry first[] = {
        { "includeValue", QT_TR_NOOP("&Include This Value"), Qt::CTRL | Qt::Key_I, Pivot::Include, false },
        { "includeValueToo", QT_TR_NOOP("Include This Value &Too"), Qt::CTRL | Qt::ALT | Qt::Key_I,
            Pivot::IncludeToo, false },
        { "excludeValue", QT_TR_NOOP("&Exclude This Value"), Qt::CTRL | Qt::SHIFT | Qt::Key_I, Pivot::Exclude,
            false },
        { "onlyThisValue", QT_TR_NOOP("&Only This Value"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, Pivot::OnlyThis,
            false },
    };
    for (const Entry &entry : first)
        m_actions.append(addAction(entry));
    addBesideMenu();
    static const Entry around { "aroundEntry", QT_TR_NOOP("&Around This Entry"), Qt::CTRL | Qt::Key_R,
        Pivot::AroundEntry, true };
    m_actions.append(addAction(around));

    const auto addCopy
        = [this](const char *name, const QString &text, const QKeySequence &key, void (ValueMenu::*copy)()) {
              auto *action = new QAction(text, this);
              action->setObjectName(QString::fromLatin1(name));
              action->setShortcut(key);
              action->setShortcutContext(Qt::WidgetShortcut);
              connect(action, &QAction::triggered, this, copy);
              m_actions.append(action);
          };
    addRequest("topValuesOfField", tr("Top &Values of This Field"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        &ValueMenu::topValuesRequested);
    addRequest("labelValue", tr("&Label …"), Qt::CTRL | Qt::Key_K, &ValueMenu::labelRequested);
    addCopy("copyValue", tr("&Copy Value"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &ValueMenu::copyValue);
    addCopy("copyAsFilter", tr("Copy as &Filter"), {}, &ValueMenu::copyAsFilter);
    view.addActions(m_actions);
    view.installEventFilter(this);
}

void ValueMenu::addRequest(const char *name, const QString &text, const QKeySequence &key, Request request)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, request] {
        if (const std::optional<ValueAt> value = m_current())
            Q_EMIT(this->*request)(*value);
    });
    m_actions.append(action);
}

QAction *ValueMenu::addAction(const Entry &entry)
{
    auto *action = new QAction(tr(entry.text), this);
    action->setObjectName(QString::fromLatin1(entry.name));
    action->setShortcut(entry.key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, pivot = entry.pivot] { choose(pivot); });
    if (entry.needsTime)
        m_needTime.append(action);
    return action;
}

/// The keys work without the menu as well, so the actions belong to the view too.
void ValueMenu::addBesideMenu()
{
    static const Entry entries[] = {
        { "besideSameTime", QT_TR_NOOP("Same &Time"), Qt::CTRL | Qt::Key_Return, Pivot::BesideSameTime,
            false },
        { "besideFiveMinutes", QT_TR_NOOP("± &5 Minutes"), {}, Pivot::BesideFiveMinutes, true },
        { "besideQuarter", QT_TR_NOOP("± 15 &Minutes"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
            Pivot::BesideQuarter, true },
        { "besideHour", QT_TR_NOOP("± 1 &Hour"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, Pivot::BesideHour, true },
        { "besideDay", QT_TR_NOOP("± 1 &Day"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, Pivot::BesideDay, true },
        { "besideAllTime", QT_TR_NOOP("&All Time"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, Pivot::BesideAllTime,
            false },
    };
    auto *menu = new QMenu(tr("In &New Tab"), &m_view);
    menu->setObjectName(u"besideMenu"_s);
    for (const Entry &entry : entries) {
        QAction *action = addAction(entry);
        menu->addAction(action);
        m_view.addAction(action);
    }
    m_actions.append(menu->menuAction());
}

void ValueMenu::refresh()
{
    const std::optional<ValueAt> value = m_current();
    for (QAction *action : m_actions)
        action->setEnabled(value.has_value());
    for (QAction *action : m_needTime)
        action->setEnabled(action->isEnabled() && value && value->timeUs);
    if (value)
        Q_EMIT reached();
}

bool ValueMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_current())
        Q_EMIT reached();
    return QObject::eventFilter(watched, event);
}

void ValueMenu::choose(Pivot pivot)
{
    if (const std::optional<ValueAt> value = m_current())
        Q_EMIT chosen(pivot, *value);
}

void ValueMenu::copyValue()
{
    if (const std::optional<ValueAt> value = m_current())
        QApplication::clipboard()->setText(value->value);
}

/// "ip_address=198.51.100.7": as the query box takes it.
void ValueMenu::copyAsFilter()
{
    if (const std::optional<ValueAt> value = m_current())
        QApplication::clipboard()->setText(
            refinementText({ value->field, Refinement::Test::Is, { value->value } }));
}

} // namespace Audit
