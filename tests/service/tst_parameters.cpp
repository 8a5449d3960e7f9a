// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/datetimeparameter.h"
#include "service/parameters.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesAsPydanticDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("us");
        QTest::newRow("UTC") << QByteArray("2026-05-17T12:00:00Z") << 1779019200000000ll;
        QTest::newRow("microseconds") << QByteArray("2026-05-17T12:00:00.123456Z") << 1779019200123456ll;
        QTest::newRow("milliseconds") << QByteArray("2026-05-17T12:00:00.5Z") << 1779019200500000ll;
        QTest::newRow("beyond microseconds is cut")
            << QByteArray("2026-05-17T12:00:00.1234569Z") << 1779019200123456ll;
        QTest::newRow("east") << QByteArray("2026-05-17T14:00:00+02:00") << 1779019200000000ll;
        QTest::newRow("west without colon") << QByteArray("2026-05-17T06:30:00-0530") << 1779019200000000ll;
        QTest::newRow("a minus of its own") << QByteArray("2026-05-17T10:00:00\xE2\x88\x92"
                                                          "0200")
                                            << 1779019200000000ll;
        QTest::newRow("no zone is UTC") << QByteArray("2026-05-17T12:00:00") << 1779019200000000ll;
        QTest::newRow("space") << QByteArray("2026-05-17 12:00:00") << 1779019200000000ll;
        QTest::newRow("underscore") << QByteArray("2026-05-17_12:00") << 1779019200000000ll;
        QTest::newRow("date") << QByteArray("2026-05-17") << 1778976000000000ll;
        QTest::newRow("leap day") << QByteArray("2024-02-29") << 1709164800000000ll;
        QTest::newRow("seconds") << QByteArray("1779019200") << 1779019200000000ll;
        QTest::newRow("seconds with a fraction") << QByteArray("1779019200.25") << 1779019200250000ll;
        QTest::newRow("long before 1970") << QByteArray("-17727680000.5") << -17727680000500000ll;
        QTest::newRow("milliseconds before 1970") << QByteArray("-62135596800000") << -62135596800000000ll;
        QTest::newRow("the last millisecond") << QByteArray("253402300799999") << 253402300799999000ll;
        QTest::newRow("a fraction as a float has it")
            << QByteArray("17727680000.1234567") << 17727680000123455ll;
        QTest::newRow("milliseconds since 1970") << QByteArray("1779019200123") << 1779019200123000ll;
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59.999999Z") << -1ll;
    }

    void readsTimesAsPydanticDoes()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, us);
        const auto time = parseDateTimeParameter(text);
        QVERIFY(time);
        QCOMPARE(*time, us);
    }

    void saysWhatIsWrongWithATimeInPydanticsWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("empty") << QByteArray("") << u"input is too short"_s;
        QTest::newRow("word") << QByteArray("nope") << u"input is too short"_s;
        QTest::newRow("long word") << QByteArray("not a date at all") << u"invalid character in year"_s;
        QTest::newRow("slashes") << QByteArray("2026/05/17") << u"invalid date separator, expected `-`"_s;
        QTest::newRow("month 13") << QByteArray("2026-13-17T00:00:00Z")
                                  << u"month value is outside expected range of 1-12"_s;
        QTest::newRow("30 February") << QByteArray("2026-02-30") << u"day value is outside expected range"_s;
        QTest::newRow("hour 25") << QByteArray("2026-05-17T25:00:00Z")
                                 << u"unexpected extra characters at the end of the input"_s;
        QTest::newRow("a plus that became a space") << QByteArray(
            "2026-05-17T12:00:00 02:00") << u"unexpected extra characters at the end of the input"_s;
        QTest::newRow("a zone of hours alone")
            << QByteArray("2026-05-17T12:00+01") << u"unexpected extra characters at the end of the input"_s;
        QTest::newRow("before year 1")
            << QByteArray("-99999999999999") << u"dates before 0000 are not supported as unix timestamps"_s;
        QTest::newRow("more than 64 bits")
            << QByteArray("99999999999999999999") << u"invalid date separator, expected `-`"_s;
        QTest::newRow("trailing text") << QByteArray("2026-05-17T12:00:00Zulu")
                                       << u"unexpected extra characters at the end of the input"_s;
        QTest::newRow("after 9999") << QByteArray("9223372036854775807")
                                    << u"dates after 9999 are not supported as unix timestamps"_s;
    }

    void saysWhatIsWrongWithATimeInPydanticsWords()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        const auto time = parseDateTimeParameter(text);
        QVERIFY(!time);
        QCOMPARE(QString(time.error()), fault);
    }

    void readsIntegersAsPydanticDoes_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<qint64>("page");
        QTest::newRow("absent") << QByteArray() << 1ll;
        QTest::newRow("plain") << QByteArray("page=7") << 7ll;
        QTest::newRow("blanks") << QByteArray("page=%207+") << 7ll;
        QTest::newRow("sign") << QByteArray("page=%2B7") << 7ll;
        QTest::newRow("underscore") << QByteArray("page=1_000") << 1000ll;
        QTest::newRow("fraction of zeros") << QByteArray("page=7.0") << 7ll;
        QTest::newRow("the last counts") << QByteArray("page=3&page=7") << 7ll;
        QTest::newRow("unknown names are ignored") << QByteArray("Page=9&sort=asc&page=7") << 7ll;
    }

    void readsTextsWhole()
    {
        const auto request
            = parseListRequest(QueryParameters("actor_id=%EF%BB%BFz&action=%ED%A0%80&result="));
        QVERIFY(request);
        const auto &equal = request->selection.equal;
        QCOMPARE(equal.size(), 3);
        QCOMPARE(equal[0].second, QString(QChar(0xFEFF)) + u'z');
        QVERIFY(equal[1].second.contains(QChar(0xFFFD))); // which is no text
        QCOMPARE(equal[2].second, QString());
    }

    void readsIntegersAsPydanticDoes()
    {
        QFETCH(QByteArray, query);
        QFETCH(qint64, page);
        const auto request = parseListRequest(QueryParameters(query));
        QVERIFY(request);
        QCOMPARE(request->page, page);
        QCOMPARE(request->perPage, 50ll);
    }

    void refusesIntegers_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("type");
        QTest::newRow("word") << QByteArray("page=abc") << u"int_parsing"_s;
        QTest::newRow("empty") << QByteArray("page=") << u"int_parsing"_s;
        QTest::newRow("fraction") << QByteArray("page=1.5") << u"int_parsing"_s;
        QTest::newRow("two underscores") << QByteArray("page=1__0") << u"int_parsing"_s;
        QTest::newRow("zero") << QByteArray("page=0") << u"greater_than_equal"_s;
        QTest::newRow("negative") << QByteArray("page=-1") << u"greater_than_equal"_s;
        QTest::newRow("too many") << QByteArray("per_page=1001") << u"less_than_equal"_s;
        QTest::newRow("4,300 digits") << "page=" + QByteArray(4300, '1') << u"less_than_equal"_s;
        QTest::newRow("4,301 digits") << "page=" + QByteArray(4301, '1') << u"int_parsing_size"_s;
        QTest::newRow("zeros") << "page=" + QByteArray(5000, '0') + "1001&per_page=1001"
                               << u"less_than_equal"_s;
        QTest::newRow("beyond 64 bits") << QByteArray("page=99999999999999999999") << u"less_than_equal"_s;
    }

    void refusesIntegers()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, type);
        const auto request = parseListRequest(QueryParameters(query));
        QVERIFY(!request);
        QCOMPARE(request.error().size(), 1);
        QCOMPARE(QString(request.error().constFirst().type), type);
    }

    void decodesFormsAsServersOfThisFamilyDo()
    {
        const QueryParameters parameters(
            "actor_email=a%2Bb+c@x.y%26z&action=%C3%BC&result=&ip_address=50%&x");
        QCOMPARE(parameters.value("actor_email"_L1), u"a+b c@x.y&z"_s);
        QCOMPARE(parameters.value("action"_L1), u"ü"_s);
        QCOMPARE(parameters.value("ip_address"_L1), u"50%"_s);
        QVERIFY(parameters.value("result"_L1).isEmpty());
        QVERIFY(!parameters.value("result"_L1).isNull());
        QVERIFY(parameters.value("tenant_id"_L1).isNull());
    }

    void keepsAnEmptyFilterAsAFilter()
    {
        const auto request = parseListRequest(QueryParameters("result=&action=user.login"));
        QVERIFY(request);
        QCOMPARE(request->selection.equal.size(), 2);
        QCOMPARE(QString(request->selection.equal[0].first), u"action"_s);
        QCOMPARE(request->selection.equal[1].second, u""_s);
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
