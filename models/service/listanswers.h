// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/answermemory.h"
#include "service/logwatch.h"
#include "service/store.h"

namespace Audit {

/// Answers to lists. Many consoles look at the same first page: it is put together, and compressed, once for
/// each state of the log.
class ListAnswers
{
public:
    struct Question
    {
        ListRequest request;
        bool zipped = false;
    };

    explicit ListAnswers(const DatabaseAddress &address)
        : m_watch(LogWatch::over(address))
    {
    }

    /// What is remembered, whether or not it is still right. Any thread may ask.
    std::optional<AnswerMemory::Known> remembered(const Question &question) const;
    /// In any store thread.
    Result<Answer, StoreFault> ask(Store &store, const Question &question);
    /// By it the I/O thread knows whether what is remembered is right.
    LogWatch &watch() { return *m_watch; }

private:
    AnswerMemory m_memory;
    std::unique_ptr<LogWatch> m_watch;
};

} // namespace Audit
