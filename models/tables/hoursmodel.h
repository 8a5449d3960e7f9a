// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimeZone>

#include <array>

namespace Audit {

/// How many of the rows that were counted fell into each hour of each day of the week, in one time zone.
class HoursModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int days = 7; ///< Monday first, as ISO 8601 counts
    static constexpr int hours = 24;

    enum Role {
        CountRole = Qt::UserRole + 1,
        FractionRole, ///< of the busiest hour's count, 0 to 1
    };

    explicit HoursModel(QObject *parent = nullptr);

    void setDayTitles(const QStringList &titles) { m_dayTitles = titles; } ///< seven, Monday first
    void begin(const QTimeZone &zone);
    void count(qint64 us);
    void settle();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_dayTitles;
    QTimeZone m_zone = QTimeZone::utc();
    std::array<std::array<qint64, hours>, days> m_counts {};
    qint64 m_busiest = 0;
};

} // namespace Audit
