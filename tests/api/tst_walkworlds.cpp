// SPDX-License-Identifier: GPL-3.0-or-later
// The complete walk against random hostile worlds, beside what naive paging does in the same worlds.
#include "api/walkengine.h"
#include "hostileworld.h"
#include "journaledledger.h"
#include "naivewalks.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Audit;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualWorlds = 500;
constexpr int mostRequests = 60'000;

int worldCount()
{
    const int asked = qEnvironmentVariableIntValue("AUDIT_WORLDS");
    return asked > 0 ? asked : usualWorlds;
}

/// What one way of reading did to one world.
struct Outcome
{
    qint64 visible = 0; ///< rows that had to come
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 neverVisible = 0;
    int requests = 0;
};

/// Rows of the window that were visible at `at` and stayed so while the log was read.
Outcome compare(const HostileWorld &world, const QByteArrayList &rows, qint64 at, std::optional<qint64> endUs)
{
    QHash<QByteArray, int> counts;
    for (const QByteArray &raw : rows)
        ++counts[raw];
    Outcome outcome { .requests = world.requests() };
    const std::optional<qint64> start = world.query().start.resolve(0);
    qsizetype known = 0;
    for (const WorldRow &row : world.rows()) {
        const int count = counts.value(row.entry.raw);
        outcome.doubled += std::max(count - 1, 0);
        known += count;
        const qint64 us = *row.entry.timeUs;
        const bool isInside = (!start || us >= *start) && (!endUs || us <= *endUs);
        if (!isInside || !row.isVisible(at) || row.deletedAt <= world.nowUs()) {
            outcome.neverVisible += count > 0 && row.visibleFrom > world.nowUs();
            continue;
        }
        ++outcome.visible;
        outcome.lost += count == 0;
    }
    outcome.neverVisible += rows.size() - known;
    return outcome;
}

/// Drives the engine through a world: answers in any order, crashes now and then.
class WorldWalk
{
public:
    WorldWalk(HostileWorld &world, quint32 seed, int crashesPerThousand, bool guesses)
        : m_world(world)
        , m_random(seed)
        , m_crashesPerThousand(crashesPerThousand)
        , m_plan { .query = world.query(),
            .perPage = world.askedPageSize(),
            .lagUs = world.lagUs(),
            .guesses = guesses }
    {
    }

    void run()
    {
        start();
        save();
        while (!m_engine->finished() && m_world.requests() < mostRequests) {
            ask();
            if (m_asked.empty())
                return;
            answerOne();
            if (chance(100))
                save();
            if (chance(m_crashesPerThousand))
                crash();
        }
    }

    const WalkReport &report() const { return m_engine->report(); }
    bool finished() const { return m_engine->finished(); }
    int crashes() const { return m_crashes; }
    int misplaced() const { return m_ledger.misplaced(); }
    QByteArrayList rows() const { return { m_ledger.raws().cbegin(), m_ledger.raws().cend() }; }
    /// When the last whole pass began.
    qint64 asOf() const { return m_starts.value(int(lastWholePass())); }

private:
    bool chance(int perThousand) { return int(m_random() % 1000) < perThousand; }

    void start() { m_engine = std::make_unique<WalkEngine>(m_plan, m_ledger); }

    void ask()
    {
        while (auto request = m_engine->next())
            m_asked.push_back({ *request, m_engine->report().passes.size() });
    }

    struct Asked
    {
        WalkRequest request;
        qsizetype pass;
    };

    void answerOne()
    {
        const std::size_t at = m_random() % m_asked.size();
        const Asked asked = m_asked[at];
        m_asked.erase(m_asked.begin() + qsizetype(at));
        if (asked.pass == m_engine->report().passes.size() && !m_starts.contains(int(asked.pass)))
            m_starts[int(asked.pass)] = m_world.nowUs();
        m_engine->take(asked.request.serial, m_world.answer(asked.request.request));
        if (m_asked.size() > 8)
            m_asked.erase(m_asked.begin());
    }

    qsizetype lastWholePass() const
    {
        const auto &passes = report().passes;
        return report().complete ? passes.size() : 1;
    }

    void save()
    {
        m_saved = m_engine->state();
        m_mark = m_ledger.mark();
    }

    void crash()
    {
        ++m_crashes;
        m_asked.clear();
        m_ledger.cutBack(m_mark);
        start();
        QVERIFY(m_engine->restore(m_saved));
        const WalkReport &report = m_engine->report();
        const bool hasBegun = report.passes.constLast().pages > 0;
        const int begun = int(report.passes.size()) - (hasBegun ? 0 : 1);
        m_starts.removeIf([begun](const auto &start) { return start.key() > begun; });
    }

    HostileWorld &m_world;
    std::mt19937 m_random;
    int m_crashesPerThousand;
    WalkPlan m_plan;
    JournaledLedger m_ledger;
    std::unique_ptr<WalkEngine> m_engine;
    std::vector<Asked> m_asked;
    QByteArray m_saved;
    JournaledLedger::Mark m_mark;
    QHash<int, qint64> m_starts; ///< of each pass, by its earliest answer
    int m_crashes = 0;
};

/// The table that the reader is here for.
struct Line
{
    const char *name;
    int worlds = 0;
    int worldsWithLoss = 0;
    qint64 visible = 0;
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 requests = 0;
    int sealed = 0;

