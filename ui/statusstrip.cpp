// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include "domain/safetext.h"
#include "elided.h"
#include "gaugepopover.h"
#include "gaugewords.h"
#include "moods.h"
#include "tokenlines.h"
#include "workspace.h"

using namespace Qt::StringLiterals;

namespace Audit {

StatusStrip::StatusStrip(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_gauge(new ElidedButton)
    , m_source(new ElidedLabel)
    , m_zone(new QToolButton)
    , m_rights(new MutedLabel)
    , m_token(new MutedLabel)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addParts();
    connectWorkspace();
    showSource();
}

void StatusStrip::addParts()
{
    m_gauge->setObjectName(u"gauge"_s);
    m_gauge->setCheckable(true);
    m_source->setObjectName(u"statusSource"_s);
    m_rights->setObjectName(u"statusRights"_s);
    m_token->setObjectName(u"statusToken"_s);
    m_minute.setInterval(15'000);
    connect(&m_minute, &QTimer::timeout, this, &StatusStrip::showRights);
    m_zone->setObjectName(u"statusZone"_s);
    m_zone->setProperty("flat", true);
    m_zone->setToolTip(tr("Switch between UTC and this computer's time zone"));
    addWidget(m_gauge);
    for (QWidget *widget : { static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_zone),
             static_cast<QWidget *>(m_rights), static_cast<QWidget *>(m_token) }) {
        widget->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(widget);
    }
}

void StatusStrip::connectWorkspace()
{
    connect(m_gauge, &QToolButton::clicked, this, &StatusStrip::toggleStory);
    connect(m_zone, &QToolButton::clicked, this, &StatusStrip::zoneSwitchRequested);
    connect(&m_workspace, &Workspace::rowsChanged, this, &StatusStrip::showState);
    connect(&m_workspace, &Workspace::opened, this, &StatusStrip::showSource);
    connect(&m_workspace, &Workspace::closed, this, &StatusStrip::showSource);
    connect(&m_workspace, &Workspace::sourceChanged, this, &StatusStrip::showSource);
    connect(&m_workspace, &Workspace::tokenChanged, this, &StatusStrip::showRights);
}

void StatusStrip::showState()
{
    setVisible(m_workspace.isOpen());
    const GaugeFacts facts = gaugeFacts(m_workspace.entries());
    const QString text = gaugeText(facts);
    m_gauge->setText(text);
    m_gauge->setAccessibleName(text);
    m_gauge->setToolTip(plainToolTip(tr("%1\nClick to see how these entries were read.").arg(text)));
    setMood(*m_gauge, gaugeMood(facts));
    const QString zone = m_workspace.timeFormat().zoneTitle();
    m_zone->setText(zone);
    m_zone->setAccessibleName(tr("Time zone: %1").arg(zone));
    if (m_popover && m_popover->isVisible())
        m_popover->showStory(gaugeStory(facts));
}

GaugePopover *StatusStrip::makePopover()
{
    auto *popover = new GaugePopover(window());
    connect(popover, &GaugePopover::closed, this, [this] {
        m_gauge->setChecked(false);
        m_gauge->setFocus();
    });
    return popover;
}

void StatusStrip::toggleStory()
{
    if (!m_popover)
        m_popover = makePopover();
    if (!m_gauge->isChecked()) {
        m_popover->hide();
        return m_gauge->setFocus();
    }
    m_popover->showStory(gaugeStory(gaugeFacts(m_workspace.entries())));
    m_popover->openAbove(*m_gauge);
}

void StatusStrip::showSource()
{
    const Source &source = m_workspace.source();
    m_source->showText(displaySafe(source.name, 200));
    m_token->setText(source.tokenNote);
    m_token->setVisible(!source.tokenNote.isEmpty());
    showRights();
    showState();
}

/// What the token says of itself, counted down while the source is open.
void StatusStrip::showRights()
{
    const TokenFacts facts = readTokenFacts(m_workspace.token().secret());
    const QString rights = tokenRights(facts, m_workspace.serverNowUs());
    m_rights->setText(rights);
    m_rights->setToolTip(rights.isEmpty()
            ? QString()
            : plainToolTip(tokenLine(facts, m_workspace.timeFormat(), m_workspace.serverNowUs())));
    m_rights->setVisible(!rights.isEmpty());
    if (facts.expiresUs && m_workspace.isOpen())
        m_minute.start();
    else
        m_minute.stop();
}

} // namespace Audit
