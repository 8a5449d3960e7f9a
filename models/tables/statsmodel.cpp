// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/statsmodel.h"

namespace Audit {

namespace {

StatsModel::Bucket bucketOf(const SeriesPoint &point)
{
    StatsModel::Bucket bucket { point.startUs, point.total, {} };
    qint64 split = 0;
    for (const NamedCount &part : point.byResult) {
        bucket.byKind[static_cast<int>(classifyResult(part.label))] += part.count;
        split += part.count;
    }
    // A series without a split, or with a partial one, still counts every entry.
    bucket.byKind[static_cast<int>(ResultKind::Other)] += std::max<qint64>(0, point.total - split);
    return bucket;
}

} // namespace

StatsModel::StatsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

StatsModel::~StatsModel() = default;

void StatsModel::setClient(AuditClient *client)
{
    m_call.cancel();
    m_client = client;
    m_error.reset();
    setStats(std::nullopt);
}

void StatsModel::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    if (!m_buckets.empty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time), { Qt::DisplayRole });
    Q_EMIT changed();
}

void StatsModel::setTitles(QStringList titles)
{
    m_titles = std::move(titles);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void StatsModel::setQuery(const Query &query, qint64 nowUs)
{
    m_query = query;
    m_fixed = query.frozenAt(nowUs);
    retry();
}

void StatsModel::retry()
{
    if (!m_client)
        return;
    m_error.reset();
    m_call = m_client->fetchStats(m_fixed, [this](const Result<Stats> &answer) { take(answer); });
    Q_EMIT changed();
}

void StatsModel::take(const Result<Stats> &answer)
{
    if (answer) {
        m_answered = m_query;
        return setStats(*answer);
    }
    m_error = answer.error();
    if (m_query == m_answered)
        Q_EMIT changed();
    else
        setStats(std::nullopt); // numbers of another question under this question's caption would lie
}

void StatsModel::setStats(std::optional<Stats> stats)
{
    beginResetModel();
    m_stats = std::move(stats);
    m_buckets.clear();
    if (m_stats) {
        for (const SeriesPoint &point : m_stats->series)
            m_buckets.push_back(bucketOf(point));
    }
    endResetModel();
    Q_EMIT changed();
}

int StatsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_buckets.size());
}

int StatsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant StatsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Bucket &bucket = m_buckets[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Time:
        return m_timeFormat.dateTime(bucket.startUs);
    case Total:
        return bucket.total;
    default:
        return bucket.byKind[index.column() - Success];
    }
}

QVariant StatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace Audit