    void add(const Outcome &outcome)
    {
        ++worlds;
        worldsWithLoss += outcome.lost > 0;
        visible += outcome.visible;
        lost += outcome.lost;
        doubled += outcome.doubled;
        requests += outcome.requests;
    }

    void print() const
    {
        std::printf("%-28s %6d worlds, %5.1f %% with loss, %9lld of %9lld rows lost (%5.2f %%), "
                    "%9lld doubled, %8lld requests, %d sealed\n",
            name, worlds, 100.0 * worldsWithLoss / std::max(worlds, 1), lost, visible,
            100.0 * double(lost) / double(std::max<qint64>(visible, 1)), doubled, requests, sealed);
    }
};

/// What a seal says: everything was read twice, and the second time brought nothing.
bool isQuiet(const WalkReport &report)
{
    return report.passes.size() >= 2 && report.passes.constLast().added == 0;
}

} // namespace

class TestWalkWorlds : public QObject
{
    Q_OBJECT

private:
    void walkAll(HostileWorld::Mood mood, int worlds, int crashesPerThousand, Line &line)
    {
        int crashes = 0;
        for (int seed = 1; seed <= worlds; ++seed) {
            HostileWorld world(quint32(seed), mood);
            WorldWalk walk(world, quint32(seed), crashesPerThousand, seed % 2 == 1);
            walk.run();
            const WalkReport &report = walk.report();
            const Outcome outcome = compare(world, walk.rows(), walk.asOf(), report.endUs);
            line.add(outcome);
            line.sealed += report.sealed;
            crashes += walk.crashes();
            const QByteArray which = "world " + QByteArray::number(seed);
            QVERIFY2(walk.finished(), which);
            QVERIFY2(report.complete, which);
            QVERIFY2(outcome.lost == 0, which + " lost " + QByteArray::number(outcome.lost));
            QVERIFY2(outcome.doubled == 0, which);
            QVERIFY2(outcome.neverVisible == 0, which);
            QVERIFY2(walk.misplaced() == 0, which);
            QVERIFY2(world.unaskable() == 0, which);
            QCOMPARE(report.fetched, walk.rows().size());
            QCOMPARE(report.conflicts + report.contradicted() + report.unordered + report.timeless, 0);
            QVERIFY2(report.sealed != report.restless, which);
            QVERIFY2(!report.sealed || isQuiet(report), which);
        }
        QCOMPARE(crashes > 0, crashesPerThousand > 0);
    }

private Q_SLOTS:
    void losesNothingInHostileWorlds()
    {
        Line line { "this walk" };
        walkAll(HostileWorld::Mood::Hostile, worldCount() / 5, 0, line);
        line.print();
        QVERIFY(line.sealed > line.worlds / 2);
    }

    void losesNothingOverCrashes()
    {
        Line line { "this walk, 2 % crashes" };
        walkAll(HostileWorld::Mood::Hostile, worldCount(), 20, line);
        line.print();
        QVERIFY(line.sealed > line.worlds / 2);
    }

    void losesNothingAtTheEdgesOfTime()
    {
        Line line { "this walk, edges of time" };
        walkAll(HostileWorld::Mood::EdgeOfTime, worldCount(), 20, line);
        line.print();
        QVERIFY(line.sealed > line.worlds / 2);
    }

    /// Otherwise the worlds above prove nothing.
    void naiveWalksLoseInTheSameWorlds()
    {
        for (const NaiveWalk &naive : naiveWalks) {
            Line line { naive.name };
            for (int seed = 1; seed <= worldCount(); ++seed) {
                HostileWorld world(quint32(seed), HostileWorld::Mood::Hostile);
                const qint64 at = world.nowUs();
                const std::optional<qint64> end = std::min(
                    world.query().end.resolve(0).value_or(at), at - at % 1'000'000 - world.lagUs());
                line.add(compare(world, naive.read(world), at, end));
            }
            line.print();
            QVERIFY(line.worldsWithLoss * 20 > line.worlds);
            QVERIFY(line.doubled > 0 || naive.dropsRepeats);
        }
    }

    void costsLittleInCalmWorlds_data()
    {
        QTest::addColumn<bool>("guesses");
        QTest::addColumn<double>("most"); ///< requests, to those of one naive reading
        QTest::newRow("in turn") << false << 2.3;
        QTest::newRow("guessing ahead") << true << 2.7; // some pages begin too high, few too low
    }

    void costsLittleInCalmWorlds()
    {
        QFETCH(const bool, guesses);
        QFETCH(const double, most);
        Line calm { guesses ? "this walk, calm, guessing" : "this walk, calm" };
        Line naive { "offset until empty, calm" };
        for (quint32 seed = 1; seed <= 10; ++seed) {
            HostileWorld world(seed, HostileWorld::Mood::Calm);
            WorldWalk walk(world, seed, 0, guesses);
            walk.run();
            QVERIFY(walk.report().sealed);
            calm.add(compare(world, walk.rows(), walk.asOf(), walk.report().endUs));
            calm.sealed += walk.report().sealed;
            HostileWorld same(seed, HostileWorld::Mood::Calm);
            naive.add(compare(same, naiveWalks[2].read(same), same.nowUs(), {}));
        }
        calm.print();
        naive.print();
        QVERIFY(double(calm.requests) <= most * double(naive.requests));
        QCOMPARE(calm.lost, 0);
    }
};

QTEST_GUILESS_MAIN(TestWalkWorlds)
#include "tst_walkworlds.moc"
