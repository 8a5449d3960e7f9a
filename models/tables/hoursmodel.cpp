// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/hoursmodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usPerMillisecond = 1000;

} // namespace

HoursModel::HoursModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HoursModel::begin(const QTimeZone &zone)
{
    m_zone = zone;
    m_counts = {};
}

void HoursModel::count(qint64 us)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(us / usPerMillisecond, m_zone);
    ++m_counts[static_cast<std::size_t>(time.date().dayOfWeek() - 1)]
              [static_cast<std::size_t>(time.time().hour())];
}

void HoursModel::settle()
{
    m_busiest = 0;
    for (const auto &day : m_counts)
        m_busiest = std::max(m_busiest, *std::max_element(day.begin(), day.end()));
    Q_EMIT dataChanged(index(0, 0), index(days - 1, hours - 1));
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days;
}

int HoursModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hours;
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 count
        = m_counts[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return count > 0 ? QLocale().toString(count) : QString();
    case CountRole:
        return count;
    case FractionRole:
        return m_busiest > 0 ? double(count) / double(m_busiest) : 0.0;
    case Qt::TextAlignmentRole:
        return Qt::AlignCenter;
    default:
        return {};
    }
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? m_dayTitles.value(section)
                                       : u"%1"_s.arg(section, 2, 10, QLatin1Char('0'));
}

} // namespace Audit
