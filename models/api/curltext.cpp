// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/curltext.h"

#include "domain/endpoints.h"

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// One word for a POSIX shell, whatever stands in it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString curlText(const QUrl &server, const Route &route, const Query &query, qint64 nowUs)
{
    QList<Parameter> parameters { { "page", "1" }, { "per_page", "50" } };
    parameters += queryParameters(query, nowUs);
    const QByteArray address
        = server.toEncoded(QUrl::StripTrailingSlash) + Endpoint::list + '?' + encodeParameters(parameters);
    QStringList words { u"curl"_s, u"--header"_s, u"\"Authorization: Bearer $AUDIT_TOKEN\""_s, u"--header"_s,
        quoted(u"Accept: application/json"_s) };
    if (!route.caFile.isEmpty())
        words += { u"--cacert"_s, quoted(route.caFile) };
    words += quoted(QString::fromLatin1(address));
    return words.join(u' ');
}

} // namespace Audit
