// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/signinrun.h"

#include "query/output.h"
#include "query/signedin.h"
#include "query/words.h"
#include "signin/signinconnection.h"
#include "words/signinwords.h"

#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype longestLine = 16 << 10;

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// The address holds no secret: what it asks for is worth nothing without what stays in this process.
bool openInBrowser(const QUrl &address)
{
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    return hasDisplay() && !opener.isEmpty()
        && QProcess::startDetached(opener, { address.toString(QUrl::FullyEncoded) });
}

} // namespace

SignInRun::SignInRun(const Connection &connection, bool opensBrowser, Interrupt &interrupt, Talk &talk)
    : m_signIn(signInSettings(connection), browserPage)
    , m_opensBrowser(opensBrowser)
    , m_interrupt(interrupt)
    , m_talk(talk)
{
    connect(&m_signIn, &SignIn::browserWanted, this, &SignInRun::showAddress);
    connect(&m_signIn, &SignIn::callbackRefused, this,
        [this](const SignInError &error) { m_talk.say(signInLine(error)); });
}

Result<Grant, Problem> SignInRun::run()
{
    QEventLoop loop;
    connect(&m_interrupt, &Interrupt::interrupted, &m_signIn, &SignIn::cancel);
    connect(&m_signIn, &SignIn::finished, this, [this](const SignInOutcome &ended) { m_outcome = ended; });
    connect(&m_signIn, &SignIn::finished, &loop, &QEventLoop::quit);
    m_signIn.start();
    if (Interrupt::happened())
        m_signIn.cancel();
    if (!m_outcome)
        loop.exec();
    m_input.reset();
    if (Interrupt::happened())
        return interruptedProblem();
    if (!*m_outcome)
        return problemOf(m_outcome->error());
    return **m_outcome;
}

void SignInRun::showAddress(const QUrl &address)
{
    if (std::exchange(m_wasShown, true))
        m_talk.say(
            Words::tr("The sign-in service does not know the scope admin:read. Once more without it:"));
    const bool isOpened = m_opensBrowser && openInBrowser(address);
    m_talk.say(isOpened
            ? Words::tr("Sign in with the browser that opens, within five minutes; or open this address:")
            : Words::tr("Open this address in a browser and sign in, within five minutes:"));
    if (const auto output = Output::open({}, false, Content::Safe)) {
        const auto written = (*output)->write(address.toEncoded() + '\n').and_then([&](Done) {
            return (*output)->commit();
        });
        if (!written)
            m_talk.say(problemOf(written.error()).sentence);
    }
    m_talk.say(
        Words::tr("If that browser runs on another machine, it ends at an address that begins with %1. Paste "
                  "that address here and press Enter:")
            .arg(m_signIn.redirect().toString()));
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &SignInRun::readPasted);
}

void SignInRun::readPasted()
{
    QByteArray bytes(longestLine, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), size_t(bytes.size()));
    if (count <= 0) {
        m_input->setEnabled(false); // nobody types here
        return;
    }
    m_typed += bytes.left(count);
    for (qsizetype end = m_typed.indexOf('\n'); end >= 0; end = m_typed.indexOf('\n')) {
        const QByteArray line = m_typed.left(end).trimmed();
        m_typed.remove(0, end + 1);
        if (!line.isEmpty())
            take(line);
    }
    if (m_typed.size() > longestLine)
        m_typed.clear();
}

void SignInRun::take(const QByteArray &line)
{
    const auto taken = m_signIn.takePasted(QString::fromUtf8(line));
    if (!taken)
        m_talk.say(signInLine(taken.error()));
}

} // namespace Audit
