// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpage.h"

#include "domain/safetext.h"
#include "messagebar.h"
#include "plaintext.h"
#include "words/signinwords.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

QWidget *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

QString clockText(std::chrono::milliseconds left)
{
    const auto seconds = static_cast<int>(left.count() / 1000);
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_browser([](const QUrl &address) { return QDesktopServices::openUrl(address); })
    , m_title(new PlainLabel)
    , m_text(new MutedLabel)
    , m_problem(new MessageBar(MessageBar::Kind::Error))
    , m_address(new QLineEdit)
    , m_copy(makeButton(u"copyAddress"_s, tr("&Copy")))
    , m_openAgain(makeButton(u"openAgain"_s, tr("&Open again")))
    , m_clock(new MutedLabel)
    , m_pasted(new QLineEdit)
    , m_takePasted(makeButton(u"takePasted"_s, tr("&Go on")))
    , m_again(makeButton(u"signInAgain"_s, tr("&Try again")))
    , m_token(makeButton(u"tokenInstead"_s, tr("&Paste a token instead …")))
    , m_cancel(makeButton(u"cancelSignIn"_s, tr("Cancel")))
{
    setObjectName(u"signInPage"_s);
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.7);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_text->setObjectName(u"signInText"_s);
    m_text->setWordWrap(true);
    m_problem->setObjectName(u"signInProblem"_s);
    m_clock->setObjectName(u"signInClock"_s);
    m_again->setProperty("primary", true);

    auto *card = new QWidget;
    card->setObjectName(u"card"_s);
    card->setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(20, 20, 20, 20);
    inner->setSpacing(12);
    inner->addWidget(m_text);
    m_whileWaiting = { makeAddressRow(), m_clock, makePasteRow() };
    for (QWidget *widget : m_whileWaiting)
        inner->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_token);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    buttons->addWidget(m_cancel);

    auto *column = new QWidget;
    column->setMaximumWidth(760);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_problem);
    layout->addWidget(card);
    layout->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 100);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);

    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::showClock);
    connect(m_again, &QPushButton::clicked, this, &SignInPage::begin);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::leave);
    connect(m_token, &QPushButton::clicked, this, &SignInPage::tokenRequested);
}

SignInPage::~SignInPage() = default;

QWidget *SignInPage::makeAddressRow()
{
    m_address->setObjectName(u"signInAddress"_s);
    m_address->setAccessibleName(tr("Address of the sign-in page"));
    m_address->setReadOnly(true);
    m_copy->setAccessibleName(tr("Copy the address"));
    m_openAgain->setAccessibleName(tr("Open the address again"));
    connect(m_copy, &QPushButton::clicked, this, &SignInPage::copyAddress);
    connect(m_openAgain, &QPushButton::clicked, this, [this] { openBrowser(m_signIn->address()); });
    return rowOf({ m_address, m_copy, m_openAgain });
}

QWidget *SignInPage::makePasteRow()
{
    m_pasted->setObjectName(u"signInPasted"_s);
    m_pasted->setAccessibleName(tr("Address that the browser ended at"));
    m_pasted->setPlaceholderText(tr("Browser on another machine? Paste the address that it ended at"));
    connect(m_takePasted, &QPushButton::clicked, this, &SignInPage::takePasted);
    connect(m_pasted, &QLineEdit::returnPressed, this, &SignInPage::takePasted);
    return rowOf({ m_pasted, m_takePasted });
}

void SignInPage::start(const QString &name, const SignInSettings &settings, const QString &why)
{
    m_settings = settings;
    m_title->setText(tr("Sign in to %1").arg(displaySafe(name, 100)));
    begin();
    if (!why.isEmpty())
        m_problem->showMessage(why);
}

void SignInPage::begin()
{
    m_problem->hide();
    m_pasted->clear();
    m_signIn = std::make_unique<SignIn>(m_settings, browserPage);
    connect(m_signIn.get(), &SignIn::stageChanged, this, &SignInPage::showStage);
    connect(m_signIn.get(), &SignIn::browserWanted, this, &SignInPage::openBrowser);
    connect(m_signIn.get(), &SignIn::addressChanged, this,
        [this](const QUrl &address) { m_address->setText(address.toString(QUrl::FullyEncoded)); });
    connect(m_signIn.get(), &SignIn::callbackRefused, this,
        [this](const SignInError &error) { m_problem->showMessage(signInText(error)); });
    connect(m_signIn.get(), &SignIn::finished, this, &SignInPage::take);
    showStage(SignIn::Stage::Discovering);
    m_signIn->start();
}

void SignInPage::showStage(SignIn::Stage stage)
{
    const bool waits = stage == SignIn::Stage::Waiting;
    if (stage == SignIn::Stage::Discovering)
        m_text->setText(tr("Asking %1 how to sign in …").arg(displaySafe(m_settings.server.host(), 100)));
    else if (waits)
        m_text->setText(tr("Sign in with your browser, and come back here. Where it did not open, copy the "
                           "address into one."));
    else if (stage == SignIn::Stage::Proving)
        m_text->setText(tr("Checking what the service sent …"));
    m_address->setText(waits ? m_signIn->address().toString(QUrl::FullyEncoded) : QString());
    m_address->setCursorPosition(0);
    for (QWidget *widget : m_whileWaiting)
        widget->setVisible(waits);
    if (waits)
        m_openAgain->setFocus();
    m_again->setVisible(stage == SignIn::Stage::Ended);
    m_cancel->setText(stage == SignIn::Stage::Ended ? tr("Back") : tr("Cancel"));
    if (waits)
        m_second.start();
    else
        m_second.stop();
    showClock();
}

void SignInPage::showClock()
{
    const bool waits = m_signIn && m_signIn->stage() == SignIn::Stage::Waiting;
    m_clock->setText(waits ? tr("%1 left").arg(clockText(m_signIn->remaining())) : QString());
}

/// Whatever a provider says, nothing but a web address leaves for the system.
void SignInPage::openBrowser(const QUrl &address)
{
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!isWeb || !m_browser(address))
        m_problem->showMessage(tr("No browser could be opened. Copy the address into one."));
}

void SignInPage::copyAddress()
{
    QApplication::clipboard()->setText(m_address->text());
}

void SignInPage::takePasted()
{
    if (!m_signIn || m_pasted->text().trimmed().isEmpty())
        return;
    const auto taken = m_signIn->takePasted(m_pasted->text().trimmed());
    m_pasted->clear(); // it holds a code
    if (!taken)
        m_problem->showMessage(signInText(taken.error()));
}

void SignInPage::take(const SignInOutcome &outcome)
{
    m_second.stop();
    m_signIn.release()->deleteLater(); // it is speaking
    if (outcome) {
        Q_EMIT signedIn(*outcome);
        return;
    }
    if (outcome.error().fault == SignInFault::Cancelled) {
        Q_EMIT left();
        return;
    }
    showStage(SignIn::Stage::Ended);
    m_text->setText(tr("You are not signed in, and nothing was kept."));
    m_problem->showMessage(signInText(outcome.error()));
    m_again->setFocus();
}

void SignInPage::leave()
{
    if (m_signIn)
        m_signIn->cancel();
    else
        Q_EMIT left();
}

void SignInPage::showWaiting(const QString &sentence)
{
    m_text->setText(sentence);
}

void SignInPage::stop()
{
    m_signIn.reset();
    showStage(SignIn::Stage::Idle);
}

} // namespace Audit
