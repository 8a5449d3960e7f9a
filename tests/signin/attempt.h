// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/signin.h"
#include "words/signinwords.h"

#include <optional>

namespace Audit {

/// A sign-in with what came of it.
struct Attempt
{
    explicit Attempt(const SignInSettings &settings)
        : signIn(settings, browserPage)
    {
        QObject::connect(
            &signIn, &SignIn::finished, &signIn, [this](const SignInOutcome &ended) { outcome = ended; });
        QObject::connect(
            &signIn, &SignIn::browserWanted, &signIn, [this](const QUrl &url) { wanted += url; });
        QObject::connect(&signIn, &SignIn::callbackRefused, &signIn,
            [this](const SignInError &error) { refused += error.fault; });
    }
    Q_DISABLE_COPY_MOVE(Attempt)

    bool isWaiting() const { return signIn.stage() == SignIn::Stage::Waiting; }

    SignIn signIn;
    std::optional<SignInOutcome> outcome;
    QList<QUrl> wanted;
    QList<SignInFault> refused;
};

} // namespace Audit
