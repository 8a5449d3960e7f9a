// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "service/selection.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Audit {

/// One complaint of a 422 body, worded as pydantic v2 words it.
struct ParameterFault
{
    QLatin1StringView type; ///< "int_parsing"
    QLatin1StringView parameter; ///< "page"
    QString message;
    QString input; ///< the value as it came, decoded
    QLatin1StringView contextKey; ///< "ge", "le", "error"; empty where there is no ctx
    QString contextText; ///< of "error"
    qint64 contextNumber = 0; ///< of "ge" and "le"
};

using ParameterFaults = QList<ParameterFault>;

struct ListRequest
{
    Selection selection;
    qint64 page = 1;
    qint64 perPage = 50;
};

struct StatsRequest
{
    Selection selection;
};

/// A query string as form-decoding servers read it: '+' is a space, the last of a repeated name counts.
class QueryParameters
{
public:
    explicit QueryParameters(const QByteArray &query);
    /// Null where the name is absent.
    QString value(QLatin1StringView name) const;

private:
    QList<std::pair<QByteArray, QByteArray>> m_pairs;
};

/// Bytes of a request as text; a U+FEFF at the start belongs to it.
QString textOfBytes(const QByteArray &bytes);

/// %XX decoded, '+' too where it stands for a space. What is no escape stays as it is.
QByteArray percentDecoded(const QByteArray &text, bool plusIsSpace);

/// What is wrong with a `per_page` that is more than can be had at once.
ParameterFault tooLargeAPage(qint64 largest, qint64 perPage);

/// All faults at once, in the API's order; unknown names are ignored.
Result<ListRequest, ParameterFaults> parseListRequest(const QueryParameters &parameters);
Result<StatsRequest, ParameterFaults> parseStatsRequest(const QueryParameters &parameters);

} // namespace Audit
