// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "work/keepsakes.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace Audit {

/// A name and a colour for a value. An empty name takes the label away.
class LabelDialog : public QDialog
{
    Q_OBJECT
public:
    LabelDialog(const LabelKey &key, const std::optional<Label> &label, QWidget *parent = nullptr);

    const LabelKey &key() const { return m_key; }
    /// None where the name is empty.
    std::optional<Label> label() const;

private:
    void addColours(int chosen);

    LabelKey m_key;
    QLineEdit *m_text;
    QComboBox *m_colour;
};

} // namespace Audit
