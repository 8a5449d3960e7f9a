// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/timetext.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace Audit {

class Notebook;
class QueryBox;
struct Chip;

/// The question as a row of chips, and behind them the box that adds another. What the server applies is
/// solid; what is checked on this side is outlined and says how many rows it hides. A chip's menu switches it
/// off, turns it into its opposite, or hands it to the box.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget *parent = nullptr);

    void setNotebook(const Notebook &notebook); ///< of names for values; must outlive the bar
    /// hidden: rows that each refinement hides.
    void showQuery(const Query &query, const TimeFormat &format, const QList<qint64> &hidden);
    QueryBox &box() const { return *m_box; }

Q_SIGNALS:
    void queryChanged(const Audit::Query &query);
    void entryRequested(const QString &id);
    void linkRequested(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clearChips();
    void showFocus(bool focused);
    QWidget *makeChip(const Chip &chip);
    static QString whoAnswers(const Chip &chip);
    QToolButton *makeBody(const Chip &chip);
    QToolButton *makeRemove(const Chip &chip);
    void addLabels(QLayout &layout, const Chip &chip) const;
    void showChips();
    void removeLast();

    QScrollArea *m_area;
    QHBoxLayout *m_row;
    QueryBox *m_box;
    Query m_query;
    TimeFormat m_format;
    QList<qint64> m_hidden;
    const Notebook *m_notebook = nullptr;
};

} // namespace Audit
