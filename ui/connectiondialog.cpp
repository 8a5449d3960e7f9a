// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiondialog.h"

#include "api/connectionmembers.h"
#include "api/network.h"
#include "api/server.h"
#include "connectionwords.h"
#include "moods.h"
#include "plaintext.h"
#include "probelist.h"
#include "serverwords.h"
#include "stripes.h"
#include "tokenlines.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

enum ProxyChoice { SystemProxy, NoProxy, NamedProxy };

void addSection(QFormLayout &form, const QString &title)
{
    auto *label = new SectionLabel(title);
    label->setContentsMargins(0, 10, 0, 2);
    form.addRow(label);
}

void setInvalid(QWidget &field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace

ConnectionDialog::ConnectionDialog(Connection connection, QStringList taken, Token token, QWidget *parent)
    : QDialog(parent)
    , m_before(std::move(connection))
    , m_taken(std::move(taken))
    , m_token(std::move(token))
    , m_edited(m_before)
    , m_note(new PlainLabel)
    , m_test(new QPushButton(tr("&Test connection")))
    , m_steps(new ProbeList)
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(m_before.name.isEmpty() ? tr("New connection") : tr("Connection"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(6);
    addServer(*form);
    addSignIn(*form);
    addWay(*form);

    m_test->setObjectName(u"testConnection"_s);
    m_test->setAutoDefault(false);
    m_steps->hide();
    m_note->setObjectName(u"connectionNote"_s);
    m_note->setWordWrap(true);
    setMood(*m_note, GaugeMood::Contradicted);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveConnection"_s);
    m_save->setDefault(true);
    m_save->setProperty("primary", true);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_steps);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::testNow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    showState();
}

ConnectionDialog::~ConnectionDialog() = default;

QLineEdit *ConnectionDialog::makeEdit(const QString &name, const QString &title, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(edit, &QLineEdit::textChanged, this, &ConnectionDialog::showState);
    return edit;
}

void ConnectionDialog::addServer(QFormLayout &form)
{
    m_name = makeEdit(u"connectionName"_s, tr("Name"), tr("What you call it, such as Production"));
    m_name->setMaxLength(longestConnectionName);
    m_address = makeEdit(u"connectionAddress"_s, tr("Address"), u"https://scaikey.example.org"_s);
    m_addressNote = new MutedLabel;
    m_addressNote->setObjectName(u"addressNote"_s);
    m_addressNote->setWordWrap(true);
    m_stripe = new QComboBox;
    m_stripe->setObjectName(u"connectionStripe"_s);
    for (int stripe = 0; stripe < stripeCount; ++stripe)
        m_stripe->addItem(stripeIcon(static_cast<Stripe>(stripe)), stripeTitle(static_cast<Stripe>(stripe)));
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Address"), m_address);
    form.addRow(QString(), m_addressNote);
    form.addRow(tr("C&olour"), m_stripe);
}

void ConnectionDialog::addSignIn(QFormLayout &form)
{
    m_tenant = makeEdit(u"connectionTenant"_s, tr("Tenant"), tr("Empty: the platform's own sign-in"));
    m_clientId = makeEdit(u"connectionClientId"_s, tr("Client id"), tr("Empty: a token is pasted"));
    m_port = makeEdit(u"connectionPort"_s, tr("Port"), QString::number(defaultLoopbackPort));
    m_port->setToolTip(plainToolTip(tr("The address to register with the service is "
                                       "http://127.0.0.1:PORT/callback, with this port.")));
    m_scopes = makeEdit(u"connectionScopes"_s, tr("Scopes"), defaultScopes().join(u' '));
    addSection(form, tr("Sign-in"));
    form.addRow(tr("Te&nant"), m_tenant);
    form.addRow(tr("Client &id"), m_clientId);
    form.addRow(tr("&Port"), m_port);
    form.addRow(tr("&Scopes"), m_scopes);
}

void ConnectionDialog::addWay(QFormLayout &form)
{
    addSection(form, tr("Way to the server"));
    auto *caLabel = new PlainLabel(tr("Authorit&y"));
    form.addRow(caLabel, makeCaRow());
    caLabel->setBuddy(m_caFile);
    auto *proxyLabel = new PlainLabel(tr("Pro&xy"));
    form.addRow(proxyLabel, makeProxyRow());
    proxyLabel->setBuddy(m_proxy);
}

QWidget *ConnectionDialog::makeCaRow()
{
    m_caFile = makeEdit(u"connectionCaFile"_s, tr("Authority's certificate"),
        tr("Empty: the authorities that this computer knows"));
    auto *choose = new QPushButton(tr("Choose …"));
    choose->setObjectName(u"chooseCaFile"_s);
    choose->setAccessibleName(tr("Choose the authority's certificate"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ConnectionDialog::chooseCaFile);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(choose);
    return row;
}

QWidget *ConnectionDialog::makeProxyRow()
{
    m_proxy = new QComboBox;
    m_proxy->setObjectName(u"connectionProxy"_s);
    m_proxy->addItems({ tr("As the system says"), tr("None"), tr("This one:") });
    m_proxyAddress
        = makeEdit(u"connectionProxyAddress"_s, tr("Proxy's address"), u"http://proxy.example.org:3128"_s);
    m_proxyAddress->setMinimumWidth(0);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showState);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_proxy);
    layout->addWidget(m_proxyAddress, 1);
    return row;
}

