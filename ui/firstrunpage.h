// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace Audit {

class MessageBar;
class Token;

/// The page without a connection: sample data (one key press away), connect to a server, or open a file.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void offerServer(const QUrl &server); ///< fills in the address of the last connection
    void showProblem(const QString &sentence);
    void showNotice(const QString &sentence);
    void setBusy(bool busy);
    void focusFirst();

Q_SIGNALS:
    void sampleRequested();
    void connectRequested(const QUrl &server, const Audit::Token &token, bool remember);
    void fileRequested();

private:
    QWidget *makeSampleCard();
    QWidget *makeServerCard();
    QWidget *makeFileCard();
    void connectToServer();

    QPushButton *m_sample;
    QPushButton *m_connect;
    QPushButton *m_file;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QCheckBox *m_remember;
    MessageBar *m_problem;
    MessageBar *m_notice;
};

} // namespace Audit
