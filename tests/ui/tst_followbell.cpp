// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/logserver.h"
#include "support/canary.h"
#include "windowtest.h"

#include <QAction>
#include <QDBusConnection>
#include <QVariantMap>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// What a desktop has for notices, on a real session bus.
class NoticeBoard : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice
    {
        uint replaces;
        QString summary;
        QString all; ///< every text of it
    };
    QList<Notice> notices;

public Q_SLOTS:
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &summary,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        Q_UNUSED(timeout)
        QString all = program + icon + summary + body + actions.join(u' ');
        for (const QVariant &hint : hints)
            all += hint.toString();
        notices.append({ replaces, summary, all });
        return 7;
    }
};

class TestFollowBell : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_another;
    NoticeBoard m_board;

    Workspace &workspace() { return m_window->workspace(); }
    QAction &wanted() { return *childOf<QAction>(*m_window, u"notifyFollowed"_s); }

    /// Followed, with another window in front.
    void follow()
    {
        workspace().current().setFollowPace({ std::chrono::milliseconds(20), std::chrono::minutes(5) });
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QVERIFY(workspace().current().isFollowing());
        m_another = std::make_unique<QWidget>();
        m_another->show();
        m_another->activateWindow();
        QTRY_VERIFY(!m_window->isActiveWindow());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(
            u"/org/freedesktop/Notifications"_s, &m_board, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }

    void init()
    {
        m_board.notices.clear();
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<LogServer>(20);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        workspace().open(source);
        workspace().ask({});
        QTRY_COMPARE(workspace().entries().rowCount(), 20);
    }

    void cleanup()
    {
        m_another.reset();
        m_window.reset();
        m_server.reset();
    }

    void saysNothingUnlessItIsWanted()
    {
        QVERIFY(!wanted().isChecked());
        follow();
        m_server->append(21, 21);
        QTRY_COMPARE(workspace().current().waiting(), 1);
        QCOMPARE(m_board.notices.size(), 0);
    }

    void tellsHowManyAndNothingElse()
    {
        wanted().trigger();
        follow();
        m_server->append(21, 21);
        QTRY_COMPARE(m_board.notices.size(), 1);
        QVERIFY2(m_board.notices[0].summary.startsWith(u"1 "_s), qPrintable(m_board.notices[0].summary));
        m_server->append(22, 22);
        QTRY_COMPARE(m_board.notices.size(), 2);
        QVERIFY(m_board.notices[1].summary.startsWith(u"2 "_s));
        QCOMPARE(m_board.notices[1].replaces, 7u); // the same notice, brought up to date
        for (const NoticeBoard::Notice &notice : std::as_const(m_board.notices))
            QVERIFY(!notice.all.contains(u"example.com"_s) && !notice.all.contains(u"user."_s));
    }

    void saysNothingToWhoLooks()
    {
        wanted().trigger();
        follow();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_server->append(21, 21);
        QTRY_COMPARE(workspace().current().waiting(), 1);
        QCOMPARE(m_board.notices.size(), 0);
    }
};

QTEST_MAIN(TestFollowBell)
#include "tst_followbell.moc"
