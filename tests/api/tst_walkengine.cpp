// SPDX-License-Identifier: GPL-3.0-or-later
// The walk's machine by itself, over logs that are numbers.
#include "api/walkengine.h"
#include "domain/timetext.h"
#include "journaledledger.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 nowUs = 1'795'356'131 * second;

Entry entryAt(qint64 us, const QString &id)
{
    Entry entry { .id = id, .timestamp = utcText(us) };
    entry.timeUs = us;
    entry.raw = (id + entry.timestamp).toLatin1();
    return entry;
}

/// One entry each second before now, so many, without holding any.
struct EvenLog
{
    qint64 rows;

    Page answer(const PageRequest &request) const
    {
        const qint64 end = request.query.end.isOpen() ? nowUs : request.query.end.microseconds();
        const qint64 first = std::max<qint64>((nowUs - end + second - 1) / second, 0);
        const qint64 last = lastRow(request.query);
        Page page { .total = std::max<qint64>(last - first + 1, 0), .serverTimeUs = nowUs };
        for (qint64 i = first + (request.page - 1) * qint64(request.perPage);
             i <= last && page.entries.size() < request.perPage; ++i)
            page.entries.append(entryAt(nowUs - i * second, QString::number(i)));
        return page;
    }

    qint64 lastRow(const Query &query) const
    {
        return query.start.isOpen() ? rows - 1
                                    : std::min(rows - 1, (nowUs - query.start.microseconds()) / second);
    }
};

using Server = std::function<Page(const PageRequest &)>;

/// Asks and answers to the end; a request in each turn, the oldest first.
void run(WalkEngine &engine, const Server &server)
{
    std::vector<WalkRequest> asked;
    for (int turn = 0; turn < 100'000 && !engine.finished(); ++turn) {
        while (const auto request = engine.next())
            asked.push_back(*request);
        QVERIFY(!asked.empty());
        const WalkRequest request = asked.front();
        asked.erase(asked.begin());
        engine.take(request.serial, server(request.request));
    }
    QVERIFY(engine.finished());
}

Page pageOf(const QList<Entry> &newestFirst, const PageRequest &request)
{
    Page page { .serverTimeUs = nowUs };
    const Query &query = request.query;
    int skipped = (request.page - 1) * request.perPage;
    for (const Entry &entry : newestFirst) {
        const bool isIn = (query.end.isOpen() || *entry.timeUs <= query.end.microseconds())
            && (query.start.isOpen() || *entry.timeUs >= query.start.microseconds());
        if (isIn && skipped-- <= 0 && page.entries.size() < request.perPage)
            page.entries.append(entry);
    }
    return page;
}

/// Windows that are looked at at once, not further pages of one.
std::size_t firstPages(const std::vector<WalkRequest> &asked)
{
    return std::size_t(std::count_if(
        asked.begin(), asked.end(), [](const WalkRequest &request) { return request.request.page == 1; }));
}

} // namespace

class TestWalkEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWindowsToWhatAServerCanCount()
    {
        JournaledLedger ledger;
        WalkEngine engine({ .query = {}, .perPage = 500, .quietPasses = 1 }, ledger);
        const EvenLog log { 30'000 };
        int requests = 0;
        int wide = 0;
        run(engine, [&](const PageRequest &request) {
            Page page = log.answer(request);
            ++requests;
            wide += *page.total > 20'000;
            return page;
        });
        QVERIFY(engine.report().complete);
        QCOMPARE(engine.report().fetched, log.rows);
        QCOMPARE(engine.report().reportedTotal, log.rows);
        QCOMPARE(wide, 1); // the first, for its count
        QVERIFY(requests < 70);
    }

    void asksAheadInLaterPasses()
    {
        JournaledLedger ledger;
        WalkEngine engine({ .query = {}, .perPage = 100 }, ledger);
        const EvenLog log { 5000 };
        std::vector<WalkRequest> asked;
        std::size_t most[3] = {};
        while (!engine.finished()) {
            while (const auto request = engine.next())
                asked.push_back(*request);
            QVERIFY(engine.isWaiting());
            std::size_t &inPass = most[engine.report().passes.size()];
            inPass = std::max(inPass, asked.size());
            // The youngest question is answered first.
            const WalkRequest request = asked.back();
            asked.pop_back();
            engine.take(request.serial, log.answer(request.request));
        }
        QVERIFY(engine.report().sealed);
        QCOMPARE(engine.report().fetched, log.rows);
        QCOMPARE(most[2], std::size_t(4));
        QVERIFY(engine.report().passes.at(1).pages <= engine.report().passes.at(0).pages);
    }

    void guessesAheadInTheFirstPassWhereToldTo()
    {
        qint64 pages[2] = {};
        for (const bool guesses : { false, true }) {
            JournaledLedger ledger;
            WalkEngine engine({ .query = {}, .perPage = 100, .guesses = guesses }, ledger);
            const EvenLog log { 5000 };
            std::vector<WalkRequest> asked;
            std::size_t most = 0;
            while (engine.report().passes.size() < 2) {
                while (const auto request = engine.next())
                    asked.push_back(*request);
                most = std::max(most, firstPages(asked));
                const WalkRequest request = asked.back();
                asked.pop_back();
                engine.take(request.serial, log.answer(request.request));
            }
            QCOMPARE(most, std::size_t(guesses ? 4 : 1));
            QCOMPARE(engine.report().passes.at(0).added, log.rows);
            pages[guesses] = engine.report().passes.at(0).pages;
        }
        QVERIFY2(double(pages[true]) <= 1.1 * double(pages[false]), QByteArray::number(pages[true]));
    }

    /// Bursts and quiet in turn: a guess would be wrong as often as not.
    void guessesNothingWhereNoPageIsLikeAnother()
    {
        JournaledLedger ledger;
        WalkEngine engine({ .query = {}, .perPage = 100, .guesses = true }, ledger);
        QList<Entry> entries;
        qint64 us = nowUs;
        for (int number = 0; number < 3000; ++number) {
            us -= number / 250 % 2 ? 60 * second : second;
            entries.append(entryAt(us, QString::number(number)));
        }
        std::size_t most = 0;
        std::vector<WalkRequest> asked;
        while (engine.report().passes.size() < 2) {
            while (const auto request = engine.next())
                asked.push_back(*request);
            most = std::max(most, firstPages(asked));
            const WalkRequest request = asked.back();
            asked.pop_back();
            engine.take(request.serial, pageOf(entries, request.request));
        }
        QCOMPARE(most, std::size_t(1));
        QCOMPARE(engine.report().passes.at(0).added, 3000);
    }

    void narrowsItsWindowsWhenTheServerTakesTooLong()
    {
        JournaledLedger ledger;
        WalkEngine engine({ .query = {}, .perPage = 100 }, ledger);
        const EvenLog log { 15'000 };
        const auto first = engine.next();
        engine.take(first->serial, log.answer(first->request));
        qint64 width = std::numeric_limits<qint64>::max();
        int narrowed = 0;
        for (;; ++narrowed) {
            const auto request = engine.next();
            QVERIFY(request && !request->request.query.start.isOpen());
            const Query &query = request->request.query;
            const qint64 asked = query.end.microseconds() - query.start.microseconds();
            QVERIFY(asked < width);
            width = asked;
            if (!engine.refuse(request->serial, { .kind = ErrorKind::TimedOut }))
                break;
        }
        QCOMPARE(narrowed, 8);
        run(engine, [&](const PageRequest &request) { return log.answer(request); });
        QVERIFY(engine.report().sealed);
        QCOMPARE(engine.report().fetched, log.rows);
    }

    void asksForSmallerPagesWhenAnAnswerIsTooLarge()
    {
        JournaledLedger ledger;
        WalkEngine engine({ .query = {}, .perPage = 100 }, ledger);
        const auto request = engine.next();
        QVERIFY(engine.refuse(request->serial, { .kind = ErrorKind::TooLarge }));
        QCOMPARE(engine.next()->request.perPage, 50);
    }

    void givesARequestAgainThatWasDropped()
    {
        JournaledLedger ledger;
        WalkEngine engine({ .query = {}, .perPage = 100 }, ledger);
        const auto first = engine.next();
        QVERIFY(!engine.next());
        engine.dropRequests();
        QVERIFY(!engine.isWaiting());
        const auto again = engine.next();
        QVERIFY(again && again->serial != first->serial);
        QVERIFY(engine.take(first->serial, EvenLog { 10 }.answer(first->request)).fresh.isEmpty());
        QCOMPARE(engine.take(again->serial, EvenLog { 10 }.answer(again->request)).fresh.size(), 10);
    }

    /// Equal times of which every answer shows others.
    void givesUpOnAGroupThatNeverStandsStill()
    {
        JournaledLedger ledger;
        WalkEngine engine({ .query = {}, .perPage = 10, .mostPasses = 3 }, ledger);
        int made = 0;
        run(engine, [&](const PageRequest &request) {
            Page page { .serverTimeUs = nowUs };
            const bool reachesGroup
                = request.query.end.isOpen() || request.query.end.microseconds() >= nowUs - second;
            for (int i = 0; reachesGroup && request.page <= 3 && i < 10; ++i)
                page.entries.append(entryAt(nowUs - second, QString::number(++made)));
            if (page.entries.isEmpty() && request.page == (reachesGroup ? 4 : 1))
                page.entries.append(entryAt(nowUs - 60 * second, u"below"_s));
            return page;
        });
        QVERIFY(engine.report().restless);
        QVERIFY(!engine.report().sealed);
        QVERIFY(engine.report().complete);
        QVERIFY(ledger.raws().end()
            != std::find_if(ledger.raws().begin(), ledger.raws().end(),
                [](const QByteArray &raw) { return raw.startsWith("below"); }));
    }

    void takesOnlyItsOwnState_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("walk");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("another version") << QByteArray("{\"version\":0,\"done\":true}");
    }

    void takesOnlyItsOwnState()
    {
        QFETCH(QByteArray, state);
        JournaledLedger ledger;
        WalkEngine engine({ .query = {} }, ledger);
        const QByteArray before = engine.state();
        QVERIFY(!engine.restore(state));
        QCOMPARE(engine.state(), before);
    }

    void keepsEverythingItKnowsInItsState()
    {
        JournaledLedger ledger;
        const WalkPlan plan { .query = { .action = u"a"_s }, .perPage = 10 };
        WalkEngine engine(plan, ledger);
        run(engine, [log = EvenLog { 55 }](const PageRequest &request) { return log.answer(request); });
        QVERIFY(engine.report().sealed);
        QVERIFY(engine.state().size() < 4000);
        WalkEngine restored(plan, ledger);
        QVERIFY(restored.restore(engine.state()));
        QVERIFY(restored.finished());
        QCOMPARE(restored.report(), engine.report());
        QCOMPARE(restored.state(), engine.state());
    }
};

QTEST_GUILESS_MAIN(TestWalkEngine)
#include "tst_walkengine.moc"
