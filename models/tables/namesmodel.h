// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"

#include <QSet>
#include <QStringListModel>

#include <optional>

namespace Audit {

/// Names that a filter offers: what an endpoint lists, and what was seen in rows. A failure leaves the field
/// free text.
class NamesModel : public QStringListModel
{
    Q_OBJECT
public:
    enum class Source { Actions, ResourceTypes, RowsOnly };

    explicit NamesModel(Source source, QObject *parent = nullptr);
    ~NamesModel() override;

    /// Fetches anew; nullptr empties the list.
    void setClient(AuditClient *client);
    /// How many the endpoint listed; none before it answered or where it failed.
    std::optional<qsizetype> listed() const { return m_listed; }
    /// Adds a value seen in a row.
    void noteSeen(const QString &name);

Q_SIGNALS:
    void listedChanged();

private:
    void fetch(AuditClient &client);
    void take(const Result<QStringList> &answer);
    bool isOffered(const QString &name) const;

    Source m_source;
    PendingCall m_call;
    std::optional<qsizetype> m_listed;
    QSet<QString> m_known;
};

} // namespace Audit
