// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "domain/query.h"
#include "domain/timetext.h"

#include <QToolBar>

class QToolButton;

namespace Audit {

class ChipBar;
struct MainActions;

/// Scope and question on top: which source, the filters as chips, the time range, Run or Stop, Export.
class MainToolBar : public QToolBar
{
    Q_OBJECT
public:
    MainToolBar(const MainActions &actions, QMenu *views, QWidget *parent = nullptr);

    void showSource(const QString &name, Stripe stripe);
    /// hidden: rows that each refinement hides.
    void showQuestion(const Query &query, const TimeFormat &format, const QList<qint64> &hidden);
    ChipBar &chips() const { return *m_chips; }
    void showLoading(bool loading); ///< one button, Run or Stop

Q_SIGNALS:
    void queryChanged(const Audit::Query &query); ///< a chip was removed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitButtons();
    QToolButton *addButton(const QString &name);
    QToolButton *addMenuButton(const QString &name, const QString &title, QMenu *menu);

    const MainActions &m_actions;
    QToolButton *m_connection;
    ChipBar *m_chips;
    QToolButton *m_range;
    QToolButton *m_run;
    QList<QToolButton *> m_wordless; ///< whose words go first where room is short
    QString m_rangeText;
};

} // namespace Audit
