// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/wait.h"
#include "inquirytabs.h"
#include "messagebar.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"
#include "ui/windowtest.h"
#include "workpage.h"

#include <QDirIterator>
#include <QLabel>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// The window on a machine where nobody keeps secrets.
class TestUnkept : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;

    QString notice()
    {
        auto *bar = childOf<MessageBar>(m_window->findChild<InquiryTabs *>()->page(), u"notice"_s);
        return bar->isVisible() ? bar->text() : QString();
    }
    void connectAndWait()
    {
        m_window->opener().connectTo(m_server->url(), Token(canary), true);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 3);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR" })
            qputenv(name, m_home.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.path().toLocal8Bit() + "/nobody");
        for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY" })
            qunsetenv(name);
    }

    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->answerWith(threeEntries);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void aTokenLivesInMemoryAloneAndThatIsSaidOnce()
    {
        connectAndWait();
        QTRY_VERIFY(notice().contains(u"No keychain is running"_s));
        QCOMPARE(childOf<QLabel>(*m_window, u"statusToken"_s)->text(), u"token: this session only"_s);
        QVERIFY(!ConnectionList().all().constFirst().expectsToken);
        m_window->workspace().close();
        connectAndWait();
        // Asked after the window's own question, so that it has its answer.
        TokenStore store;
        const auto read
            = answerOf<Token, TokenStoreError>([&](auto handler) { return store.read(u"x"_s, handler); });
        QVERIFY(read && !*read);
        QVERIFY(notice().isEmpty());
        for (const QString &folder : { m_home.path(), m_settings->path() }) {
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
            }
        }
    }

    void whatShouldBeThereIsAskedForAndNotGivenUp()
    {
        Connection connection;
        connection.name = u"Production"_s;
        connection.server = m_server->url();
        connection.expectsToken = true;
        ConnectionList().save(connection);
        m_window->opener().openConnection(connection.name);
        auto *problem = childOf<MessageBar>(*m_window, u"firstRunProblem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(ConnectionList().find(connection.name)->expectsToken);
        QVERIFY(m_server->requests().isEmpty());
    }
};

QTEST_MAIN(TestUnkept)
#include "tst_unkept.moc"
