// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifestchanges.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestManifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheGoldenFileShows();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
    void readsBackWhatNobodyExpects_data();
    void readsBackWhatNobodyExpects();
    void staysSmallWhateverTheServerSends();
    void namesWhyAWalkIsNotSealed_data();
    void namesWhyAWalkIsNotSealed();
    void tellsTheQueryInTheWordsOfTheApi();
};

void TestManifest::writesWhatTheGoldenFileShows()
{
    const QString golden = QStringLiteral(AUDIT_TEST_DATA "/manifest/full.manifest.json");
    if (qEnvironmentVariableIsSet("AUDIT_GOLDEN"))
        QVERIFY(writeFile(golden, encodeManifest(fullManifest(), someKey())));
    QCOMPARE(encodeManifest(fullManifest(), someKey()), contentsOf(golden));
}

void TestManifest::readsBackWhatItWrote_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("as it is") << -1;
    for (int i = 0; i < int(std::size(manifestChanges)); ++i)
        QTest::newRow(manifestChanges[i].name) << i;
}

void TestManifest::readsBackWhatItWrote()
{
    QFETCH(int, change);
    Manifest manifest = fullManifest();
    if (change >= 0)
        manifestChanges[change].apply(manifest);
    const QByteArray bytes = encodeManifest(manifest);
    const auto read = decodeManifest(bytes);
    QVERIFY(read);
    QVERIFY(*read == manifest);
    QCOMPARE(encodeManifest(*read), bytes);
    QCOMPARE(change < 0, bytes == encodeManifest(fullManifest()));
}

void TestManifest::readsBackWhatNobodyExpects_data()
{
    QTest::addColumn<qint64>("us");
    const qint64 day = 86'400'000'000;
    for (const qint64 us : { std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), -1LL,
             0LL, 2'932'896 * day, 2'932'897 * day - 1, 2'932'897 * day, -719'162 * day, -719'528 * day - 1 })
        QTest::addRow("%lld", us) << us;
}

/// Instants far away are told as numbers where no text says them.
void TestManifest::readsBackWhatNobodyExpects()
{
    QFETCH(qint64, us);
    Manifest manifest = fullManifest();
    manifest.asOfUs = us;
    manifest.createdLocalUs = us;
    const auto read = decodeManifest(encodeManifest(manifest));
    QVERIFY(read);
    QVERIFY(*read == manifest);
}

void TestManifest::staysSmallWhateverTheServerSends()
{
    Manifest manifest = fullManifest();
    const QString endless(3'000'000, u'\u0007');
    manifest.first = RowFacts { endless, endless };
    manifest.last = manifest.first;
    manifest.subject = endless;
    manifest.issuer = endless;
    const QByteArray bytes = encodeManifest(manifest, someKey());
    QVERIFY(bytes.size() < 100'000);
    const auto read = decodeManifest(bytes);
    QVERIFY(read);
    QCOMPARE(read->first->id, QString(999, u'\u0007') + u'…');
    QCOMPARE(checkSignature(bytes, *read, someKey()), SignatureFinding::Right);
    Manifest bare = *read;
    bare.keyId.clear();
    QVERIFY(decodeManifest(encodeManifest(bare)));
}

void TestManifest::namesWhyAWalkIsNotSealed_data()
{
    QTest::addColumn<WalkReport>("report");
    QTest::addColumn<bool>("isLimited");
    QTest::addColumn<QList<Unsealed>>("reasons");
    WalkReport calm;
    calm.asOfUs = 1;
    calm.complete = true;
    calm.sealed = true;
    const auto row
        = [calm](const char *name, auto spoil, const QList<Unsealed> &reasons, bool limited = false) {
              WalkReport report = calm;
              spoil(report);
              report.sealed = reasons.isEmpty();
              QTest::newRow(name) << report << limited << reasons;
          };
    using R = WalkReport;
    row("calm", [](R &) {}, {});
    row(
        "calm, and fewer than the limit", [](R &) {}, {}, true);
    row(
        "limit reached", [](R &r) { r.complete = false; }, { Unsealed::Limited }, true);
    row("cut off", [](R &r) { r.complete = false; }, { Unsealed::Unfinished });
    row("one pass", [](R &) {}, { Unsealed::Growing });
    row("restless", [](R &r) { r.restless = true; }, { Unsealed::Restless });
    row("conflict", [](R &r) { r.conflicts = 1; }, { Unsealed::Conflicts });
    row("contradicted",
        [](R &r) {
            r.filters = { { QLatin1StringView("result"), 1, 0, 1, 0 } };
        },
        { Unsealed::Contradicted });
    row("unreadable", [](R &r) { r.unreadable = 1; }, { Unsealed::Unreadable });
    row("timeless", [](R &r) { r.timeless = 1; }, { Unsealed::Timeless });
    row("unordered", [](R &r) { r.unordered = 1; }, { Unsealed::Unordered });
    row("no clock", [](R &r) { r.asOfUs.reset(); }, { Unsealed::NoServerTime });
    row("much", [](R &r) { r.conflicts = r.timeless = 1; }, { Unsealed::Conflicts, Unsealed::Timeless });
}

void TestManifest::namesWhyAWalkIsNotSealed()
{
    QFETCH(WalkReport, report);
    QFETCH(bool, isLimited);
    QFETCH(QList<Unsealed>, reasons);
    Manifest manifest;
    if (isLimited)
        manifest.limit = 10;
    setWalk(manifest, report);
    QCOMPARE(manifest.unsealed, reasons);
    QCOMPARE(manifest.isSealed, reasons.isEmpty());
}

void TestManifest::tellsTheQueryInTheWordsOfTheApi()
{
    Query query;
    query.actorEmail = u"a+b@example.com"_s;
    query.end = TimeBound::absolute(1'000'000);
    Manifest manifest;
    setQuery(manifest, query, 0);
    QCOMPARE(manifest.query,
        (QList<QueryParameter> {
            { u"actor_email"_s, u"a+b@example.com"_s }, { u"end_time"_s, u"1970-01-01T00:00:01Z"_s } }));
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
