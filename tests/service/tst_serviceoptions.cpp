// SPDX-License-Identifier: GPL-3.0-or-later
// Options of audit-service that are empty, given twice, incomplete or spelt like something else.
#include "service/servicefixture.h"
#include "service/serviceprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestServiceOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(serviceProgram()).isExecutable())
            QSKIP("not run: audit-service is not built");
    }

    /// "" stands for a value that is empty, as a script's forgotten variable leaves it.
    void isWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *line, const QByteArray &words) {
            QTest::newRow(line) << QString::fromLatin1(line) << words;
        };
        for (const char *option : { "issuer", "audience", "key-set", "secret-file", "access-log", "host",
                 "token-file", "certificate", "key", "listen" }) {
            const QByteArray line = QByteArray("serve --database x.db --") + option + " \"\"";
            row(line.constData(), QByteArray("--") + option + " is empty");
        }
        row("serve --database \"\"", "--database is empty");
        row("serve --database=", "--database is empty");
        row("import --database \"\" x.jsonl", "--database is empty");
        row("import --database x.db \"\"", "file is empty");
        row("prune --database \"\" --older-than 1d", "--database is empty");
        row("generate --output \"\"", "--output is empty");
        row("token --key \"\"", "--key is empty");
        row("serve --database x.db --issuer i --issuer \"\"", "--issuer is empty");
        row("serve --database x.db --database y.db", "--database can be given only once");
        row("serve --database x.db --listen [::1]:1 --listen [::1]:2", "--listen can be given only once");
        row("import --database x.db --database y.db x.jsonl", "--database can be given only once");
        row("token --key k --role super_admin --role tenant_admin", "--role can be given only once");
        row("serve --database x.db --certificate c.pem", "--key beside it");
        row("serve --database x.db --key k.pem", "--certificate beside it");
        row("serve --database x.db --issuer i --audience a", "--issuer needs --key-set or --secret-file");
        row("serve --database x.db --audience a", "--audience needs --key-set or --secret-file");
        for (const char *host : { "x:443", "https://y/", "[::1]", "a_b", "y/", "x@y", "%41" }) {
            const QByteArray line = QByteArray("serve --database x.db --host ") + host;
            row(line.constData(), "--host: ");
        }
        row("prune --older-than 1d --database PostgreSQL://ann:geheim@db.example/x", "holds a password");
        row("prune --older-than 1d --database mysql://ann:geheim@db.example/x", "“mysql://”");
        row("prune --older-than 1d --database jdbc:postgresql://ann:geheim@db.example/x",
            "“jdbc:postgresql://”");
        row("prune --older-than 1d --database password=geheim", "“password=”");
        row("prune --older-than 1d --database host=db.example_password=geheim", "“host=”");
    }

    void isWrongUsage()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, words);
        QStringList arguments = line.split(u' ');
        for (QString &argument : arguments)
            argument.replace(u"\"\""_s, QString()).replace(u'_', u' ');
        const Ended ended = runIn(m_folder.path(), arguments);
        QCOMPARE(ended.exitCode, 64);
        QVERIFY2(ended.err.contains(words), ended.err);
        QVERIFY2(!ended.err.contains("geheim"), ended.err);
        QCOMPARE(ended.out, "");
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void takesWhatCountsSeveralTimes()
    {
        const QString secret = m_fixture.write(u"secret"_s, QByteArray(40, 's'));
        Serving serving({ u"--database"_s, m_fixture.path(u"several.db"_s), u"--secret-file"_s, secret,
            u"--issuer"_s, u"a"_s, u"--issuer"_s, u"b"_s, u"--audience"_s, u"a"_s, u"--audience"_s, u"b"_s,
            u"--host"_s, u"audit.example"_s, u"--host"_s, u"2001:db8::1"_s });
        QVERIFY(!serving.url().isEmpty());
    }

    void refusesATokenThatCanBeGuessed()
    {
        const QStringList serve { u"serve"_s, u"--database"_s, m_fixture.path(u"short.db"_s),
            u"--token-file"_s };
        const Ended ended = run(serve + QStringList { m_fixture.write(u"short"_s, "geheim-geheim-1\n") });
        QCOMPARE(ended.exitCode, 65);
        QVERIFY2(ended.err.contains("16 characters"), ended.err);
        QVERIFY(!ended.err.contains("geheim-"));
        Serving serving({ serve.mid(1) + QStringList { m_fixture.write(u"long"_s, "geheim-geheim-16\n") } });
        QVERIFY(!serving.url().isEmpty());
    }

    void prunesNoDatabaseThatIsNotThere_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("no file") << false;
        QTest::newRow("an empty file") << true;
    }

    void prunesNoDatabaseThatIsNotThere()
    {
        QFETCH(bool, isThere);
        const QString path = isThere ? m_fixture.write(u"empty.db"_s, {}) : m_fixture.path(u"no-such.db"_s);
        const Ended ended = run({ u"prune"_s, u"--database"_s, path, u"--older-than"_s, u"400d"_s });
        QCOMPARE(ended.exitCode, 65);
        QVERIFY2(ended.err.contains(path.toUtf8() + "” is no database with a log"), ended.err);
        QCOMPARE(ended.out, "");
        QCOMPARE(QFileInfo(path).size(), 0);
        QCOMPARE(QFile::exists(path), isThere);
    }

private:
    static Ended runIn(const QString &folder, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.start(serviceProgram(), arguments);
        process.waitForFinished(30'000);
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError() };
    }

    ServiceFixture m_fixture;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestServiceOptions)
#include "tst_serviceoptions.moc"
