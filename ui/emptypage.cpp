// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypage.h"

#include "chips.h"
#include "plaintext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_text(new MutedLabel)
    , m_buttons(new QVBoxLayout)
{
    setObjectName(u"tablePane"_s);
    setAttribute(Qt::WA_StyledBackground);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    m_buttons->setSpacing(6);
}

void EmptyPage::showReading()
{
    clearButtons();
    m_title->setText(tr("Reading …"));
    m_text->clear();
}

void EmptyPage::showNoAnswer()
{
    clearButtons();
    m_title->setText(tr("No entries to show"));
    m_text->setText(tr("The question was not answered. The message above says why."));
}

void EmptyPage::showNothingMatches(const Query &query, const TimeFormat &format, qint64 hidden)
{
    clearButtons();
    m_query = query;
    m_title->setText(tr("Nothing matches"));
    const QList<Chip> chips = chipsOf(query, format);
    if (hidden > 0)
        m_text->setText(
            tr("%Ln entries match on the server, and the conditions that are checked here hide all of "
               "them. Take one away to see more:",
                nullptr, static_cast<int>(hidden)));
    else
        m_text->setText(chips.isEmpty() ? tr("The log has no entries that you may see.")
                                        : tr("No entry matches all of these. Take one away to look wider:"));
    for (const Chip &chip : chips) {
        if (chip.isOff)
            continue;
        auto *button
            = new QPushButton(tr("Without %1: %2").arg(chip.title, chip.value).replace(u'&', u"&&"_s));
        button->setObjectName(u"loosen_"_s + chip.name);
        m_buttons->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this,
            [this, edit = chip.remove] { Q_EMIT queryChanged(edit(m_query)); });
    }
}

void EmptyPage::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace Audit
