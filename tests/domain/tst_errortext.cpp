// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errortext.h"

#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int kindCount = int(ErrorKind::ProxyFailed) + 1;

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASentenceAndAWayForwardForEveryKind();
    void namesTheTargetOfARedirect();
    void namesTheStatusOfAnAnswer();
    void tellsHowLongToWait_data();
    void tellsHowLongToWait();
    void namesTheFiltersThatTheServerRefused();
    void makesTheServersWordsSafe();
    void doesNotPutTheNetworksWordsIntoTheServersMouth();
};

void ErrorTextTest::hasASentenceAndAWayForwardForEveryKind()
{
    QSet<QString> sentences;
    for (int kind = 0; kind < kindCount; ++kind) {
        const ErrorText text = errorText({ .kind = ErrorKind(kind), .httpStatus = 418 });
        QVERIFY2(text.sentence.size() > 10 && text.sentence.endsWith(u'.'), qPrintable(text.sentence));
        QVERIFY2(text.wayForward.size() > 10 && text.wayForward.endsWith(u'.'), qPrintable(text.wayForward));
        QVERIFY2(!text.sentence.contains(u'%') && !text.wayForward.contains(u'%'), qPrintable(text.sentence));
        QVERIFY(text.serverSaid.isEmpty());
        QCOMPARE(errorLine({ .kind = ErrorKind(kind), .httpStatus = 418 }),
            text.sentence + u' ' + text.wayForward);
        sentences.insert(text.sentence);
    }
    QCOMPARE(sentences.size(), kindCount);
}

void ErrorTextTest::namesTheTargetOfARedirect()
{
    const ErrorText text
        = errorText({ .kind = ErrorKind::RedirectRefused, .detail = u"https://evil.example%1\u202E"_s });
    QVERIFY2(text.sentence.contains(u"https://evil.example%1⟦U+202E⟧"_s), qPrintable(text.sentence));
    QVERIFY(text.sentence.contains(u"token"_s));
}

void ErrorTextTest::namesTheStatusOfAnAnswer()
{
    QVERIFY(errorText({ .kind = ErrorKind::ServerFault, .httpStatus = 503 }).sentence.contains(u"503"_s));
    QVERIFY(errorText({ .kind = ErrorKind::Unexpected, .httpStatus = 418 }).sentence.contains(u"418"_s));
}

void ErrorTextTest::tellsHowLongToWait_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << 45 << u"45 second"_s;
    QTest::newRow("minutes, rounded up") << 121 << u"3 minute"_s;
    QTest::newRow("longest") << 900 << u"15 minute"_s;
}

void ErrorTextTest::tellsHowLongToWait()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    const ErrorText text = errorText({ .kind = ErrorKind::TooManyRequests, .retryAfterSeconds = seconds });
    QVERIFY2(text.wayForward.contains(words), qPrintable(text.wayForward));
}

void ErrorTextTest::namesTheFiltersThatTheServerRefused()
{
    const ErrorText text = errorText({ .kind = ErrorKind::Invalid,
        .httpStatus = 422,
        .fields
        = { { .field = u"start_time"_s }, { .field = u"page\n"_s }, { .field = u"start_time"_s }, {} },
        .detail = u"bad"_s });
    QVERIFY2(text.wayForward.contains(u"start_time, page␊"_s), qPrintable(text.wayForward));
    QCOMPARE(text.serverSaid, u"bad"_s);
}

void ErrorTextTest::makesTheServersWordsSafe()
{
    const ErrorText text
        = errorText({ .kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = u"<b>no</b>\u001B[2J"_s });
    QCOMPARE(text.serverSaid, u"<b>no</b>⟦U+001B⟧[2J"_s);
    const ErrorText longer
        = errorText({ .kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = QString(5000, u'x') });
    QVERIFY(longer.serverSaid.size() < 1100);
    QVERIFY(longer.serverSaid.size() > 900);
}

void ErrorTextTest::doesNotPutTheNetworksWordsIntoTheServersMouth()
{
    const ErrorText text = errorText({ .kind = ErrorKind::Unreachable, .detail = u"Connection refused"_s });
    QCOMPARE(text.systemSaid, u"Connection refused"_s);
    QVERIFY(text.serverSaid.isEmpty());
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
