// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaintext.h"

namespace Audit {

/// The name of what stands below it, however long: it breaks where it must, ends after a few lines, and makes
/// nothing wider. The tool tip has all of it.
class TitleLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit TitleLabel(QWidget *parent = nullptr);

    void showTitle(const QString &title);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const QStringList &linesIn(int width) const;
    QStringList laidOut(int width) const;

    mutable QStringList m_lines; ///< of the width that was asked for last
    mutable int m_width = -1;
};

} // namespace Audit
