// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

class QToolButton;

namespace Audit {

class ElidedButton;
class ElidedLabel;
class GaugePopover;
class PlainLabel;
class Workspace;

/// "Is this all?" in one line: the gauge tells how many rows of how many, as of when, complete or not, and a
/// click opens what stands behind it; then which source, which clock, where the token is kept.
class StatusStrip : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void zoneSwitchRequested();

private:
    void addParts();
    void connectWorkspace();
    void showState();
    void showSource();
    void showRights();
    void toggleStory();
    GaugePopover *makePopover();

    Workspace &m_workspace;
    ElidedButton *m_gauge;
    GaugePopover *m_popover = nullptr;
    ElidedLabel *m_source;
    QToolButton *m_zone;
    PlainLabel *m_rights; ///< of the token: role, tenant, time left
    PlainLabel *m_token;
    QTimer m_minute;
};

} // namespace Audit
