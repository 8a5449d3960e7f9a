// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/refinement.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>
#include <utility>

namespace Audit {

/// One end of a time range: open, a fixed instant, or so long before "now". Relative ends stay relative in
/// saved questions and are fixed when a question is asked.
class TimeBound
{
public:
    enum class Kind { Open, Absolute, Relative };

    TimeBound() = default;
    static TimeBound absolute(qint64 usSinceEpoch);
    static TimeBound relative(qint64 secondsBeforeNow); ///< 0 is "now"

    Kind kind() const { return m_kind; }
    bool isOpen() const { return m_kind == Kind::Open; }
    qint64 microseconds() const { return m_value; } ///< of an absolute bound
    qint64 secondsBeforeNow() const { return m_value; } ///< of a relative bound

    /// The instant in microseconds since 1970 UTC; none for an open end.
    std::optional<qint64> resolve(qint64 nowUs) const;

    bool operator==(const TimeBound &) const = default;

private:
    TimeBound(Kind kind, qint64 value)
        : m_kind(kind)
        , m_value(value)
    {
    }

    Kind m_kind = Kind::Open;
    qint64 m_value = 0;
};

/// Everything a person asked for: the documented filters of GET /api/v1/admin/audit/, the time range, and
/// conditions on top that are checked on this side. An empty text is no filter. Comparable, so that history
/// and saved views work.
struct Query
{
    QString tenantId {};
    QString partnerId {};
    QString actorId {};
    QString actorEmail {};
    QString action {};
    QString resourceType {};
    QString resourceId {};
    QString result {};
    QString ipAddress {};
    TimeBound start {};
    TimeBound end {};
    QList<Refinement> refinements {};

    bool operator==(const Query &) const = default;

    bool isUnfiltered() const; ///< neither a filter nor a time range nor a refinement
    /// True where both ask the server for the same entries.
    bool asksServerAs(const Query &other) const;
    Query frozenAt(qint64 nowUs) const; ///< relative ends made absolute
};

/// The text filters, in the order of the API document.
enum class Filter {
    TenantId,
    PartnerId,
    ActorId,
    ActorEmail,
    Action,
    ResourceType,
    ResourceId,
    Result,
    IpAddress
};

struct FilterInfo
{
    Filter filter;
    QLatin1StringView parameter; ///< the API's parameter name, "actor_email"
    QLatin1StringView option; ///< the command line's option, "actor-email"
    QString Query::*value;
    Field field; ///< the entry field that it selects by
};

std::span<const FilterInfo> textFilters();
const FilterInfo &filterInfo(Filter filter);

/// Name and value, not yet percent-encoded.
using Parameter = std::pair<QByteArray, QByteArray>;

/// The query as URL parameters in the API's order; empty filters are left out, times are UTC with Z. Relative
/// ends are resolved at nowUs.
QList<Parameter> queryParameters(const Query &query, qint64 nowUs);

/// What the stats endpoint takes of it: tenant_id, start_time, end_time.
QList<Parameter> statsParameters(const Query &query, qint64 nowUs);

/// True where the stats endpoint can follow every condition that is set.
bool statsCoverQuery(const Query &query);

/// Name=value pairs joined with &, every reserved character percent-encoded, '+' as %2B (QUrlQuery leaves it
/// bare and form-decoding servers read a space).
QByteArray encodeParameters(const QList<Parameter> &parameters);

/// An actor typed by a person: with an '@' it is an e-mail address, else an id.
void setActor(Query &query, const QString &text);
QString actorText(const Query &query); ///< the e-mail, else the id

} // namespace Audit
