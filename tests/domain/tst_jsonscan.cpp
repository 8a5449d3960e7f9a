// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsonscan.h"

#include <QRandomGenerator>
#include <QTest>

#include <simdjson.h>

using namespace Audit;

class JsonScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsJsonFromOtherBytes_data();
    void tellsJsonFromOtherBytes();
    void agreesWithSimdjsonOnDamagedDocuments();
    void countsBracketsOfBothKinds();
    void findsTheEndOfAString();
};

void JsonScanTest::tellsJsonFromOtherBytes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("valid");
    const auto good = [](const char *json) { QTest::newRow(json) << QByteArray(json) << true; };
    const auto bad = [](const char *json) { QTest::newRow(json) << QByteArray(json) << false; };
    good("{}");
    good(" [ ] ");
    good("0");
    good("-0.0e-0");
    good("123456789012345678901234567890");
    good("1E400");
    good("\"\\ud800\"");
    good("\"\\u0000\\/\\b\"");
    good("{\"a\":[{},[],null,true,false,\"\"],\"a\":1}");
    good("\r\n\t 1 ");
    bad("");
    bad(" ");
    bad("01");
    bad("-");
    bad("+1");
    bad("1.");
    bad(".5");
    bad("1e");
    bad("NaN");
    bad("Infinity");
    bad("tru");
    bad("nullx");
    bad("'a'");
    bad("\"");
    bad("\"\\\"");
    bad("\"\\x41\"");
    bad("\"\\u12g4\"");
    bad("\"line\nbreak\"");
    bad("[1,]");
    bad("[,1]");
    bad("[1 2]");
    bad("{\"a\":1,}");
    bad("{\"a\"}");
    bad("{a:1}");
    bad("{1:1}");
    bad("{\"a\":1]");
    bad("[1}");
    bad("]");
    bad("{} {}");
    bad("1 2");
    bad("/* c */ 1");
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3) << false;
    QTest::newRow("NUL in a string") << QByteArray("\"a\0b\"", 5) << false;
    QTest::newRow("NUL escaped badly") << QByteArray("\"\\\0\"", 4) << false;
    QTest::newRow("no UTF-8") << QByteArray("\"\xFF\"") << false;
    QTest::newRow("overlong UTF-8") << QByteArray("\"\xC0\xAF\"") << false;
}

void JsonScanTest::tellsJsonFromOtherBytes()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, valid);
    QCOMPARE(Json::isValid(json), valid);
}

/// simdjson's strict reader as the judge (Qt's lets "2." and unknown escapes pass): bytes of a document are
/// exchanged at random. The document holds nothing of what simdjson refuses although it is JSON.
void JsonScanTest::agreesWithSimdjsonOnDamagedDocuments()
{
    const QByteArray whole = R"({"a":[1,-2.5e3,true,null,{"b":"x\n\u00e9"}],"c":{"k":[[],{}]},"e":"\\"})";
    const QByteArray alphabet = "{}[]\",:\\ 0159-+.eEtrufalsn\n\x01";
    QRandomGenerator random(20261122);
    simdjson::dom::parser judge;
    int accepted = 0;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray damaged = whole;
        for (int i = random.bounded(3); i >= 0; --i)
            damaged[random.bounded(int(damaged.size()))] = alphabet[random.bounded(int(alphabet.size()))];
        const bool expected = judge.parse(damaged.toStdString()).error() == simdjson::SUCCESS;
        accepted += expected;
        QVERIFY2(Json::isValid(damaged) == expected, damaged.constData());
    }
    QVERIFY(accepted > 500 && accepted < 49'500);
}

void JsonScanTest::countsBracketsOfBothKinds()
{
    QVERIFY(Json::isValid("[{\"a\":[]}]", 3));
    QVERIFY(!Json::isValid("[{\"a\":[]}]", 2));
    QVERIFY(Json::isValid("[[],[],[[]]]", 3));
}

void JsonScanTest::findsTheEndOfAString()
{
    const QByteArray json = R"(["a\"b\\", 1])";
    QCOMPARE(Json::endOfString(json, 1), 9);
    QCOMPARE(Json::endOfString("\"open", 0), 5);
    QCOMPARE(Json::endOfString("\"open\\", 0), 6);
}

QTEST_GUILESS_MAIN(JsonScanTest)
#include "tst_jsonscan.moc"
