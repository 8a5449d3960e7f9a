// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowfinder.h"

#include <QFrame>

class QLineEdit;
class QToolButton;

namespace Audit {

class ElidedLabel;
class EntryView;

/// Finds a text in the rows of a table, from the one that one stands on, and hides none of them. Says where
/// it went on at the other end, and that rows which are not fetched yet were not looked at.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    /// Both must outlive it.
    FindBar(EntryView &view, const EntryTableModel &entries, QWidget *parent = nullptr);

    void open(); ///< with the text of before, ready to be typed over
    void find(RowFinder::Way way); ///< the next one; opens where there is no text yet

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *makeButton(const QString &name, const QString &drawing, const QString &title);
    void close();
    void standOn(int row, bool aroundTheEnd);
    void tellMissed();

    EntryView &m_view;
    const EntryTableModel &m_entries;
    RowFinder m_finder;
    QLineEdit *m_text;
    ElidedLabel *m_told;
};

} // namespace Audit
