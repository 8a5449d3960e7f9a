// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/wirerules.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestWireRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhereJsonEndsInside_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("object") << QByteArray("{\"a\":1}") << false;
        QTest::newRow("list") << QByteArray("[]") << false;
        QTest::newRow("number") << QByteArray("12") << false;
        QTest::newRow("brackets in a string") << QByteArray("{\"a\":\"[{\"}") << false;
        QTest::newRow("quote in a string") << QByteArray("{\"a\":\"\\\"{\"}") << false;
        QTest::newRow("backslash before the quote") << QByteArray("{\"a\":\"\\\\\"}") << false;
        QTest::newRow("open object") << QByteArray("{\"a\":1") << true;
        QTest::newRow("open list") << QByteArray("{\"a\":[1}") << true;
        QTest::newRow("open string") << QByteArray("{\"a\":\"1") << true;
        QTest::newRow("inside an escape") << QByteArray("{\"a\":\"1\\") << true;
        QTest::newRow("escaped end") << QByteArray("{\"a\":\"1\\\"}") << true;
    }

    void seesWhereJsonEndsInside()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isCut);
        QCOMPARE(endsInside(json), isCut);
    }

    void seesEveryCutOfAnObject()
    {
        const QByteArray json = "{\"items\":[{\"id\":\"a\\\"b\",\"n\":[1,2,{\"x\":\"\\\\\"}]}],\"total\":1}";
        for (qsizetype cut = 1; cut < json.size(); ++cut)
            QVERIFY2(endsInside(json.left(cut)), json.left(cut).constData());
        QVERIFY(!endsInside(json));
    }

    void readsHttpDates()
    {
        QCOMPARE(
            parseHttpDate("Sun, 22 Nov 2026 14:02:11 GMT"), std::optional<qint64>(1'795'356'131'000'000));
        QCOMPARE(parseHttpDate(" Thu, 01 Jan 1970 00:00:01 GMT "), std::optional<qint64>(1'000'000));
        QVERIFY(!parseHttpDate(""));
        QVERIFY(!parseHttpDate("22 November"));
        QVERIFY(!parseHttpDate("Sun, 22 Nov 2026 25:02:11 GMT"));
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1 is none
        QTest::newRow("seconds") << QByteArray("17") << 17;
        QTest::newRow("nothing to wait") << QByteArray("0") << 1;
        QTest::newRow("negative") << QByteArray("-5") << 1;
        QTest::newRow("beyond all bounds") << QByteArray("1000000000") << 900;
        QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << -1;
        QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 14:02:41 GMT") << 30;
        QTest::newRow("date that passed") << QByteArray("Sun, 22 Nov 2026 14:02:01 GMT") << 1;
        QTest::newRow("date next year") << QByteArray("Mon, 22 Nov 2027 14:02:01 GMT") << 900;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const auto serverTime = parseHttpDate("Sun, 22 Nov 2026 14:02:11 GMT");
        QCOMPARE(parseRetryAfter(value, serverTime).value_or(-1), seconds);
    }

    void takesNoDateOfAServerWithoutAClock()
    {
        QVERIFY(!parseRetryAfter("Sun, 22 Nov 2026 14:02:41 GMT", std::nullopt));
    }

    void comparesOrigins_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("same") << u"https://host.example/x"_s << true;
        QTest::newRow("port told") << u"https://host.example:443/y?z"_s << true;
        QTest::newRow("capitals") << u"HTTPS://HOST.example/"_s << true;
        QTest::newRow("port") << u"https://host.example:8443/"_s << false;
        QTest::newRow("scheme") << u"http://host.example/"_s << false;
        QTest::newRow("scheme, port alike") << u"http://host.example:443/"_s << false;
        QTest::newRow("host") << u"https://host.example.evil/"_s << false;
        QTest::newRow("below") << u"https://a.host.example/"_s << false;
        QTest::newRow("user") << u"https://me@host.example/"_s << false;
    }

    void comparesOrigins()
    {
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(isSameOrigin(QUrl(other), QUrl(u"https://host.example"_s)), same);
        QCOMPARE(isSameOrigin(QUrl(u"https://host.example"_s), QUrl(other)), same);
    }

    void strikesTheSecretOutOfEveryText()
    {
        ApiError error;
        error.detail = u"a s3cret b s3cret"_s;
        error.code = u"s3cret"_s;
        error.requestId = u"-s3cret-"_s;
        error.fields = { FieldError { u"s3cret"_s, u"bad s3cret"_s, {} } };
        error = withoutSecret(error, Token("s3cret"));
        const QString all = error.detail + error.code + error.requestId + error.fields.constFirst().field
            + error.fields.constFirst().message;
        QVERIFY(!all.contains(u"s3cret"_s));
        QCOMPARE(error.detail, u"a … b …"_s);
    }

    void strikesASecretThatTheLimitCutInTwo()
    {
        ApiError error;
        error.detail = u"s3cret "_s + QString(4096 - 12, u'x') + u"s3cre"_s;
        error.fields = { FieldError { {}, QString(4096 - 2, u'x') + u"s3"_s, {} } };
        error = withoutSecret(error, Token("s3cret"));
        QCOMPARE(error.detail, u"… "_s + QString(4096 - 12, u'x'));
        QCOMPARE(error.fields.constFirst().message, QString(4096 - 2, u'x'));
    }

    void leavesAWholeTextThatOnlyEndsLikeTheSecret()
    {
        ApiError error;
        error.detail = u"those sins"_s;
        QCOMPARE(withoutSecret(error, Token("s3cret")).detail, u"those sins"_s);
    }
};

QTEST_GUILESS_MAIN(TestWireRules)
#include "tst_wirerules.moc"
