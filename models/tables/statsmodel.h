// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "domain/query.h"
#include "domain/resultkind.h"
#include "domain/timetext.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace Audit {

/// The service's statistics for a question's tenant and time range (the endpoint knows no other filter), as
/// rows: one a bucket with its total and its split by kind of result. The chart draws the same rows.
class StatsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Total, Success, Failure, Denied, Other, ColumnCount };

    struct Bucket
    {
        qint64 startUs = 0;
        qint64 total = 0;
        qint64 byKind[4] = {}; ///< by ResultKind
    };

    explicit StatsModel(QObject *parent = nullptr);
    ~StatsModel() override;

    void setClient(AuditClient *client);
    void setTimeFormat(const TimeFormat &format);
    void setTitles(QStringList titles); ///< one a column

    /// Asks for the question's scope. Without a start or an end the service's own default counts.
    void setQuery(const Query &query, qint64 nowUs);
    const Query &query() const { return m_query; } ///< as it was asked
    void retry();

    bool isFetching() const { return m_call.isRunning(); }
    const std::optional<Stats> &stats() const { return m_stats; }
    const std::optional<ApiError> &error() const { return m_error; }
    const std::vector<Bucket> &buckets() const { return m_buckets; }
    const TimeFormat &timeFormat() const { return m_timeFormat; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<Stats> &answer);
    void setStats(std::optional<Stats> stats);

    AuditClient *m_client = nullptr;
    TimeFormat m_timeFormat;
    QStringList m_titles;
    Query m_query;
    Query m_answered; ///< what the numbers answer
    Query m_fixed; ///< the query with its ends fixed, for the wire
    PendingCall m_call;
    std::optional<Stats> m_stats;
    std::optional<ApiError> m_error;
    std::vector<Bucket> m_buckets;
};

} // namespace Audit
