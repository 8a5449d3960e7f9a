// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filtercheck.h"

#include <QTest>

using namespace Audit;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Audit::FilterVerdict)
Q_DECLARE_METATYPE(Audit::Filter)

namespace {

constexpr qint64 second = 1'000'000;

} // namespace

class TestFilterCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTexts_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<FilterVerdict>("verdict");
        using V = FilterVerdict;
        const auto row = [](const char *name, Filter filter, const QString &asked, const QString &shown,
                             V verdict) { QTest::newRow(name) << filter << asked << shown << verdict; };
        row("same", Filter::Action, u"user.login"_s, u"user.login"_s, V::Obeyed);
        row("other case", Filter::Action, u"user.login"_s, u"User.Login"_s, V::Loose);
        row("a part", Filter::Action, u"login"_s, u"user.login"_s, V::Loose);
        row("a part in other case", Filter::ActorEmail, u"ANN"_s, u"ann@example.org"_s, V::Loose);
        row("another", Filter::Action, u"user.login"_s, u"user.logout"_s, V::Contradicted);
        row("the other way round", Filter::Action, u"user.login"_s, u"user"_s, V::Contradicted);
        row("no field", Filter::TenantId, u"t1"_s, QString(), V::Uncheckable);
        row("empty field", Filter::TenantId, u"t1"_s, u""_s, V::Uncheckable);
        row("address", Filter::IpAddress, u"10.0.0.1"_s, u"10.0.0.2"_s, V::Contradicted);

        row("result", Filter::Result, u"failure"_s, u"failure"_s, V::Obeyed);
        row("result in capitals", Filter::Result, u"failure"_s, u"FAILURE"_s, V::Loose);
        row("result in other words", Filter::Result, u"failure"_s, u"error"_s, V::Loose);
        row("a denial is no success", Filter::Result, u"failure"_s, u"denied"_s, V::Loose);
        row("success for failure", Filter::Result, u"failure"_s, u"success"_s, V::Contradicted);
        row("failure for success", Filter::Result, u"success"_s, u"denied"_s, V::Contradicted);
        row("not a part: unsuccessful", Filter::Result, u"success"_s, u"unsuccessful"_s, V::Uncheckable);
        row("unknown word shown", Filter::Result, u"failure"_s, u"E403"_s, V::Uncheckable);
        row("unknown word as a part", Filter::Result, u"partial"_s, u"partial_success"_s, V::Loose);
        row("unknown word asked", Filter::Result, u"pending"_s, u"success"_s, V::Contradicted);
    }

    void judgesTexts()
    {
        QFETCH(Filter, filter);
        QFETCH(QString, asked);
        QFETCH(QString, shown);
        QFETCH(FilterVerdict, verdict);
        const FilterInfo &info = filterInfo(filter);
        Entry entry;
        entry.*fieldInfo(info.field).text = shown;
        QCOMPARE(checkText(entry, info, asked), verdict);
    }

    void judgesTimes_data()
    {
        QTest::addColumn<qint64>("beyondUs");
        QTest::addColumn<FilterVerdict>("verdict");
        QTest::newRow("inside") << -second << FilterVerdict::Obeyed;
        QTest::newRow("at the bound") << qint64(0) << FilterVerdict::Obeyed;
        QTest::newRow("rounded") << qint64(1) << FilterVerdict::Loose;
        QTest::newRow("as far as rounding goes") << 2 * second << FilterVerdict::Loose;
        QTest::newRow("further") << 2 * second + 1 << FilterVerdict::Contradicted;
    }

    void judgesTimes()
    {
        QFETCH(qint64, beyondUs);
        QFETCH(FilterVerdict, verdict);
        constexpr qint64 bound = 1'795'356'131 * second;
        Entry entry;
        entry.timeUs = bound + beyondUs;
        QCOMPARE(checkEnd(entry, bound), verdict);
        entry.timeUs = bound - beyondUs;
        QCOMPARE(checkStart(entry, bound), verdict);
    }

    void cannotJudgeWhatHasNoTime()
    {
        QCOMPARE(checkStart(Entry(), 0), FilterVerdict::Uncheckable);
        QCOMPARE(checkEnd(Entry(), 0), FilterVerdict::Uncheckable);
    }

    void judgesEachFilterThatIsSentInTheApisOrder()
    {
        Query query { .action = u"a"_s, .result = u"success"_s, .ipAddress = u"::1"_s };
        query.start = TimeBound::absolute(0);
        query.end = TimeBound::absolute(second);
        Entry entry { .action = u"a"_s };
        entry.timeUs = 5 * second;
        QStringList told;
        for (const FilterVerdictOf &of : checkFilters(entry, query))
            told += of.parameter + u' ' + QString::number(int(of.verdict));
        QCOMPARE(told,
            QStringList(
                { u"action 0"_s, u"result 3"_s, u"start_time 0"_s, u"end_time 2"_s, u"ip_address 3"_s }));
        QVERIFY(checkFilters(entry, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterCheck)
#include "tst_filtercheck.moc"
