// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifestchanges.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// The last member with all that closes the file.
QByteArray signatureOf(const QByteArray &bytes)
{
    return bytes.sliced(bytes.lastIndexOf(",\n  \"hmac_sha256\""));
}

} // namespace

class TestManifestSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsEveryMember_data();
    void signsEveryMember();
    void signsTheBytesWithoutTheSignature();
    void tellsKeysApart();
    void refusesEveryChangedByte();
};

void TestManifestSignature::signsEveryMember_data()
{
    QTest::addColumn<int>("change");
    for (int i = 0; i < int(std::size(manifestChanges)); ++i)
        QTest::newRow(manifestChanges[i].name) << i;
}

/// Somebody without the key rewrites one member and keeps the signature of before.
void TestManifestSignature::signsEveryMember()
{
    QFETCH(int, change);
    const QByteArray honest = encodeManifest(fullManifest(), someKey());
    Manifest forged = fullManifest();
    manifestChanges[change].apply(forged);
    QByteArray rewritten = encodeManifest(forged, someKey('f'));
    rewritten.chop(signatureOf(rewritten).size());
    rewritten.replace(someKey('f').id(), someKey().id());
    rewritten += signatureOf(honest);
    const auto read = decodeManifest(rewritten);
    QVERIFY(read);
    QCOMPARE(checkSignature(rewritten, *read, someKey()), SignatureFinding::Wrong);
}

void TestManifestSignature::signsTheBytesWithoutTheSignature()
{
    const QByteArray bytes = encodeManifest(fullManifest(), someKey());
    const QByteArray unsignedBytes = bytes.chopped(signatureOf(bytes).size()) + "\n}\n";
    const QByteArray hmac
        = QMessageAuthenticationCode::hash(unsignedBytes, someKey().secret, QCryptographicHash::Sha256);
    QCOMPARE(signatureOf(bytes), ",\n  \"hmac_sha256\": \"" + hmac.toHex() + "\"\n}\n");
    Manifest named = fullManifest();
    named.keyId = someKey().id();
    const auto read = decodeManifest(bytes);
    QVERIFY(read);
    QVERIFY(*read == named);
    QCOMPARE(checkSignature(bytes, *read, someKey()), SignatureFinding::Right);
}

void TestManifestSignature::tellsKeysApart()
{
    const QByteArray bytes = encodeManifest(fullManifest(), someKey());
    const auto read = decodeManifest(bytes);
    QVERIFY(read);
    QCOMPARE(checkSignature(bytes, *read, std::nullopt), SignatureFinding::NoKey);
    QCOMPARE(checkSignature(bytes, *read, ManifestKey { "short" }), SignatureFinding::NoKey);
    QCOMPARE(checkSignature(bytes, *read, someKey('x')), SignatureFinding::OtherKey);
    QVERIFY(!bytes.contains(someKey().secret) && !bytes.contains(someKey().secret.toHex()));
    const QByteArray bare = encodeManifest(fullManifest(), ManifestKey { "short" });
    QCOMPARE(bare, encodeManifest(fullManifest()));
    QCOMPARE(checkSignature(bare, *decodeManifest(bare), someKey()), SignatureFinding::Unsigned);
}

/// Each bit of a signed manifest counts: changed, it is no manifest any more or its signature is wrong.
void TestManifestSignature::refusesEveryChangedByte()
{
    const QByteArray honest = encodeManifest(fullManifest(), someKey());
    for (qsizetype at = 0; at < honest.size(); ++at) {
        QByteArray bytes = honest;
        bytes[at] = char(bytes[at] ^ (1 << (at % 7)));
        const auto read = decodeManifest(bytes);
        const auto finding = read ? checkSignature(bytes, *read, someKey()) : SignatureFinding::Unchecked;
        QVERIFY2(finding != SignatureFinding::Right && finding != SignatureFinding::Unsigned,
            QByteArray::number(at).constData());
    }
}

QTEST_GUILESS_MAIN(TestManifestSignature)
#include "tst_manifestsignature.moc"
