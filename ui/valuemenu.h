// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace Audit {

/// A value on the screen, and the entry that it stands in.
struct ValueAt
{
    Field field = Field::Id;
    QString value {}; ///< the server's own text
    std::optional<qint64> timeUs {}; ///< when the entry happened; none for a value of many entries
    QString entryId {};
};

/// What one can ask of any value.
enum class Pivot {
    Include, ///< adds it to the question
    IncludeToo, ///< as well as the values of its field that are asked for
    Exclude, ///< entries without it
    OnlyThis, ///< it alone, within the same time
    BesideSameTime, ///< it alone, in a new tab
    BesideFiveMinutes, ///< in a new tab, so long before and after its entry
    BesideQuarter, ///< of an hour
    BesideHour,
    BesideDay,
    BesideAllTime,
    AroundEntry, ///< everything an hour around its entry, in a new tab
};

/// The one menu for any value, the same wherever a value stands, and its keys while that view has the focus.
class ValueMenu : public QObject
{
    Q_OBJECT
public:
    /// Owned by the view. `current` tells the value that stands under the cursor; none where there is none.
    ValueMenu(QWidget &view, std::function<std::optional<ValueAt>()> current);

    /// For the view's menu, in their order; a view may add its own behind them.
    QList<QAction *> actions() const { return m_actions; }
    /// After the cursor moved: what needs a time is off where the value has none.
    void refresh();

Q_SIGNALS:
    /// The cursor of the view, or the focus, came to a value.
    void reached();
    void topValuesRequested(const Audit::ValueAt &value);
    void labelRequested(const Audit::ValueAt &value);
    void chosen(Audit::Pivot pivot, const Audit::ValueAt &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry;
    QAction *addAction(const Entry &entry);
    void addBesideMenu();
    void choose(Pivot pivot);
    using Request = void (ValueMenu::*)(const ValueAt &);
    void addRequest(const char *name, const QString &text, const QKeySequence &key, Request request);
    void copyValue();
    void copyAsFilter();

    QWidget &m_view;
    std::function<std::optional<ValueAt>()> m_current;
    QList<QAction *> m_actions;
    QList<QAction *> m_needTime;
};

} // namespace Audit
