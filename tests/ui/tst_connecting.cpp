// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connectionfile.h"
#include "connectiondialog.h"
#include "connectionsdialog.h"
#include "messagebar.h"
#include "probelist.h"
#include "service/mint.h"
#include "stripes.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"
#include "ui/windowtest.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A token that says all of this of itself; the key is made up, for nobody checks it here.
Token tokenWith(const QJsonObject &claims)
{
    static const QByteArray key = Mint::makeKey("HS256");
    return Token(Mint::token(key, "HS256", {}, Mint::claims(claims)));
}

} // namespace

/// The ways into a server, by hand: connections, tokens, and what the window says of them.
class TestConnecting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_windows; ///< that were asked for

    EntryTableModel &entries() { return m_window->workspace().entries(); }
    QString textOf(const QString &label) { return childOf<QLabel>(*m_window, label)->text(); }
    ConnectionsDialog *openDialog()
    {
        childOf<QAction>(*m_window, u"connections"_s)->trigger();
        return m_window->findChild<ConnectionsDialog *>();
    }
    static ConnectionDialog *editor(ConnectionsDialog &dialog)
    {
        return dialog.findChildren<ConnectionDialog *>().constLast();
    }
    static void press(QObject &parent, const QString &name)
    {
        QTest::mouseClick(childOf<QPushButton>(parent, name), Qt::LeftButton);
    }
    static void type(QObject &parent, const QString &name, const QString &text)
    {
        auto *edit = childOf<QLineEdit>(parent, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    Connection toServer(const QString &name)
    {
        Connection connection;
        connection.name = name;
        connection.server = m_server->url();
        return connection;
    }
    static ScriptedReply good(const ScriptedRequest &request) { return threeEntries(request); }
    void openWith(const Token &token)
    {
        m_server->answerWith(good);
        m_window->opener().openWith(toServer(u"Production"_s), token, false);
        QTRY_COMPARE(entries().rowCount(), 3);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<ScriptedServer>();
        m_windows.clear();
        LocalSources sources;
        sources.openWindow = [this](const QString &name) {
            m_windows += name;
            return true;
        };
        m_window = std::make_unique<MainWindow>(sources);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void anAddressIsCheckedAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("mayBeSaved");
        QTest::newRow("nothing") << QString() << u"Type the server's address"_s << false;
        QTest::newRow("a host") << u"audit.example"_s << u"Asks https://audit.example/api/v1/admin/audit/"_s
                                << true;
        QTest::newRow("with a path") << u"https://audit.example/scaikey/"_s
                                     << u"Asks https://audit.example/scaikey/api/v1/admin/audit/"_s << true;
        QTest::newRow("plain http") << u"http://audit.example"_s << u"Plain http would show the token"_s
                                    << false;
        QTest::newRow("plain http at home")
            << u"http://127.0.0.1:8080"_s << u"Asks http://127.0.0.1:8080/"_s << true;
        QTest::newRow("a user") << u"https://me:secret@audit.example"_s << u"must not hold a user name"_s
                                << false;
        QTest::newRow("a question") << u"https://audit.example/?x=1"_s << u"Leave out what follows"_s
                                    << false;
        QTest::newRow("another scheme") << u"ftp://audit.example"_s << u"begins with https"_s << false;
    }

    void anAddressIsCheckedAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        QFETCH(bool, mayBeSaved);
        ConnectionDialog dialog({}, {}, {});
        type(dialog, u"connectionName"_s, u"Production"_s);
        type(dialog, u"connectionAddress"_s, typed);
        const QString note = childOf<QLabel>(dialog, u"addressNote"_s)->text();
        QVERIFY2(note.contains(said), qPrintable(note));
        QVERIFY(!note.contains(u"secret"_s));
        QCOMPARE(childOf<QPushButton>(dialog, u"saveConnection"_s)->isEnabled(), mayBeSaved);
    }

    void whatCannotBeIsSaidBesideTheField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("tenant") << u"connectionTenant"_s << u"a/b"_s << u"A tenant is"_s;
        QTest::newRow("client") << u"connectionClientId"_s << u"two words"_s << u"one word"_s;
        QTest::newRow("port") << u"connectionPort"_s << u"80"_s << u"from 1024"_s;
        QTest::newRow("scopes") << u"connectionScopes"_s << u"open\"id"_s << u"Scopes are"_s;
        QTest::newRow("CA file elsewhere") << u"connectionCaFile"_s << u"ca.pem"_s << u"whole path"_s;
        QTest::newRow("CA file not there")
            << u"connectionCaFile"_s << u"/nowhere/ca.pem"_s << u"cannot be read"_s;
        QTest::newRow("name taken") << u"connectionName"_s << u"Taken"_s
                                    << u"another connection of this name"_s;
    }

    void whatCannotBeIsSaidBesideTheField()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        ConnectionDialog dialog({}, { u"Taken"_s }, {});
        type(dialog, u"connectionName"_s, u"Production"_s);
        type(dialog, u"connectionAddress"_s, u"audit.example"_s);
        QVERIFY(childOf<QPushButton>(dialog, u"saveConnection"_s)->isEnabled());
        type(dialog, field, typed);
        const QString note = childOf<QLabel>(dialog, u"connectionNote"_s)->text();
        QVERIFY2(note.contains(said), qPrintable(note));
        QVERIFY(!childOf<QPushButton>(dialog, u"saveConnection"_s)->isEnabled());
    }

    void aConnectionIsMadeChangedDuplicatedAndRemoved()
    {
        ConnectionsDialog &dialog = *openDialog();
        press(dialog, u"addConnection"_s);
        type(*editor(dialog), u"connectionName"_s, u"Production"_s);
        type(*editor(dialog), u"connectionAddress"_s, u"audit.example"_s);
        childOf<QComboBox>(*editor(dialog), u"connectionStripe"_s)->setCurrentIndex(int(Stripe::Red));
        type(*editor(dialog), u"connectionPort"_s, u"9000"_s);
        press(*editor(dialog), u"saveConnection"_s);
        QCOMPARE(ConnectionList().all().size(), 1);
        const Connection made = ConnectionList().all().constFirst();
        QCOMPARE(made.server, QUrl(u"https://audit.example"_s));
        QCOMPARE(made.stripe, Stripe::Red);
        QCOMPARE(made.loopbackPort, quint16(9000));
        QVERIFY(!made.key.isEmpty());

        press(dialog, u"editConnection"_s);
        type(*editor(dialog), u"connectionName"_s, u"Main"_s);
        press(*editor(dialog), u"saveConnection"_s);
        QCOMPARE(ConnectionList().all().size(), 1);
        QCOMPARE(ConnectionList().find(u"Main"_s)->key, made.key);

        press(dialog, u"duplicateConnection"_s);
        QCOMPARE(childOf<QLineEdit>(*editor(dialog), u"connectionName"_s)->text(), u"Main (2)"_s);
        press(*editor(dialog), u"saveConnection"_s);
        QCOMPARE(ConnectionList().all().size(), 2);
        QVERIFY(ConnectionList().find(u"Main (2)"_s)->key != made.key);

        press(dialog, u"removeConnection"_s);
        auto *question = childOf(dialog, u"removeQuestion"_s);
        for (auto *button : question->findChildren<QPushButton *>()) {
            if (button->text() == u"Remove"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(ConnectionList().all().size(), 1);
    }

    void theTestSaysEachStep()
    {
        m_server->alwaysAnswer(ScriptedReply::json(R"({"detail":"no"})", 403));
        ConnectionDialog dialog(toServer(u"Production"_s), {},
            tokenWith({ { u"role"_s, u"viewer"_s }, { u"scope"_s, u"openid"_s } }));
        dialog.show();
        press(dialog, u"testConnection"_s);
        auto *steps = childOf<ProbeList>(dialog, u"probeList"_s);
        QTRY_VERIFY(steps->text().contains(u"✗"_s));
        const QStringList lines = steps->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"✓ A server answers at this address."_s);
        QCOMPARE(lines.at(1), u"– Not needed: this computer, without encryption."_s);
        QCOMPARE(lines.at(2), u"✓ It speaks the audit API."_s);
        QVERIFY2(lines.at(3).contains(u"role viewer is no administrator's"_s), qPrintable(lines.at(3)));
        QVERIFY2(lines.at(3).contains(u"Its scopes are: openid."_s), qPrintable(lines.at(3)));
        type(dialog, u"connectionName"_s, u"Other"_s);
        QVERIFY(!steps->isVisible()); // of what stood there before
    }

    void connectionsTravelWithoutSecretsAndReplaceNothing()
    {
        Connection mine = toServer(u"Production"_s);
        mine.expectsToken = true;
        mine.key = u"the-key"_s;
        ConnectionList().save(mine);
        ConnectionsDialog &dialog = *openDialog();
        const QString file = m_settings->path() + u"/connections.json"_s;
        dialog.exportTo(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.contains("Production") && !bytes.contains("the-key"));
        QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        dialog.importFrom(file);
        QCOMPARE(ConnectionList().all(), QList<Connection> { mine });
        Connection other = toServer(u"Production"_s);
        other.tenant = u"acme"_s;
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(encodeConnections({ other }));
        changed.close();
        dialog.importFrom(file);
        QCOMPARE(ConnectionList().find(u"Production"_s), std::optional(mine));
        QCOMPARE(ConnectionList().find(u"Production (2)"_s)->tenant, u"acme"_s);
        const QLabel *note = childOf<QLabel>(dialog, u"connectionsNote"_s);
        QVERIFY(note->text().contains(u"Production (2)"_s) && !note->text().contains(u"proxy"_s));

        other.route.proxy = *parseProxy(u"http://proxy.example:3128"_s);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(encodeConnections({ other }));
        changed.close();
        dialog.importFrom(file);
        QVERIFY2(note->text().contains(u"through which proxy, or by whose certificate, “Production (3)”"_s),
            qPrintable(note->text()));
    }

    void aWrongFileNamesItsLine()
    {
        const QString file = m_settings->path() + u"/wrong.json"_s;
        QFile wrong(file);
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write(
            "{ \"audit_connections\": 1, \"connections\": [\n{ \"name\": \"a\",\n\"token\": \"x\" } ] }");
        wrong.close();
        ConnectionsDialog &dialog = *openDialog();
        dialog.importFrom(file);
        const QString said = childOf<QLabel>(dialog, u"connectionsNote"_s)->text();
        QVERIFY2(said.contains(u"Line 3"_s) && said.contains(u"“token”"_s), qPrintable(said));
        QVERIFY(ConnectionList().all().isEmpty());
    }

    void anotherConnectionOpensInAWindowOfItsOwn()
    {
        ConnectionList().save(toServer(u"Production"_s));
        press(*openDialog(), u"openConnectionWindow"_s);
        QCOMPARE(m_windows, QStringList { u"Production"_s });
    }

    void aPastedTokenSaysWhoseItIsBeforeItIsUsed()
    {
        const Token token = tokenWith({ { u"name"_s, u"Ada"_s }, { u"role"_s, u"tenant_admin"_s },
            { u"tenant_id"_s, u"tnt_1"_s }, { u"scope"_s, u"openid admin:read"_s } });
        auto *page = childOf(*m_window, u"firstRun"_s);
        childOf<QLineEdit>(*page, u"serverToken"_s)->setText(QString::fromLatin1(token.secret()));
        const QString claims = childOf<QLabel>(*page, u"tokenClaims"_s)->text();
        for (const QString &part :
            { u"Ada"_s, u"tenant_admin"_s, u"tenant tnt_1"_s, u"openid admin:read"_s, u"9 min"_s })
            QVERIFY2(claims.contains(part), qPrintable(claims));
        QVERIFY(!claims.contains(QString::fromLatin1(token.secret().left(12))));
        QVERIFY(m_server->requests().isEmpty());
        childOf<QLineEdit>(*page, u"serverToken"_s)->setText(u"opaque-token"_s);
        QVERIFY(childOf<QLabel>(*page, u"tokenClaims"_s)->text().contains(u"does not say whose it is"_s));
    }

    void theStatusBarSaysWhatTheTokenMayDo()
    {
        openWith(tokenWith({ { u"role"_s, u"tenant_admin"_s }, { u"tenant_id"_s, u"tnt_1"_s } }));
        QCOMPARE(textOf(u"statusRights"_s), u"tenant_admin · tenant tnt_1 · 9 min"_s);
    }

    void aRefusalSaysWhatIsMissing_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("said");
        QTest::newRow("neither") << QJsonObject { { u"role"_s, QJsonValue::Null },
            { u"scope"_s, u"openid"_s } }
                                 << u"neither an administrator's role nor the scope admin:read"_s;
        QTest::newRow("another role")
            << QJsonObject { { u"role"_s, u"viewer"_s } } << u"role viewer is no administrator's"_s;
        QTest::newRow("enough") << QJsonObject { { u"role"_s, u"tenant_admin"_s },
            { u"tenant_id"_s, u"tnt_1"_s } }
                                << u"although the token has the role tenant_admin in the tenant tnt_1"_s;
    }

    void aRefusalSaysWhatIsMissing()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QString, said);
        openWith(tokenWith(claims));
        m_server->alwaysAnswer(ScriptedReply::json(R"({"detail":"Forbidden"})", 403));
        m_window->workspace().ask({});
        auto *bar = childOf<MessageBar>(*m_window, u"questionError"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(said), qPrintable(bar->text()));
    }

    void aNewTokenGoesOnWhereTheOldOneEnded()
    {
        openWith(tokenWith({}));
        m_server->alwaysAnswer(ScriptedReply::json(R"({"detail":"Token expired"})", 401));
        m_window->workspace().ask({});
        auto *bar = childOf<MessageBar>(*m_window, u"questionError"_s);
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(childOf(*bar, u"barAction"_s), Qt::LeftButton);
        auto *dialog = childOf(*m_window, u"tokenDialog"_s);
        QCOMPARE(entries().rowCount(), 3); // nothing went away
        m_server->answerWith(good);
        const Token fresh = tokenWith({ { u"sub"_s, u"usr_2"_s } });
        childOf<QLineEdit>(*dialog, u"pastedToken"_s)->setText(QString::fromLatin1(fresh.secret()));
        press(*dialog, u"useToken"_s);
        QTRY_COMPARE(
            m_server->requests().constLast().headers.value("authorization"), "Bearer " + fresh.secret());
        QTRY_COMPARE(entries().state(), EntryTableModel::State::Ready);
        QCOMPARE(entries().rowCount(), 3);
        QVERIFY(!bar->isVisible());
    }

    void theColourOfTheConnectionIsSeen()
    {
        m_server->answerWith(good);
        Connection connection = toServer(u"Production"_s);
        connection.stripe = Stripe::Red;
        m_window->opener().openWith(connection, Token(canary), false);
        QTRY_COMPARE(entries().rowCount(), 3);
        QWidget *button = childOf(*m_window, u"connectionButton"_s);
        QCOMPARE(button->property("stripe").toString(), u"red"_s);
        QCOMPARE(button->grab().toImage().pixelColor(1, button->height() / 2), stripeColour(Stripe::Red));
    }

    void signingOutClosesAndSaysSo()
    {
        openWith(tokenWith({}));
        childOf<QAction>(*m_window, u"signOut"_s)->trigger();
        QVERIFY(!m_window->workspace().isOpen());
        auto *notice = childOf<MessageBar>(*m_window, u"firstRunNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"Signed out"_s), qPrintable(notice->text()));
        QVERIFY(!ConnectionList().find(u"Production"_s)->expectsToken);
    }
};

QTEST_MAIN(TestConnecting)
#include "tst_connecting.moc"
