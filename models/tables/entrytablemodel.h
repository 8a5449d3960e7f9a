// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/entrywalk.h"
#include "domain/query.h"
#include "tables/entrygrid.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace Audit {

/// The entries of one question as rows, newest first, fetched as the view asks for more. What a refinement
/// hides is fetched and no row; while much is hidden, more is fetched by itself, until there is a screenful.
/// A new question keeps the old rows until its first answer is here; a failed one keeps them for good.
/// Answers to an older question never arrive: its walk is gone.
class EntryTableModel : public EntryGrid
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< nothing was asked yet
        Loading, ///< an answer is awaited
        Ready, ///< rows are those of query(); more may be had
        Failed, ///< the last request failed; rows are what was there before
    };

    explicit EntryTableModel(QObject *parent = nullptr);
    ~EntryTableModel() override;

    /// The client must outlive the model or be replaced first; nullptr clears the table.
    void setClient(AuditClient *client);
    /// Asks from the beginning, also when the query is the same; where only refinements change, the rows that
    /// were fetched are looked through again and nothing is asked.
    void setQuery(const Query &query);
    const Query &query() const { return m_query; }
    /// The instant that the question's relative ends were counted from.
    qint64 askedAtUs() const { return m_askedAtUs; }

    void retry(); ///< after a failure: the same step again
    void stop(); ///< drops the request in flight; the rows stay
    /// Entries that came in after the question was asked, each at its place.
    void insertNewer(const QList<Entry> &entries);
    qint64 newer() const { return m_newer; } ///< such entries, the hidden ones included

    State state() const { return m_state; }
    const std::optional<ApiError> &error() const { return m_error; }
    WalkReport report() const;
    /// False while the rows still belong to an older question.
    bool rowsMatchQuery() const { return !m_awaitingFirst; }

    /// Sorts the rows by what a column shows, those that come later too; newest first without a column. By a
    /// path, entries are read first, some in each turn; the state is Loading until then.
    void sortBy(const EntryRows::Sorting &sorting);

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    void startWalk();
    void takeEntries(const QList<Entry> &entries);
    bool needsNextPageNow() const;
    bool showsTooLittle() const;
    void refine(const Query &query);
    void settle();
    void goOn();
    void askMore();
    void replaceRows(const QList<Entry> &entries);
    void insertLate(const QList<Entry> &entries);
    void finishWalk();
    void setState(State state);

    AuditClient *m_client = nullptr;
    std::unique_ptr<EntryWalk> m_walk;
    Query m_query;
    qint64 m_askedAtUs = 0;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    bool m_awaitingFirst = false;
    bool m_isAsking = false; ///< an answer of the walk is awaited
    bool m_isStopped = false; ///< by a person: nothing more is asked by itself
    QTimer m_settling; ///< while there is more to look at than one turn has time for
    qint64 m_newer = 0;
    std::size_t m_shownBefore = 0; ///< when more was asked for
};

} // namespace Audit
