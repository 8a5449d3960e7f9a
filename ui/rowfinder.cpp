// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfinder.h"

#include "tables/entrytablemodel.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>

namespace Audit {

namespace {

constexpr std::chrono::milliseconds turnTime(20);

} // namespace

RowFinder::RowFinder(const EntryTableModel &entries, QObject *parent)
    : QObject(parent)
    , m_entries(entries)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &RowFinder::lookOn);
    connect(&entries, &QAbstractItemModel::modelReset, this, &RowFinder::stop);
}

void RowFinder::look(const QString &text, int from, Way way)
{
    m_text = text;
    m_way = way;
    m_left = m_entries.rowCount();
    m_isAround = false;
    m_row = from >= 0 ? from : way == Way::Down ? -1 : m_left;
    m_turn.start();
}

void RowFinder::stop()
{
    m_turn.stop();
}

void RowFinder::lookOn()
{
    const QDeadlineTimer turn(turnTime);
    while (!turn.hasExpired()) {
        if (m_left-- <= 0) {
            stop();
            Q_EMIT missed();
            return;
        }
        step();
        if (holds(m_row)) {
            stop();
            Q_EMIT found(m_row, m_isAround);
            return;
        }
    }
}

void RowFinder::step()
{
    const int rows = m_entries.rowCount();
    m_row += m_way == Way::Down ? 1 : -1;
    if (m_row >= 0 && m_row < rows)
        return;
    m_isAround = true;
    m_row = m_way == Way::Down ? 0 : rows - 1;
}

bool RowFinder::holds(int row) const
{
    const auto fields = allFields();
    const bool isInField = std::any_of(fields.begin(), fields.end(), [this, row](const FieldInfo &info) {
        return EntryStore::hasColumn(info.field)
            && m_entries.text(row, info.field).contains(m_text, Qt::CaseInsensitive);
    });
    if (isInField)
        return true;
    const auto shows = [this, row](int column) {
        return m_entries.index(row, column).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    if (shows(static_cast<int>(Column::Time)))
        return true;
    for (const QString &path : m_entries.paths()) {
        if (shows(m_entries.columnOf(path)))
            return true;
    }
    return false;
}

} // namespace Audit
