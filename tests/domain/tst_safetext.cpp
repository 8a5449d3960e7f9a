// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safetext.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

bool isHarmful(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF) || c == 0x3164 || c == 0x034F;
}

bool holdsHarm(const QString &text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint c) { return isHarmful(c); });
}

/// Any code unit at all, the troublesome ones often, pieces of our own tokens too.
QString randomText(QRandomGenerator &random)
{
    static const QString trouble
        = u"⟦⟧␊␉\n\t\r…U+20E\u202E\u2066\u200B\u00AD\u061C\u001B\u009B\u0000\u0007\uFE0F\uFEFF"_s;
    QString text;
    for (int size = random.bounded(6); size >= 0; --size) {
        switch (random.bounded(4)) {
        case 0:
            text += QChar(char16_t(random.bounded(0x10000)));
            break;
        case 1:
            text += QChar::fromUcs4(0xE0000 + char32_t(random.bounded(0x200)));
            break;
        default:
            text += trouble[random.bounded(int(trouble.size()))];
        }
    }
    return text;
}

} // namespace

class SafeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAnEyeWouldMiss_data();
    void showsWhatAnEyeWouldMiss();
    void keepsLinesAndTabsOfABlock();
    void leavesNoHarmfulCharacter();
    void showsEveryHarmfulCodePoint();
    void showsDifferentTextsDifferently();
    void cutsLongTextsBetweenCharacters();
    void tellsTextsWithHiddenCharacters();
};

void SafeTextTest::showsWhatAnEyeWouldMiss_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"curl/8 (x)"_s << u"curl/8 (x)"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("wide") << u"Zoë 日本 😀"_s << u"Zoë 日本 😀"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a␉b"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a⟦U+000D⟧b"_s;
    QTest::newRow("override") << u"a\u202Eb"_s << u"a⟦U+202E⟧b"_s;
    QTest::newRow("escape") << u"\u001B[31m"_s << u"⟦U+001B⟧[31m"_s;
    QTest::newRow("C1") << u"\u009B2J"_s << u"⟦U+009B⟧2J"_s;
    QTest::newRow("delete") << u"\u007F"_s << u"⟦U+007F⟧"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << u"⟦U+0000⟧"_s;
    QTest::newRow("zero width") << u"a\u200Bb"_s << u"a⟦U+200B⟧b"_s;
    QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041") << u"⟦U+E0041⟧"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + u"x"_s << u"⟦U+D800⟧x"_s;
    QTest::newRow("surrogates the wrong way round")
        << QString(QChar(0xDC00)) + QChar(0xD800) << u"⟦U+DC00⟧⟦U+D800⟧"_s;
    QTest::newRow("own brackets") << u"⟦U+202E⟧"_s << u"⟦U+27E6⟧U+202E⟦U+27E7⟧"_s;
    QTest::newRow("own pictures") << u"␊␉"_s << u"⟦U+240A⟧⟦U+2409⟧"_s;
    QTest::newRow("line separator") << u"\u2028"_s << u"⟦U+2028⟧"_s;
}

void SafeTextTest::showsWhatAnEyeWouldMiss()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displaySafe(text), shown);
    QCOMPARE(terminalSafe(text), shown);
    QCOMPARE(hasHiddenCharacters(text), text != shown);
}

void SafeTextTest::keepsLinesAndTabsOfABlock()
{
    QCOMPARE(displaySafeBlock(u"a\n\tb\u202E\r\n"), u"a\n\tb⟦U+202E⟧⟦U+000D⟧\n"_s);
}

void SafeTextTest::leavesNoHarmfulCharacter()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 100'000; ++i) {
        const QString text = randomText(random);
        QVERIFY(!holdsHarm(displaySafe(text)));
        QVERIFY(!holdsHarm(terminalSafe(text)));
        QVERIFY(!holdsHarm(displaySafeBlock(text).remove(u'\n').remove(u'\t')));
    }
}

void SafeTextTest::showsEveryHarmfulCodePoint()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (!isHarmful(c))
            continue;
        const QString text = c < 0x10000 ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        QVERIFY2(!holdsHarm(terminalSafe(text)), qPrintable(QString::number(uint(c), 16)));
        QVERIFY(hasHiddenCharacters(text));
    }
}

void SafeTextTest::showsDifferentTextsDifferently()
{
    QRandomGenerator random(4);
    QHash<QString, QString> lines;
    QHash<QString, QString> blocks;
    for (int i = 0; i < 200'000; ++i) {
        const QString text = randomText(random);
        const QString line = displaySafe(text);
        const QString block = displaySafeBlock(text);
        QCOMPARE(lines.value(line, text), text);
        QCOMPARE(blocks.value(block, text), text);
        lines.insert(line, text);
        blocks.insert(block, text);
    }
    QVERIFY(lines.size() > 100'000);
}

void SafeTextTest::cutsLongTextsBetweenCharacters()
{
    QCOMPARE(displaySafe(u"abcdef", 6), u"abcdef"_s);
    QCOMPARE(displaySafe(u"abcdef", 5), u"abcde…"_s);
    QCOMPARE(displaySafe(u"ab😀c", 3), u"ab…"_s);
    QCOMPARE(displaySafe(u"ab😀c", 4), u"ab😀…"_s);
    QCOMPARE(displaySafe(u"a\nbc", 2), u"a␊…"_s);
    QCOMPARE(displaySafe(u"abc", 0), u"…"_s);
    QCOMPARE(displaySafe(QString(10'000'000, u'\u202E')).size(), 500 * 8 + 1);
}

void SafeTextTest::tellsTextsWithHiddenCharacters()
{
    QVERIFY(!hasHiddenCharacters(u""));
    QVERIFY(!hasHiddenCharacters(u"plain … 日本"));
    QVERIFY(hasHiddenCharacters(u"user\u200B"));
    QVERIFY(hasHiddenCharacters(u"two\nlines"));
}

QTEST_GUILESS_MAIN(SafeTextTest)
#include "tst_safetext.moc"
