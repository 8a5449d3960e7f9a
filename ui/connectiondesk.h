// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "signin/signin.h"

#include <QObject>

#include <optional>

class QStackedWidget;

namespace Audit {

class ConnectionsDialog;
class FirstRunPage;
class InquiryTabs;
struct MainActions;
class SignInPage;
class SourceOpener;
class Token;
class Workspace;

/// Ways into a server: the list of connections, the page that waits for the browser, the dialog that asks for
/// a token. What was on the screen comes back when somebody only signed in again.
class ConnectionDesk : public QObject
{
    Q_OBJECT
public:
    enum Page { FirstRun, Work, SigningIn };
    struct Places
    {
        Workspace &workspace;
        SourceOpener &opener;
        FirstRunPage &firstRun;
        SignInPage &signIn;
        InquiryTabs &tabs;
        QStackedWidget &pages; ///< first run, work, sign-in
        const MainActions &actions;
        QWidget &window;
    };

    /// All must outlive it.
    explicit ConnectionDesk(const Places &places);

    void showConnections();
    /// After a 401: the same connection again, and the question goes on where it stood.
    void connectAgain();

private:
    void connectOpener();
    void connectSignIn();
    void askForToken(const Connection &connection, const QString &why);
    void askToSignIn(const Connection &connection, const QString &why);
    void useToken(const Connection &connection, const Token &token, bool remember);
    void useGrant(const Grant &grant);
    void showBefore();
    void showKeychainFault(const Connection &connection, const QString &sentence);
    void tell(const QString &sentence);
    void listConnections();
    void tellSlow();

    Places m_places;
    ConnectionsDialog *m_dialog = nullptr; ///< while it is open
    std::optional<Connection> m_wanted; ///< whose sign-in or token is being asked for
    bool m_isAgain = false; ///< for the source that is open
};

} // namespace Audit
