// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusstrip.h"

#include "domain/safetext.h"
#include "plaintext.h"
#include "words/walkwords.h"
#include "workspace.h"

#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Audit {

StatusStrip::StatusStrip(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_counts(new PlainLabel)
    , m_completeness(new PlainLabel)
    , m_source(new MutedLabel)
    , m_zone(new QToolButton)
    , m_token(new MutedLabel)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_counts->setObjectName(u"statusCounts"_s);
    m_completeness->setObjectName(u"statusCompleteness"_s);
    m_source->setObjectName(u"statusSource"_s);
    m_token->setObjectName(u"statusToken"_s);
    m_zone->setObjectName(u"statusZone"_s);
    m_zone->setProperty("flat", true);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setToolTip(tr("Switch between UTC and this computer's time zone"));
    for (QWidget *widget : { static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_completeness) }) {
        widget->setContentsMargins(4, 0, 12, 0);
        addWidget(widget);
    }
    for (QWidget *widget : { static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_zone),
             static_cast<QWidget *>(m_token) }) {
        widget->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(widget);
    }

    connect(m_zone, &QToolButton::clicked, this, &StatusStrip::zoneSwitchRequested);
    connect(&m_workspace.entries(), &EntryTableModel::stateChanged, this, &StatusStrip::showState);
    connect(&m_workspace.entries(), &QAbstractItemModel::headerDataChanged, this, &StatusStrip::showState);
    connect(&m_workspace, &Workspace::opened, this, &StatusStrip::showSource);
    connect(&m_workspace, &Workspace::closed, this, &StatusStrip::showSource);
    connect(&m_workspace, &Workspace::sourceChanged, this, &StatusStrip::showSource);
    showSource();
    showState();
}

void StatusStrip::showState()
{
    setVisible(m_workspace.isOpen());
    m_counts->setText(countsText());
    m_completeness->setText(completenessText());
    m_zone->setText(m_workspace.timeFormat().zoneTitle());
}

QString StatusStrip::countsText() const
{
    EntryTableModel &entries = m_workspace.entries();
    const WalkReport report = entries.report();
    QStringList parts { tr("%Ln shown", nullptr, entries.rowCount()) };
    if (entries.rowsMatchQuery()) {
        parts.append(report.reportedTotal ? tr("%1 match").arg(QLocale().toString(*report.reportedTotal))
                                          : tr("total not reported"));
        if (report.asOfUs)
            parts.append(tr("as of %1").arg(m_workspace.timeFormat().time(*report.asOfUs)));
    }
    return parts.join(u" · "_s);
}

QString StatusStrip::completenessText() const
{
    EntryTableModel &entries = m_workspace.entries();
    const bool showsOlderRows = !entries.rowsMatchQuery() && entries.rowCount() > 0;
    switch (entries.state()) {
    case EntryTableModel::State::Idle:
        return {};
    case EntryTableModel::State::Loading:
        return tr("reading …");
    case EntryTableModel::State::Failed:
        return showsOlderRows ? tr("rows of the question before") : tr("incomplete: the last request failed");
    case EntryTableModel::State::Ready:
        break;
    }
    if (!entries.rowsMatchQuery())
        return showsOlderRows ? tr("stopped: rows of the question before") : tr("stopped");
    const WalkReport report = entries.report();
    if (report.contradictsTotal())
        return uncertainText(*report.reportedTotal);
    return report.complete ? tr("complete ✔") : tr("more follow as you scroll");
}

void StatusStrip::showSource()
{
    const Source &source = m_workspace.source();
    m_source->setText(displaySafe(source.name, 60));
    m_token->setText(source.tokenNote);
    m_token->setVisible(!source.tokenNote.isEmpty());
    showState();
}

} // namespace Audit
