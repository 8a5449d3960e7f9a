// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connectionprobe.h"
#include "api/connections.h"
#include "api/tokenstore.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace Audit {

class PlainLabel;
class ProbeList;

/// One connection to be filled in: what is typed is checked at once, and the whole can be tried out. Nothing
/// is kept before the person saves.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken`: names of other connections. `token`: of this connection where it is open; else the keychain's
    /// is asked for where one is expected.
    ConnectionDialog(Connection connection, QStringList taken, Token token, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// As it is filled in, with what it keeps of before.
    Connection connection() const;
    void testNow();

private:
    void addServer(QFormLayout &form);
    void addSignIn(QFormLayout &form);
    void addWay(QFormLayout &form);
    QLineEdit *makeEdit(const QString &name, const QString &title, const QString &placeholder);
    QWidget *makeCaRow();
    QWidget *makeProxyRow();
    void fill();
    void chooseCaFile();
    void showState();
    void showAddress();
    QString problem();
    bool readInto(Connection &connection, QLatin1StringView member, QWidget &field, const QString &text);
    void probe(const Token &token);
    QString proxyTyped() const;

    Connection m_before;
    QStringList m_taken;
    Token m_token;
    Connection m_edited;
    TokenStore m_tokens;
    PendingCall m_tokenCall;
    std::unique_ptr<ConnectionProbe> m_probe;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_address = nullptr;
    PlainLabel *m_addressNote = nullptr;
    QComboBox *m_stripe = nullptr;
    QLineEdit *m_tenant = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_scopes = nullptr;
    QLineEdit *m_caFile = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyAddress = nullptr;
    PlainLabel *m_note = nullptr;
    QPushButton *m_test = nullptr;
    ProbeList *m_steps = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Audit
