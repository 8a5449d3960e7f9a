// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/logserver.h"
#include "gaugepopover.h"
#include "gaugewords.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "tables/fixture.h"
#include "turnwatch.h"
#include "windowtest.h"

#include <QToolButton>

Q_DECLARE_METATYPE(std::function<void(Audit::WalkReport &)>)

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

GaugeFacts calmFacts()
{
    GaugeFacts facts;
    facts.state = EntryTableModel::State::Ready;
    facts.shown = 281;
    facts.report.fetched = 281;
    facts.report.reportedTotal = 281;
    facts.report.asOfUs = 1795356131000000; // 2026-11-22T14:02:11Z
    facts.report.endUs = facts.report.asOfUs;
    facts.report.pages = 3;
    facts.report.passes = { { .startedUs = {}, .added = 281, .pages = 3 } };
    facts.report.complete = true;
    return facts;
}

QString lineOf(const QList<GaugeLine> &lines, const QString &title)
{
    for (const GaugeLine &line : lines) {
        if (line.title == title)
            return line.value;
    }
    return {};
}

} // namespace

/// What the gauge and the popover behind it say, and that a click and a key open them.
class TestGauge : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<MainWindow> m_window;

    void openServer()
    {
        m_server->answerWith([](const ScriptedRequest &request) {
            if (!request.path().endsWith("/audit/"))
                return ScriptedReply::json("{}");
            return ScriptedReply::json(pageOf(0, request.number(u"page"_s) == 1 ? 5 : 0, 5));
        });
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        m_window->workspace().open(source);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 5);
        QTRY_COMPARE(m_window->workspace().entries().state(), EntryTableModel::State::Ready);
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<ScriptedServer>();
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void saysHowManyOfHowManyAsOfWhen()
    {
        const QString text = gaugeText(calmFacts());
        QVERIFY2(text.contains(u"281 shown"_s) || text.startsWith(u"281"_s), qPrintable(text));
        QVERIFY2(text.contains(u"as of 14:02:11"_s), qPrintable(text));
        QVERIFY2(text.contains(u"complete"_s), qPrintable(text));
        QCOMPARE(gaugeMood(calmFacts()), GaugeMood::Calm);
    }

    void saysThatOnlyWhatIsFetchedIsSorted()
    {
        GaugeFacts facts = calmFacts();
        facts.isSorted = true;
        QVERIFY(!gaugeText(facts).contains(u"sorted"_s)); // everything is here
        facts.report.complete = false;
        QVERIFY2(gaugeText(facts).contains(u"sorted among those fetched"_s), qPrintable(gaugeText(facts)));
        QVERIFY(gaugeStory(facts).verdict.contains(u"may belong anywhere"_s));
    }

    void namesTheFetchedOnlyWhereTheyAreNotTheShown()
    {
        GaugeFacts facts = calmFacts();
        QVERIFY(!gaugeText(facts).contains(u"fetched"_s));
        facts.report.fetched = 300;
        QVERIFY(gaugeText(facts).contains(u"300 fetched"_s) || gaugeText(facts).contains(u"fetched"_s));
    }

    void aTotalThatIsNotReportedIsSaidSo()
    {
        GaugeFacts facts = calmFacts();
        facts.report.reportedTotal.reset();
        QVERIFY(gaugeText(facts).contains(u"not reported"_s));
        QCOMPARE(lineOf(gaugeStory(facts).counts, u"Matching, as the server counts"_s), u"not reported"_s);
    }

    void whatSpeaksAgainstItIsSaidInsteadOfComplete_data()
    {
        QTest::addColumn<std::function<void(WalkReport &)>>("spoil");
        QTest::addColumn<GaugeMood>("mood");
        QTest::addColumn<QString>("word");
        using Spoil = std::function<void(WalkReport &)>;
        const FilterFinding ignored {
            .parameter = "ip_address"_L1, .obeyed = 281, .loose = 0, .contradicted = 12, .uncheckable = 0
        };
        QTest::newRow("ignored filter") << Spoil([ignored](WalkReport &r) { r.filters = { ignored }; })
                                        << GaugeMood::Contradicted << u"ip_address ignored"_s;
        QTest::newRow("conflicts") << Spoil([](WalkReport &r) { r.conflicts = 1; }) << GaugeMood::Contradicted
                                   << u"contradict"_s;
        QTest::newRow("its own count") << Spoil([](WalkReport &r) { r.reportedTotal = 300; })
                                       << GaugeMood::Contradicted << u"not certain"_s;
        QTest::newRow("restless") << Spoil([](WalkReport &r) { r.restless = true; }) << GaugeMood::Doubtful
                                  << u"restless"_s;
        QTest::newRow("unreadable") << Spoil([](WalkReport &r) { r.unreadable = 2; }) << GaugeMood::Doubtful
                                    << u"unreadable"_s;
        QTest::newRow("unordered") << Spoil([](WalkReport &r) { r.unordered = 2; }) << GaugeMood::Doubtful
                                   << u"out of order"_s;
        QTest::newRow("timeless") << Spoil([](WalkReport &r) { r.timeless = 2; }) << GaugeMood::Doubtful
                                  << u"out of order"_s;
    }

    void whatSpeaksAgainstItIsSaidInsteadOfComplete()
    {
        QFETCH(std::function<void(WalkReport &)>, spoil);
        QFETCH(GaugeMood, mood);
        QFETCH(QString, word);
        GaugeFacts facts = calmFacts();
        spoil(facts.report);
        QCOMPARE(gaugeMood(facts), mood);
        QVERIFY2(gaugeText(facts).contains(word), qPrintable(gaugeText(facts)));
        QVERIFY2(!gaugeText(facts).contains(u"complete ✔"_s), qPrintable(gaugeText(facts)));
        QCOMPARE(gaugeStory(facts).mood, mood);
        QVERIFY(gaugeStory(facts).verdict.endsWith(u'.'));
        QVERIFY(gaugeStory(facts).verdict != gaugeStory(calmFacts()).verdict);
    }

    void everyFilterTellsHowItWasTreated()
    {
        GaugeFacts facts = calmFacts();
        facts.report.filters = { { .parameter = "action"_L1, .obeyed = 281 },
            { .parameter = "actor_email"_L1, .obeyed = 270, .loose = 11 },
            { .parameter = "ip_address"_L1, .contradicted = 12 },
            { .parameter = "tenant_id"_L1, .uncheckable = 281 } };
        const QList<GaugeLine> filters = gaugeStory(facts).filters;
        QVERIFY(lineOf(filters, u"action"_s).contains(u"obeyed"_s));
        QVERIFY(lineOf(filters, u"actor_email"_s).contains(u"loosely"_s));
        QVERIFY(lineOf(filters, u"ip_address"_s).contains(u"left out"_s));
        QVERIFY(lineOf(filters, u"tenant_id"_s).contains(u"cannot be checked"_s));
        QCOMPARE(filters.at(2).mood, GaugeMood::Contradicted);
        QVERIFY(gaugeText(facts).contains(u"actor_email matches loosely"_s));
    }

    void theNewestEdgeMayGrowUnlessTheQuestionEnds()
    {
        GaugeFacts facts = calmFacts();
        QVERIFY(lineOf(gaugeStory(facts).counts, u"Newest edge"_s).contains(u"may still grow"_s));
        facts.endIsOpen = false;
        QVERIFY(!lineOf(gaugeStory(facts).counts, u"Newest edge"_s).contains(u"may still grow"_s));
    }

    void rowsOfTheQuestionBeforeAreNotCalledComplete()
    {
        GaugeFacts facts = calmFacts();
        facts.rowsMatchQuery = false;
        facts.report.restless = true;
        QVERIFY(gaugeText(facts).contains(u"question before"_s));
        QCOMPARE(gaugeMood(facts), GaugeMood::Calm);
        QVERIFY(gaugeStory(facts).verdict.contains(u"question before"_s));
    }

    void aClickOpensWhatStandsBehindItAndAnotherClosesIt()
    {
        openServer();
        auto *gauge = childOf<QToolButton>(*m_window, u"gauge"_s);
        QCOMPARE(gauge->accessibleName(), gauge->text());
        QTest::mouseClick(gauge, Qt::LeftButton);
        auto *popover = m_window->findChild<GaugePopover *>();
        QVERIFY(popover && popover->isVisible());
        QVERIFY2(popover->text().contains(u"Shown: 5"_s), qPrintable(popover->text()));
        QVERIFY(m_window->rect().contains(popover->geometry()));
        QTest::mouseClick(gauge, Qt::LeftButton);
        QVERIFY(!popover->isVisible());
        QVERIFY(!gauge->isChecked());
    }

    void theKeyboardOpensAndEscapeClosesIt()
    {
        openServer();
        auto *gauge = childOf<QToolButton>(*m_window, u"gauge"_s);
        gauge->setFocus();
        QTest::keyClick(gauge, Qt::Key_Space);
        auto *popover = m_window->findChild<GaugePopover *>();
        QVERIFY(popover && popover->isVisible());
        QVERIFY(popover->hasFocus());
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!popover->isVisible());
        QVERIFY(gauge->hasFocus());
    }

    void theOpenPopoverFollowsTheRows()
    {
        openServer();
        QTest::mouseClick(childOf(*m_window, u"gauge"_s), Qt::LeftButton);
        auto *popover = m_window->findChild<GaugePopover *>();
        m_server->answerWith([](const ScriptedRequest &request) {
            if (!request.path().endsWith("/audit/"))
                return ScriptedReply::json("{}");
            return ScriptedReply::json(pageOf(0, request.number(u"page"_s) == 1 ? 7 : 0, 7));
        });
        m_window->workspace().ask({});
        QTRY_VERIFY2(popover->text().contains(u"Shown: 7"_s), qPrintable(popover->text()));
        QVERIFY(popover->isVisible());
    }

    void aServerThatIgnoresAFilterIsNamedInTheGaugeAndBehindIt()
    {
        LogServer log(30); // knows no filter but the time
        Source source;
        source.name = u"test"_s;
        source.server = log.url();
        source.token = Token(canary);
        m_window->workspace().open(source);
        Query query;
        query.action = u"user.login"_s;
        m_window->workspace().ask(query);
        EntryTableModel &entries = m_window->workspace().entries();
        QTRY_VERIFY(entries.state() == EntryTableModel::State::Ready && entries.report().complete);
        QCOMPARE(entries.rowCount(), 10);

        auto *gauge = childOf<QToolButton>(*m_window, u"gauge"_s);
        QVERIFY2(gauge->text().contains(u"action ignored by the server"_s), qPrintable(gauge->text()));
        QCOMPARE(gauge->property("mood").toString(), u"wrong"_s);
        QTest::mouseClick(gauge, Qt::LeftButton);
        auto *popover = m_window->findChild<GaugePopover *>();
        QVERIFY2(popover->text().contains(u"action: the server ignores it: 20"_s)
                || popover->text().contains(u"20 entr"_s),
            qPrintable(popover->text()));
    }
};

AUDIT_WATCHED_MAIN(TestGauge)
#include "tst_gauge.moc"
