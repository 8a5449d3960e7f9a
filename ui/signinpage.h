// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin/signin.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;
class QPushButton;

namespace Audit {

class MessageBar;
class PlainLabel;

/// Waits for a person who signs in with the browser: shows the address to copy or open again, the time that
/// is left, and what went wrong. Holds one sign-in at a time.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    using Browser = std::function<bool(const QUrl &)>;

    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Who opens an address, and says whether that worked; the system's browser at first.
    void setBrowser(Browser browser) { m_browser = std::move(browser); }
    /// `why`: a sentence about what led here; may be empty.
    void start(const QString &name, const SignInSettings &settings, const QString &why = {});
    void stop(); ///< without a word
    void showWaiting(const QString &sentence); ///< for something else than the browser
    bool isWaiting() const { return m_signIn != nullptr; }

Q_SIGNALS:
    void signedIn(const Audit::Grant &grant);
    void left(); ///< cancelled, or given up after a fault
    void tokenRequested(); ///< to paste one instead

private:
    QWidget *makeAddressRow();
    QWidget *makePasteRow();
    void begin();
    void showStage(SignIn::Stage stage);
    void showClock();
    void openBrowser(const QUrl &address);
    void copyAddress();
    void takePasted();
    void take(const SignInOutcome &outcome);
    void leave();

    SignInSettings m_settings;
    Browser m_browser;
    std::unique_ptr<SignIn> m_signIn;
    QTimer m_second;
    PlainLabel *m_title;
    PlainLabel *m_text;
    MessageBar *m_problem;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QPushButton *m_openAgain;
    PlainLabel *m_clock;
    QLineEdit *m_pasted;
    QPushButton *m_takePasted;
    QList<QWidget *> m_whileWaiting; ///< what only makes sense then
    QPushButton *m_again;
    QPushButton *m_token;
    QPushButton *m_cancel;
};

} // namespace Audit
