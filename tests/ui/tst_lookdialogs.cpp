// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiondialog.h"
#include "connectionsdialog.h"
#include "entryview.h"
#include "exportbar.h"
#include "inquirytabs.h"
#include "lookstest.h"
#include "probelist.h"
#include "service/mint.h"
#include "signinpage.h"
#include "support/canary.h"
#include "tokendialog.h"
#include "verifydialog.h"
#include "workpage.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QTcpServer>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// The dialogs, and what they leave in the window.
class TestLookDialogs : public LooksTest
{
    Q_OBJECT

private:
    ExportBar *startExport(const QString &name)
    {
        ExportRequest request;
        request.server = m_server.url();
        request.token = Token(canary);
        request.query = yesterday();
        request.path = m_settings->path() + u'/' + name;
        request.format = ExportFormat::JsonLines;
        request.replace = true;
        request.lagUs = 0;
        return m_window->exports().start(request);
    }

    void lookAtVerify(const QString &path, const QString &name)
    {
        m_window->exports().verify(path);
        auto *dialog = m_window->findChildren<VerifyDialog *>().last();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->text().isEmpty(), 20000);
        look(*dialog, name, { u"verifyArea"_s });
        dialog->close();
    }

    /// A provider that describes itself, beside the audit API.
    void describeProvider()
    {
        m_server.answerWith([this](const ScriptedRequest &request) {
            if (!request.path().endsWith("openid-configuration"))
                return m_isSilent ? ScriptedReply::silence() : answerForLooks(request);
            if (m_isSilent)
                return ScriptedReply::typed("text/html", "<html>Hello</html>");
            const QByteArray base = m_server.url().toEncoded();
            return ScriptedReply::json("{\"issuer\":\"" + base + "\",\"authorization_endpoint\":\"" + base
                + "/authorize\",\"token_endpoint\":\"" + base + "/token\"}");
        });
    }

    static quint16 freePort()
    {
        QTcpServer holder;
        return holder.listen(QHostAddress::LocalHost) ? holder.serverPort() : quint16(0);
    }

    Connection production() const
    {
        Connection connection;
        connection.name = u"Acme production"_s;
        connection.server = m_server.url();
        connection.stripe = Stripe::Red;
        connection.clientId = u"app_7f3k"_s;
        return connection;
    }

    static Connection staging()
    {
        Connection connection;
        connection.name = u"Acme staging"_s;
        connection.server = QUrl(u"https://scaikey.staging.example.org"_s);
        connection.stripe = Stripe::Teal;
        connection.tenant = u"acme-eu"_s;
        return connection;
    }

