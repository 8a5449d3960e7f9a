// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintoolbar.h"

#include "chipbar.h"
#include "domain/safetext.h"
#include "mainactions.h"
#include "plaintext.h"
#include "stripes.h"
#include "words/timewords.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int narrow = 190; ///< characters of the font: less is no room for all words

} // namespace

MainToolBar::MainToolBar(const MainActions &actions, QMenu *views, QWidget *parent)
    : QToolBar(tr("Toolbar"), parent)
    , m_actions(actions)
    , m_chips(new ChipBar)
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setIconSize({ 16, 16 });
    toggleViewAction()->setVisible(false);

    auto *sources = new QMenu(this);
    sources->addActions({ actions.connectServer, actions.connections, actions.openFile, actions.openFolder,
        actions.openSample, actions.signOut });
    m_connection = addMenuButton(u"connectionButton"_s, tr("Source of the entries"), sources);
    for (const auto &[name, action] :
        { std::pair(u"backButton"_s, actions.goBack), std::pair(u"forwardButton"_s, actions.goForward) }) {
        QToolButton *button = addButton(name);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(QString(action->text()).remove(u'&'));
    }
    addWidget(m_chips);
    m_range = addMenuButton(u"rangeButton"_s, tr("Time range"), actions.ranges);
    m_run = addButton(u"runButton"_s);
    QToolButton *follow = addButton(u"followButton"_s);
    follow->setDefaultAction(actions.follow);
    QToolButton *save = addButton(u"exportButton"_s);
    save->setDefaultAction(actions.exportEntries);
    m_wordless = { m_run, follow, save };
    addMenuButton(u"viewsButton"_s, tr("Views"), views)->setText(tr("Views") + u"  ▾"_s);
    showLoading(false);
    connect(m_chips, &ChipBar::queryChanged, this, &MainToolBar::queryChanged);
}

QToolButton *MainToolBar::addButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

QToolButton *MainToolBar::addMenuButton(const QString &name, const QString &title, QMenu *menu)
{
    QToolButton *button = addButton(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(title);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

void MainToolBar::showSource(const QString &name, Stripe stripe)
{
    // What a manifest says is long; the window's title and the status bar have room for all of it.
    const QString shown = fontMetrics().elidedText(
        displaySafe(name, 200), Qt::ElideRight, fontMetrics().averageCharWidth() * 34);
    m_connection->setText(QString(shown).replace(u'&', u"&&"_s) + u"  ▾"_s);
    m_connection->setToolTip(plainToolTip(name));
    setStripe(*m_connection, stripe);
}

void MainToolBar::showQuestion(const Query &query, const TimeFormat &format, const QList<qint64> &hidden)
{
    m_chips->showQuery(query, format, hidden);
    m_rangeText = timeRangeText(query.start, query.end, format);
    m_range->setAccessibleDescription(m_rangeText);
    m_range->setToolTip(m_rangeText);
    fitButtons();
}

void MainToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitButtons();
}

/// The question needs the room; what buttons are called, their tool tips say as well.
void MainToolBar::fitButtons()
{
    const int character = fontMetrics().averageCharWidth();
    const bool isNarrow = width() < narrow * character;
    for (QToolButton *button : std::as_const(m_wordless))
        button->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString range
        = isNarrow ? fontMetrics().elidedText(m_rangeText, Qt::ElideRight, 20 * character) : m_rangeText;
    m_range->setText(range + u"  ▾"_s);
}

void MainToolBar::showLoading(bool loading)
{
    m_run->setDefaultAction(loading ? m_actions.stop : m_actions.run);
}

} // namespace Audit
