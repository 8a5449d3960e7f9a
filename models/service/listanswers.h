// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/answermemory.h"
#include "service/logwatch.h"

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
        : m_watch(address)
    {
    }

    /// What is remembered and still right, where that shows without waiting. In the I/O thread.
    std::optional<Answer> atOnce(const Question &question);
    /// In any store thread.
    Result<Answer, StoreFault> ask(Store &store, const Question &question);
    /// The last call in the I/O thread.
    void close() { m_watch.close(); }

private:
    AnswerMemory m_memory;
    LogWatch m_watch;
};

} // namespace Audit
