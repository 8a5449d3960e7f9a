// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Audit {

/// A label that never reads markup: the only kind of label in this program that may show a server's words.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// A small, muted, upper-case heading of a dock's section.
class SectionLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

/// A label in the muted text colour, which follows the theme.
class MutedLabel : public PlainLabel
{
    Q_OBJECT
public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// Text for setToolTip(): hostile text that stays text. Made safe and capped as well.
QString plainToolTip(const QString &text);

} // namespace Audit
