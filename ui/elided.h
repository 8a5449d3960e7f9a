// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaintext.h"

#include <QToolButton>

namespace Audit {

/// One line in the muted colour that gives way where room is short: the middle goes, or what is told; the
/// tool tip has it all.
class ElidedLabel : public MutedLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode gives = Qt::ElideMiddle, QWidget *parent = nullptr);

    void showText(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_gives;
};

/// A flat button whose words give way at their end where room is short.
class ElidedButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ElidedButton(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Audit
