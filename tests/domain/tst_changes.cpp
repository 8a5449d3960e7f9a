// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes.h"
#include "domain/json.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// "role: user > admin", "groups: +ops", "groups: −dev".
QStringList told(const QByteArray &json)
{
    QStringList texts;
    for (const ValueChange &change : changesOf(*decodeEntry(json))) {
        const QString text = !change.before ? u'+' + *change.after
            : !change.after                 ? u'-' + *change.before
                                            : *change.before + u" > "_s + *change.after;
        texts.append(change.path + u": "_s + text);
    }
    return texts;
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void tellsOnlyWhatDiffers_data();
    void tellsOnlyWhatDiffers();
    void bearsWhatIsHuge();
};

void TestChanges::readsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("before and after",
        R"({"details":{"before":{"role":"user","mail":"a"},"after":{"role":"admin","mail":"a"}}})");
    row("under metadata", R"({"metadata":{"before":{"role":"user"},"after":{"role":"admin"}}})");
    row("beside the details", R"({"before":{"role":"user"},"after":{"role":"admin"},"details":{"x":1}})");
    row("old and new values", R"({"old_values":{"role":"user"},"new_values":{"role":"admin"}})");
    row("previous and current", R"({"details":{"previous":{"role":"user"},"current":{"role":"admin"}}})");
    row("by field", R"({"details":{"role":{"old":"user","new":"admin"}}})");
    row("by field under changes", R"({"changes":{"role":{"old_value":"user","new_value":"admin"}}})");
    row("from and to under changes", R"({"details":{"changes":{"role":{"from":"user","to":"admin"}}}})");
    row("two elements", R"({"changes":{"role":["user","admin"]}})");
    row("a list of fields", R"({"changes":[{"field":"role","old":"user","new":"admin"}]})");
    row("named properties",
        R"({"details":{"modifiedProperties":[{"displayName":"role","oldValue":"user","newValue":"admin"}]}})");
    row("JSON in a string",
        R"({"details":"{\"before\":{\"role\":\"user\"},\"after\":{\"role\":\"admin\"}}"})");
}

void TestChanges::readsEverySpelling()
{
    QFETCH(QByteArray, json);
    QCOMPARE(told(json), QStringList { u"role: user > admin"_s });
}

void TestChanges::tellsOnlyWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray(R"({"details":{"before":{"a":1},"after":{"a":1}}})")
                             << QStringList();
    QTest::newRow("no pair") << QByteArray(R"({"details":{"before":{"a":1}}})") << QStringList();
    QTest::newRow("a range is no change")
        << QByteArray(R"({"details":{"from":"2026-01-01","to":"2026-02-01"}})") << QStringList();
    QTest::newRow("nested") << QByteArray(
        R"({"details":{"before":{"a":{"b":1,"c":2}},"after":{"a":{"b":1,"c":3}}}})")
                            << QStringList { u"a.c: 2 > 3"_s };
    QTest::newRow("added and taken away") << QByteArray(R"({"details":{"before":{"a":1},"after":{"b":"x"}}})")
                                          << QStringList { u"a: -1"_s, u"b: +x"_s };
    QTest::newRow("made anew") << QByteArray(R"({"details":{"before":null,"after":{"a":1,"b":{"c":2}}}})")
                               << QStringList { u"a: +1"_s, u"b.c: +2"_s };
    QTest::newRow("list elements") << QByteArray(
        R"({"details":{"before":{"groups":["dev","all"]},"after":{"groups":["all","ops"]}}})")
                                   << QStringList { u"groups: -dev"_s, u"groups: +ops"_s };
    QTest::newRow("repeats count") << QByteArray(
        R"({"details":{"before":{"g":["a","a"]},"after":{"g":["a"]}}})")
                                   << QStringList { u"g: -a"_s };
    QTest::newRow("text is no number")
        << QByteArray(R"({"details":{"before":{"a":1},"after":{"a":"1"}}})") << QStringList { u"a: 1 > 1"_s };
    QTest::newRow("numbers keep their digits")
        << QByteArray(
               R"({"details":{"before":{"a":12345678901234567890},"after":{"a":12345678901234567891}}})")
        << QStringList { u"a: 12345678901234567890 > 12345678901234567891"_s };
    QTest::newRow("another kind") << QByteArray(R"({"details":{"before":{"a":{"b":1}},"after":{"a":2}}})")
                                  << QStringList { u"a: {\"b\":1} > 2"_s };
    QTest::newRow("no JSON in the details") << QByteArray(R"({"details":"before after"})") << QStringList();
}

void TestChanges::tellsOnlyWhatDiffers()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    QCOMPARE(told(json), expected);
}

void TestChanges::bearsWhatIsHuge()
{
    QByteArray before = "{\"x\":0";
    QByteArray after = before;
    for (int i = 0; i < 5000; ++i) {
        before += ",\"k" + QByteArray::number(i) + "\":1";
        after += ",\"k" + QByteArray::number(i) + "\":2";
    }
    const QByteArray json = "{\"details\":{\"before\":" + before + "},\"after\":" + after + "}}}";
    QCOMPARE(changesOf(*decodeEntry(json)).size(), 500);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
