// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/connections.h"
#include "inquiry.h"
#include "tables/comparisonmodel.h"
#include "tables/entrydetailmodel.h"
#include "tables/namesmodel.h"
#include "work/casefile.h"
#include "work/notebook.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Audit {

class TokenKeeper;

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
    std::shared_ptr<const CaseFacts> openedCase {}; ///< of a case file
    QStringList files {}; ///< absolute paths of what a file source was opened from
    Route route {}; ///< to a server
    Stripe stripe = Stripe::Violet;
    std::shared_ptr<TokenKeeper> keeper {}; ///< of a sign-in; gets new tokens as long as the source is open
};

/// What a window works on: one source at a time, its session, its client, and the inquiries into it, one of
/// which is current. There is always at least one.
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
    qint64 serverNowUs() const; ///< by the source's own clock, as far as it is known
    std::optional<SessionLine> renewal() const; ///< the same; none for a token that was given
    void setTokenNote(const QString &note);
    void setSourceName(const QString &name);
    /// In the place of one that no longer counts; what is on the screen stays. The keeper, where there is
    /// one, is whose token it is.
    void replaceToken(const Token &token, std::shared_ptr<TokenKeeper> keeper);

    /// The question that a source is opened with: all of a file, a week of the sample, a day of a server.
    Query firstQuery() const;
    /// Another question to open sources with, from the command line.
    void setFirstQuery(const Query &query) { m_firstQuery = query; }

    /// In place of the first question: these as tabs, one of them in front. Only while opened() is told.
    void askInstead(const QList<Query> &questions, qsizetype front);
    /// The case that is open was saved over itself.
    void setOpenedCase(const CaseFacts &facts);

    /// Begins beside the others; it becomes the current one.
    void openBeside(const Query &query);
    /// The last one stays.
    void closeInquiry(qsizetype index);
    bool canReopen() const { return !m_closed.isEmpty(); }
    void reopen(); ///< the question that was closed last, where it stood
    void setCurrent(qsizetype index);
    qsizetype currentIndex() const { return m_current; }
    qsizetype inquiries() const { return static_cast<qsizetype>(m_inquiries.size()); }
    Inquiry &inquiry(qsizetype index) { return *m_inquiries[static_cast<std::size_t>(index)]; }
    Inquiry &current() { return inquiry(m_current); }
    const Inquiry &current() const { return *m_inquiries[static_cast<std::size_t>(m_current)]; }

    void ask(const Query &query) { current().ask(query); }
    const Query &query() const { return current().query(); }
    EntryTableModel &entries() { return current().entries(); }
    StatsModel &stats() { return current().stats(); }

    /// Asks for one entry by its id, whatever the question is; ends with entryFound() or entryNotFound().
    void findEntry(const QString &id);

    void setTimeFormat(const TimeFormat &format);
    const TimeFormat &timeFormat() const { return m_timeFormat; }

    /// What is kept about the source that is open.
    Notebook &notebook() { return m_notebook; }
    const Notebook &notebook() const { return m_notebook; }
    EntryDetailModel &detail() { return m_detail; }
    ComparisonModel &comparison() { return m_comparison; } ///< of the entries that are selected
    NamesModel &actions() { return m_actions; }
    NamesModel &resourceTypes() { return m_resourceTypes; }
    NamesModel &results() { return m_results; }

Q_SIGNALS:
    void opened();
    void closed();
    void clientChanged(Audit::AuditClient *client); ///< nullptr before it goes
    void sourceChanged();
    void tokenChanged(); ///< another token is asked with
    void inquiryAdded(qsizetype index);
    void inquiryRemoved(qsizetype index); ///< after it is gone
    void currentChanged();
    void asked(); ///< the current inquiry asks another question, or another inquiry became current
    void rowsChanged(); ///< of the current inquiry
    void followChanged(); ///< of any inquiry
    void entryFound(const Audit::Entry &entry);
    void entryNotFound(const QString &id, const Audit::ApiError &error);

private:
    void setClients(AuditClient *client);
    void addInquiry(qsizetype index);
    void removeAllButOne();
    void askFirst();
    void watch(Inquiry &inquiry);
    void noteResults(const EntryTableModel &entries, int first, int last);

    Source m_source;
    std::optional<Query> m_firstQuery;
    QList<Query> m_instead;
    qsizetype m_front = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AuditClient> m_client;
    Notebook m_notebook;
    EntryDetailModel m_detail;
    ComparisonModel m_comparison;
    NamesModel m_actions;
    NamesModel m_resourceTypes;
    NamesModel m_results;
    PendingCall m_finding;
    TimeFormat m_timeFormat;
    std::vector<std::unique_ptr<Inquiry>> m_inquiries;
    qsizetype m_current = 0;
    struct Closed
    {
        qsizetype index;
        Query query;
    };
    QList<Closed> m_closed;
};

} // namespace Audit
