// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resultkind.h"

#include <QWidget>

namespace Audit {

/// "✓ success · 14:00:42.422 +01:00": a result as mark, word and colour, with more text behind it.
class ResultLine : public QWidget
{
    Q_OBJECT
public:
    explicit ResultLine(QWidget *parent = nullptr);

    void show(const QString &result, const QString &more);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_word;
    QString m_more;
    ResultKind m_kind = ResultKind::Other;
};

} // namespace Audit
