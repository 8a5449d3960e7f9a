// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunpage.h"

#include "api/server.h"
#include "api/token.h"
#include "domain/safetext.h"
#include "icons.h"
#include "messagebar.h"
#include "plaintext.h"
#include "serverwords.h"
#include "stripes.h"
#include "tokenlines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// A card: drawing, heading, what it is for, then its controls.
QWidget *makeCard(
    const QString &drawing, const QString &title, const QString &text, const QList<QWidget *> &controls)
{
    auto *card = new QWidget;
    card->setObjectName(u"card"_s);
    card->setAttribute(Qt::WA_StyledBackground);
    auto *picture = new PlainLabel;
    picture->setPixmap(icon(drawing).pixmap(28, 28));
    auto *heading = new PlainLabel(title);
    QFont strong = heading->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    auto *explanation = new MutedLabel(text);
    explanation->setWordWrap(true);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(picture);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addStretch();
    for (QWidget *control : controls)
        layout->addWidget(control);
    return card;
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent)
    , m_sample(new QPushButton(tr("Look at sample data")))
    , m_connect(new QPushButton(tr("Connect")))
    , m_file(new QPushButton(tr("Open file …")))
    , m_address(new QLineEdit)
    , m_token(new QLineEdit)
    , m_claims(new MutedLabel)
    , m_connectionRow(new QWidget)
    , m_connections(new QComboBox)
    , m_open(new QPushButton(tr("Open")))
    , m_manage(new QPushButton(tr("Connections …")))
    , m_remember(new QCheckBox(tr("Keep the token in the system's keychain")))
    , m_problem(new MessageBar(MessageBar::Kind::Error))
    , m_notice(new MessageBar(MessageBar::Kind::Notice))
{
    setObjectName(u"firstRun"_s);
    m_problem->setObjectName(u"firstRunProblem"_s);
    m_notice->setObjectName(u"firstRunNotice"_s);
    connect(m_problem, &MessageBar::actionTriggered, this, &FirstRunPage::retryRequested);
    connect(m_problem, &MessageBar::otherTriggered, this, &FirstRunPage::otherRequested);
    connect(m_notice, &MessageBar::actionTriggered, this, [this] {
        m_notice->hide();
        Q_EMIT waitingEnded();
    });
    auto *title = new PlainLabel(tr("What would you like to look at?"));
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.7);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (QWidget *card : { makeSampleCard(), makeServerCard(), makeFileCard() })
        cards->addWidget(card, 1);

    auto *column = new QWidget;
    column->setMaximumWidth(1040);
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(16);
    inner->addWidget(title);
    inner->addWidget(m_problem);
    inner->addWidget(m_notice);
    inner->addLayout(cards);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
}

FirstRunPage::~FirstRunPage() = default;

