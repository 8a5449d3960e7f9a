// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/fieldwords.h"
#include "words/timewords.h"

#include <QSet>
#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

TimeBound at(QStringView text)
{
    return TimeBound::absolute(parseServerTime(text)->us);
}

} // namespace

class TimeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesRanges_data();
    void describesRanges();
    void namesBothZonesWhereTheClocksChange();
    void describesQuestions();
    void makesFilterValuesSafe();
    void titlesEveryFieldDifferently();
};

void TimeWordsTest::describesRanges_data()
{
    QTest::addColumn<TimeBound>("start");
    QTest::addColumn<TimeBound>("end");
    QTest::addColumn<QString>("words");
    const TimeBound open;
    QTest::newRow("all") << open << open << u"all time"_s;
    QTest::newRow("day") << TimeBound::relative(86400) << open << u"last 24 hour(s)"_s;
    QTest::newRow("until now") << TimeBound::relative(604800) << TimeBound::relative(0) << u"last 7 day(s)"_s;
    QTest::newRow("minutes") << TimeBound::relative(1800) << open << u"last 30 minute(s)"_s;
    QTest::newRow("since") << at(u"2026-11-21T10:00:00Z") << open << u"since 2026-11-21 10:00 UTC"_s;
    QTest::newRow("until") << open << at(u"2026-11-21T10:00:05Z") << u"until 2026-11-21 10:00:05 UTC"_s;
    QTest::newRow("one day") << at(u"2026-11-21T10:00:00Z") << at(u"2026-11-21T11:00:00Z")
                             << u"2026-11-21 10:00 – 11:00 UTC"_s;
    QTest::newRow("two days") << at(u"2026-11-21T10:00:00Z") << at(u"2026-11-22T00:00:00Z")
                              << u"2026-11-21 10:00 – 2026-11-22 00:00 UTC"_s;
    QTest::newRow("both relative") << TimeBound::relative(172800) << TimeBound::relative(3600)
                                   << u"2 day(s) ago – 1 hour(s) ago"_s;
}

void TimeWordsTest::describesRanges()
{
    QFETCH(TimeBound, start);
    QFETCH(TimeBound, end);
    QFETCH(QString, words);
    QCOMPARE(timeRangeText(start, end, TimeFormat()), words);
}

void TimeWordsTest::namesBothZonesWhereTheClocksChange()
{
    QCOMPARE(timeRangeText(at(u"2026-10-25T00:30:00Z"), at(u"2026-10-25T01:30:00Z"),
                 TimeFormat(QTimeZone("Europe/Berlin"))),
        u"2026-10-25 02:30 UTC+02 – 02:30 UTC+01"_s);
}

void TimeWordsTest::describesQuestions()
{
    const Query query {
        .result = u"FAILURE"_s, .ipAddress = u"198.51.100.7"_s, .start = TimeBound::relative(86400)
    };
    QCOMPARE(queryText(query, TimeFormat()), u"failures, IP address 198.51.100.7, last 24 hour(s)"_s);
    QCOMPARE(queryText({}, TimeFormat()), u"all time"_s);
    QCOMPARE(filterText({ .result = u"PARTIAL"_s }, Filter::Result), u"Result PARTIAL"_s);
    QCOMPARE(filterText({}, Filter::Action), QString());
}

void TimeWordsTest::makesFilterValuesSafe()
{
    QCOMPARE(filterText({ .action = u"a\u202Eb"_s }, Filter::Action), u"Action a⟦U+202E⟧b"_s);
    QVERIFY(filterText({ .action = QString(1000, u'x') }, Filter::Action).size() < 100);
}

void TimeWordsTest::titlesEveryFieldDifferently()
{
    QSet<QString> titles;
    for (const FieldInfo &info : allFields()) {
        QVERIFY(!fieldTitle(info.field).isEmpty());
        titles.insert(fieldTitle(info.field));
    }
    QCOMPARE(titles.size(), qsizetype(allFields().size()));
    QCOMPARE(filterTitle(Filter::ActorEmail), u"Actor e-mail"_s);
    QCOMPARE(resultKindTitle(ResultKind::Denied), u"Denied"_s);
}

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_timewords.moc"
