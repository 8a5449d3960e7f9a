// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Audit;

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsWithoutTouchingTokens();
    void leavesWhatIsNoJsonAlone_data();
    void leavesWhatIsNoJsonAlone();
    void comesBackToTheSameCompactForm();
    void writesOneLineByRemovingOnlyLineBreaks();
};

void JsonTextTest::indentsWithoutTouchingTokens()
{
    const QByteArray json
        = R"({"b":0.10,"a":[1e5,{"x":"{\"y\": [1]}"}, [ ], { }],"b":12345678901234567890123})";
    const QByteArray expected = R"({
  "b": 0.10,
  "a": [
    1e5,
    {
      "x": "{\"y\": [1]}"
    },
    [],
    {}
  ],
  "b": 12345678901234567890123
})";
    QCOMPARE(indentJson(json), expected);
    QCOMPARE(indentJson("[1]", 0), QByteArray("[\n1\n]"));
    QCOMPARE(indentJson(" \"alone\" "), QByteArray("\"alone\""));
}

void JsonTextTest::leavesWhatIsNoJsonAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("not  json");
    QTest::newRow("cut") << QByteArray("{\"a\": [1, 2");
    QTest::newRow("closing first") << QByteArray("]]");
    QTest::newRow("open string") << QByteArray("\"abc \\");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
}

void JsonTextTest::leavesWhatIsNoJsonAlone()
{
    QFETCH(QByteArray, text);
    QCOMPARE(indentJson(text), text);
    QCOMPARE(compactJson(text), text);
}

void JsonTextTest::comesBackToTheSameCompactForm()
{
    const QByteArray compact = R"({"a b":[1,2.0,"x \" y",{"c":null}],"d":{}})";
    QCOMPARE(compactJson(compact), compact);
    QCOMPARE(compactJson(indentJson(compact)), compact);
    QCOMPARE(compactJson("\t[ 1 ,\r\n\" 2 \" ]\n"), QByteArray("[1,\" 2 \"]"));
}

void JsonTextTest::writesOneLineByRemovingOnlyLineBreaks()
{
    QCOMPARE(jsonLine("{\r\n  \"a\": \"x\\n \\\" y\",\n\t\"b\": 1 }\n"),
        QByteArray("{  \"a\": \"x\\n \\\" y\",\t\"b\": 1 }"));
    const QByteArray already = "{ \"a\" : 1 }";
    QCOMPARE(jsonLine(already), already);
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
