// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storepool.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <future>
#include <thread>

namespace Audit {

namespace asio = boost::asio;

namespace {

using Opened = Result<Done, ServiceError>;

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
    ~Private()
    {
        work.reset();
        for (std::thread &thread : threads)
            thread.join();
    }

    /// A question whose connection broke is asked once more over a new one: nothing is changed by asking.
    static Answer askAgainIfLost(const StoreTask &task, Store &store)
    {
        Answer answer = task(store);
        if (store.database().isLost() && store.database().reopen())
            answer = task(store);
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

    void run(const QString &database, std::promise<Opened> &opened)
    {
        auto store = Store::open(database, Store::Access::ReadOnly, memory);
        opened.set_value(store ? Opened(Done {}) : Opened(store.error()));
        if (!store)
            return;
        threadStore() = store.value().get();
        tasks.run();
        threadStore() = nullptr;
    }

    std::shared_ptr<StoreMemory> memory = std::make_shared<StoreMemory>();
    asio::io_context tasks;
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(tasks);
    std::vector<std::thread> threads;
};

StorePool::StorePool(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

StorePool::~StorePool() = default;

Result<std::unique_ptr<StorePool>, ServiceError> StorePool::start(const QString &database, int threads)
{
    auto d = std::make_unique<Private>();
    for (int i = 0; i < threads; ++i) {
        if (const auto opened = d->addThread(database); !opened)
            return opened.error();
    }
    return std::unique_ptr<StorePool>(new StorePool(std::move(d)));
}

void StorePool::ask(StoreTask task, std::function<void(Answer)> answered)
{
    asio::post(d->tasks, [task = std::move(task), answered = std::move(answered)] {
        answered(Private::askAgainIfLost(task, *threadStore()));
    });
}

} // namespace Audit
