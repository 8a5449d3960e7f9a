// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiondesk.h"

#include "connectionsdialog.h"
#include "domain/safetext.h"
#include "firstrunpage.h"
#include "inquirytabs.h"
#include "mainactions.h"
#include "signin/signinconnection.h"
#include "signinpage.h"
#include "sourceopener.h"
#include "tokendialog.h"
#include "workpage.h"

#include <QAction>
#include <QPointer>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Audit {

ConnectionDesk::ConnectionDesk(const Places &places)
    : m_places(places)
{
    connect(places.actions.connections, &QAction::triggered, this, &ConnectionDesk::showConnections);
    connect(places.actions.signOut, &QAction::triggered, &places.opener, &SourceOpener::signOut);
    connect(&places.workspace, &Workspace::closed, this, &ConnectionDesk::listConnections);
    connectOpener();
    connectSignIn();
    listConnections();
}

void ConnectionDesk::connectOpener()
{
    SourceOpener &opener = m_places.opener;
    FirstRunPage &firstRun = m_places.firstRun;
    connect(&firstRun, &FirstRunPage::connectionRequested, &opener, &SourceOpener::openConnection);
    connect(&firstRun, &FirstRunPage::connectionsRequested, this, &ConnectionDesk::showConnections);
    connect(&opener, &SourceOpener::signInWanted, this, &ConnectionDesk::askToSignIn);
    connect(&opener, &SourceOpener::tokenWanted, this, &ConnectionDesk::askForToken);
    connect(&opener, &SourceOpener::keychainFailed, this, &ConnectionDesk::showKeychainFault);
    connect(&opener, &SourceOpener::keychainSlow, this, &ConnectionDesk::tellSlow);
    connect(&firstRun, &FirstRunPage::waitingEnded, &opener, &SourceOpener::stopWaiting);
    connect(&opener, &SourceOpener::signedOut, this, &ConnectionDesk::tell);
    connect(&opener, &SourceOpener::failed, this, [this] {
        if (!m_places.signIn.isWaiting()) // what a sign-in brought was not taken
            showBefore();
    });
    connect(&firstRun, &FirstRunPage::retryRequested, this, [this] {
        if (m_wanted)
            m_places.opener.openConnection(m_wanted->name);
    });
    connect(&firstRun, &FirstRunPage::otherRequested, this, [this] {
        if (!m_wanted)
            return;
        const Connection wanted = *m_wanted;
        wanted.clientId.isEmpty() ? askForToken(wanted, {}) : askToSignIn(wanted, {});
    });
}

void ConnectionDesk::connectSignIn()
{
    connect(&m_places.signIn, &SignInPage::signedIn, this, &ConnectionDesk::useGrant);
    connect(&m_places.signIn, &SignInPage::left, this, &ConnectionDesk::showBefore);
    connect(&m_places.signIn, &SignInPage::tokenRequested, this, [this] {
        if (m_wanted)
            askForToken(Connection(*m_wanted), {});
    });
    // Whatever else is opened meanwhile, nobody waits for the browser any longer.
    connect(&m_places.workspace, &Workspace::opened, this, [this] {
        m_places.signIn.stop();
        m_isAgain = false;
    });
}

void ConnectionDesk::showConnections()
{
    if (!m_dialog) {
        const auto openToken = [this](const Connection &connection) {
            const auto opened = m_places.opener.openedConnection();
            return opened && opened->name == connection.name ? m_places.workspace.token() : Token();
        };
        m_dialog = new ConnectionsDialog(openToken, &m_places.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QObject::destroyed, this, [this] {
            m_dialog = nullptr;
            listConnections();
        });
        connect(m_dialog, &ConnectionsDialog::openRequested, &m_places.opener, &SourceOpener::openConnection);
        connect(m_dialog, &ConnectionsDialog::renamed, &m_places.opener, &SourceOpener::noteRenamed);
        connect(
            m_dialog, &ConnectionsDialog::keychainOutdated, &m_places.opener, &SourceOpener::forgetTokens);
        connect(m_dialog, &ConnectionsDialog::windowRequested, this, [this](const QString &name) {
            if (!m_places.opener.openWindow(name))
                m_dialog->showNote(tr("No other window could be opened."));
        });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ConnectionDesk::listConnections()
{
    m_places.firstRun.showConnections(ConnectionList().all(), m_places.opener.lastConnection());
}

void ConnectionDesk::connectAgain()
{
    const auto connection = m_places.opener.openedConnection();
    if (!connection)
        return m_places.workspace.close();
    const QString why = tr("The server does not accept the token any more. What is on the screen stays.");
    if (connection->clientId.isEmpty())
        askForToken(*connection, why);
    else
        askToSignIn(*connection, why);
}

void ConnectionDesk::askForToken(const Connection &connection, const QString &why)
{
    auto *dialog = new TokenDialog(connection.name, why, m_places.workspace.timeFormat(), &m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!connection.clientId.isEmpty())
        dialog->keepNothing();
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, connection] { useToken(connection, dialog->token(), dialog->remember()); });
    dialog->open();
}

void ConnectionDesk::useToken(const Connection &connection, const Token &token, bool remember)
{
    m_places.signIn.stop();
    const auto opened = m_places.opener.openedConnection();
    if (!opened || opened->name != connection.name)
        return m_places.opener.openWith(connection, token, remember);
    showBefore();
    m_places.opener.goOnWith(token, remember);
}

void ConnectionDesk::askToSignIn(const Connection &connection, const QString &why)
{
    const auto opened = m_places.opener.openedConnection();
    m_isAgain = opened && opened->name == connection.name;
    m_wanted = connection;
    m_places.pages.setCurrentIndex(SigningIn);
    m_places.signIn.start(connection.name, signInSettings(connection), why);
}

void ConnectionDesk::useGrant(const Grant &grant)
{
    if (!m_wanted)
        return;
    if (m_isAgain) {
        showBefore();
        m_places.opener.goOnSignedIn(grant);
    } else {
        m_places.opener.openSignedIn(*m_wanted, grant);
    }
    if (grant.withoutOptionalScope)
        m_places.tabs.page().showNotice(
            tr("The service does not know the scope admin:read; what you may see follows from your role."));
}

/// The work where a source is open, else the first page.
void ConnectionDesk::showBefore()
{
    m_isAgain = false;
    m_places.pages.setCurrentIndex(m_places.workspace.isOpen() ? Work : FirstRun);
}

void ConnectionDesk::showKeychainFault(const Connection &connection, const QString &sentence)
{
    m_wanted = connection;
    if (m_places.workspace.isOpen())
        return m_places.tabs.page().showNotice(sentence);
    m_places.firstRun.offerServer(connection.server);
    m_places.firstRun.showProblem(
        sentence, tr("Try again"), connection.clientId.isEmpty() ? tr("Give a token") : tr("Sign in"));
}

/// Where the person is looking.
void ConnectionDesk::tellSlow()
{
    const QString sentence = tr("The keychain has not answered yet. It may be asking for your password in a "
                                "window of its own.");
    if (m_places.pages.currentIndex() == SigningIn)
        m_places.signIn.showWaiting(sentence);
    else if (m_places.workspace.isOpen())
        m_places.tabs.page().showNotice(sentence);
    else
        m_places.firstRun.showWaiting(sentence);
}

void ConnectionDesk::tell(const QString &sentence)
{
    if (m_places.workspace.isOpen())
        m_places.tabs.page().showNotice(sentence);
    else
        m_places.firstRun.showNotice(sentence);
}

} // namespace Audit
