// SPDX-License-Identifier: GPL-3.0-or-later
// audit-service token: what it signs for, and the files that it leaves alone.
#include "service/mint.h"
#include "service/servicefixture.h"
#include "service/serviceprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestTokenCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(serviceProgram()).isExecutable())
            QSKIP("not run: audit-service is not built");
    }

    void keepsThePrivateKeyWhereTheKeySetIsTheSameFile_data()
    {
        QTest::addColumn<QString>("keySet");
        const QString key = m_fixture.path(u"same.jwk"_s);
        QTest::newRow("the same name") << key;
        QTest::newRow("another spelling") << m_fixture.path(u"../%1/./same.jwk"_s.arg(folder()));
        QTest::newRow("a link") << m_fixture.path(u"link.jwk"_s);
        QTest::newRow("a second name") << m_fixture.path(u"second.jwk"_s);
    }

    void keepsThePrivateKeyWhereTheKeySetIsTheSameFile()
    {
        QFETCH(QString, keySet);
        const QString key = m_fixture.path(u"same.jwk"_s);
        if (!QFile::exists(key)) {
            QVERIFY(QFile::link(key, m_fixture.path(u"link.jwk"_s)));
            m_fixture.write(u"same.jwk"_s, Mint::makeKey("ES256"));
            QCOMPARE(::link(QFile::encodeName(key).constData(),
                         QFile::encodeName(m_fixture.path(u"second.jwk"_s)).constData()),
                0);
        }
        const QByteArray before = bytesOf(key);
        const Ended ended = publish(key, keySet);
        QCOMPARE(ended.exitCode, 64);
        QVERIFY2(ended.err.contains("--key and --key-set"), ended.err);
        QCOMPARE(bytesOf(key), before);
    }

    void makesNoKeyWhereTheKeySetWouldReplaceIt()
    {
        const QString name = m_fixture.path(u"not-yet.jwk"_s);
        QCOMPARE(publish(name, name).exitCode, 64);
        QVERIFY(!QFile::exists(name));
    }

    void replacesNothingButAKeySet_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("exitCode");
        const QByteArray key = Mint::makeKey("ES256");
        QTest::newRow("a key set") << Mint::keySet({ { u"old"_s, key } }) << 0;
        QTest::newRow("a set without keys") << json("{'keys':[]}") << 0;
        QTest::newRow("a private key") << key << 73;
        QTest::newRow("a set of private keys") << "{\"keys\":[" + key + "]}" << 73;
        QTest::newRow("a set of secrets") << json("{'keys':[{'kty':'oct','k':'c2VjcmV0'}]}") << 73;
        QTest::newRow("a letter") << QByteArray("Dear reader") << 73;
        QTest::newRow("nothing") << QByteArray() << 73;
    }

    void replacesNothingButAKeySet()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, exitCode);
        const QString keySet = m_fixture.write(u"there.json"_s, content);
        const QString key = m_fixture.path(u"new-%1.jwk"_s.arg(m_number++));
        const Ended ended = publish(key, keySet);
        QCOMPARE(ended.exitCode, exitCode);
        QCOMPARE(bytesOf(keySet) == content, exitCode != 0);
        QCOMPARE(QFile::exists(key), exitCode == 0);
        QVERIFY2(exitCode == 0 || ended.err.contains(keySet.toUtf8()), ended.err);
    }

    void signsForNobodyWhoSeesNothing_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no role") << u""_s << QByteArray("--role or --platform-scope");
        QTest::newRow("no such role") << u"--role boss"_s << QByteArray("--role: “boss”");
        QTest::newRow("no tenant") << u"--role tenant_admin --partner p"_s << QByteArray("--tenant");
        QTest::newRow("no partner") << u"--role partner_admin --tenant t"_s << QByteArray("--partner");
        QTest::newRow("another scope")
            << u"--platform-scope admin:reader"_s << QByteArray("--platform-scope");
    }

    void signsForNobodyWhoSeesNothing()
    {
        QFETCH(QString, options);
        QFETCH(QByteArray, words);
        const QString key = m_fixture.path(u"unused.jwk"_s);
        const Ended ended = sign(key, options.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(ended.exitCode, 64);
        QVERIFY2(ended.err.contains(words), ended.err);
        QCOMPARE(ended.out, "");
        QVERIFY(!QFile::exists(key));
    }

    void signsForEverybodyWhoSeesSomething_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *options :
            { "--role super_admin", "--role tenant_admin --tenant t", "--role partner_admin --partner p",
                "--platform-scope admin:read", "--platform-scope openid\tadmin:write" })
            QTest::newRow(options) << QString::fromLatin1(options);
    }

    void signsForEverybodyWhoSeesSomething()
    {
        QFETCH(QString, options);
        QStringList arguments = options.split(u' ');
        arguments.last().replace(u'\t', u' ');
        const Ended ended = sign(m_fixture.path(u"used.jwk"_s), arguments);
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.out.count('.'), 2);
    }

private:
    QString folder() const { return QFileInfo(m_fixture.path(u"x"_s)).absoluteDir().dirName(); }

    static Ended sign(const QString &key, const QStringList &options)
    {
        return run(QStringList { u"token"_s, u"--key"_s, key, u"--issuer"_s, Mint::issuer, u"--audience"_s,
                       Mint::audience }
            + options);
    }
    static Ended publish(const QString &key, const QString &keySet)
    {
        return sign(key, { u"--role"_s, u"super_admin"_s, u"--key-set"_s, keySet });
    }

    ServiceFixture m_fixture;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestTokenCommand)
#include "tst_tokencommand.moc"
