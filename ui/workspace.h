// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "tables/entrydetailmodel.h"
#include "tables/entrytablemodel.h"
#include "tables/namesmodel.h"
#include "tables/statsmodel.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Audit {

/// Where entries come from, and with whose token.
struct Source
{
    enum class Kind { Sample, File, Server };

    Kind kind = Kind::Server;
    QString name; ///< what the window calls it
    QUrl server;
    Token token;
    QString tokenNote; ///< where the token is kept, in words
    std::shared_ptr<void> service; ///< a local service that runs as long as the source is open
};

/// What a window works on: one source at a time, its session, its client, and the models fed by it.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    void open(const Source &source);
    void close();
    bool isOpen() const { return m_client != nullptr; }
    const Source &source() const { return m_source; } ///< without its token
    Token token() const; ///< for an export's own session
    void setTokenNote(const QString &note);

    /// The question that a source is opened with: all of a file, a week of the sample, a day of a server.
    Query firstQuery() const;
    /// Another question to open sources with, from the command line.
    void setFirstQuery(const Query &query) { m_firstQuery = query; }
    void ask(const Query &query);
    const Query &query() const { return m_entries.query(); }

    void setTimeFormat(const TimeFormat &format);
    const TimeFormat &timeFormat() const { return m_entries.timeFormat(); }

    EntryTableModel &entries() { return m_entries; }
    EntryDetailModel &detail() { return m_detail; }
    StatsModel &stats() { return m_stats; }
    NamesModel &actions() { return m_actions; }
    NamesModel &resourceTypes() { return m_resourceTypes; }
    NamesModel &results() { return m_results; }

Q_SIGNALS:
    void opened();
    void closed();
    void asked(); ///< another question is on its way
    void sourceChanged();

private:
    void setClients(AuditClient *client);
    void noteResults(const QModelIndex &parent, int first, int last);

    Source m_source;
    std::optional<Query> m_firstQuery;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    EntryTableModel m_entries;
    EntryDetailModel m_detail;
    StatsModel m_stats;
    NamesModel m_actions;
    NamesModel m_resourceTypes;
    NamesModel m_results;
};

/// Adds a value to a question; none where the API has no filter for the field.
std::optional<Query> withFilter(Query query, Field field, const QString &value);
/// The value alone, within the question's time range.
std::optional<Query> onlyFilter(const Query &query, Field field, const QString &value);

} // namespace Audit
