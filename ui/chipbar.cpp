// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipbar.h"

#include "chips.h"
#include "icons.h"
#include "labeltag.h"
#include "plaintext.h"
#include "querybox.h"
#include "work/notebook.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// The time range has a button of its own beside the bar.
QList<Chip> conditionChips(const Query &query, const TimeFormat &format, const QList<qint64> &hidden)
{
    QList<Chip> chips = chipsOf(query, format, hidden);
    chips.removeIf([](const Chip &chip) { return chip.name == "time"_L1; });
    return chips;
}

} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_box(new QueryBox)
{
    setObjectName(u"chipBox"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(fontMetrics().height() + 16);

    // More chips than the bar is wide can be reached by scrolling, and the window stays free to shrink.
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(6, 0, 6, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_box, 1);
    m_box->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_area->setWidget(content);
    m_area->viewport()->setAutoFillBackground(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_area);

    m_box->installEventFilter(this);
    connect(m_box, &QueryBox::removeLastRequested, this, &ChipBar::removeLast);
    connect(m_box, &QueryBox::chosen, this, [this](const BoxReading &reading) {
        if (reading.kind == BoxReading::Kind::EntryId)
            Q_EMIT entryRequested(reading.entryId);
        else if (reading.kind == BoxReading::Kind::Link)
            Q_EMIT linkRequested(reading.link);
        else
            Q_EMIT queryChanged(applied(m_query, reading));
    });
}

/// Chips may have pushed the box out of sight; whoever writes in it sees it.
bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_box && (event->type() == QEvent::FocusIn || event->type() == QEvent::KeyPress))
        m_area->ensureWidgetVisible(m_box);
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (watched == m_box && isFocus
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) // its own list
        showFocus(event->type() == QEvent::FocusIn);
    return QWidget::eventFilter(watched, event);
}

void ChipBar::showFocus(bool focused)
{
    setProperty("focused", focused);
    style()->unpolish(this);
    style()->polish(this);
}

void ChipBar::showQuery(const Query &query, const TimeFormat &format, const QList<qint64> &hidden)
{
    if (query == m_query && format == m_format && hidden == m_hidden && m_row->count() > 1)
        return;
    m_query = query;
    m_format = format;
    m_hidden = hidden;
    m_box->setTimeFormat(format);
    showChips();
}

void ChipBar::setNotebook(const Notebook &notebook)
{
    m_notebook = &notebook;
    connect(m_notebook, &Notebook::changed, this, &ChipBar::showChips);
}

void ChipBar::showChips()
{
    clearChips();
    for (const Chip &chip : conditionChips(m_query, m_format, m_hidden))
        m_row->insertWidget(m_row->count() - 1, makeChip(chip));
}

/// What a person calls the values.
void ChipBar::addLabels(QLayout &layout, const Chip &chip) const
{
    if (!m_notebook || !chip.field)
        return;
    for (const QString &value : chip.values) {
        if (const auto label = m_notebook->label(*chip.field, value))
            layout.addWidget(new LabelTag(*label));
    }
}

void ChipBar::clearChips()
{
    while (m_row->count() > 1) {
        QLayoutItem *item = m_row->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QWidget *ChipBar::makeChip(const Chip &chip)
{
    auto *frame = new QWidget;
    frame->setObjectName(u"chip"_s);
    frame->setProperty("refinement", chip.isRefinement);
    frame->setProperty("off", chip.isOff);
    frame->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(8, 0, 2, 0);
    layout->setSpacing(2);
    auto *title = new PlainLabel(chip.title);
    title->setEnabled(!chip.isOff);
    layout->addWidget(title);
    layout->addWidget(makeBody(chip));
    addLabels(*layout, chip);
    if (chip.hidden) {
        auto *hidden = new MutedLabel(tr("−%1").arg(QLocale().toString(*chip.hidden)));
        hidden->setObjectName(u"hiddenBy_"_s + chip.name);
        hidden->setToolTip(tr("Fetched entries that this condition hides"));
        layout->addWidget(hidden);
    }
    layout->addWidget(makeRemove(chip));
    return frame;
}

QString ChipBar::whoAnswers(const Chip &chip)
{
    if (chip.isInParts)
        return tr("Asked of the server, each value by itself");
    return chip.isRefinement ? tr("Checked here, on the entries that were fetched")
                             : tr("Asked of the server");
}

QToolButton *ChipBar::makeBody(const Chip &chip)
{
    auto *body = new QToolButton;
    body->setObjectName(u"chip_"_s + chip.name);
    body->setProperty("flat", true);
    body->setProperty("off", chip.isOff);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    body->setFont(strong);
    const QString text = chip.title + u' ' + chip.value;
    body->setText(QString(chip.value).replace(u'&', u"&&"_s));
    body->setAccessibleName(chip.isOff ? tr("Switched off: %1").arg(text) : text);
    body->setToolTip(whoAnswers(chip));
    auto *menu = new QMenu(body);
    const auto add = [&](const QString &name, const QString &title, const Chip::Edit &edit) {
        QAction *action = menu->addAction(title);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, edit] { Q_EMIT queryChanged(edit(m_query)); });
    };
    add(u"toggleChip"_s, chip.isOff ? tr("Switch &On") : tr("Switch &Off"), chip.toggle);
    add(u"negateChip"_s, tr("&Turn into Its Opposite"), chip.negate);
    QAction *edit = menu->addAction(tr("&Edit"));
    edit->setObjectName(u"editChip"_s);
    connect(edit, &QAction::triggered, this, [this, chip] {
        const QString condition = chip.text;
        Q_EMIT queryChanged(chip.remove(m_query));
        m_box->edit(condition);
    });
    add(u"removeChip"_s, tr("&Remove"), chip.remove);
    body->setMenu(menu);
    body->setPopupMode(QToolButton::InstantPopup);
    return body;
}

QToolButton *ChipBar::makeRemove(const Chip &chip)
{
    auto *remove = new QToolButton;
    remove->setObjectName(u"removeChip_"_s + chip.name);
    remove->setProperty("flat", true);
    remove->setIcon(icon(u"close"_s));
    remove->setIconSize({ 12, 12 });
    remove->setAccessibleName(tr("Remove filter: %1 %2").arg(chip.title, chip.value));
    remove->setToolTip(tr("Remove this filter"));
    connect(remove, &QToolButton::clicked, this,
        [this, edit = chip.remove] { Q_EMIT queryChanged(edit(m_query)); });
    return remove;
}

void ChipBar::removeLast()
{
    const QList<Chip> chips = conditionChips(m_query, m_format, m_hidden);
    if (!chips.isEmpty())
        Q_EMIT queryChanged(chips.constLast().remove(m_query));
}

} // namespace Audit
