// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/verify.h"
#include "exportfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestVerify : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsAnHonestExportUnchanged_data();
    void findsAnHonestExportUnchanged();
    void seesEveryChangedByteOfTheFile();
    void seesAFileOfAnotherSize();
    void seesAChangedManifest();
    void saysThatBothCanBeRewrittenWithoutAKey();
    void seesSwappedManifests();
    void refusesWhatNoExportWrites_data();
    void refusesWhatNoExportWrites();
    void refusesAnAbsurdSize();
    void endsWhenNobodyWantsToKnow();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A file with its manifest.
    Manifest exported(
        const QString &name, const QByteArray &bytes, const std::optional<ManifestKey> &key = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestVerify::cleanup()
{
    m_folder.reset();
}

Manifest TestVerify::exported(
    const QString &name, const QByteArray &bytes, const std::optional<ManifestKey> &key)
{
    Manifest manifest = fullManifest();
    manifest.previous.reset();
    manifest.fileName = name;
    manifest.bytes = bytes.size();
    manifest.sha256 = sha256Hex(bytes);
    if (bytes.isEmpty()) {
        manifest.rows = 0;
        manifest.notInFull = 0;
        manifest.first.reset();
        manifest.last.reset();
    }
    if (!writeFile(path(name), bytes) || !writeFile(manifestPath(path(name)), encodeManifest(manifest, key)))
        qFatal("the folder cannot be written to");
    return manifest;
}

void TestVerify::findsAnHonestExportUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<SignatureFinding>("signature");
    QTest::newRow("signed") << QByteArray("id\r\ne1\r\n") << true << true << SignatureFinding::Right;
    QTest::newRow("signed, no key here") << QByteArray("x") << true << false << SignatureFinding::NoKey;
    QTest::newRow("unsigned") << QByteArray("x") << false << true << SignatureFinding::Unsigned;
    QTest::newRow("empty result") << QByteArray() << true << true << SignatureFinding::Right;
    QTest::newRow("several pieces") << QByteArray(3'000'000, 'x') << true << true << SignatureFinding::Right;
}

void TestVerify::findsAnHonestExportUnchanged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isSigned);
    QFETCH(bool, hasKey);
    QFETCH(SignatureFinding, signature);
    const auto keyIf = [](bool wanted) { return wanted ? std::optional(someKey()) : std::nullopt; };
    exported(u"a.csv"_s, bytes, keyIf(isSigned));
    const VerifyReport report = verifyExport(path(u"a.csv"_s), keyIf(hasKey));
    QCOMPARE(report.file, FileState::Matches);
    QCOMPARE(report.manifest, ManifestState::Readable);
    QCOMPARE(report.signature, signature);
    QCOMPARE(report.chain, ChainState::First);
    QCOMPARE(report.actualBytes, bytes.size());
    QCOMPARE(report.actualSha256, sha256Hex(bytes));
    QVERIFY(report.isUnchanged());
    QCOMPARE(report.facts->server, fullManifest().server);
}

void TestVerify::seesEveryChangedByteOfTheFile()
{
    const QByteArray bytes = "id,action\r\ne1,user.login\r\n";
    exported(u"a.csv"_s, bytes, someKey());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY(writeFile(path(u"a.csv"_s), changed));
        const VerifyReport report = verifyExport(path(u"a.csv"_s), someKey());
        QCOMPARE(report.file, FileState::WrongHash);
        QCOMPARE(report.signature, SignatureFinding::Right);
        QVERIFY(!report.isUnchanged());
    }
}

void TestVerify::seesAFileOfAnotherSize()
{
    exported(u"a.csv"_s, "four", someKey());
    for (const char *bytes : { "", "fou", "four\n" }) {
        QVERIFY(writeFile(path(u"a.csv"_s), bytes));
        const VerifyReport report = verifyExport(path(u"a.csv"_s), someKey());
        QCOMPARE(report.file, FileState::WrongSize);
        QCOMPARE(report.actualBytes, qint64(qstrlen(bytes)));
        QVERIFY(!report.isUnchanged());
    }
    QVERIFY(QFile::remove(path(u"a.csv"_s)));
    QCOMPARE(verifyExport(path(u"a.csv"_s), someKey()).file, FileState::Missing);
}

void TestVerify::seesAChangedManifest()
{
    const Manifest honest = exported(u"a.csv"_s, "four", someKey());
    const QByteArray bytes = contentsOf(manifestPath(path(u"a.csv"_s)));
    const auto with = [&](const char *before, const char *after) {
        return writeFile(manifestPath(path(u"a.csv"_s)), QByteArray(bytes).replace(before, after));
    };
    QVERIFY(with("\"rows\": 2", "\"rows\": 3"));
    VerifyReport report = verifyExport(path(u"a.csv"_s), someKey());
    QCOMPARE(report.file, FileState::Matches);
    QCOMPARE(report.signature, SignatureFinding::Wrong);
    QVERIFY(!report.isUnchanged());

    QVERIFY(with("\"rows\": 2", "\"rows\":2"));
    report = verifyExport(path(u"a.csv"_s), someKey());
    QCOMPARE(report.manifest, ManifestState::Damaged);
    QCOMPARE(report.file, FileState::Unchecked);
    QVERIFY(!report.isUnchanged());

    QVERIFY(with("\"schema\": 2", "\"schema\": 7"));
    QCOMPARE(verifyExport(path(u"a.csv"_s)).manifest, ManifestState::UnknownSchema);
    QVERIFY(QFile::remove(manifestPath(path(u"a.csv"_s))));
    report = verifyExport(path(u"a.csv"_s), someKey());
    QCOMPARE(report.manifest, ManifestState::Missing);
    QCOMPARE(report.file, FileState::Unchecked);
    QVERIFY(!report.isUnchanged());
    QVERIFY(honest.rows == 2);
}

