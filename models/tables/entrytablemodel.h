// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/entrywalk.h"
#include "domain/query.h"
#include "tables/entrycells.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Audit {

class Notebook;

/// The entries of one question as rows, newest first, fetched as the view asks for more. What a refinement
/// hides is fetched and no row; while much is hidden, more is fetched by itself, until there is a screenful.
/// A new question keeps the old rows until its first answer is here; a failed one keeps them for good.
/// Answers to an older question never arrive: its walk is gone. Cells are capped and made safe to show.
class EntryTableModel : public QAbstractTableModel, public EntryRoles
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
    void setColumnTitles(std::function<QString(Column)> titles);
    /// What is kept of entries and values; must outlive the model.
    void setNotebook(const Notebook &notebook);
    const Notebook *notebook() const { return m_notebook; } ///< none before setNotebook()
    void setTimeFormat(const TimeFormat &format);
    const TimeFormat &timeFormat() const { return m_cells.timeFormat(); }
    /// Times are shown as from this instant on; files keep the times themselves.
    void setTimeZero(const std::optional<qint64> &us);
    const std::optional<qint64> &timeZero() const { return m_cells.timeZero(); }

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

    /// The row's entry, whole. Whoever reads many of them wants outline() or text(), which are cheaper.
    Entry entry(int row) const { return m_rows.store().entry(storeRow(row)); }
    Entry outline(int row) const { return m_rows.store().outline(storeRow(row)); } ///< as of the store
    QString text(int row, Field field) const { return m_rows.store().text(storeRow(row), field); }
    QByteArray raw(int row) const { return m_rows.store().raw(storeRow(row)); } ///< the server's own bytes
    std::optional<qint64> timeUs(int row) const { return m_rows.store().timeUs(storeRow(row)); }
    /// Fetched entries that each refinement of the query hides, and all of them together.
    const QList<qint64> &hidden() const { return m_rows.sieve().hidden(); }
    qint64 allHidden() const { return m_rows.sieve().allHidden(); }
    /// Everything fetched, the hidden ones included.
    const EntryRows &rows() const { return m_rows; }

    /// Sorts the rows by what a column shows, those that come later too; newest first without a column. By a
    /// path, entries are read first, some in each turn; the state is Loading until then.
    void sortBy(const EntryRows::Sorting &sorting);

    /// Columns behind the usual ones, each of what stands at a path of the entry (domain/entrypath.h).
    void setPaths(const QStringList &paths);
    const QStringList &paths() const { return m_paths; }
    void addPath(const QString &path); ///< none twice
    void removePath(const QString &path); ///< rows that are sorted by it are so no longer
    const QString &pathOf(int column) const { return m_paths[column - int(allColumns().size())]; }
    /// What rows are sorted by to be sorted by this column, and which column that is, -1 where it is none.
    EntryRows::SortKey sortKeyOf(int column) const;
    int columnOf(const EntryRows::SortKey &key) const;
    static bool isPathColumn(int column) { return column >= static_cast<int>(allColumns().size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
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
    void askMore();
    void goOn();
    void siftOn();
    void siftRest();
    void readOn();
    void addFound();
    void sortShown();
    void reorder();
    void replaceRows(const QList<Entry> &entries);
    void insertLate(const QList<Entry> &entries);
    void finishWalk();
    void setState(State state);
    quint32 storeRow(int row) const { return m_rows.shown().at(static_cast<std::size_t>(row)); }
    void timesChanged();

    AuditClient *m_client = nullptr;
    const Notebook *m_notebook = nullptr;
    std::unique_ptr<EntryWalk> m_walk;
    std::function<QString(Column)> m_titles;
    Query m_query;
    qint64 m_askedAtUs = 0;
    State m_state = State::Idle;
    std::optional<ApiError> m_error;
    bool m_awaitingFirst = false;
    bool m_isAsking = false; ///< an answer of the walk is awaited
    bool m_isStopped = false; ///< by a person: nothing more is asked by itself
    EntryRows m_rows;
    EntryCells m_cells { m_rows };
    QStringList m_paths;
    QTimer m_sifting; ///< while there is more to look at than one turn has time for
    qint64 m_newer = 0;
    std::size_t m_shownBefore = 0; ///< when more was asked for
};

} // namespace Audit
