// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto auditPath = "/api/v1/admin/audit"_L1;

bool isLoopbackLiteral(const QString &host)
{
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isLoopback();
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool mayBePlain(const QUrl &url)
{
    return isLoopbackLiteral(url.host()) || url.host() == "localhost"_L1;
}

bool namesScheme(const QString &text)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    return scheme.match(text).hasMatch();
}

QUrl withScheme(const QString &text)
{
    if (namesScheme(text))
        return QUrl(text, QUrl::StrictMode);
    QUrl url("https://"_L1 + text, QUrl::StrictMode);
    if (isLoopbackLiteral(url.host()))
        url.setScheme(u"http"_s);
    return url;
}

/// An address copied out of a browser or a script ends in the endpoint's own path and parameters.
void dropPastedEndpoint(QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype at = path.indexOf(auditPath);
    if (at < 0)
        return;
    const QStringView rest = QStringView(path).mid(at + auditPath.size());
    if (!rest.isEmpty() && !rest.startsWith(u'/'))
        return;
    url.setPath(path.left(at), QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment(QString());
}

void dropTrailingSlashes(QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
}

} // namespace

Result<QUrl, AddressError> parseServerAddress(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return AddressError::Empty;
    QUrl url = withScheme(typed);
    if (url.isValid() && url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return AddressError::OtherScheme;
    if (!url.isValid() || url.host().isEmpty() || url.port(443) == 0)
        return AddressError::NotAUrl;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return AddressError::HasUserInfo;
    if (url.scheme() == "http"_L1 && !mayBePlain(url))
        return AddressError::NotEncrypted;
    dropPastedEndpoint(url);
    if (url.hasQuery() || url.hasFragment())
        return AddressError::HasQuery;
    url = url.adjusted(QUrl::NormalizePathSegments);
    dropTrailingSlashes(url);
    return url;
}

} // namespace Audit
