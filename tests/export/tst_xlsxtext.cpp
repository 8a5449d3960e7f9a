// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utf8.h"
#include "export/xlsxtext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

/// What a reader of workbooks makes of a cell's text.
QString decoded(const QString &cell)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString text;
    qsizetype done = 0;
    for (auto found = escape.globalMatch(cell); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += cell.mid(done, match.capturedStart() - done)
            + QChar(char16_t(match.capturedView(1).toUInt(nullptr, 16)));
        done = match.capturedEnd();
    }
    return text + cell.mid(done);
}

} // namespace

class TestXlsxText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatACellCanHold_data();
    void keepsWhatACellCanHold();
    void cutsWithoutHalvingAPair();
    void comesBackAsItWas();
};

void TestXlsxText::keepsWhatACellCanHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isReplaced");
    const QString mark = QChar(QChar::ReplacementCharacter);
    const auto row = [](const char *name, const QString &text, const QString &cell, bool replaced = false) {
        QTest::newRow(name) << text << cell << replaced;
    };
    const QString grin = QString::fromUcs4(U"\U0001F600");
    row("empty", {}, {});
    row("plain", u"user.login"_s, u"user.login"_s);
    row("formula", u"=1+1"_s, u"=1+1"_s);
    row("markup", u"<a href=\"x\">&amp;"_s, u"<a href=\"x\">&amp;"_s);
    row("line ends", u"a\r\nb\tc"_s, u"a\r\nb\tc"_s);
    row("pair", grin, grin);
    row("byte order mark", QString(QChar(0xFEFF)) + u'x', QString(QChar(0xFEFF)) + u'x');
    row("escape", u"_x0041_"_s, u"_x005F_x0041_"_s);
    row("escape twice", u"_x0041_x0042_"_s, u"_x005F_x0041_x005F_x0042_"_s);
    row("no escape", u"_x004_ _xZZZZ_ _x"_s, u"_x004_ _xZZZZ_ _x"_s);
    row("NUL", u"a\0b"_s, u"a"_s + mark + u'b', true);
    row("control", u"a\u001Bb"_s, u"a"_s + mark + u'b', true);
    row("no character", u"a"_s + QChar(0xFFFF), u"a"_s + mark, true);
    row("half a pair", u"a"_s + QChar(0xD800) + u'b', u"a"_s + mark + u'b', true);
    row("other half", QString(QChar(0xDC00)), mark, true);
}

void TestXlsxText::keepsWhatACellCanHold()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QFETCH(bool, isReplaced);
    const XlsxText made = xlsxText(text);
    QCOMPARE(utf8Text(made.utf8), cell);
    QCOMPARE(made.isReplaced, isReplaced);
    QVERIFY(!made.isCut);
}

void TestXlsxText::cutsWithoutHalvingAPair()
{
    const QString grin = QString::fromUcs4(U"\U0001F600");
    const QString fits(XlsxText::longest, u'x');
    QVERIFY(!xlsxText(fits).isCut);
    QVERIFY(xlsxText(fits + u'x').isCut);
    QCOMPARE(xlsxText(fits + u'x').utf8, fits.toUtf8());
    const QString even = fits.chopped(1);
    QCOMPARE(xlsxText(even + grin).utf8, even.toUtf8());
    QVERIFY(xlsxText(even + grin).isCut);
    QVERIFY(!xlsxText(even.chopped(1) + grin).isCut);
    QVERIFY(xlsxText(u"_x0041_"_s.repeated(5000)).isCut);
    QVERIFY(xlsxText(u"_x0041_"_s.repeated(5000)).utf8.size() <= XlsxText::longest);
}

void TestXlsxText::comesBackAsItWas()
{
    const QStringList pieces { u"_"_s, u"x"_s, u"_x"_s, u"0041"_s, u"_x0041_"_s, u"_x005F_"_s, u"\r"_s,
        u"\n"_s, u"="_s, u"<&>"_s, u"\u0001"_s, u"日"_s, QString::fromUcs4(U"\U0001F600"),
        QString(QChar(0xD83D)) };
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("AUDIT_STRINGS", &isSet);
    QRandomGenerator random(11);
    int kept = 0;
    for (int left = isSet ? wanted : 20'000; left > 0; --left) {
        QString text;
        for (int size = random.bounded(12); size > 0; --size)
            text += pieces[random.bounded(int(pieces.size()))];
        const XlsxText made = xlsxText(text);
        if (made.isReplaced)
            continue;
        ++kept;
        QCOMPARE(decoded(utf8Text(made.utf8)), text);
    }
    QVERIFY(kept > 1000);
}

QTEST_GUILESS_MAIN(TestXlsxText)
#include "tst_xlsxtext.moc"
