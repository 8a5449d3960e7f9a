// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/route.h"

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto systemText = "system"_L1;
constexpr auto noneText = "none"_L1;

bool isProxyAddress(const QUrl &url)
{
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool isBare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery()
        && !url.hasFragment() && !url.authority().contains(u'@');
    return url.isValid() && isKnown && isBare && !url.host().isEmpty() && url.port() > 0;
}

} // namespace

std::optional<Proxy> parseProxy(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed == systemText)
        return Proxy { Proxy::Kind::System, {} };
    if (typed == noneText)
        return Proxy { Proxy::Kind::None, {} };
    QUrl url(typed, QUrl::StrictMode);
    if (!isProxyAddress(url))
        return std::nullopt;
    url.setPath({});
    return Proxy { Proxy::Kind::Named, url };
}

QString proxyText(const Proxy &proxy)
{
    switch (proxy.kind) {
    case Proxy::Kind::System:
        return systemText;
    case Proxy::Kind::None:
        return noneText;
    case Proxy::Kind::Named:
        break;
    }
    return proxy.url.toString(QUrl::FullyEncoded);
}

} // namespace Audit
