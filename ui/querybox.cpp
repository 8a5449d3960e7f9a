// SPDX-License-Identifier: GPL-3.0-or-later
#include "querybox.h"

#include "api/consolelink.h"
#include "boxwords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

QueryBox::QueryBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_offers, this))
{
    setObjectName(u"queryBox"_s);
    setAccessibleName(tr("Add a condition"));
    setPlaceholderText(tr("Add a value, a time, an id, or a condition such as action!=user.login"));
    setToolTip(
        tr("Type or paste an address, an e-mail, a time or an id. Conditions: =, !=, ~ (contains), !~, "
           "several values with commas, networks such as ip_address=10.8.0.0/16."));
    setFrame(false);
    setMaxLength(int(longestLink));
    setProperty("flat", true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"queryBoxOffers"_s);
    m_completer->popup()->setAccessibleName(tr("What the text may mean"));
    connect(this, &QLineEdit::textEdited, this, &QueryBox::offer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); });
}

void QueryBox::edit(const QString &text)
{
    setText(text);
    setFocus(Qt::OtherFocusReason);
    offer(text);
}

void QueryBox::offer(const QString &text)
{
    m_readings = readBox(text, m_words ? m_words() : KnownWords {}, m_format.zone(), nowMicroseconds());
    QStringList texts;
    for (const BoxReading &reading : std::as_const(m_readings))
        texts.append(readingText(reading, m_format));
    m_offers.setStringList(texts);
    if (texts.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete(roomForOffers());
}

/// Below the box, as wide as what is offered, however little room the chips have left.
QRect QueryBox::roomForOffers() const
{
    constexpr int sides = 40;
    const int wanted = m_completer->popup()->sizeHintForColumn(0) + sides;
    return { 0, 0, std::max(width(), std::min(wanted, fontMetrics().averageCharWidth() * 90)), height() + 4 };
}

void QueryBox::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT removeLastRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_completer->popup()->hide();
        return;
    }
    // The list below asks here first, and takes its own line where the key is not accepted.
    const QAbstractItemView *offers = m_completer->popup();
    if (isEnter && offers->isVisible() && offers->selectionModel()->hasSelection())
        return event->ignore();
    if (isEnter)
        return enter();
    QLineEdit::keyPressEvent(event);
}

void QueryBox::enter()
{
    if (text().trimmed().isEmpty())
        return;
    m_readings = readBox(text(), m_words ? m_words() : KnownWords {}, m_format.zone(), nowMicroseconds());
    if (m_readings.isEmpty())
        Q_EMIT refused(
            tr("This is no whole condition. Write a field's name, =, !=, ~ or !~, and a value, such as "
               "action!=user.login."));
    else
        choose(0);
}

void QueryBox::choose(qsizetype place)
{
    if (place < 0 || place >= m_readings.size())
        return;
    const BoxReading reading = m_readings[place];
    if (reading.kind == BoxReading::Kind::Problem)
        return Q_EMIT refused(readingText(reading, m_format)); // the text stays, to be mended
    m_readings.clear();
    m_completer->popup()->hide();
    clear();
    Q_EMIT chosen(reading);
}

} // namespace Audit
