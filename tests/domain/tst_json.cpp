// SPDX-License-Identifier: GPL-3.0-or-later
#include "describe.h"
#include "domain/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

QString goldenFolder()
{
    return QStringLiteral(AUDIT_TEST_DATA "/json/");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first word of a golden file's name says which question it answers.
QJsonObject decoded(const QString &name, const QByteArray &body)
{
    const QStringList words = name.split(u'-');
    if (words[0] == "page"_L1)
        return describe(decodePage(body));
    if (words[0] == "detail"_L1)
        return describe(decodeEntryDetail(body));
    if (words[0] == "stats"_L1)
        return describe(decodeStats(body));
    if (words[0] == "actions"_L1)
        return describe(decodeNames(body, NameList::Actions));
    if (words[0] == "types"_L1)
        return describe(decodeNames(body, NameList::ResourceTypes));
    return describe(decodeError(words[1].toInt(), body));
}

QByteArray gunzipped(const QString &path)
{
    QProcess gunzip;
    gunzip.start(u"gzip"_s, { u"-dc"_s, path });
    return gunzip.waitForFinished() ? gunzip.readAllStandardOutput() : QByteArray();
}

QByteArray pageOf(const QByteArray &entry)
{
    return "{\"items\":[" + entry + "]}";
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void keepsTheBytesOfEveryEntry();
    void keepsTheBytesOfDetails();
    void keepsByteOrderMarksInsideTexts();
    void refusesAPageCutAnywhere();
    void refusesAnEmptyBodyAsMalformed();
    void refusesNestingBeyondTheLimit();
    void refusesInvalidUtf8();
    void takesTheStatusAsTheKind_data();
    void takesTheStatusAsTheKind();
    void capsTheServersWords();
    void clampsTheWaitingTime_data();
    void clampsTheWaitingTime();
    void handsOverEachElementsBytes();
    void takesOneObjectForOneElement();
    void doesNotTakeAnEntrysChangesForAList();
    void failsToWalkWhatHoldsNoList();
    void readsTheRealLog();
};

void JsonTest::readsEverySpelling_data()
{
    QTest::addColumn<QString>("name");
    const QStringList inputs = QDir(goldenFolder()).entryList({ u"*.in.json"_s }, QDir::Files, QDir::Name);
    QVERIFY(inputs.size() >= 40);
    for (const QString &input : inputs) {
        const QString name = input.chopped(8);
        QTest::newRow(qPrintable(name)) << name;
    }
}

void JsonTest::readsEverySpelling()
{
    QFETCH(QString, name);
    const QByteArray body = contentOf(goldenFolder() + name + u".in.json"_s);
    const QJsonObject actual = decoded(name, body);
    const QJsonDocument expected = QJsonDocument::fromJson(contentOf(goldenFolder() + name + u".out.json"_s));
    QVERIFY2(expected.isObject(), "the golden file is missing or no JSON object");
    const bool isAsExpected = actual == expected.object();
    QVERIFY2(isAsExpected, QJsonDocument(actual).toJson().constData());
}

void JsonTest::keepsTheBytesOfEveryEntry()
{
    const QList<QByteArray> entries { R"({ "id" : 1.00 , "a":"\u00e9\/" ,"b":[ 1e5 ]})", R"({"id":2,"id":3})",
        "{}" };
    const auto page = decodePage("{\"logs\": [ " + entries.join(" ,\n ") + " ]}");
    QVERIFY(page);
    QCOMPARE(page->entries.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        QCOMPARE(page->entries[i].raw, entries[i]);
}

void JsonTest::keepsTheBytesOfDetails()
{
    const auto page
        = decodePage(pageOf(R"({"id":1,"details": {"n": 0.10, "big": 12345678901234567890123} })"));
    QVERIFY(page);
    QCOMPARE(page->entries.front().details, QByteArray(R"({"n": 0.10, "big": 12345678901234567890123})"));
}

/// QString::fromUtf8 drops them.
void JsonTest::keepsByteOrderMarksInsideTexts()
{
    const auto page = decodePage(pageOf("{\"id\":\"\xEF\xBB\xBF\xEF\xBB\xBF"
                                        "a\",\"action\":\"\\n\xEF\xBB\xBF\"}"));
    QVERIFY(page);
    QCOMPARE(page->entries.front().id, u"\uFEFF\uFEFFa"_s);
    QCOMPARE(page->entries.front().action, u"\n\uFEFF"_s);
}

void JsonTest::refusesAPageCutAnywhere()
{
    const QByteArray whole = contentOf(goldenFolder() + u"page-items.in.json"_s).trimmed();
    QVERIFY(decodePage(whole));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto page = decodePage(whole.first(size));
        QVERIFY2(!page, whole.first(size).constData());
        QCOMPARE(page.error().kind, ErrorKind::Malformed);
    }
}

void JsonTest::refusesAnEmptyBodyAsMalformed()
{
    QCOMPARE(decodePage({}).error().kind, ErrorKind::Malformed);
    QCOMPARE(decodeEntryDetail(" \n").error().kind, ErrorKind::Malformed);
    QCOMPARE(decodeStats("17").error().kind, ErrorKind::Malformed);
    QCOMPARE(decodeNames("plain words", NameList::Actions).error().kind, ErrorKind::NotTheApi);
}

void JsonTest::refusesNestingBeyondTheLimit()
{
    QVERIFY(decodePage(pageOf("{\"id\":1,\"x\":" + nested(61) + "}")));
    QVERIFY(!decodePage(pageOf("{\"id\":1,\"x\":" + nested(62) + "}")));
    QVERIFY(!decodePage(nested(1'000'000)));
}

void JsonTest::refusesInvalidUtf8()
{
    QVERIFY(decodePage(pageOf("{\"id\":\"\xC3\xA9\"}")));
    QVERIFY(!decodePage(pageOf("{\"id\":\"\xE9\"}")));
    QVERIFY(!decodePage(pageOf("{\"id\":\"\xED\xA0\x80\"}")));
}

void JsonTest::takesTheStatusAsTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("400") << 400 << int(ErrorKind::Unexpected);
    QTest::newRow("401") << 401 << int(ErrorKind::SignedOut);
    QTest::newRow("403") << 403 << int(ErrorKind::Forbidden);
    QTest::newRow("404") << 404 << int(ErrorKind::NotFound);
    QTest::newRow("405") << 405 << int(ErrorKind::Unexpected);
    QTest::newRow("422") << 422 << int(ErrorKind::Invalid);
    QTest::newRow("429") << 429 << int(ErrorKind::TooManyRequests);
    QTest::newRow("500") << 500 << int(ErrorKind::ServerFault);
    QTest::newRow("599") << 599 << int(ErrorKind::ServerFault);
    QTest::newRow("600") << 600 << int(ErrorKind::Unexpected);
    QTest::newRow("304") << 304 << int(ErrorKind::Unexpected);
}

