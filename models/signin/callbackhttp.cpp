// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/callbacklistener.h"

#include <QCryptographicHash>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr char style[]
    = "body{font:1.1em/1.6 system-ui,sans-serif;max-width:34em;margin:20vh auto;padding:0 2em;"
      "color:#1c1b22;background:#fff}h1{font-size:1.4em}"
      "@media(prefers-color-scheme:dark){body{color:#e8e6ef;background:#1c1b22}}";

struct StatusRow
{
    int status;
    QByteArrayView reason;
};

constexpr StatusRow reasons[] = { { 200, "OK" }, { 303, "See Other" }, { 400, "Bad Request" },
    { 404, "Not Found" }, { 405, "Method Not Allowed" }, { 421, "Misdirected Request" },
    { 431, "Request Header Fields Too Large" } };

QByteArray reasonOf(int status)
{
    for (const StatusRow &row : reasons) {
        if (row.status == status)
            return row.reason.toByteArray();
    }
    return "Error";
}

/// The value of a header that is there once; none where it is absent or comes twice.
std::optional<QByteArray> onlyHeader(const QList<QByteArray> &lines, const QByteArray &name)
{
    std::optional<QByteArray> found;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt;
        found = line.mid(colon + 1).trimmed();
    }
    return found;
}

QByteArray authority(const QUrl &redirect)
{
    return redirect.authority().toLatin1();
}

/// No script, no style but ours, no frame around it, nothing kept, and the address with the code told to
/// nobody.
QByteArray safeHeaders()
{
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return "Content-Security-Policy: default-src 'none'; style-src 'sha256-" + hash
        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "X-Frame-Options: DENY\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "Cross-Origin-Opener-Policy: same-origin\r\n"
          "Cache-Control: no-store\r\n"
          "Connection: close\r\n";
}

QByteArray html(const BrowserPage &page)
{
    const QString direction = page.rightToLeft ? u"rtl"_s : u"ltr"_s;
    const QString text
        = u"<!doctype html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\">"
          u"<title>%3</title><style>%4</style></head><body><h1>%3</h1><p>%5</p></body></html>\n"_s.arg(
              page.language.toHtmlEscaped(), direction, page.title.toHtmlEscaped(),
              QString::fromLatin1(style), page.text.toHtmlEscaped());
    return text.toUtf8();
}

} // namespace

CallbackHead readCallbackHead(const QByteArray &head, const QUrl &redirect)
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    if (first.size() != 3 || !first[2].startsWith("HTTP/1."))
        return { 400 };
    if (onlyHeader(lines, "Host") != authority(redirect))
        return { 421, SignInFault::WrongHost };
    const QByteArray path = first[1].split('?').constFirst();
    if (path != redirect.path().toLatin1())
        return { 404 }; // browsers ask for an icon
    if (first[0] != "GET")
        return { 405, SignInFault::NotAnAnswer };
    return { 200, {}, first[1].mid(path.size() + 1) };
}

QByteArray browserResponse(int status, const BrowserPage &page, const QUrl &next)
{
    const bool leadsOn = !next.isEmpty();
    const int shown = leadsOn ? 303 : status;
    const QByteArray body = leadsOn ? QByteArray() : html(page);
    QByteArray response
        = "HTTP/1.1 " + QByteArray::number(shown) + ' ' + reasonOf(shown) + "\r\n" + safeHeaders();
    if (leadsOn)
        response += "Location: " + next.toEncoded() + "\r\n";
    return response + "Content-Type: text/html; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace Audit
