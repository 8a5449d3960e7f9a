// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "domain/entry.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace Audit {

/// What an entry shares with others.
enum class Relation {
    SameActor, ///< within an hour before and after, as with the next three
    SameAddress,
    SameResource,
    SameRequest,
    SameActorAndAddress, ///< ever
    FirstOfActorAndAddress, ///< the oldest of these
};

/// How many entries share something with one entry, asked of the server one after the other: the number that
/// it reports, and of what is asked about all time the oldest. Asks only while it is watched, and
/// only when the selection has stood still for a moment.
class RelatedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Titles
    {
        std::function<QString(Relation)> relation;
        std::function<QString(qint64 count)> count;
        std::function<QString(qint64 us)> time;
        QString asking;
        QString notReported;
        QString failed;
    };

    explicit RelatedModel(Titles titles, QObject *parent = nullptr);
    ~RelatedModel() override;

    /// The client must outlive the model or be replaced first.
    void setClient(AuditClient *client);
    void setEntry(const std::optional<Entry> &entry);
    void setWatched(bool watched);
    /// The question behind a line.
    const Query &query(int row) const { return m_rows[static_cast<std::size_t>(row)].query; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class State { Waiting, Asking, Known, NotReported, Failed };

    struct Row
    {
        Relation relation;
        Query query;
        State state = State::Waiting;
        qint64 number = 0; ///< entries; of the oldest its time in microseconds
    };

    void askNext();
    void take(std::size_t place, const Result<Page> &answer);
    void askForOldest(std::size_t place, qint64 count);
    void show(std::size_t place, State state);

    Titles m_titles;
    AuditClient *m_client = nullptr;
    std::optional<Entry> m_entry;
    std::vector<Row> m_rows;
    PendingCall m_call;
    QTimer m_pause;
    bool m_isWatched = false;
};

/// The question for a relation of an entry; none where the entry lacks what it would share.
std::optional<Query> relatedQuery(const Entry &entry, Relation relation);

} // namespace Audit
