// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QToolButton;

namespace Audit {

class PlainLabel;
class Workspace;

/// "Is this all?" in one line: how many rows of how many, as of when, complete or not; which source; which
/// clock; where the token is kept.
class StatusStrip : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void zoneSwitchRequested();

private:
    void showState();
    void showSource();
    QString countsText() const;
    QString completenessText() const;

    Workspace &m_workspace;
    PlainLabel *m_counts;
    PlainLabel *m_completeness;
    PlainLabel *m_source;
    QToolButton *m_zone;
    PlainLabel *m_token;
};

} // namespace Audit
