// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plaintext.h"
#include "work/keepsakes.h"

namespace Audit {

/// A person's name for a value, on its colour, as cells show it.
class LabelTag : public PlainLabel
{
    Q_OBJECT
public:
    explicit LabelTag(const Label &label, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_colour;
};

} // namespace Audit
