// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/manifestchain.h"
#include "export/verify.h"
#include "exportfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestManifestChain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheNewestByItsOwnTime();
    void takesNoLinkNorStrangersForAManifest();
    void walksBackToTheFirst();
    void seesWhereItIsBroken_data();
    void seesWhereItIsBroken();
    void knowsOneThatWasRenamed();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void exported(const QString &name, int minute);
    VerifyReport verified(const QString &name) const { return verifyExport(path(name), someKey()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestManifestChain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (const auto &[name, minute] :
        { std::pair(u"one.csv"_s, 1), { u"two.csv"_s, 2 }, { u"three.csv"_s, 3 } })
        exported(name, minute);
}

void TestManifestChain::cleanup()
{
    m_folder.reset();
}

/// A file with a manifest that names the newest one before it.
void TestManifestChain::exported(const QString &name, int minute)
{
    Manifest manifest = fullManifest();
    manifest.fileName = name;
    manifest.bytes = name.size();
    manifest.sha256 = sha256Hex(name.toUtf8());
    manifest.createdLocalUs = minute * 60'000'000LL;
    manifest.previous = newestManifest(m_folder->path(), name + u".manifest.json"_s);
    QVERIFY(writeFile(path(name), name.toUtf8()));
    QVERIFY(writeFile(manifestPath(path(name)), encodeManifest(manifest, someKey())));
}

void TestManifestChain::findsTheNewestByItsOwnTime()
{
    const auto newest = newestManifest(m_folder->path(), {});
    QVERIFY(newest);
    QCOMPARE(newest->fileName, u"three.csv.manifest.json"_s);
    QCOMPARE(newest->sha256, sha256Hex(contentsOf(path(newest->fileName))));
    QCOMPARE(newestManifest(m_folder->path(), newest->fileName)->fileName, u"two.csv.manifest.json"_s);
    // The times of files say nothing: a copy has new ones.
    QVERIFY(writeFile(path(u"two.csv.manifest.json"_s), contentsOf(path(u"two.csv.manifest.json"_s))));
    QCOMPARE(newestManifest(m_folder->path(), {})->fileName, newest->fileName);
    QVERIFY(!newestManifest(path(u"none"_s), {}));
}

void TestManifestChain::takesNoLinkNorStrangersForAManifest()
{
    QTemporaryDir other;
    Manifest later = fullManifest();
    later.createdLocalUs = 3'600'000'000;
    QVERIFY(writeFile(other.filePath(u"real"_s), encodeManifest(later)));
    QVERIFY(QFile::link(other.filePath(u"real"_s), path(u"link.manifest.json"_s)));
    QVERIFY(writeFile(path(u"broken.manifest.json"_s), encodeManifest(later).chopped(2)));
    QVERIFY(writeFile(path(u"other.json"_s), encodeManifest(later)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.manifest.json"_s));
    QCOMPARE(newestManifest(m_folder->path(), {})->fileName, u"three.csv.manifest.json"_s);
}

void TestManifestChain::walksBackToTheFirst()
{
    const VerifyReport three = verified(u"three.csv"_s);
    QCOMPARE(three.chain, ChainState::Intact);
    QCOMPARE(three.chainLinks, 2);
    QVERIFY(three.isUnchanged());
    QCOMPARE(verified(u"two.csv"_s).chainLinks, 1);
    QCOMPARE(verified(u"one.csv"_s).chain, ChainState::First);
}

void TestManifestChain::seesWhereItIsBroken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isEdited");
    QTest::addColumn<ChainState>("chain");
    QTest::addColumn<qint64>("links");
    QTest::newRow("the one before deleted")
        << u"two.csv.manifest.json"_s << false << ChainState::Missing << 0LL;
    QTest::newRow("the first deleted") << u"one.csv.manifest.json"_s << false << ChainState::Missing << 1LL;
    QTest::newRow("the one before edited")
        << u"two.csv.manifest.json"_s << true << ChainState::Changed << 0LL;
    QTest::newRow("the first edited") << u"one.csv.manifest.json"_s << true << ChainState::Changed << 1LL;
}

void TestManifestChain::seesWhereItIsBroken()
{
    QFETCH(QString, name);
    QFETCH(bool, isEdited);
    QFETCH(ChainState, chain);
    QFETCH(qint64, links);
    if (isEdited)
        QVERIFY(writeFile(path(name), contentsOf(path(name)).replace("\"late\": 3", "\"late\": 0")));
    else
        QVERIFY(QFile::remove(path(name)));
    const VerifyReport report = verified(u"three.csv"_s);
    QCOMPARE(report.file, FileState::Matches);
    QCOMPARE(report.signature, SignatureFinding::Right);
    QCOMPARE(report.chain, chain);
    QCOMPARE(report.chainLinks, links);
    QCOMPARE(report.brokenAt, name);
    QVERIFY(!report.isUnchanged());
}

void TestManifestChain::knowsOneThatWasRenamed()
{
    QVERIFY(QFile::rename(path(u"two.csv.manifest.json"_s), path(u"moved.manifest.json"_s)));
    QCOMPARE(verified(u"three.csv"_s).chain, ChainState::Intact);
}

QTEST_GUILESS_MAIN(TestManifestChain)
#include "tst_manifestchain.moc"
