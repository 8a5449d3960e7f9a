// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errortext.h"

#include "domain/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Audit {

namespace {

constexpr qsizetype longestServerText = 1000;

struct Words
{
    ErrorKind kind;
    const char *sentence;
    const char *wayForward;
};

/// %1 stands for what errorText() fills in by kind: a status, a target, a waiting time.
constexpr std::array table {
    Words { ErrorKind::NameNotFound, QT_TRANSLATE_NOOP("ErrorText", "No server goes by that name."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the address for a typing error, and that you are online.") },
    Words { ErrorKind::Unreachable, QT_TRANSLATE_NOOP("ErrorText", "The server cannot be reached."),
        QT_TRANSLATE_NOOP("ErrorText",
            "Check that it is running and that no firewall stands in between, then try again.") },
    Words { ErrorKind::TimedOut, QT_TRANSLATE_NOOP("ErrorText", "The server took too long to answer."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again, or ask for a shorter time range.") },
    Words { ErrorKind::TlsRefused,
        QT_TRANSLATE_NOOP("ErrorText", "The connection to the server is not secure, so nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask whoever runs the server to look at its certificate.") },
    Words { ErrorKind::ConnectionCut,
        QT_TRANSLATE_NOOP("ErrorText", "The connection broke off before the answer was complete."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again; nothing of the broken answer was used.") },
    Words { ErrorKind::RedirectRefused,
        QT_TRANSLATE_NOOP("ErrorText",
            "The server points to another address (%1), which was not followed so that your token stays "
            "where it belongs."),
        QT_TRANSLATE_NOOP("ErrorText", "If that address is right, connect to it directly.") },
    Words { ErrorKind::TooLarge,
        QT_TRANSLATE_NOOP("ErrorText", "The answer is larger than this program accepts."),
        QT_TRANSLATE_NOOP("ErrorText", "Narrow the question, or ask for fewer entries at a time.") },
    Words { ErrorKind::NotTheApi,
        QT_TRANSLATE_NOOP(
            "ErrorText", "What answered is not the Audit API; it sent something else, such as a web page."),
        QT_TRANSLATE_NOOP("ErrorText",
            "Check the address, and whether a proxy or a network's sign-in page stands in between.") },
    Words { ErrorKind::Malformed, QT_TRANSLATE_NOOP("ErrorText", "The answer is damaged or incomplete."),
        QT_TRANSLATE_NOOP("ErrorText", "Try again; if it stays so, tell whoever runs the server.") },
    Words { ErrorKind::SignedOut, QT_TRANSLATE_NOOP("ErrorText", "The server does not accept the token."),
        QT_TRANSLATE_NOOP("ErrorText", "Connect again with a new token.") },
    Words { ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ErrorText", "Your account may not read this part of the audit log."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Ask an administrator for an admin role, or for the scope admin:read.") },
    Words { ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("ErrorText", "The server has no such entry, or your account may not see it."),
        QT_TRANSLATE_NOOP("ErrorText", "Run the question again to see what is there now.") },
    Words { ErrorKind::Invalid, QT_TRANSLATE_NOOP("ErrorText", "The server did not understand the question."),
        QT_TRANSLATE_NOOP("ErrorText", "Correct the marked filter and run the question again.") },
    Words { ErrorKind::TooManyRequests,
        QT_TRANSLATE_NOOP("ErrorText", "The server has had too many requests for now."),
        QT_TRANSLATE_NOOP("ErrorText", "Wait a moment and try again.") },
    Words { ErrorKind::ServerFault,
        QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside the server (HTTP %1)."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Try again in a few minutes; if it stays so, tell whoever runs the server.") },
    Words { ErrorKind::Unexpected,
        QT_TRANSLATE_NOOP(
            "ErrorText", "The server gave an answer that this program does not expect (HTTP %1)."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the server's address and version.") },
    Words { ErrorKind::Refused, QT_TRANSLATE_NOOP("ErrorText", "The server declined to answer."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Read the server's own words, change the question and run it again.") },
    Words { ErrorKind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "You stopped this request."),
        QT_TRANSLATE_NOOP("ErrorText", "Run it again whenever you like.") },
    Words { ErrorKind::NoToken,
        QT_TRANSLATE_NOOP("ErrorText", "There is no token for this server yet, so nothing was asked."),
        QT_TRANSLATE_NOOP("ErrorText", "Connect and give a token.") },
    Words { ErrorKind::ProxyFailed,
        QT_TRANSLATE_NOOP(
            "ErrorText", "The proxy %1 cannot be reached, or lets nothing through to the server."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Check the proxy in the connection's settings, or connect without one.") },
};

struct TlsWords
{
    TlsFault fault;
    const char *sentence;
    const char *wayForward;
};

constexpr auto nameTheAuthority = QT_TRANSLATE_NOOP("ErrorText",
    "Where the server is your own, get its authority's certificate from whoever runs it and name that file "
    "in the "
    "connection.");

constexpr std::array tlsTable {
    TlsWords { TlsFault::SelfSigned,
        QT_TRANSLATE_NOOP("ErrorText",
            "The server's certificate is signed by nobody but itself, so anybody could have made it. Nothing "
            "was "
            "sent."),
        nameTheAuthority },
    TlsWords { TlsFault::UnknownIssuer,
        QT_TRANSLATE_NOOP("ErrorText",
            "The server's certificate comes from an authority that this computer does not know (%1). Nothing "
            "was "
            "sent."),
        nameTheAuthority },
    TlsWords { TlsFault::WrongHost,
        QT_TRANSLATE_NOOP("ErrorText",
            "The server's certificate is for another name (%1), so this may be another server. Nothing was "
            "sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the address for a typing error.") },
    TlsWords { TlsFault::Expired,
        QT_TRANSLATE_NOOP("ErrorText", "The server's certificate expired at %1. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "ErrorText", "Ask whoever runs the server to renew it, and check this computer's clock.") },
    TlsWords { TlsFault::NotYetValid,
        QT_TRANSLATE_NOOP(
            "ErrorText", "The server's certificate is valid only from %1 on. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Check this computer's clock.") },
    TlsWords { TlsFault::OldProtocol,
        QT_TRANSLATE_NOOP("ErrorText",
            "The server encrypts with TLS 1.1 or older, which others can break. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask whoever runs the server to switch on TLS 1.2 or 1.3.") },
    TlsWords { TlsFault::NotTls,
        QT_TRANSLATE_NOOP("ErrorText", "What answers at this address does not encrypt. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText", "Check the port in the address.") },
    TlsWords { TlsFault::HungUp,
        QT_TRANSLATE_NOOP(
            "ErrorText", "The server hung up before the connection was encrypted. Nothing was sent."),
        QT_TRANSLATE_NOOP("ErrorText",
            "Check the port in the address: this one may not encrypt. Else try again in a moment.") },
};

constexpr bool isInEnumOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].kind != static_cast<ErrorKind>(i))
            return false;
    }
    return table.size() == static_cast<std::size_t>(ErrorKind::ProxyFailed) + 1;
}
static_assert(isInEnumOrder(), "every kind has its row, found by its number");

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

/// True for a detail that the sentence itself names.
bool isInSentence(ErrorKind kind)
{
    return kind == ErrorKind::RedirectRefused || kind == ErrorKind::ProxyFailed;
}

/// What the sentence names of the case at hand.
QString particular(const ApiError &error)
{
    if (isInSentence(error.kind))
        return displaySafe(error.detail, 200);
    return QString::number(error.httpStatus);
}

QString waitingTime(int seconds)
{
    if (seconds < 120)
        return QCoreApplication::translate("ErrorText", "Try again in %n second(s).", nullptr, seconds);
    const int minutes = (seconds + 59) / 60; // lupdate overlooks a message whose count it cannot read
    return QCoreApplication::translate("ErrorText", "Try again in %n minute(s).", nullptr, minutes);
}

/// The parameters that the server complains about, in its own spelling.
QString fieldNames(const QList<FieldError> &fields)
{
    QStringList names;
    for (const FieldError &field : fields) {
        if (!field.field.isEmpty())
            names.append(displaySafe(field.field, 60));
    }
    names.removeDuplicates();
    return names.join(QLatin1String(", "));
}

QString wayForward(const ApiError &error, const Words &words)
{
    if (error.kind == ErrorKind::TooManyRequests && error.retryAfterSeconds)
        return waitingTime(*error.retryAfterSeconds);
    const QString names = fieldNames(error.fields);
    if (error.kind == ErrorKind::Invalid && !names.isEmpty())
        return QCoreApplication::translate("ErrorText", "Correct %1 and run the question again.").arg(names);
    return translated(words.wayForward);
}

QString sentence(const ApiError &error, const Words &words)
{
    const QString text = translated(words.sentence);
    return text.contains(QLatin1String("%1")) ? text.arg(particular(error)) : text;
}

/// Where the sentence has it already, it isn't said again.
QString detailText(const ApiError &error)
{
    return isInSentence(error.kind) ? QString() : displaySafe(error.detail, longestServerText);
}

const TlsWords *tlsWords(const ApiError &error)
{
    const auto found = std::find_if(
        tlsTable.begin(), tlsTable.end(), [&error](const TlsWords &row) { return error.tls == row.fault; });
    return found == tlsTable.end() ? nullptr : &*found;
}

ErrorText tlsText(const TlsWords &words, const ApiError &error)
{
    const QString sentence = translated(words.sentence);
    const bool hasFact = sentence.contains(QLatin1String("%1"));
    return { hasFact ? sentence.arg(displaySafe(error.detail, 200)) : sentence, translated(words.wayForward),
        {},
        hasFact || error.tls == TlsFault::SelfSigned ? QString()
                                                     : displaySafe(error.detail, longestServerText) };
}

} // namespace

ErrorText errorText(const ApiError &error)
{
    const Words &words = table.at(static_cast<std::size_t>(error.kind));
    const bool answered = error.httpStatus != 0;
    const QString detail = detailText(error);
    if (const TlsWords *tls = tlsWords(error))
        return tlsText(*tls, error);
    return { sentence(error, words), wayForward(error, words), answered ? detail : QString(),
        answered ? QString() : detail };
}

QString errorLine(const ApiError &error)
{
    const ErrorText text = errorText(error);
    return text.sentence + u' ' + text.wayForward;
}

} // namespace Audit