void ConnectionDialog::fill()
{
    const Connection shown = m_before;
    m_name->setText(shown.name);
    m_address->setText(shown.server.toString());
    m_stripe->setCurrentIndex(static_cast<int>(shown.stripe));
    m_tenant->setText(shown.tenant);
    m_clientId->setText(shown.clientId);
    m_port->setText(
        shown.loopbackPort == defaultLoopbackPort ? QString() : QString::number(shown.loopbackPort));
    m_scopes->setText(shown.scopes == defaultScopes() ? QString() : shown.scopes.join(u' '));
    m_caFile->setText(shown.route.caFile);
    m_proxy->setCurrentIndex(static_cast<int>(shown.route.proxy.kind));
    m_proxyAddress->setText(
        shown.route.proxy.kind == Proxy::Kind::Named ? proxyText(shown.route.proxy) : QString());
}

void ConnectionDialog::chooseCaFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Authority's certificate"), m_caFile->text(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!path.isEmpty())
        m_caFile->setText(path);
}

QString ConnectionDialog::proxyTyped() const
{
    const QString kinds[] = { u"system"_s, u"none"_s, m_proxyAddress->text().trimmed() };
    return kinds[m_proxy->currentIndex()];
}

bool ConnectionDialog::readInto(
    Connection &connection, QLatin1StringView member, QWidget &field, const QString &text)
{
    const bool good = connectionMember(member)->read(text, connection);
    setInvalid(field, !good && !text.isEmpty());
    return good;
}

/// Reads every field, and says of the first wrong one what may stand there. Of an empty name or address
/// nothing needs saying.
QString ConnectionDialog::problem()
{
    Connection edited;
    edited.stripe = static_cast<Stripe>(m_stripe->currentIndex());
    struct Typed
    {
        QLatin1StringView member;
        QLineEdit *edit;
        QString text;
    };
    const QString scopes = m_scopes->text().trimmed();
    const QString port = m_port->text().trimmed();
    const Typed fields[] = { { "name"_L1, m_name, m_name->text().trimmed() },
        { "server"_L1, m_address, m_address->text() }, { "tenant"_L1, m_tenant, m_tenant->text().trimmed() },
        { "client_id"_L1, m_clientId, m_clientId->text().trimmed() },
        { "loopback_port"_L1, m_port, port.isEmpty() ? QString::number(defaultLoopbackPort) : port },
        { "scopes"_L1, m_scopes, scopes.isEmpty() ? defaultScopes().join(u' ') : scopes },
        { "ca_file"_L1, m_caFile, m_caFile->text().trimmed() },
        { "proxy"_L1, m_proxyAddress, proxyTyped() } };
    std::optional<QString> problem;
    for (const Typed &field : fields) {
        if (!readInto(edited, field.member, *field.edit, field.text) && !problem)
            problem = field.member == "server"_L1 || field.text.isEmpty()
                ? QString()
                : connectionMemberRule(field.member);
    }
    const QString caFile = edited.route.caFile;
    if (!problem && !caFile.isEmpty()) {
        if (const auto read = readCaFile(caFile); !read)
            problem = caFileErrorText(read.error(), caFile);
    }
    if (m_taken.contains(edited.name) && !problem)
        problem = tr("There is another connection of this name.");
    m_save->setEnabled(!problem);
    m_test->setEnabled(!edited.server.isEmpty() && (!problem || edited.name.isEmpty()));
    m_edited = edited;
    return problem.value_or(QString());
}

void ConnectionDialog::showState()
{
    if (!m_save)
        return; // still being put together
    m_proxyAddress->setVisible(m_proxy->currentIndex() == NamedProxy);
    const QString sentence = problem();
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    m_steps->hide();
    m_probe.reset();
    m_tokenCall.cancel();
    showAddress();
}

void ConnectionDialog::showAddress()
{
    const auto server = parseServerAddress(m_address->text());
    const bool isWrong = !server && !m_address->text().trimmed().isEmpty();
    setMood(*m_addressNote, isWrong ? GaugeMood::Contradicted : GaugeMood::Calm);
    if (server)
        m_addressNote->setText(tr("Asks %1").arg(server->toString() + u"/api/v1/admin/audit/"_s));
    else
        m_addressNote->setText(addressErrorText(server.error()));
}

Connection ConnectionDialog::connection() const
{
    return carriedOver(m_before, m_edited);
}

/// With the token that is meant for just this connection, where there is one.
void ConnectionDialog::testNow()
{
    m_steps->show();
    m_steps->showAsking();
    const Connection asked = connection();
    const bool isSame = asked.keychainKey() == m_before.keychainKey();
    if (isSame && m_token.isUsable())
        return probe(m_token);
    if (!isSame || !asked.expectsToken || !asked.clientId.isEmpty())
        return probe({});
    m_tokenCall = m_tokens.read(asked.keychainKey(),
        [this](const Result<Token, TokenStoreError> &token) { probe(token ? *token : Token()); });
}

void ConnectionDialog::probe(const Token &token)
{
    m_probe = std::make_unique<ConnectionProbe>(m_edited, token);
    connect(m_probe.get(), &ConnectionProbe::finished, m_steps,
        [steps = m_steps, standing = standingOf(token)](
            const ProbeReport &report) { steps->showReport(report, standing); });
    m_probe->start();
}

} // namespace Audit