QWidget *FirstRunPage::makeSampleCard()
{
    m_sample->setObjectName(u"openSample"_s);
    m_sample->setDefault(true);
    m_sample->setAutoDefault(true);
    m_sample->setProperty("primary", true);
    connect(m_sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    return makeCard(u"sample"_s, tr("Sample data"),
        tr("Thirty days of a made-up company with an attack to find. Nothing leaves this computer."),
        { m_sample });
}

QWidget *FirstRunPage::makeServerCard()
{
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setAccessibleName(tr("Server address"));
    m_address->setPlaceholderText(u"https://scaikey.example.org"_s);
    m_token->setObjectName(u"serverToken"_s);
    m_token->setAccessibleName(tr("Access token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(tr("Access token (JWT)"));
    m_remember->setObjectName(u"rememberToken"_s);
    m_remember->setChecked(true);
    m_claims->setObjectName(u"tokenClaims"_s);
    m_claims->setWordWrap(true);
    m_claims->hide();
    connect(m_token, &QLineEdit::textChanged, this, &FirstRunPage::showClaims);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setAutoDefault(true);
    connect(m_connect, &QPushButton::clicked, this, &FirstRunPage::connectToServer);
    for (QLineEdit *edit : { m_address, m_token })
        connect(edit, &QLineEdit::returnPressed, this, &FirstRunPage::connectToServer);
    return makeCard(u"server"_s, tr("A server"),
        tr("A ScaiKey service that you have an administrator's token for."),
        { makeConnectionRow(), m_address, m_token, m_claims, m_remember, m_connect, m_manage });
}

/// Those that are known, above the fields for another one; hidden where there are none.
QWidget *FirstRunPage::makeConnectionRow()
{
    m_connections->setObjectName(u"savedConnections"_s);
    m_connections->setAccessibleName(tr("Saved connections"));
    m_connections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_connections->setMinimumContentsLength(12);
    m_open->setObjectName(u"openSaved"_s);
    m_open->setAutoDefault(true);
    m_open->setAccessibleName(tr("Open the saved connection"));
    m_manage->setObjectName(u"manageConnections"_s);
    m_manage->setAutoDefault(true);
    connect(m_open, &QPushButton::clicked, this,
        [this] { Q_EMIT connectionRequested(m_connections->currentData().toString()); });
    connect(m_manage, &QPushButton::clicked, this, &FirstRunPage::connectionsRequested);
    auto *layout = new QHBoxLayout(m_connectionRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_connections, 1);
    layout->addWidget(m_open);
    m_connectionRow->hide();
    return m_connectionRow;
}

void FirstRunPage::showConnections(const QList<Connection> &connections, const QString &last)
{
    m_connections->clear();
    for (const Connection &connection : connections) {
        m_connections->addItem(
            stripeIcon(connection.stripe), displaySafe(connection.name, 100), connection.name);
    }
    m_connections->setCurrentIndex(std::max(m_connections->findData(last), 0));
    m_connectionRow->setVisible(!connections.isEmpty());
}

/// What is pasted says whose it is before anybody uses it.
void FirstRunPage::showClaims()
{
    const Token typed(m_token->text().trimmed().toUtf8());
    m_claims->setVisible(!typed.isEmpty());
    m_claims->setText(typedTokenLine(typed, TimeFormat()));
}

QWidget *FirstRunPage::makeFileCard()
{
    m_file->setObjectName(u"openFile"_s);
    m_file->setAutoDefault(true);
    connect(m_file, &QPushButton::clicked, this, &FirstRunPage::fileRequested);
    return makeCard(u"file"_s, tr("A file of entries"),
        tr("JSON Lines or JSON, plain or gzipped, read into a private local service until you close it."),
        { m_file });
}

void FirstRunPage::connectToServer()
{
    const Result<QUrl, AddressError> server = parseServerAddress(m_address->text());
    const Token token(m_token->text().trimmed().toUtf8());
    if (!server) {
        showProblem(addressErrorText(server.error()));
        m_address->setFocus();
        return;
    }
    if (!token.isUsable()) {
        showProblem(tr(
            "The token is empty or holds characters that no token has. Paste it again, without \"Bearer\"."));
        m_token->setFocus();
        return;
    }
    m_problem->hide();
    Q_EMIT connectRequested(*server, token, m_remember->isChecked());
    m_token->clear();
}

void FirstRunPage::offerServer(const QUrl &server)
{
    m_address->setText(server.toString());
}

void FirstRunPage::showProblem(const QString &sentence, const QString &retry, const QString &other)
{
    m_problem->showMessage(sentence, retry, other);
}

void FirstRunPage::showWaiting(const QString &sentence)
{
    m_isWaiting = true;
    m_notice->showMessage(sentence, tr("Go on without it"));
}

void FirstRunPage::showNotice(const QString &sentence)
{
    m_isWaiting = false;
    m_notice->showMessage(sentence);
}

void FirstRunPage::setBusy(bool busy)
{
    for (QPushButton *button : { m_sample, m_connect, m_file, m_open, m_manage })
        button->setEnabled(!busy);
    if (busy)
        m_problem->hide();
    else if (std::exchange(m_isWaiting, false))
        m_notice->hide();
    m_sample->setText(busy ? tr("Preparing …") : tr("Look at sample data"));
}

void FirstRunPage::focusFirst()
{
    m_sample->setFocus();
}

} // namespace Audit