void JsonTest::takesTheStatusAsTheKind()
{
    QFETCH(int, status);
    QFETCH(int, kind);
    const ApiError error = decodeError(status, {});
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.httpStatus, status);
    QVERIFY(error.detail.isEmpty());
}

void JsonTest::capsTheServersWords()
{
    const QByteArray many(10'000, 'x');
    QCOMPARE(decodeError(500, "{\"detail\":\"" + many + "\"}").detail.size(), 4096);
    QCOMPARE(decodeError(500, many).detail.size(), 4096);
    const ApiError fields
        = decodeError(422, "{\"detail\":[{\"loc\":[\"query\",\"page\"],\"msg\":\"" + many + "\"}]}");
    QCOMPARE(fields.detail.size(), 4096);
    QCOMPARE(fields.fields.front().message.size(), 4096);
}

void JsonTest::clampsTheWaitingTime_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<int>("seconds");
    QTest::newRow("plain") << QByteArray("30") << 30;
    QTest::newRow("text") << QByteArray("\"30\"") << 30;
    QTest::newRow("negative") << QByteArray("-5") << 1;
    QTest::newRow("a day") << QByteArray("86400") << 900;
    QTest::newRow("beyond an int") << QByteArray("4294967297") << 900;
}

void JsonTest::clampsTheWaitingTime()
{
    QFETCH(QByteArray, told);
    QFETCH(int, seconds);
    QCOMPARE(decodeError(429, "{\"error\":{\"retry_after\":" + told + "}}").retryAfterSeconds, seconds);
}

void JsonTest::handsOverEachElementsBytes()
{
    QList<std::pair<QByteArray, bool>> seen;
    const auto collect = [&seen](QByteArrayView bytes, bool isObject) {
        seen.append({ bytes.toByteArray(), isObject });
    };
    QVERIFY(forEachElement(R"({"data":{"logs":[ {"id": 1} , 7, "x" ,[{}] ]}})", collect));
    const QList<std::pair<QByteArray, bool>> expected { { R"({"id": 1})", true }, { "7", false },
        { R"("x")", false }, { "[{}]", false } };
    QVERIFY(seen == expected);
}

void JsonTest::takesOneObjectForOneElement()
{
    QByteArrayList seen;
    const auto collect = [&seen](QByteArrayView bytes, bool) { seen.append(bytes.toByteArray()); };
    QVERIFY(forEachElement(R"( {"timestamp":"2026-01-01T00:00:00Z"} )", collect));
    QCOMPARE(seen, QByteArrayList { R"({"timestamp":"2026-01-01T00:00:00Z"})" });
}

void JsonTest::doesNotTakeAnEntrysChangesForAList()
{
    QByteArrayList seen;
    const auto collect = [&seen](QByteArrayView bytes, bool) { seen.append(bytes.toByteArray()); };
    const QByteArray withData = R"({"id":1,"data":[{"id":2}]})";
    const QByteArray withChanges = R"({"time":"2026-01-01T00:00:00Z","changes":[{"field":"role"}]})";
    QVERIFY(forEachElement(withData, collect));
    QVERIFY(forEachElement(withChanges, collect));
    QCOMPARE(seen, QByteArrayList({ withData, withChanges }));
}

void JsonTest::failsToWalkWhatHoldsNoList()
{
    const auto ignore = [](QByteArrayView, bool) { QFAIL("nothing is to be handed over"); };
    QCOMPARE(forEachElement(R"({"total":1})", ignore).error().kind, ErrorKind::Malformed);
    QCOMPARE(forEachElement("7", ignore).error().kind, ErrorKind::Malformed);
    QCOMPARE(forEachElement("[{}", ignore).error().kind, ErrorKind::Malformed);
    QCOMPARE(forEachElement("<html>", ignore).error().kind, ErrorKind::NotTheApi);
    QVERIFY(!decodeEntry("[]"));
    QVERIFY(!decodeEntry(R"({"id":1} {"id":2})"));
}

void JsonTest::readsTheRealLog()
{
    const QString path = QStringLiteral(AUDIT_SHARED "/data/iam-attack-simulation.ndjson.gz");
    if (!QFile::exists(path))
        QSKIP("not run: the shared folder with the real log is not here");
    const QByteArray lines = gunzipped(path);
    int count = 0;
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto entry = decodeEntry(line);
        QVERIFY2(entry, line.constData());
        QCOMPARE(entry->raw, line);
        QVERIFY(entry->timeUs && !entry->zoneless && !entry->id.isEmpty() && !entry->action.isEmpty());
        ++count;
    }
    QCOMPARE(count, 2900);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
