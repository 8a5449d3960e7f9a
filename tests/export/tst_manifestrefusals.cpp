// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfixture.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestManifestRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
};

void TestManifestRefusals::refusesWhatItDidNotWrite_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ManifestError>("error");
    const QByteArray good = encodeManifest(fullManifest());
    const auto changed
        = [&good](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    const auto row = [](const char *name, const QByteArray &bytes, ManifestError error) {
        QTest::newRow(name) << bytes << error;
    };
    row("nothing", {}, ManifestError::NotJson);
    row("no JSON", "rows: 3", ManifestError::NotJson);
    row("cut", good.first(good.size() / 2), ManifestError::NotJson);
    row("deep", QByteArray(100'000, '['), ManifestError::NotJson);
    row("deep inside",
        changed("\"refinements\": [", "\"refinements\": [" + QByteArray(70, '[') + QByteArray(70, ']') + ','),
        ManifestError::NotJson);
    row("huge", QByteArray(largestManifest + 1, ' '), ManifestError::TooLarge);
    row("a list", "[1]", ManifestError::NotAManifest);
    row("a number", "1", ManifestError::NotAManifest);
    row("something else", "{\"name\": \"x\"}", ManifestError::NotAManifest);
    row("a newer one", changed("\"schema\": 2", "\"schema\": 3"), ManifestError::UnknownSchema);
    row("an older one", changed("\"schema\": 2", "\"schema\": 1"), ManifestError::UnknownSchema);
    row("no schema", changed("\"schema\": 2,\n", ""), ManifestError::UnknownSchema);
    row("other spaces", changed("\"rows\": 2", "\"rows\":  2"), ManifestError::Malformed);
    row("no last line end", good.chopped(1), ManifestError::Malformed);
    row("something behind", good + "\n", ManifestError::Malformed);
    row("byte order mark", "\xEF\xBB\xBF" + good, ManifestError::Malformed);
    row("a member more", changed("\"rows\": 2", "\"rows\": 2,\n  \"extra\": 1"), ManifestError::Malformed);
    row("a member less", changed("  \"late\": 3,\n", ""), ManifestError::Malformed);
    row("twice", changed("\"rows\": 2", "\"rows\": 2,\n  \"rows\": 2"), ManifestError::Malformed);
    row("another order", changed("\"conflicts\": 2,\n  \"late\": 3", "\"late\": 3,\n  \"conflicts\": 2"),
        ManifestError::Malformed);
    row("number as text", changed("\"rows\": 2", "\"rows\": \"2\""), ManifestError::Malformed);
    row("fraction", changed("\"rows\": 2", "\"rows\": 2.0"), ManifestError::Malformed);
    row("too large a number", changed("\"rows\": 2", "\"rows\": 99999999999999999999"),
        ManifestError::Malformed);
    row("negative", changed("\"rows\": 2", "\"rows\": -2"), ManifestError::Malformed);
    row("null", changed("\"rows\": 2", "\"rows\": null"), ManifestError::Malformed);
    row("bytes of no size", changed("\"bytes\": 4", "\"bytes\": -9223372036854775808"),
        ManifestError::Malformed);
    row("short hash", changed("\"spool_sha256\": \"5", "\"spool_sha256\": \""), ManifestError::Malformed);
    row("large hash digits", changed("\"certificate_sha256\": \"c", "\"certificate_sha256\": \"C"),
        ManifestError::Malformed);
    row("no such format", changed("\"format\": \"csv\"", "\"format\": \"exe\""), ManifestError::Malformed);
    row("no such reason", changed("[\"limited\"", "[\"because\""), ManifestError::Malformed);
    row("sealed in spite of reasons", changed("\"sealed\": false", "\"sealed\": true"),
        ManifestError::Malformed);
    row("rows without a first", changed("\"rows\": 2", "\"rows\": 0"), ManifestError::Malformed);
    row("a path as a name", changed("\"file\": \"entries.csv\"", "\"file\": \"../entries.csv\""),
        ManifestError::Malformed);
    row("a folder as a name", changed("\"file\": \"entries.csv\"", "\"file\": \"..\""),
        ManifestError::Malformed);
    row("NUL in a name", changed("\"file\": \"entries.csv\"", "\"file\": \"entries\\u0000.csv\""),
        ManifestError::Malformed);
    row("a path as the one before", changed("older.csv.manifest.json", "/etc/passwd"),
        ManifestError::Malformed);
    row("a time that is none", changed("2026-11-22T12:00:00.000001Z", "yesterday"), ManifestError::Malformed);
    row("a key and no signature", changed("\"key_id\": \"\"", "\"key_id\": \"0123456789abcdef\""),
        ManifestError::Malformed);
    row("a signature and no key",
        good.chopped(3) + ",\n  \"hmac_sha256\": \"" + QByteArray(64, '0') + "\"\n}\n",
        ManifestError::Malformed);
    row("no digits for a signature",
        encodeManifest(fullManifest(), someKey()).chopped(68) + QByteArray(64, 'g') + "\"\n}\n",
        ManifestError::Malformed);
}

void TestManifestRefusals::refusesWhatItDidNotWrite()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ManifestError, error);
    QVERIFY(bytes != encodeManifest(fullManifest()));
    const auto read = decodeManifest(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error(), error);
}

QTEST_GUILESS_MAIN(TestManifestRefusals)
#include "tst_manifestrefusals.moc"
