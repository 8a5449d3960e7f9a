// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storepool.h"

#include "service/questionwatch.h"

#include <QLoggingCategory>

#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <thread>

namespace Audit {

namespace asio = boost::asio;

namespace {

using Clock = std::chrono::steady_clock;
using Opened = Result<Done, ServiceError>;

Q_LOGGING_CATEGORY(log, "audit.service")

/// The store of the thread that runs; connections stay in the thread that opened them.
Store *&threadStore()
{
    thread_local Store *store = nullptr;
    return store;
}

} // namespace

class StorePool::Private
{
public:
    explicit Private(std::chrono::milliseconds longest)
        : watch(longest)
    {
    }

    ~Private()
    {
        watch.cutAll(); // before any thread ends: its goodbye to the database is cut, too
        work.reset();
        tasks.stop();
        for (std::thread &thread : threads)
            thread.join();
    }

    Answer answerTo(const StoreTask &task, Store &store)
    {
        Database &database = store.database();
        if (database.isLost() && !isBack(database))
            return unavailableAnswer();
        bool wasCut = false;
        Answer answer = ask(task, store, wasCut);
        // A question whose connection broke is asked once more over a new one: nothing is changed by asking.
        if (!wasCut && database.isLost() && isBack(database))
            answer = ask(task, store, wasCut);
        return answer;
    }

    Opened addThread(const QString &database)
    {
        std::promise<Opened> opened;
        auto result = opened.get_future();
        threads.emplace_back(
            [this, database, opened = std::move(opened)]() mutable { run(database, opened); });
        return result.get();
    }

    boost::asio::io_context tasks;

private:
    Answer ask(const StoreTask &task, Store &store, bool &wasCut)
    {
        const QuestionWatch::Watched watched(watch, store.database().socket());
        Answer answer = task(store);
        wasCut = watched.wasCut();
        return answer;
    }

    /// Where trying takes its time, the next one waits as long; said once when it goes and once when it
    /// comes.
    bool isBack(Database &database)
    {
        if (Clock::now() < notBefore.load())
            return false;
        const auto start = Clock::now();
        const auto opened = database.reopen();
        if (!opened) {
            notBefore = Clock::now() + (Clock::now() - start);
            if (!isAway.exchange(true))
                qCWarning(log, "The database is away: %s", qUtf8Printable(opened.error().text));
            return false;
        }
        if (isAway.exchange(false))
            qCInfo(log, "The database is back.");
        return true;
    }

    void run(const QString &database, std::promise<Opened> &opened)
    {
        auto store = Store::open(database, Store::Access::ReadOnly, memory);
        opened.set_value(store ? Opened(Done {}) : Opened(store.error()));
        if (!store)
            return;
        threadStore() = store.value().get();
        tasks.run();
        threadStore() = nullptr;
        const QuestionWatch::Watched goodbye(watch, store.value()->database().socket());
        store.value().reset();
    }

    std::shared_ptr<StoreMemory> memory = std::make_shared<StoreMemory>();
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(tasks);
    QuestionWatch watch;
    std::atomic<Clock::time_point> notBefore = Clock::time_point();
    std::atomic<bool> isAway = false;
    std::vector<std::thread> threads;
};

StorePool::StorePool(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

StorePool::~StorePool() = default;

Result<std::unique_ptr<StorePool>, ServiceError> StorePool::start(
    const QString &database, int threads, std::chrono::milliseconds longest)
{
    auto d = std::make_unique<Private>(longest);
    for (int i = 0; i < threads; ++i) {
        if (const auto opened = d->addThread(database); !opened)
            return opened.error();
    }
    return std::unique_ptr<StorePool>(new StorePool(std::move(d)));
}

void StorePool::ask(StoreTask task, std::function<void(Answer)> answered)
{
    asio::post(d->tasks, [d = d.get(), task = std::move(task), answered = std::move(answered)] {
        answered(d->answerTo(task, *threadStore()));
    });
}

} // namespace Audit
