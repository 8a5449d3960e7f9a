// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/signinwords.h"

#include "domain/safetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Audit {

namespace {

constexpr qsizetype longestServerText = 1000;
constexpr qsizetype longestParticular = 200;

/// %1 stands for what the fault names: a member, an address, a port, a key.
struct Words
{
    SignInFault fault;
    const char *sentence;
    const char *wayForward;
};

constexpr const char *askProvider
    = QT_TRANSLATE_NOOP("SignInWords", "Ask whoever runs the sign-in service to look at it.");
constexpr const char *tryAgain = QT_TRANSLATE_NOOP(
    "SignInWords", "Sign in again; if it stays so, ask whoever runs the sign-in service.");
constexpr const char *suspect = QT_TRANSLATE_NOOP("SignInWords",
    "Do not go on until whoever runs the sign-in service has explained it: somebody may stand in between.");

constexpr std::array table {
    Words { SignInFault::NoClientId,
        QT_TRANSLATE_NOOP("SignInWords", "This connection has no client ID to sign in with."),
        QT_TRANSLATE_NOOP("SignInWords", "Enter the one that the service registered for this program.") },
    Words { SignInFault::NoPort,
        QT_TRANSLATE_NOOP("SignInWords", "This connection has no port for the browser to come back to."),
        QT_TRANSLATE_NOOP(
            "SignInWords", "Enter the port of the redirect address that was registered for this program.") },
    Words { SignInFault::ProviderUnreachable,
        QT_TRANSLATE_NOOP("SignInWords", "The sign-in service cannot be reached."),
        QT_TRANSLATE_NOOP("SignInWords", "Check the address and your network, then try again.") },
    Words { SignInFault::ProviderRedirects,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The sign-in service points to another address (%1), which was not followed."),
        QT_TRANSLATE_NOOP("SignInWords", "If that address is right, connect to it directly.") },
    Words { SignInFault::NoDescription,
        QT_TRANSLATE_NOOP("SignInWords",
            "There is no sign-in service at this address: it does not describe itself (HTTP %1)."),
        QT_TRANSLATE_NOOP("SignInWords", "Check the server's address and the tenant's name.") },
    Words { SignInFault::DescriptionUnreadable,
        QT_TRANSLATE_NOOP("SignInWords",
            "What answered is no sign-in service; it sent something else, such as a web page."),
        QT_TRANSLATE_NOOP("SignInWords",
            "Check the address, and whether a proxy or a network's sign-in page stands in between.") },
    Words { SignInFault::DescriptionIncomplete,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The sign-in service describes itself incompletely: “%1” is missing."),
        askProvider },
    Words { SignInFault::DescriptionUnsafe,
        QT_TRANSLATE_NOOP("SignInWords",
            "The sign-in service names an address that is not secure (“%1”), so nothing was sent there."),
        askProvider },
    Words { SignInFault::IssuerChanged,
        QT_TRANSLATE_NOOP("SignInWords",
            "The sign-in service calls itself %1 now, which is not who you signed in with before."),
        suspect },
    Words { SignInFault::NoPkce,
        QT_TRANSLATE_NOOP("SignInWords",
            "The sign-in service does not offer the protection (PKCE, S256) that this program needs."),
        askProvider },
    Words { SignInFault::PortTaken,
        QT_TRANSLATE_NOOP("SignInWords",
            "Port %1 of this computer is in use, so the browser could not come back to this program."),
        QT_TRANSLATE_NOOP("SignInWords",
            "Close the other program or window that uses it, or choose another port that is registered.") },
    Words { SignInFault::CannotListen,
        QT_TRANSLATE_NOOP("SignInWords", "This computer does not let the program wait for the browser."),
        QT_TRANSLATE_NOOP("SignInWords",
            "Choose another port that is registered, or paste the address from the browser instead.") },
    Words { SignInFault::TimedOut,
        QT_TRANSLATE_NOOP("SignInWords", "Five minutes have passed without an answer from the browser."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in again when you are ready.") },
    Words { SignInFault::Cancelled, QT_TRANSLATE_NOOP("SignInWords", "You stopped the sign-in."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in again whenever you like.") },
    Words { SignInFault::NotARedirect,
        QT_TRANSLATE_NOOP("SignInWords", "This is not the address that the browser was led to in the end."),
        QT_TRANSLATE_NOOP(
            "SignInWords", "Copy the whole address from the browser's address line and paste it again.") },
    Words { SignInFault::WrongHost,
        QT_TRANSLATE_NOOP(
            "SignInWords", "A request came to the waiting port in another computer's name; it was refused."),
        QT_TRANSLATE_NOOP("SignInWords", "Go on with the sign-in in your browser.") },
    Words { SignInFault::NotAnAnswer,
        QT_TRANSLATE_NOOP("SignInWords",
            "A request came to the waiting port that is no answer of a sign-in; it was refused."),
        QT_TRANSLATE_NOOP("SignInWords", "Go on with the sign-in in your browser.") },
    Words { SignInFault::WrongState,
        QT_TRANSLATE_NOOP(
            "SignInWords", "An answer came that does not belong to this sign-in; it was refused."),
        QT_TRANSLATE_NOOP("SignInWords", "Go on in the browser tab that was opened last.") },
    Words { SignInFault::AnsweredTwice,
        QT_TRANSLATE_NOOP(
            "SignInWords", "A second answer came to a sign-in that has its answer; it was refused."),
        QT_TRANSLATE_NOOP("SignInWords",
            "There is nothing to do; if you did not cause it, look at what your browser has open.") },
    Words { SignInFault::WrongIssuerInAnswer,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The answer comes from another sign-in service (%1) than the one that was asked."),
        suspect },
    Words { SignInFault::NoCode,
        QT_TRANSLATE_NOOP("SignInWords", "The sign-in service led the browser back without an answer."),
        tryAgain },
    Words { SignInFault::AccessDenied, QT_TRANSLATE_NOOP("SignInWords", "The sign-in was declined."),
        QT_TRANSLATE_NOOP(
            "SignInWords", "Sign in again with an account that may, or ask an administrator for access.") },
    Words { SignInFault::ScopeRefused,
        QT_TRANSLATE_NOOP("SignInWords", "The sign-in service does not grant what this connection asks for."),
        QT_TRANSLATE_NOOP(
            "SignInWords", "Take the scopes out of the connection that the service does not know.") },
    Words { SignInFault::ProviderRefused,
        QT_TRANSLATE_NOOP("SignInWords", "The sign-in service refused the sign-in (%1)."),
        QT_TRANSLATE_NOOP(
            "SignInWords", "Check the client ID and the redirect address with whoever runs the service.") },
    Words { SignInFault::TokenUnreachable,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The sign-in service did not answer when it was asked for the token."),
        QT_TRANSLATE_NOOP("SignInWords", "Try again in a moment.") },
    Words { SignInFault::TokenRedirects,
        QT_TRANSLATE_NOOP("SignInWords",
            "The sign-in service points to another address (%1) for the token, which was not followed."),
        askProvider },
    Words { SignInFault::TokenRefused,
        QT_TRANSLATE_NOOP("SignInWords", "The sign-in service gave no token (%1)."), tryAgain },
    Words { SignInFault::TokenUnreadable,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The sign-in service answered something else than a token, such as a web page."),
        tryAgain },
    Words { SignInFault::TokenIncomplete,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The sign-in service's answer lacks “%1”, or holds one that cannot be used."),
        askProvider },
    Words { SignInFault::IdTokenMissing,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The sign-in service did not say who signed in: there is no id_token."),
        QT_TRANSLATE_NOOP("SignInWords", "Leave “openid” among the connection's scopes.") },
    Words { SignInFault::IdTokenUnreadable,
        QT_TRANSLATE_NOOP("SignInWords", "The proof of who signed in (id_token) cannot be read."),
        askProvider },
    Words { SignInFault::IdTokenIncomplete,
        QT_TRANSLATE_NOOP("SignInWords", "The proof of who signed in (id_token) lacks “%1”."), askProvider },
    Words { SignInFault::AlgorithmRefused,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The proof of who signed in is signed in a way that is not accepted (“%1”)."),
        askProvider },
    Words { SignInFault::KeysUnavailable,
        QT_TRANSLATE_NOOP("SignInWords",
            "The sign-in service's keys cannot be fetched, so its signature cannot be checked."),
        tryAgain },
    Words { SignInFault::KeyUnknown,
        QT_TRANSLATE_NOOP("SignInWords",
            "The proof of who signed in is signed with a key (“%1”) that the service does not publish."),
        suspect },
    Words { SignInFault::SignatureWrong,
        QT_TRANSLATE_NOOP("SignInWords", "The signature on the proof of who signed in is wrong."), suspect },
    Words { SignInFault::IssuerWrong,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The proof of who signed in comes from %1, not from the sign-in service."),
        suspect },
    Words { SignInFault::AudienceWrong,
        QT_TRANSLATE_NOOP("SignInWords", "The proof of who signed in was made for another program (%1)."),
        QT_TRANSLATE_NOOP("SignInWords", "Check the connection's client ID.") },
    Words { SignInFault::NonceWrong,
        QT_TRANSLATE_NOOP("SignInWords", "The proof of who signed in belongs to another sign-in."), suspect },
    Words { SignInFault::Expired,
        QT_TRANSLATE_NOOP("SignInWords",
            "The proof of who signed in had expired when it arrived, by the service's own clock."),
        tryAgain },
    Words { SignInFault::FromTheFuture,
        QT_TRANSLATE_NOOP(
            "SignInWords", "The proof of who signed in is dated later than the service's own clock."),
        askProvider },
    Words { SignInFault::RefreshRefused,
        QT_TRANSLATE_NOOP("SignInWords", "The sign-in has ended: the service does not renew it."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in again; what you see stays.") },
    Words { SignInFault::NothingKept,
        QT_TRANSLATE_NOOP("SignInWords", "Nobody is signed in on this connection."),
        QT_TRANSLATE_NOOP("SignInWords", "Sign in.") },
    Words { SignInFault::KeychainUnavailable,
        QT_TRANSLATE_NOOP("SignInWords",
            "The kept sign-in cannot be reached, because the keychain is locked or does not answer."),
        QT_TRANSLATE_NOOP(
            "SignInWords", "Unlock the keychain and try again. If it was removed there, sign in again.") },
    Words { SignInFault::LockUnavailable,
        QT_TRANSLATE_NOOP(
            "SignInWords", "Another window or program is renewing this sign-in and has not come to an end."),
        QT_TRANSLATE_NOOP("SignInWords", "Try again in a moment.") },
};

constexpr bool isInEnumOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].fault != static_cast<SignInFault>(i))
            return false;
    }
    return table.size() == static_cast<std::size_t>(SignInFault::LockUnavailable) + 1;
}
static_assert(isInEnumOrder(), "every fault has its row, found by its number");

QString translated(const char *text)
{
    return QCoreApplication::translate("SignInWords", text);
}

bool saysStatus(SignInFault fault)
{
    return fault == SignInFault::NoDescription;
}

/// What the sentence names: the provider's code stands for its refusal.
QString particular(const SignInError &error)
{
    if (saysStatus(error.fault))
        return QString::number(error.httpStatus);
    return displaySafe(error.code.isEmpty() ? error.detail : error.code, longestParticular);
}

/// What stands in the sentence already is not said twice.
QString remainder(const SignInError &error, bool isInSentence)
{
    return isInSentence && error.code.isEmpty() ? QString() : displaySafe(error.detail, longestServerText);
}

/// True where the way to the service says more than that it was not reached.
bool saysWhyNot(const SignInError &error)
{
    const bool isNamed = error.cause == ErrorKind::NameNotFound || error.cause == ErrorKind::ProxyFailed;
    return error.tls || (isNamed && error.httpStatus == 0);
}

ApiError transportError(const SignInError &error)
{
    ApiError told;
    told.kind = error.cause;
    told.detail = error.detail;
    told.tls = error.tls;
    return told;
}

bool isSystems(SignInFault fault)
{
    return fault == SignInFault::CannotListen || fault == SignInFault::KeychainUnavailable;
}

struct PageWords
{
    const char *title;
    const char *text;
};

/// In the order of BrowserAnswer.
constexpr PageWords pages[] = {
    { QT_TRANSLATE_NOOP("SignInWords", "Back to the Audit Console"),
        QT_TRANSLATE_NOOP("SignInWords",
            "The answer has arrived. You can close this tab; the program says how it went on.") },
    { QT_TRANSLATE_NOOP("SignInWords", "Not signed in"),
        QT_TRANSLATE_NOOP(
            "SignInWords", "The sign-in service declined. You can close this tab; the program says why.") },
    { QT_TRANSLATE_NOOP("SignInWords", "Not for this sign-in"),
        QT_TRANSLATE_NOOP("SignInWords",
            "This answer does not belong to the sign-in that is going on, and was refused. You can close "
            "this "
            "tab.") },
    { QT_TRANSLATE_NOOP("SignInWords", "Answered already"),
        QT_TRANSLATE_NOOP("SignInWords",
            "This sign-in has its answer; the second one was refused. You can close this tab.") },
    { QT_TRANSLATE_NOOP("SignInWords", "Nothing here"),
        QT_TRANSLATE_NOOP("SignInWords",
            "A program waits here for the end of a sign-in, and for nothing else. You can close this tab.") },
};

} // namespace

ErrorText signInText(const SignInError &error)
{
    if (saysWhyNot(error))
        return errorText(transportError(error));
    const Words &words = table.at(static_cast<std::size_t>(error.fault));
    const QString sentence = translated(words.sentence);
    const bool names = sentence.contains(QLatin1String("%1"));
    const QString rest = remainder(error, names);
    const bool isOurs = isSystems(error.fault) || (error.httpStatus == 0 && error.code.isEmpty());
    return { names ? sentence.arg(particular(error)) : sentence, translated(words.wayForward),
        isOurs ? QString() : rest, isOurs ? rest : QString() };
}

QString signInLine(const SignInError &error)
{
    const ErrorText text = signInText(error);
    return text.sentence + u' ' + text.wayForward;
}

BrowserPage browserPage(BrowserAnswer answer)
{
    const PageWords &words = pages[static_cast<std::size_t>(answer)];
    const QString language = QCoreApplication::translate("SignInWords", "en", "BCP 47 name of this language");
    return { translated(words.title), translated(words.text), language,
        QLocale(language).textDirection() == Qt::RightToLeft };
}

} // namespace Audit
