// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "elided.h"
#include "entryview.h"
#include "icons.h"
#include "tables/entrytablemodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Audit {

FindBar::FindBar(EntryView &view, const EntryTableModel &entries, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_entries(entries)
    , m_finder(entries)
    , m_text(new QLineEdit)
    , m_told(new ElidedLabel(Qt::ElideRight))
{
    setObjectName(u"findBar"_s);
    m_text->setObjectName(u"findText"_s);
    m_text->setAccessibleName(tr("Find in the rows"));
    m_text->setPlaceholderText(tr("find in the rows"));
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_told->setObjectName(u"findTold"_s);
    m_told->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QToolButton *up = makeButton(u"findUp"_s, u"up"_s, tr("Previous (Shift+F3)"));
    QToolButton *down = makeButton(u"findDown"_s, u"down"_s, tr("Next (F3)"));
    QToolButton *shut = makeButton(u"findClose"_s, u"close"_s, tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    row->addWidget(up);
    row->addWidget(down);
    row->addWidget(m_told, 2);
    row->addWidget(shut);
    setFocusProxy(m_text);
    connect(up, &QToolButton::clicked, this, [this] { find(RowFinder::Way::Up); });
    connect(down, &QToolButton::clicked, this, [this] { find(RowFinder::Way::Down); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(m_text, &QLineEdit::textEdited, m_told, [this] { m_told->showText({}); });
    connect(&m_finder, &RowFinder::found, this, &FindBar::standOn);
    connect(&m_finder, &RowFinder::missed, this, &FindBar::tellMissed);
    hide();
}

QToolButton *FindBar::makeButton(const QString &name, const QString &drawing, const QString &title)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setProperty("flat", true);
    button->setIcon(icon(drawing));
    button->setAccessibleName(title);
    button->setToolTip(title);
    return button;
}

void FindBar::open()
{
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::find(RowFinder::Way way)
{
    if (m_text->text().isEmpty())
        return open();
    show();
    m_finder.look(m_text->text(), m_view.currentIndex().row(), way);
}

void FindBar::close()
{
    m_finder.stop();
    m_told->showText({});
    hide();
    m_view.setFocus();
}

void FindBar::standOn(int row, bool aroundTheEnd)
{
    const int column = std::max(m_view.currentIndex().column(), 0);
    m_view.setCurrentIndex(m_entries.index(row, column));
    m_view.scrollTo(m_view.currentIndex());
    m_told->showText(aroundTheEnd ? tr("Went on at the other end.") : QString());
}

void FindBar::tellMissed()
{
    m_told->showText(m_entries.report().complete
            ? tr("In none of these rows.")
            : tr("In none of the rows fetched so far; more follow as you scroll."));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter)
        find(event->modifiers() & Qt::ShiftModifier ? RowFinder::Way::Up : RowFinder::Way::Down);
    else
        QFrame::keyPressEvent(event);
}

} // namespace Audit
