// SPDX-License-Identifier: GPL-3.0-or-later
#include "probelist.h"

#include "plaintext.h"
#include "probewords.h"

#include <QGridLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

const char *moodOf(const ProbeOutcome &outcome)
{
    switch (outcome.kind) {
    case ProbeOutcome::Kind::Good:
        return "good";
    case ProbeOutcome::Kind::Bad:
        return "wrong";
    default:
        return "calm";
    }
}

} // namespace

ProbeList::ProbeList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"probeList"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(2, 1);
    for (std::size_t step = 0; step < probeSteps; ++step) {
        auto *title = new MutedLabel(probeTitle(static_cast<ProbeStep>(step)));
        m_lines[step] = { new PlainLabel, new PlainLabel };
        m_lines[step].mark->setFixedWidth(fontMetrics().averageCharWidth() * 3);
        m_lines[step].sentence->setObjectName(u"probe_%1"_s.arg(step));
        m_lines[step].sentence->setWordWrap(true);
        m_lines[step].sentence->setTextInteractionFlags(
            Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const auto row = static_cast<int>(step);
        layout->addWidget(m_lines[step].mark, row, 0, Qt::AlignTop);
        layout->addWidget(title, row, 1, Qt::AlignTop);
        layout->addWidget(m_lines[step].sentence, row, 2);
    }
}

void ProbeList::say(std::size_t step, const QString &mark, const QString &sentence, const char *mood)
{
    const Line &line = m_lines.at(step);
    line.mark->setText(mark);
    line.sentence->setText(sentence);
    line.mark->setProperty("mood", QString::fromLatin1(mood));
    line.mark->style()->unpolish(line.mark);
    line.mark->style()->polish(line.mark);
}

void ProbeList::showAsking()
{
    for (std::size_t step = 0; step < probeSteps; ++step)
        say(step, u"…"_s, step == 0 ? tr("Asking …") : QString(), "calm");
}

void ProbeList::showReport(const ProbeReport &report, const TokenStanding &standing)
{
    for (std::size_t step = 0; step < probeSteps; ++step) {
        const ProbeOutcome &outcome = report.at(step);
        say(step, probeMark(outcome), probeSentence(static_cast<ProbeStep>(step), outcome, standing),
            moodOf(outcome));
    }
}

QString ProbeList::text() const
{
    QStringList lines;
    for (const Line &line : m_lines)
        lines += line.mark->text() + u' ' + line.sentence->text();
    return lines.join(u'\n');
}

} // namespace Audit