/// What an unsigned manifest cannot show, and a signed one can.
void TestVerify::saysThatBothCanBeRewrittenWithoutAKey()
{
    exported(u"a.csv"_s, "before", someKey());
    exported(u"a.csv"_s, "after");
    VerifyReport report = verifyExport(path(u"a.csv"_s), someKey());
    QCOMPARE(report.file, FileState::Matches);
    QCOMPARE(report.signature, SignatureFinding::Unsigned);

    exported(u"a.csv"_s, "after", someKey('x'));
    report = verifyExport(path(u"a.csv"_s), someKey());
    QCOMPARE(report.signature, SignatureFinding::OtherKey);
}

void TestVerify::seesSwappedManifests()
{
    exported(u"a.csv"_s, "same size", someKey());
    exported(u"b.csv"_s, "size same", someKey());
    const QByteArray a = contentsOf(manifestPath(path(u"a.csv"_s)));
    QVERIFY(writeFile(manifestPath(path(u"a.csv"_s)), contentsOf(manifestPath(path(u"b.csv"_s)))));
    QVERIFY(writeFile(manifestPath(path(u"b.csv"_s)), a));
    for (const QString &name : { u"a.csv"_s, u"b.csv"_s }) {
        const VerifyReport report = verifyExport(path(name), someKey());
        QCOMPARE(report.manifest, ManifestState::OtherFile);
        QCOMPARE(report.signature, SignatureFinding::Right);
        QCOMPARE(report.file, FileState::WrongHash);
        QVERIFY(!report.isUnchanged());
    }
}

void TestVerify::refusesWhatNoExportWrites_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "link", "folder", "pipe", "link to nowhere" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestVerify::refusesWhatNoExportWrites()
{
    QFETCH(QString, kind);
    const auto make = [&](const QString &name) {
        if (kind == u"folder"_s)
            return QDir().mkdir(name);
        if (kind == u"pipe"_s)
            return ::mkfifo(QFile::encodeName(name).constData(), 0600) == 0;
        return QFile::link(kind == u"link"_s ? path(u"real"_s) : path(u"nowhere"_s), name);
    };
    const Manifest manifest = exported(u"a.csv"_s, "four");
    QVERIFY(writeFile(path(u"real"_s), "four"));
    QVERIFY(QFile::remove(path(u"a.csv"_s)) && make(path(u"a.csv"_s)));
    QCOMPARE(verifyExport(path(u"a.csv"_s)).file, FileState::Unsuitable);

    exported(u"b.csv"_s, "four");
    QVERIFY(writeFile(path(u"real"_s), encodeManifest(manifest)));
    QVERIFY(QFile::remove(manifestPath(path(u"b.csv"_s))) && make(manifestPath(path(u"b.csv"_s))));
    const VerifyReport report = verifyExport(path(u"b.csv"_s));
    QCOMPARE(report.manifest, ManifestState::Unsuitable);
    QVERIFY(!report.facts);
}

void TestVerify::refusesAnAbsurdSize()
{
    constexpr qint64 absurd = 2'000'000'000'000;
    Manifest manifest = exported(u"a.csv"_s, "four");
    manifest.bytes = absurd;
    QVERIFY(writeFile(manifestPath(path(u"a.csv"_s)), encodeManifest(manifest)));
    if (::truncate(QFile::encodeName(path(u"a.csv"_s)).constData(), absurd) != 0)
        QSKIP("not run: the file system has no room for a sparse file of 2 TB");
    QCOMPARE(verifyExport(path(u"a.csv"_s)).file, FileState::TooLarge);

    QVERIFY(writeFile(manifestPath(path(u"a.csv"_s)), QByteArray(largestManifest + 1, ' ')));
    QCOMPARE(verifyExport(path(u"a.csv"_s)).manifest, ManifestState::TooLarge);
}

void TestVerify::endsWhenNobodyWantsToKnow()
{
    constexpr qint64 size = 5'000'000;
    exported(u"a.csv"_s, QByteArray(size, 'x'));
    QList<qint64> steps;
    const VerifyReport report = verifyExport(path(u"a.csv"_s), {}, [&](qint64 done, qint64 of) {
        steps.append(done);
        return of == size && steps.size() < 2;
    });
    QCOMPARE(report.file, FileState::Unchecked);
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[0] < steps[1] && steps[1] < size);
    QVERIFY(!report.isUnchanged());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
