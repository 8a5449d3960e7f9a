// SPDX-License-Identifier: GPL-3.0-or-later
// What is particular to PostgreSQL: its address, its password file, and a server that goes away.
#include "service/bothstores.h"
#include "service/postgresline.h"
#include "service/rawhttp.h"
#include "service/store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <future>
#include <libpq-fe.h>
#include <thread>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

const QByteArray entry = json("{'id':'p1','timestamp':'2026-05-17T12:00:00Z','action':'user.login'}\n");

/// The indented lines of a document.
QString commandsOf(const QString &path)
{
    QFile document(path);
    if (!document.open(QIODevice::ReadOnly))
        qFatal("The document cannot be read.");
    QString commands;
    for (const QString &line : QString::fromUtf8(document.readAll()).split(u'\n')) {
        if (line.startsWith("    "_L1))
            commands += line + u'\n';
    }
    return commands;
}

/// The server's processes behind all connections to a database but one's own, which stand still while it
/// lives.
class Halted
{
public:
    explicit Halted(const QString &database)
    {
        const auto store = Store::open(database, Store::Access::ReadOnly).value();
        auto rows = store->database().run(
            u"SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        while (rows && rows->next())
            m_processes += static_cast<pid_t>(rows->number(0));
        for (const pid_t process : std::as_const(m_processes))
            ::kill(process, SIGSTOP);
    }
    ~Halted()
    {
        for (const pid_t process : std::as_const(m_processes))
            ::kill(process, SIGCONT);
    }
    Q_DISABLE_COPY_MOVE(Halted)

private:
    QList<pid_t> m_processes;
};

} // namespace

class TestPostgresStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!TestPostgres::instance())
            QSKIP("not run: PostgreSQL's server (postgresql-15) or Qt's driver (libqt6sql6-psql) is missing");
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("a path") << u"postgres.db"_s << u"0|postgres.db||||"_s;
        QTest::newRow("all of it") << u"postgresql://ann@db.example:5433/audit?sslmode=verify-full"_s
                                   << u"1|audit|db.example|ann|5433|sslmode='verify-full'"_s;
        QTest::newRow("a kind in capitals")
            << u"PostgreSQL://ann@db.example/audit"_s << u"1|audit|db.example|ann||"_s;
        QTest::newRow("a path like a setting") << u"./host=x.db"_s << u"0|./host=x.db||||"_s;
        QTest::newRow("nothing but the kind") << u"postgres:///"_s << u"1|||||"_s;
        QTest::newRow("a socket and a user")
            << u"postgresql:///a%20b?host=/run/x&user=it's"_s << u"1|a b||||host='/run/x';user='it\\'s'"_s;
    }

    void readsAddresses()
    {
        QFETCH(QString, text);
        const auto address = DatabaseAddress::parse(text);
        QVERIFY(address);
        const QString port = address->port < 0 ? QString() : QString::number(address->port);
        QTEST(QStringList({ QString::number(int(address->engine)), address->name, address->host,
                              address->user, port, address->options })
                  .join(u'|'),
            "read");
    }

    /// The watch connects by libpq itself, the stores by Qt's driver: both to the same place.
    void spellsAddressesForLibpq_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("all of it")
            << u"postgresql://ann@db.example:5433/audit?sslmode=verify-full"_s
            << u"connect_timeout=10 dbname=audit host=db.example port=5433 sslmode=verify-full"
               " tcp_user_timeout=20000 user=ann"_s;
        QTest::newRow("nothing but the kind")
            << u"postgres:///?connect_timeout=3"_s << u"connect_timeout=3 tcp_user_timeout=20000"_s;
        QTest::newRow("signs that are escaped")
            << u"postgresql:///a%20b?host=/run/x&user=it's%5C"_s
            << u"connect_timeout=10 dbname=a b host=/run/x tcp_user_timeout=20000 user=it's\\"_s;
        QTest::newRow("no second setting in a value")
            << u"postgresql:///a'%20user='root"_s
            << u"connect_timeout=10 dbname=a' user='root tcp_user_timeout=20000"_s;
        QTest::newRow("what comes later")
            << u"postgresql://ann@one/audit?host=two&user=bob"_s
            << u"connect_timeout=10 dbname=audit host=two tcp_user_timeout=20000 user=bob"_s;
    }

    void spellsAddressesForLibpq()
    {
        QFETCH(QString, text);
        const QByteArray settings = DatabaseAddress::parse(text)->libpqSettings();
        char *problem = nullptr;
        const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
            PQconninfoParse(settings.constData(), &problem), PQconninfoFree);
        QVERIFY2(options, problem);
        QStringList read;
        for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
            if (option->val)
                read += QString::fromUtf8(option->keyword) + u'=' + QString::fromUtf8(option->val);
        }
        read.sort();
        QTEST(read.join(u' '), "read");
    }

    void refusesAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        const int password = int(ServiceFault::PasswordInAddress);
        QTest::newRow("password") << u"postgresql://ann:geheim@db.example/audit"_s << password;
        QTest::newRow("password setting") << u"postgresql://db.example/audit?password=geheim"_s << password;
        QTest::newRow("key's password") << u"postgresql://db.example/audit?sslpassword=geheim"_s << password;
        QTest::newRow("two settings in one")
            << u"postgresql:///a?host=x;password%3Dgeheim"_s << int(ServiceFault::BadDatabaseAddress);
        QTest::newRow("odd setting") << u"postgresql:///a?host%20x=geheim"_s
                                     << int(ServiceFault::BadDatabaseAddress);
        QTest::newRow("a slash too few")
            << u"postgresql:/ann:geheim@db.example/audit"_s << int(ServiceFault::NotAnAddress);
        QTest::newRow("a space before it")
            << u" postgresql://ann:geheim@db.example/audit"_s << int(ServiceFault::PasswordInAddress);
        QTest::newRow("settings alone")
            << u"dbname = audit  password = geheim"_s << int(ServiceFault::NotAnAddress);
        QTest::newRow("no port") << u"postgresql://geheim.example:port/a"_s
                                 << int(ServiceFault::BadDatabaseAddress);
    }

    void refusesAddresses()
    {
        QFETCH(QString, text);
        const auto address = DatabaseAddress::parse(text);
        QVERIFY(!address);
        QTEST(int(address.error().fault), "fault");
        QVERIFY2(!address.error().subject.contains("geheim"_L1), qUtf8Printable(address.error().subject));
    }

    void takesThePasswordFromThePasswordFile()
    {
        ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        fixture.import(entry);
        const auto admin = Store::open(fixture.database(), Store::Access::ReadWrite);
        QVERIFY((*admin)->database().execute(u"CREATE ROLE locked LOGIN PASSWORD 'from-the-file'"_s));
        QVERIFY((*admin)->database().execute(u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO locked"_s));
        const QString address = QString(fixture.database()).replace("user=audit"_L1, "user=locked"_L1);
        QVERIFY(!Store::open(address, Store::Access::ReadOnly));
        const QString file = fixture.write(u"passwords"_s, "*:*:*:locked:from-the-file\n");
        QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        qputenv("PGPASSFILE", file.toUtf8());
        const auto store = Store::open(address, Store::Access::ReadOnly);
        qunsetenv("PGPASSFILE");
        QVERIFY2(store, store ? "" : qUtf8Printable(store.error().systemText));
        QCOMPARE((*store)->page({}, 1, 10)->total, 1); // one who may only read can serve
    }

    void putsEachMonthIntoAPartition()
    {
        ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        QByteArray lines;
        for (const char *time : { "1970-01-01T00:00:00Z", "2026-05-31T23:59:59.999999Z",
                 "2026-06-01T00:00:00Z", "2026-06-30T12:00:00Z", "9999-12-31T00:00:00Z" })
            lines += json(QByteArray("{'id':'") + time + "','timestamp':'" + time + "','action':'a'}\n");
        QCOMPARE(fixture.import(lines).added, 5);
        auto store = std::move(Store::open(fixture.database(), Store::Access::ReadOnly)).value();
        const auto count = [&](const QString &table) {
            return *store->database().number("SELECT count(*) FROM "_L1 + table);
        };
        QCOMPARE(count(u"entry_before"_s), 1);
        QCOMPARE(count(u"entry_2026_05"_s), 1);
        QCOMPARE(count(u"entry_2026_06"_s), 2);
        QCOMPARE(count(u"entry_after"_s), 1);
        QCOMPARE(store->page({}, 1, 10)->bodies.size(), 5);
    }

    /// As in an engine that splits tables by itself, set up by hand with the commands of the document.
    void worksWithoutPartitions()
    {
        ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        if (QStandardPaths::findExecutable(u"psql"_s).isEmpty())
            QSKIP("not run: psql (postgresql-client) is missing");
        qputenv("DATABASE", fixture.database().toUtf8());
        QProcess shell;
        shell.setWorkingDirectory(QStringLiteral(AUDIT_SOURCE "/resources/schema"));
        shell.start(
            u"sh"_s, { u"-c"_s, commandsOf(QStringLiteral(AUDIT_SOURCE "/docs/distributed-database.md")) });
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
        QCOMPARE(fixture.import(entry).added, 1);
        auto store = std::move(Store::open(fixture.database(), Store::Access::ReadOnly)).value();
        QCOMPARE(store->page({}, 1, 10)->bodies.size(), 1);
        QCOMPARE(
            *store->database().number(u"SELECT count(*) FROM information_schema.tables WHERE table_name LIKE"
                                      " 'entry!_2%' ESCAPE '!'"_s),
            0);
    }

    void answersAgainOnceTheServerIsBack()
    {
        ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        fixture.import(entry);
        const QUrl url = fixture.start();
        const QByteArray list = "/api/v1/admin/audit/";
        QCOMPARE(rawGet(url, list).status, 200);
        TestPostgres::instance()->stop();
        const RawAnswer without = rawGet(url, list);
        QCOMPARE(without.status, 503);
        QCOMPARE(without.header("Retry-After"), "1");
        QCOMPARE(without.body, json("{'detail':'The database is not available'}"));
        TestPostgres::instance()->startAgain();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(rawGet(url, list).status, 200);
    }

    /// A machine that is gone without a word, or a server that hangs: whoever asked is told in time, and the
    /// service ends when it is to end.
    void tellsInTimeThatTheServerIsSilent()
    {
        ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        fixture.import(entry);
        ServiceLimits limits;
        limits.question = std::chrono::milliseconds(500);
        const QUrl url = fixture.start(limits);
        const QByteArray stats = "/api/v1/admin/audit/stats";
        QCOMPARE(rawGet(url, stats).status, 200);
        {
            const Halted halted(fixture.database());
            const RawAnswer silent = rawGet(url, stats);
            QCOMPARE(silent.status, 503);
            QCOMPARE(silent.body, json("{'detail':'The database is not available'}"));
            QTRY_COMPARE(rawGet(url, stats).status, 200); // over a new connection
        }
        limits.question = std::chrono::minutes(10);
        const QUrl patient = fixture.start(limits);
        QCOMPARE(rawGet(patient, stats).status, 200);
        const Halted halted(fixture.database());
        RawConnection waiting(patient);
        waiting.send(getRequest(stats));
        QCOMPARE(waiting.read(500).status, 0);
        QElapsedTimer timer;
        timer.start();
        fixture.stop();
        QVERIFY(timer.elapsed() < 25'000);
    }

    /// As a pooler does that lets one in before it has a server to talk to.
    void asksWhetherAServerThatLetsOneInAnswers()
    {
        const auto real = DatabaseAddress::parse(TestPostgres::instance()->newDatabase()).value();
        QCOMPARE(whySilent(real, std::chrono::seconds(10)), QString());
        std::promise<quint16> port;
        auto listening = port.get_future();
        std::thread pooler([&port] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            server.waitForNewConnection(10'000);
            const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
            client->waitForReadyRead(10'000);
            client->write(QByteArray("R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I", 15)); // let in, and ready
            client->waitForBytesWritten(10'000);
            client->waitForDisconnected(30'000);
        });
        const auto silent = DatabaseAddress::parse(
            u"postgresql://audit@127.0.0.1:%1/audit?sslmode=disable"_s.arg(listening.get()));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(whySilent(*silent, std::chrono::milliseconds(500)), u"it does not answer"_s);
        QVERIFY(timer.elapsed() >= 500 && timer.elapsed() < 8000); // it was let in, and waited
        pooler.join();
    }

    void waitsInVainForAServerThatNeverSpeaksOnlyForAWhile()
    {
        QTcpServer silent; // takes connections, says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString address
            = u"postgresql://audit@127.0.0.1:%1/audit?connect_timeout=2"_s.arg(silent.serverPort());
        QElapsedTimer timer;
        timer.start();
        const auto store = Store::open(address, Store::Access::ReadOnly);
        QVERIFY(!store);
        QCOMPARE(store.error().fault, ServiceFault::CannotOpenDatabase);
        QVERIFY(timer.elapsed() < 15'000);
    }

    /// What follows a file goes on once the database is back, without a line lost or taken twice.
    void followsAFileOverARestartOfTheServer()
    {
        const ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        const auto line = [](int number) {
            return json("{'id':'f" + QByteArray::number(number) + "','timestamp':'2026-05-17T12:00:00Z'}\n");
        };
        const QString file = fixture.write(u"log.jsonl"_s, line(1));
        QStringList said;
        int looks = 0;
        ImportOptions options;
        options.away = [&](const QString &why) { said += why.isEmpty() ? u"back"_s : u"away"_s; };
        options.wait = [&] {
            ++looks;
            if (looks == 1) {
                TestPostgres::instance()->stop();
                fixture.write(u"log.jsonl"_s, line(1) + line(2) + "no JSON\n");
            } else if (looks == 4) {
                TestPostgres::instance()->startAgain();
            } else if (looks == 5) {
                fixture.write(u"log.jsonl"_s, line(1) + line(2) + "no JSON\n" + line(3));
            }
            return looks < 7;
        };
        const auto report = followFile(fixture.database(), file, {}, options);
        QVERIFY(report);
        QCOMPARE(said, QStringList({ u"away"_s, u"back"_s }));
        QCOMPARE(report->added, 3);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(report->known, 0);
        const auto store = Store::open(fixture.database(), Store::Access::ReadOnly).value();
        QCOMPARE(store->page({}, 1, 10)->total, 3);
    }

    void answersWhenOnlyItsConnectionsBroke()
    {
        ServiceFixture fixture(TestPostgres::instance()->newDatabase());
        fixture.import(entry);
        const QUrl url = fixture.start();
        QCOMPARE(rawGet(url, "/api/v1/admin/audit/").status, 200);
        TestPostgres::instance()->stop();
        TestPostgres::instance()->startAgain();
        for (int i = 0; i < 4; ++i)
            QCOMPARE(rawGet(url, "/api/v1/admin/audit/stats").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestPostgresStore)
#include "tst_postgres.moc"
