// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/databaseaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// Up to its slashes, in small letters, what is written like an address; empty for the name of a file.
QString addressBegin(const QString &text)
{
    static const QRegularExpression begin(
        u"^\\s*([a-z][a-z0-9+.:-]*:\\/\\/|postgres(?:ql)?:)"_s, QRegularExpression::CaseInsensitiveOption);
    return begin.match(text).captured(1).toLower();
}

/// The first setting of what is written as libpq's other form, "host=db.example user=ann": as the name of a
/// file it would be shown with its password.
QString firstSetting(const QString &text)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> known(
        PQconndefaults(), &PQconninfoFree);
    QStringList names;
    for (const PQconninfoOption *option = known.get(); option && option->keyword; ++option)
        names += QString::fromLatin1(option->keyword);
    const QRegularExpression setting(u"(?:^|\\s)(%1)\\s*="_s.arg(names.join(u'|')));
    const QString first = setting.match(text).captured(1);
    return first.isEmpty() ? first : first + u'=';
}

QString withoutSecrets(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// One setting in the form that libpq reads. The driver splits at semicolons, so that none can be in a value.
Result<QString, ServiceError> setting(const QString &name, const QString &value, const QString &shown)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isLetter) || value.contains(u';'))
        return ServiceError { ServiceFault::BadDatabaseAddress, shown, {} };
    if (name == "password"_L1 || name == "sslpassword"_L1)
        return ServiceError { ServiceFault::PasswordInAddress, shown, {} };
    return QString(name + u'=' + quoted(value));
}

} // namespace

Result<DatabaseAddress, ServiceError> DatabaseAddress::parse(const QString &text)
{
    const QString begin = addressBegin(text);
    const bool isPostgres = begin == "postgresql://"_L1 || begin == "postgres://"_L1;
    const QString foreign = begin.isEmpty() ? firstSetting(text) : begin;
    if (!foreign.isEmpty() && !isPostgres)
        return ServiceError { ServiceFault::NotAnAddress, foreign, {} };
    if (!isPostgres)
        return DatabaseAddress { Engine::Sqlite, text, {}, {}, -1, {}, text };
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString shown = url.isValid() ? withoutSecrets(url) : u"postgresql://…"_s;
    if (!url.password().isEmpty())
        return ServiceError { ServiceFault::PasswordInAddress, shown, {} };
    if (!url.isValid())
        return ServiceError { ServiceFault::BadDatabaseAddress, shown,
            url.errorString().section(u';', 0, 0) };
    DatabaseAddress address { Engine::Postgres, url.path(QUrl::FullyDecoded).mid(1),
        url.host(QUrl::FullyDecoded), url.userName(QUrl::FullyDecoded), url.port(), {}, shown };
    QStringList settings;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const auto made = setting(name, value, shown);
        if (!made)
            return made.error();
        settings += *made;
    }
    address.options = settings.join(u';');
    return address;
}

/// As Qt's driver puts them together: what comes later counts.
QByteArray DatabaseAddress::libpqSettings() const
{
    QStringList settings;
    const std::array named { std::pair("host"_L1, host), std::pair("dbname"_L1, name),
        std::pair("user"_L1, user), std::pair("port"_L1, port < 0 ? QString() : QString::number(port)) };
    for (const auto &[setting, value] : named) {
        if (!value.isEmpty())
            settings += setting + u'=' + quoted(value);
    }
    settings += allOptions();
    return settings.join(u' ').toUtf8();
}

QStringList DatabaseAddress::allOptions() const
{
    QStringList all = options.split(u';', Qt::SkipEmptyParts);
    const auto isNamed = [&all](QLatin1StringView setting) {
        return std::any_of(all.cbegin(), all.cend(),
            [setting](const QString &option) { return option.startsWith(setting + u'='); });
    };
    if (!isNamed("connect_timeout"_L1) && !qEnvironmentVariableIsSet("PGCONNECT_TIMEOUT"))
        all += u"connect_timeout='10'"_s; // seconds
    if (!isNamed("tcp_user_timeout"_L1))
        all += u"tcp_user_timeout='20000'"_s; // milliseconds
    return all;
}

} // namespace Audit