private Q_SLOTS:
    void connections()
    {
        ConnectionList().save(staging());
        Connection kept = staging();
        kept.name = u"Acme audit, with a token"_s;
        kept.stripe = Stripe::Violet;
        kept.expectsToken = true;
        ConnectionList().save(kept);
        Connection browser = staging();
        browser.name = u"Acme production"_s;
        browser.stripe = Stripe::Red;
        browser.clientId = u"app_7f3k"_s;
        ConnectionList().save(browser);
        childOf<QAction>(*m_window, u"connections"_s)->trigger();
        auto *dialog = childOf<ConnectionsDialog>(*m_window, u"connectionsDialog"_s);
        look(*dialog, u"connections"_s);
        dialog->edit(u"Acme staging"_s);
        look(*childOf(*dialog, u"connectionDialog"_s), u"connection"_s);
        dialog->close();
        QTRY_VERIFY(childOf(*m_window, u"savedConnections"_s)->isVisible());
        const Token expired(Mint::token(Mint::makeKey("HS256"), "HS256", {},
            Mint::claims({ { u"name"_s, u"Ada Lovelace"_s }, { u"exp"_s, 1'700'000'000 } })));
        childOf<QLineEdit>(*m_window, u"serverToken"_s)->setText(QString::fromLatin1(expired.secret()));
        look(*m_window, u"first-run-saved"_s, { u"serverToken"_s });
    }

    void connectionTested()
    {
        ConnectionDialog dialog(staging(), {}, {});
        childOf<QLineEdit>(dialog, u"connectionAddress"_s)->setText(m_server.url().toString());
        childOf<QComboBox>(dialog, u"connectionProxy"_s)->setCurrentIndex(2);
        childOf<QLineEdit>(dialog, u"connectionProxyAddress"_s)->setText(u"proxy"_s);
        dialog.show();
        look(dialog, u"connection-wrong"_s, { u"connectionAddress"_s, u"addressNote"_s });
        childOf<QComboBox>(dialog, u"connectionProxy"_s)->setCurrentIndex(1);
        dialog.testNow();
        auto *steps = childOf<ProbeList>(dialog, u"probeList"_s);
        QTRY_VERIFY(steps->text().contains(u"✓"_s));
        look(dialog, u"connection-tested"_s, { u"connectionAddress"_s, u"addressNote"_s });
    }

    void tokenDialog()
    {
        const QJsonObject claims { { u"name"_s, u"Ada Lovelace"_s }, { u"tenant_id"_s, u"tnt_4711"_s },
            { u"role"_s, u"tenant_admin"_s }, { u"scope"_s, u"openid profile admin:read"_s },
            { u"exp"_s, QJsonValue::Null } };
        const QByteArray token = Mint::token(Mint::makeKey("HS256"), "HS256", {}, Mint::claims(claims));
        TokenDialog dialog(u"Acme production"_s, {}, TimeFormat());
        childOf<QLineEdit>(dialog, u"pastedToken"_s)->setText(QString::fromLatin1(token));
        dialog.show();
        look(dialog, u"token"_s, { u"pastedToken"_s });
    }

    void signIn()
    {
        describeProvider();
        Connection connection = production();
        connection.loopbackPort = freePort();
        ConnectionList().save(connection);
        m_window->signIn().setBrowser([](const QUrl &) { return true; });
        m_window->opener().openConnection(connection.name);
        QTRY_VERIFY(!childOf<QLineEdit>(*m_window, u"signInAddress"_s)->text().isEmpty());
        look(*m_window, u"sign-in"_s, { u"signInAddress"_s, u"signInClock"_s });
        m_window->signIn().stop();
        m_isSilent = true;
        m_window->opener().openConnection(connection.name);
        QTRY_VERIFY(childOf(*m_window, u"signInProblem"_s)->isVisible());
        look(*m_window, u"sign-in-failed"_s, { u"signInText"_s });
    }

    void kept()
    {
        openServer();
        auto &workspace = m_window->workspace();
        const auto idOf = [&workspace](int row) { return workspace.entries().entry(row).id; };
        workspace.notebook().toggleMarks({ idOf(1), idOf(3), idOf(4) });
        workspace.notebook().setNote(idOf(3), u"Asked the service desk: nobody ordered this."_s);
        workspace.notebook().setNote(idOf(6), u"Same laptop as yesterday."_s);
        const Entry entry = workspace.entries().entry(3);
        workspace.notebook().setLabel(Field::IpAddress, entry.ipAddress, Label { u"office VPN"_s, 2 });
        workspace.notebook().setLabel(Field::ActorEmail, entry.actorEmail, Label { u"on leave"_s, 0 });
        auto &view = m_window->findChild<InquiryTabs *>()->page().view();
        view.setCurrentIndex(workspace.entries().index(3, 0));
        QTRY_VERIFY(workspace.detail().isWhole());
        look(*m_window, u"kept"_s);
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        look(*m_window, u"notes"_s);
        view.setFocus();
        view.setCurrentIndex(workspace.entries().index(3, static_cast<int>(Column::IpAddress)));
        QTest::keyClick(&view, Qt::Key_K, Qt::ControlModifier);
        look(*childOf(*m_window, u"labelDialog"_s), u"label-dialog"_s);
    }

    void statistics()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        look(*childOf(*m_window, u"statisticsDialog"_s), u"statistics"_s);
    }

    void exportDialog()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        look(*dialog, u"export-dialog"_s, { u"exportPath"_s, u"exportNote"_s });
    }

    void exporting()
    {
        openServer();
        ExportBar *saved = startExport(u"audit_all_2026-11-22T14-02-11Z.jsonl"_s);
        QTRY_COMPARE(saved->state(), ExportBar::State::Saved);
        m_isSilent = true;
        ExportBar *paused = startExport(u"audit_failure_2026-11-22T14-02-11Z.jsonl"_s);
        QTest::mouseClick(childOf(*paused, u"exportStop"_s), Qt::LeftButton);
        QTRY_COMPARE(paused->state(), ExportBar::State::Paused);
        startExport(u"audit_198.51.100.7_2026-11-22T14-02-11Z.jsonl"_s);
        look(*m_window, u"exporting"_s, { u"exportText"_s, u"exportProgress"_s });
        m_window->exports().showExports();
        look(*childOf(*m_window, u"exportsDialog"_s), u"exports"_s, { u"exportsList"_s, u"exportsNote"_s });
    }

    void verifying()
    {
        openServer();
        ExportBar *saved = startExport(u"audit_all_2026-11-22T14-02-11Z.jsonl"_s);
        QTRY_COMPARE(saved->state(), ExportBar::State::Saved);
        lookAtVerify(saved->path(), u"verify-right"_s);
        QFile file(saved->path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20) && file.write("#") == 1);
        file.close();
        lookAtVerify(saved->path(), u"verify-changed"_s);
    }

    void help()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *list = childOf<QDialog>(*m_window, u"shortcutList"_s);
        QTRY_VERIFY(list->isVisible());
        look(*list, u"shortcuts"_s);
    }

    void saveView()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        look(*childOf(*m_window, u"saveViewDialog"_s), u"save-view"_s);
    }
};

QTEST_MAIN(TestLookDialogs)
#include "tst_lookdialogs.moc"
