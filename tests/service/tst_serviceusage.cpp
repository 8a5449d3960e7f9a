// SPDX-License-Identifier: GPL-3.0-or-later
// What audit-service says of itself and of wishes that cannot be fulfilled.
#include "service/servicefixture.h"
#include "service/serviceprocess.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray entry = json("{'id':'p1','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n");

} // namespace

class TestServiceUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(serviceProgram()).isExecutable())
            QSKIP("not run: audit-service is not built");
    }

    void helpsWithoutADisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("program") << QStringList({ u"--help"_s }) << QByteArray("serve");
        QTest::newRow("serve") << QStringList({ u"serve"_s, u"--help"_s }) << QByteArray("--token-file");
        QTest::newRow("import") << QStringList({ u"import"_s, u"--help"_s }) << QByteArray("PATH");
        QTest::newRow("generate") << QStringList({ u"generate"_s, u"--help"_s }) << QByteArray("--seed");
        QTest::newRow("version") << QStringList({ u"--version"_s }) << QByteArray(AUDIT_VERSION);
        QTest::newRow("version of serve")
            << QStringList({ u"serve"_s, u"--version"_s }) << QByteArray(AUDIT_VERSION);
    }

    void helpsWithoutADisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Ended ended = run(arguments);
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.out.contains(word), ended.out);
        QCOMPARE(ended.err, "");
    }

    void saysInOneSentenceWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("words");
        const QString database = m_fixture.path(u"usage.db"_s);
        QTest::newRow("no command") << QStringList() << 64 << QByteArray("A command is missing");
        QTest::newRow("no such command") << QStringList({ u"dance"_s }) << 64 << QByteArray("dance");
        QTest::newRow("no such option")
            << QStringList({ u"serve"_s, u"--tokn"_s }) << 64 << QByteArray("tokn");
        QTest::newRow("no database") << QStringList({ u"serve"_s }) << 64 << QByteArray("--database");
        QTest::newRow("no file to import") << QStringList({ u"import"_s, u"--database"_s, database }) << 64
                                           << QByteArray("at least one file");
        QTest::newRow("not a number")
            << QStringList({ u"generate"_s, u"--entries"_s, u"many"_s }) << 64 << QByteArray("--entries");
        QTest::newRow("not a time") << QStringList({ u"generate"_s, u"--now"_s, u"soon"_s }) << 64
                                    << QByteArray("--now");
        QTest::newRow("every interface")
            << QStringList({ u"serve"_s, u"--database"_s, database, u"--listen"_s, u"0.0.0.0:0"_s }) << 64
            << QByteArray("--certificate");
        QTest::newRow("no port") << QStringList(
            { u"serve"_s, u"--database"_s, database, u"--listen"_s, u"127.0.0.1:http"_s })
                                 << 64 << QByteArray("loopback");
        QTest::newRow("an open address without signed tokens") << QStringList({ u"serve"_s, u"--database"_s,
            database, u"--listen"_s, u"0.0.0.0:0"_s, u"--certificate"_s, database, u"--key"_s, database })
                                                               << 64 << QByteArray("--key-set");
        const QString secret = m_fixture.write(u"secret"_s, QByteArray(40, 's'));
        const QStringList open { u"serve"_s, u"--database"_s, database, u"--listen"_s, u"0.0.0.0:0"_s,
            u"--certificate"_s, secret, u"--key"_s, secret, u"--secret-file"_s, secret, u"--issuer"_s, u"i"_s,
            u"--audience"_s, u"a"_s };
        QTest::newRow("an open address with one token for all")
            << QStringList(open + QStringList { u"--token-file"_s, secret }) << 64
            << QByteArray("no --token-file");
        QTest::newRow("all addresses and no name") << open << 64 << QByteArray("--host");
        QTest::newRow("no certificate in the file")
            << QStringList(open + QStringList { u"--host"_s, u"audit.example"_s }) << 65
            << QByteArray("holds no certificate");
        QTest::newRow("no such certificate") << QStringList({ u"serve"_s, u"--database"_s, database,
            u"--certificate"_s, m_fixture.path(u"none"_s), u"--key"_s, secret })
                                             << 65 << QByteArray("cannot be read");
        QTest::newRow("a password in the address")
            << QStringList({ u"serve"_s, u"--database"_s, u"postgresql://ann:geheim@db.example/audit"_s })
            << 64 << QByteArray("PGPASSFILE");
        QTest::newRow("no PostgreSQL there") << QStringList({ u"import"_s, u"--database"_s,
            u"postgresql:///x?host=%1"_s.arg(m_fixture.path(u"none"_s)), secret })
                                             << 73 << QByteArray("cannot be opened");
        QTest::newRow("no age to prune by")
            << QStringList({ u"prune"_s, u"--database"_s, database }) << 64 << QByteArray("--older-than");
        QTest::newRow("an odd age") << QStringList({ u"prune"_s, u"--database"_s, database, u"--older-than"_s,
            u"-1d"_s }) << 64 << QByteArray("400d");
        QTest::newRow("missing file")
            << QStringList({ u"import"_s, u"--database"_s, database, m_fixture.path(u"none"_s) }) << 65
            << QByteArray("none");
        QTest::newRow("missing token file") << QStringList(
            { u"serve"_s, u"--database"_s, database, u"--token-file"_s, m_fixture.path(u"none"_s) })
                                            << 65 << QByteArray("none");
        QTest::newRow("a key set without an audience") << QStringList(
            { u"serve"_s, u"--database"_s, database, u"--key-set"_s, database, u"--issuer"_s, u"x"_s })
                                                       << 64 << QByteArray("--audience");
        QTest::newRow("an access log in no folder") << QStringList({ u"serve"_s, u"--database"_s,
            m_fixture.path(u"logless.db"_s), u"--access-log"_s, m_fixture.path(u"no/folder/log"_s) })
                                                    << 73 << QByteArray("access log");
        QTest::newRow("no key to sign with") << QStringList({ u"token"_s }) << 64 << QByteArray("--key");
        for (const QString &algorithm : { u"HS256"_s, u"none"_s, u"RS384"_s })
            QTest::addRow("no algorithm of the service: %s", qPrintable(algorithm))
                << QStringList({ u"token"_s, u"--key"_s, m_fixture.path(u"usage.jwk"_s), u"--issuer"_s,
                       u"i"_s, u"--audience"_s, u"a"_s, u"--algorithm"_s, algorithm })
                << 64 << QByteArray("--algorithm");
        QTest::newRow("database in no folder")
            << QStringList({ u"serve"_s, u"--database"_s, m_fixture.path(u"no/folder/x.db"_s) }) << 73
            << QByteArray("cannot be opened");
    }

    void saysInOneSentenceWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, words);
        const Ended ended = run(arguments);
        QCOMPARE(ended.exitCode, exitCode);
        QVERIFY2(ended.err.contains(words), ended.err);
        QCOMPARE(ended.out, "");
        QVERIFY(!ended.err.contains("geheim"));
        QVERIFY(!QFile::exists(m_fixture.path(u"usage.db"_s)));
    }

    void leavesDatabasesOfOthersAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no database") << m_fixture.write(u"letter.txt"_s, QByteArray(5000, 'x'))
                                     << QByteArray("is not a database of audit-service");
        QTest::newRow("another program's") << databaseWith(u"other.db"_s, u"PRAGMA application_id = 7"_s)
                                           << QByteArray("is not a database of audit-service");
        QTest::newRow("a newer version's")
            << databaseWith(u"newer.db"_s, u"PRAGMA user_version = 99"_s) << QByteArray("a newer version");
    }

    void leavesDatabasesOfOthersAlone()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, words);
        const QByteArray before = bytesOf(file);
        const QString lines = m_fixture.write(u"for-others.jsonl"_s, entry);
        for (const QStringList &arguments : { QStringList { u"serve"_s, u"--database"_s, file },
                 QStringList { u"import"_s, u"--database"_s, file, lines },
                 QStringList { u"generate"_s, u"--database"_s, file } }) {
            const Ended ended = run(arguments);
            QCOMPARE(ended.exitCode, 65);
            QVERIFY2(ended.err.contains(words), ended.err);
            QCOMPARE(ended.err.count('\n'), 1);
            QCOMPARE(ended.out, "");
        }
        QCOMPARE(bytesOf(file), before);
    }

    void saysThatAPortIsTaken()
    {
        Serving serving({ u"--database"_s, m_fixture.path(u"first.db"_s) });
        const Ended ended = run({ u"serve"_s, u"--database"_s, m_fixture.path(u"second.db"_s), u"--listen"_s,
            u"127.0.0.1:%1"_s.arg(serving.url().port()) });
        QCOMPARE(ended.exitCode, 69);
        QVERIFY2(ended.err.contains("choose another port"), ended.err);
        QCOMPARE(ended.err.count('\n'), 1);
    }

    /// The file size limit stands for a disk without room: SQLite sees the write fail.
    void saysThatTheDatabaseCannotBeWritten()
    {
        QByteArray lines;
        for (int i = 0; i < 3000; ++i)
            lines += QByteArray(entry).replace("p1", 'n' + QByteArray::number(i));
        const QString file = m_fixture.write(u"many.jsonl"_s, lines);
        QProcess limited;
        limited.start(u"sh"_s,
            { u"-c"_s, u"trap '' XFSZ; ulimit -f 400; exec \"$@\""_s, u"sh"_s, serviceProgram(), u"import"_s,
                u"--database"_s, m_fixture.path(u"small.db"_s), file });
        QVERIFY(limited.waitForFinished(30'000));
        const QByteArray err = limited.readAllStandardError();
        QCOMPARE(limited.exitStatus(), QProcess::NormalExit);
        QVERIFY2(limited.exitCode() == 74, err);
        QVERIFY2(err.contains("what was committed before is kept"), err);
        const Ended again = run({ u"import"_s, u"--database"_s, m_fixture.path(u"small.db"_s), file });
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains("Read: 3000."), again.out);
    }

    void refusesATokenFileWithoutAToken()
    {
        const QString tokenFile = m_fixture.write(u"spaces"_s, "two words\n");
        const Ended ended
            = run({ u"serve"_s, u"--database"_s, m_fixture.path(u"t.db"_s), u"--token-file"_s, tokenFile });
        QCOMPARE(ended.exitCode, 65);
        QVERIFY(!ended.err.contains("two words"));
    }

    void refusesToGenerateIntoTwoPlaces()
    {
        QCOMPARE(run({ u"generate"_s, u"--output"_s, u"-"_s, u"--database"_s, m_fixture.path(u"x.db"_s) })
                     .exitCode,
            64);
    }

    void leavesNoFileWhereItCannotWrite()
    {
        const Ended ended = run({ u"generate"_s, u"--entries"_s, u"1"_s, u"--output"_s,
            m_fixture.path(u"no/folder/out.jsonl"_s) });
        QCOMPARE(ended.exitCode, 73);
    }

private:
    /// A database of ours with one thing changed.
    QString databaseWith(const QString &name, const QString &change) const
    {
        QString path = m_fixture.path(name);
        run({ u"generate"_s, u"--entries"_s, u"1"_s, u"--database"_s, path });
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path);
            if (!database.open() || !QSqlQuery(database).exec(change))
                qFatal("The test's own database cannot be changed.");
            QSqlQuery(database).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        }
        QSqlDatabase::removeDatabase(name);
        return path;
    }

    ServiceFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestServiceUsage)
#include "tst_serviceusage.moc"
