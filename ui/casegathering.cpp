// SPDX-License-Identifier: GPL-3.0-or-later
#include "casegathering.h"

#include "workspace.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <span>

namespace Audit {

namespace {

constexpr std::chrono::milliseconds turnTime(20);

/// In words that a colleague understands.
QString serverOf(const Source &source)
{
    return source.kind == Source::Kind::Server
        ? source.server.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)
        : source.name;
}

QList<CaseQuestion> questionsOf(Workspace &workspace)
{
    QList<CaseQuestion> questions;
    for (qsizetype index = 0; index < workspace.inquiries(); ++index) {
        const EntryTableModel &entries = workspace.inquiry(index).entries();
        questions.append({ entries.query().frozenAt(entries.askedAtUs()), entries.report().complete });
    }
    return questions;
}

bool holds(const EntryStore &store, std::span<const quint32> rows, const LabelKey &key)
{
    const auto &[field, value] = key;
    const auto isMeant = [&value](const QString &text) { return text == value; };
    if (!EntryStore::hasColumn(field)) // each is read for it
        return std::any_of(rows.begin(), rows.end(),
            [&, field = field](quint32 row) { return isMeant(store.text(row, field)); });
    TextColumn::Verdicts known;
    const auto verdicts = store.column(field).fitting(isMeant, rows, known);
    return std::find(verdicts.begin(), verdicts.end(), 1) != verdicts.end();
}

} // namespace

CaseGathering::CaseGathering(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_all(workspace.notebook().kept())
{
    for (qsizetype index = 0; index < workspace.inquiries(); ++index) {
        const EntryRows &rows = workspace.inquiry(index).entries().rows();
        m_tabs.push_back({ rows.sharedStore(), { rows.fetched().rbegin(), rows.fetched().rend() } });
    }
    facts.server = serverOf(workspace.source());
    facts.questions = questionsOf(workspace);
    facts.savedUs = nowMicroseconds();
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &CaseGathering::goOn);
    m_turn.start();
}

void CaseGathering::goOn()
{
    const QDeadlineTimer turn(turnTime);
    for (; m_tab < m_tabs.size(); ++m_tab, m_row = 0) {
        Tab &tab = m_tabs[m_tab];
        while (m_row < tab.rows.size()) {
            take(tab, tab.rows[m_row++]);
            if (turn.hasExpired())
                return;
        }
        tab.rows.resize(tab.kept);
        addLabels(tab);
    }
    end();
}

void CaseGathering::finish()
{
    while (m_turn.isActive())
        goOn();
}

void CaseGathering::take(Tab &tab, quint32 row)
{
    const QByteArray raw = tab.store->raw(row);
    if (!m_seen.insert(digestOf(raw)).second)
        return;
    entries.append(raw);
    tab.rows[tab.kept++] = row;
    const QString id = tab.store->text(row, Field::Id);
    if (const auto mark = m_all.marks.constFind(id); mark != m_all.marks.cend())
        facts.kept.marks.insert(id, *mark);
    if (const auto note = m_all.notes.constFind(id); note != m_all.notes.cend())
        facts.kept.notes.insert(id, *note);
}

void CaseGathering::addLabels(const Tab &tab)
{
    for (auto label = m_all.labels.cbegin(); label != m_all.labels.cend(); ++label) {
        if (!facts.kept.labels.contains(label.key()) && holds(*tab.store, tab.rows, label.key()))
            facts.kept.labels.insert(label.key(), *label);
    }
}

void CaseGathering::end()
{
    m_turn.stop();
    facts.entries = entries.size();
    Q_EMIT done();
}

} // namespace Audit
