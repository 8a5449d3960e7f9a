// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterfield.h"
#include "filterpane.h"
#include "tables/namesmodel.h"
#include "windowtest.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

class TestFilterPane : public QObject
{
    Q_OBJECT

private:
    struct Pane
    {
        NamesModel actions { NamesModel::Source::RowsOnly };
        NamesModel types { NamesModel::Source::RowsOnly };
        NamesModel results { NamesModel::Source::RowsOnly };
        FilterPane pane { { &actions, &types, &results } };
    };

private Q_SLOTS:
    void everyDocumentedFilterHasItsField_data()
    {
        QTest::addColumn<int>("filter");
        for (const FilterInfo &info : textFilters())
            QTest::newRow(info.parameter.data()) << static_cast<int>(info.filter);
    }

    void everyDocumentedFilterHasItsField()
    {
        QFETCH(int, filter);
        const FilterInfo &info = filterInfo(static_cast<Filter>(filter));
        Pane fixture;
        fixture.pane.show();
        const bool isActor = info.filter == Filter::ActorId || info.filter == Filter::ActorEmail;
        const QString typed = info.filter == Filter::ActorEmail ? u"a@b.example"_s : u"value 1"_s;
        QSignalSpy changed(&fixture.pane, &FilterPane::queryChanged);
        typeInto(
            childOf(fixture.pane, u"filter_"_s + (isActor ? u"actor"_s : QString(info.parameter))), typed);
        QCOMPARE(changed.count(), 1);
        Query expected;
        expected.*info.value = typed;
        QCOMPARE(fixture.pane.query(), expected);
    }

    void timesAreReadWithZonesAndRelative_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("understood");
        QTest::newRow("relative") << u"-24h"_s << true;
        QTest::newRow("day") << u"2026-11-22"_s << true;
        QTest::newRow("zone") << u"2026-11-22T14:00:00+01:00"_s << true;
        QTest::newRow("clock and zone") << u"14:05 CET"_s << true;
        QTest::newRow("as a mail writes it") << u"20 Nov 2026 09:30 +0100"_s << true;
        QTest::newRow("German day") << u"25.11.2026"_s << true;
        QTest::newRow("several zones") << u"14:05 IST"_s << false;
        QTest::newRow("words") << u"yesterday-ish"_s << false;
    }

    void timesAreReadWithZonesAndRelative()
    {
        QFETCH(QString, typed);
        QFETCH(bool, understood);
        Pane fixture;
        fixture.pane.show();
        QSignalSpy changed(&fixture.pane, &FilterPane::queryChanged);
        typeInto(childOf(fixture.pane, u"filter_start_time"_s), typed);
        QCOMPARE(changed.count(), understood ? 1 : 0);
        QCOMPARE(fixture.pane.query().start.isOpen(), !understood);
        QCOMPARE(childOf<QLabel>(fixture.pane, u"problem_start_time"_s)->isVisible(), !understood);
    }

    void saysWhichZonesATimeMayMean_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("IST") << u"14:05 IST"_s
                             << QStringList { u"UTC+05:30"_s, u"UTC+01:00"_s, u"UTC+02:00"_s,
                                    u"14:05 +05:30"_s };
        QTest::newRow("CST") << u"2026-11-20 09:30 cst"_s
                             << QStringList { u"UTC−06:00"_s, u"UTC+08:00"_s, u"2026-11-20 09:30 -06:00"_s };
    }

    void saysWhichZonesATimeMayMean()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, said);
        Pane fixture;
        fixture.pane.show();
        auto *edit = childOf<QLineEdit>(fixture.pane, u"filter_end_time"_s);
        typeInto(edit, typed);
        const QString problem = childOf<QLabel>(fixture.pane, u"problem_end_time"_s)->text();
        for (const QString &part : said)
            QVERIFY2(problem.contains(part), qPrintable(problem));
        // What is proposed is taken.
        edit->selectAll();
        typeInto(edit, said.constLast());
        QVERIFY(!fixture.pane.query().end.isOpen());
        QVERIFY(!childOf<QLabel>(fixture.pane, u"problem_end_time"_s)->isVisible());
    }

    void escapeBringsTheCommittedTextBack()
    {
        Pane fixture;
        fixture.pane.show();
        auto *edit = childOf<QLineEdit>(fixture.pane, u"filter_ip_address"_s);
        typeInto(edit, u"192.0.2.1"_s);
        QTest::keyClicks(edit, u"999"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), u"192.0.2.1"_s);
    }

    void namesAreOfferedWhileTyping()
    {
        Pane fixture;
        fixture.actions.noteSeen(u"user.login"_s);
        fixture.actions.noteSeen(u"role.assigned"_s);
        fixture.pane.show();
        auto *edit = childOf<QLineEdit>(fixture.pane, u"filter_action"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"LOG"_s);
        QCOMPARE(edit->completer()->completionCount(), 1);
        QCOMPARE(edit->completer()->currentCompletion(), u"user.login"_s);
    }
};

QTEST_MAIN(TestFilterPane)
#include "tst_filterpane.moc"
