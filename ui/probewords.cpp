// SPDX-License-Identifier: GPL-3.0-or-later
#include "probewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ProbeWords
{
    Q_DECLARE_TR_FUNCTIONS(ProbeWords)
};

struct StepWords
{
    const char *title;
    const char *good;
};

constexpr std::array<StepWords, probeSteps> table {
    StepWords { QT_TRANSLATE_NOOP("ProbeWords", "Reachable"),
        QT_TRANSLATE_NOOP("ProbeWords", "A server answers at this address.") },
    StepWords { QT_TRANSLATE_NOOP("ProbeWords", "Certificate"),
        QT_TRANSLATE_NOOP("ProbeWords", "Its certificate proves that it is the one.") },
    StepWords { QT_TRANSLATE_NOOP("ProbeWords", "Audit API"),
        QT_TRANSLATE_NOOP("ProbeWords", "It speaks the audit API.") },
    StepWords { QT_TRANSLATE_NOOP("ProbeWords", "Token"),
        QT_TRANSLATE_NOOP("ProbeWords", "The token may read the audit log.") },
};

const StepWords &wordsOf(ProbeStep step)
{
    return table.at(static_cast<std::size_t>(step));
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ProbeWords", text);
}

QString faultLine(const ApiError &error, const TokenStanding &standing)
{
    const ErrorText text
        = error.kind == ErrorKind::Forbidden ? forbiddenText(error, standing) : errorText(error);
    return text.sentence + u' ' + text.wayForward;
}

} // namespace

QString probeTitle(ProbeStep step)
{
    return translated(wordsOf(step).title);
}

QString probeSentence(ProbeStep step, const ProbeOutcome &outcome, const TokenStanding &standing)
{
    using Kind = ProbeOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Good:
        return translated(wordsOf(step).good);
    case Kind::Bad:
        return faultLine(outcome.error.value_or(ApiError {}), standing);
    case Kind::NotNeeded:
        return ProbeWords::tr("Not needed: this computer, without encryption.");
    case Kind::NoToken:
        return ProbeWords::tr("Not asked: no token for this connection is at hand.");
    case Kind::NotYet:
        break;
    }
    return ProbeWords::tr("Not asked.");
}

QString probeMark(const ProbeOutcome &outcome)
{
    switch (outcome.kind) {
    case ProbeOutcome::Kind::Good:
        return u"✓"_s;
    case ProbeOutcome::Kind::Bad:
        return u"✗"_s;
    default:
        return u"–"_s;
    }
}

} // namespace Audit
