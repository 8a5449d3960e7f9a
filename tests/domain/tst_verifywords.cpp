// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exportwords.h"
#include "words/sealwords.h"
#include "words/verifywords.h"

#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'795'348'800'000'000; // 2026-11-22T12:00:00Z

VerifyReport good()
{
    VerifyReport report;
    report.file = FileState::Matches;
    report.manifest = ManifestState::Readable;
    report.signature = SignatureFinding::Right;
    report.chain = ChainState::First;
    report.facts = Manifest {};
    report.facts->isSealed = true;
    report.facts->asOfUs = noon;
    report.facts->fileName = u"a\u202E%1.csv"_s;
    report.facts->bytes = 1234;
    return report;
}

QString allOf(const VerifyReport &report)
{
    const VerifyText text = verifyText(report, TimeFormat());
    return text.verdict + u'\n' + text.proof + u'\n' + text.findings.join(u'\n');
}

} // namespace

class TestVerifyWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatASignatureProvesAndWhatNot();
    void saysThatWithoutAKeyBothCouldBeRewritten_data();
    void saysThatWithoutAKeyBothCouldBeRewritten();
    void neverPraisesWhatIsBroken();
    void hasWordsForEveryState();
    void makesNamesSafe();
    void namesEveryReasonWhyNot();
    void tellsAboutAnExport();
};

void TestVerifyWords::saysWhatASignatureProvesAndWhatNot()
{
    const QString text = allOf(good());
    QVERIFY(text.contains(u"The file matches its manifest."_s));
    QVERIFY(text.contains(u"Somebody with the key in your keychain wrote this file"_s));
    QVERIFY(text.contains(u"does not prove"_s));
    QVERIFY(text.contains(u"Sealed: complete as of 2026-11-22 12:00:00"_s));
    QVERIFY(!text.contains(u"rewritten"_s));
}

void TestVerifyWords::saysThatWithoutAKeyBothCouldBeRewritten_data()
{
    QTest::addColumn<SignatureFinding>("signature");
    QTest::newRow("unsigned") << SignatureFinding::Unsigned;
    QTest::newRow("no key") << SignatureFinding::NoKey;
    QTest::newRow("other key") << SignatureFinding::OtherKey;
}

void TestVerifyWords::saysThatWithoutAKeyBothCouldBeRewritten()
{
    QFETCH(SignatureFinding, signature);
    VerifyReport report = good();
    report.signature = signature;
    const QString text = allOf(report);
    QVERIFY(text.contains(u"The file matches its manifest."_s));
    QVERIFY(text.contains(u"could have rewritten both the file and its manifest"_s));
    QVERIFY(!text.contains(u"Somebody with the key"_s));
}

void TestVerifyWords::neverPraisesWhatIsBroken()
{
    QList<VerifyReport> broken(6, good());
    broken[0].file = FileState::WrongHash;
    broken[1].file = FileState::Unchecked;
    broken[2].signature = SignatureFinding::Wrong;
    broken[3].chain = ChainState::Missing;
    broken[4].chain = ChainState::Changed;
    broken[5].manifest = ManifestState::OtherFile;
    for (const VerifyReport &report : broken) {
        const VerifyText text = verifyText(report, TimeFormat());
        QVERIFY(text.verdict != u"The file matches its manifest."_s);
        const bool isChain = report.chain != ChainState::First;
        QCOMPARE(text.verdict.contains(u"chain"_s), isChain);
        QCOMPARE(text.proof == u"Do not rely on this file."_s, !isChain);
    }
}

void TestVerifyWords::hasWordsForEveryState()
{
    QSet<QString> texts;
    int states = 0;
    const auto take = [&](auto change) {
        VerifyReport report = good();
        report.brokenAt = u"old"_s;
        change(report);
        const QString text = allOf(report);
        QVERIFY2(
            !text.contains(u"%2"_s) && !text.contains(u"authentic"_s, Qt::CaseInsensitive), qPrintable(text));
        texts.insert(text);
        ++states;
    };
    for (int i = 0; i <= int(FileState::Unchecked); ++i)
        take([i](VerifyReport &r) { r.file = FileState(i); });
    for (int i = 1; i <= int(ManifestState::OtherFile); ++i)
        take([i](VerifyReport &r) { r.manifest = ManifestState(i); });
    for (int i = 1; i <= int(SignatureFinding::Unchecked); ++i)
        take([i](VerifyReport &r) { r.signature = SignatureFinding(i); });
    for (int i = 1; i <= int(ChainState::Unchecked); ++i)
        take([i](VerifyReport &r) { r.chain = ChainState(i); });
    QCOMPARE(texts.size(), states);
}

void TestVerifyWords::makesNamesSafe()
{
    VerifyReport report = good();
    report.manifest = ManifestState::OtherFile;
    QVERIFY(allOf(report).contains(u"“a⟦U+202E⟧%1.csv”"_s));
    report = good();
    report.chain = ChainState::Missing;
    report.brokenAt = u"b\n%1"_s;
    QVERIFY(allOf(report).contains(u"“b␊%1”"_s));
}

void TestVerifyWords::namesEveryReasonWhyNot()
{
    Manifest facts;
    QSet<QString> sentences;
    for (int i = 0; i <= int(Unsealed::NoServerTime); ++i) {
        facts.unsealed.append(Unsealed(i));
        sentences.insert(unsealedText(Unsealed(i)));
        QVERIFY(unsealedText(Unsealed(i)).size() > 10);
    }
    QCOMPARE(sentences.size(), int(Unsealed::NoServerTime) + 1);
    const QString text = sealText(facts, TimeFormat());
    QVERIFY(text.startsWith(u"Not sealed: "_s));
    for (const QString &sentence : sentences)
        QVERIFY(text.contains(sentence));
}

void TestVerifyWords::tellsAboutAnExport()
{
    Manifest facts;
    facts.server = u"https://audit.example.com"_s;
    facts.query = { { u"result"_s, u"failure"_s } };
    facts.rows = 12'345;
    facts.late = 3;
    facts.unsealed = { Unsealed::Restless };
    const AboutSheet sheet = aboutExport(facts, TimeFormat());
    QCOMPARE(sheet.title, u"About this export"_s);
    QVERIFY(sheet.lines.contains(AboutLine { u"Server"_s, u"https://audit.example.com"_s }));
    QVERIFY(sheet.lines.contains(AboutLine { u"Scope"_s, u"result=failure"_s }));
    QVERIFY(sheet.lines.contains(AboutLine { u"Entries"_s, QLocale().toString(12'345) }));
    QVERIFY(sheet.lines.contains(AboutLine { u"Entries that showed up late"_s, u"3"_s }));
    QVERIFY(sheet.lines.contains(AboutLine { u"As of (server time)"_s, u"not known"_s }));
    QVERIFY(sheet.lines.contains(AboutLine { u"Completeness"_s, sealText(facts, TimeFormat()) }));
    for (const AboutLine &line : sheet.lines)
        QVERIFY(!line.value.isEmpty() && !line.label.contains(u"gone"_s));
}

QTEST_GUILESS_MAIN(TestVerifyWords)
#include "tst_verifywords.moc"
