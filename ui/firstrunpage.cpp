// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstrunpage.h"

#include "api/server.h"
#include "api/token.h"
#include "icons.h"
#include "messagebar.h"
#include "plaintext.h"
#include "serverwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

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
    , m_remember(new QCheckBox(tr("Keep the token in the system's keychain")))
    , m_problem(new MessageBar(MessageBar::Kind::Error))
    , m_notice(new MessageBar(MessageBar::Kind::Notice))
{
    setObjectName(u"firstRun"_s);
    m_problem->setObjectName(u"firstRunProblem"_s);
    m_notice->setObjectName(u"firstRunNotice"_s);
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
    m_connect->setObjectName(u"connect"_s);
    m_connect->setAutoDefault(true);
    connect(m_connect, &QPushButton::clicked, this, &FirstRunPage::connectToServer);
    for (QLineEdit *edit : { m_address, m_token })
        connect(edit, &QLineEdit::returnPressed, this, &FirstRunPage::connectToServer);
    return makeCard(u"server"_s, tr("A server"),
        tr("A ScaiKey service that you have an administrator's token for."),
        { m_address, m_token, m_remember, m_connect });
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

void FirstRunPage::showProblem(const QString &sentence)
{
    m_problem->showMessage(sentence);
}

void FirstRunPage::showNotice(const QString &sentence)
{
    m_notice->showMessage(sentence);
}

void FirstRunPage::setBusy(bool busy)
{
    for (QPushButton *button : { m_sample, m_connect, m_file })
        button->setEnabled(!busy);
    m_sample->setText(busy ? tr("Preparing …") : tr("Look at sample data"));
}

void FirstRunPage::focusFirst()
{
    m_sample->setFocus();
}

} // namespace Audit
