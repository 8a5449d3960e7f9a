// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/signinsettings.h"

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto platformPath = "/api/v1/platform/oauth"_L1;
constexpr auto tenantPath = "/api/v1/auth/tenants/"_L1;
constexpr auto wellKnown = "/.well-known/openid-configuration"_L1;

QString baseText(const QUrl &server)
{
    return server.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

} // namespace

QUrl SignInSettings::description() const
{
    const QString slug = QString::fromLatin1(QUrl::toPercentEncoding(tenant));
    const QString flavour = tenant.isEmpty() ? QString(platformPath) : tenantPath + slug;
    return QUrl(baseText(server) + flavour + wellKnown, QUrl::StrictMode);
}

QUrl SignInSettings::redirect() const
{
    return QUrl(u"http://127.0.0.1:%1/callback"_s.arg(port));
}

bool SignInSettings::accepts(const QString &tokenIssuer, const QString &describedIssuer) const
{
    if (tokenIssuer.isEmpty())
        return false;
    if (tokenIssuer == describedIssuer)
        return true;
    if (!tenant.isEmpty())
        return false;
    const QString base = baseText(server);
    const QString tenants = base + "/tenants/"_L1;
    return tokenIssuer == base
        || (tokenIssuer.startsWith(tenants) && tokenIssuer.size() > tenants.size()
            && !QStringView(tokenIssuer).mid(tenants.size()).contains(u'/'));
}

} // namespace Audit
