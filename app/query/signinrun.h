// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "interrupt.h"
#include "query/problem.h"
#include "query/talk.h"
#include "signin/signin.h"

#include <QObject>

#include <optional>

namespace Audit {

/// One sign-in from a terminal: prints the address, opens the browser where there is one, and takes a pasted
/// address from standard input meanwhile.
class SignInRun : public QObject
{
    Q_OBJECT
public:
    SignInRun(const Connection &connection, bool opensBrowser, Interrupt &interrupt, Talk &talk);

    Result<Grant, Problem> run();

private:
    void showAddress(const QUrl &address);
    void readPasted();
    void take(const QByteArray &line);

    SignIn m_signIn;
    std::optional<SignInOutcome> m_outcome;
    bool m_opensBrowser;
    bool m_wasShown = false; ///< the address
    Interrupt &m_interrupt;
    Talk &m_talk;
    QByteArray m_typed;
    std::unique_ptr<QSocketNotifier> m_input;
};

} // namespace Audit
