// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Audit {

class MessageBar;
class PlainLabel;
class Token;

/// The page without a connection: sample data (one key press away), connect to a server, or open a file.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void offerServer(const QUrl &server); ///< fills in the address of the last connection
    void showConnections(const QList<Connection> &connections, const QString &last);
    /// `retry` and `other`: what buttons beside it say, where trying again or another way may help.
    void showProblem(const QString &sentence, const QString &retry = {}, const QString &other = {});
    void showNotice(const QString &sentence);
    void showWaiting(const QString &sentence); ///< something else than this window is being waited for
    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    void sampleRequested();
    void connectRequested(const QUrl &server, const Audit::Token &token, bool remember);
    void fileRequested();
    void connectionRequested(const QString &name);
    void connectionsRequested();
    void retryRequested();
    void otherRequested();
    void waitingEnded(); ///< by the person

private:
    QWidget *makeConnectionRow();
    void showClaims();
    QWidget *makeSampleCard();
    QWidget *makeServerCard();
    QWidget *makeFileCard();
    void connectToServer();

    QPushButton *m_sample;
    QPushButton *m_connect;
    QPushButton *m_file;
    QLineEdit *m_address;
    QLineEdit *m_token;
    PlainLabel *m_claims;
    QWidget *m_connectionRow;
    QComboBox *m_connections;
    QPushButton *m_open;
    QPushButton *m_manage;
    QCheckBox *m_remember;
    MessageBar *m_problem;
    MessageBar *m_notice;
    bool m_isWaiting = false; ///< what the notice says
};

} // namespace Audit
