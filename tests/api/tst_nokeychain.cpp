// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokenstore.h"
#include "api/wait.h"
#include "support/canary.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

/// A machine where nobody keeps secrets.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR" })
            qputenv(name, m_home.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.path().toLocal8Bit() + "/nobody");
        for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY" })
            qunsetenv(name);
    }

    void saysThatThereIsNoKeychain()
    {
        TokenStore store;
        const Token token(Testing::canary);
        const auto read
            = answerOf<Token, TokenStoreError>([&](auto h) { return store.read(u"x"_s, std::move(h)); });
        QVERIFY(read && !*read);
        QCOMPARE(read->error().fault, TokenStoreFault::NoKeychain);
        const auto written = answerOf<Done, TokenStoreError>(
            [&](auto h) { return store.write(u"x"_s, token, std::move(h)); });
        QVERIFY(written && !*written);
        QCOMPARE(written->error().fault, TokenStoreFault::NoKeychain);
        QVERIFY(!written->error().detail.contains(QLatin1StringView(Testing::canary)));
    }

    void writesNoFileInstead()
    {
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(!files.hasNext(), qPrintable(files.hasNext() ? files.next() : QString()));
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
