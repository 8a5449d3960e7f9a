// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/questionwatch.h"

#include <algorithm>
#include <sys/socket.h>

namespace Audit {

namespace {

constexpr std::chrono::milliseconds longestPause { 1000 }; ///< between two looks at what is being asked

} // namespace

QuestionWatch::QuestionWatch(std::chrono::milliseconds longest)
    : m_longest(longest)
    , m_thread([this] { run(); })
{
}

QuestionWatch::~QuestionWatch()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

/// Looks now and then while anything is being asked: nobody wakes it for each of thousands of short
/// questions.
void QuestionWatch::run()
{
    const auto pause = std::min(m_longest, longestPause);
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        m_isResting = m_questions.empty();
        if (m_isResting)
            m_changed.wait(lock);
        else
            m_changed.wait_for(lock, pause);
        for (Question &question : m_questions) {
            if (question.deadline <= Clock::now())
                cut(question);
        }
    }
}

/// The socket stays its owner's to close: whoever waits on it sees its end.
void QuestionWatch::cut(Question &question)
{
    if (!question.wasCut && question.socket >= 0)
        ::shutdown(question.socket, SHUT_RDWR);
    question.wasCut = true;
}

void QuestionWatch::cutAll()
{
    const std::scoped_lock lock(m_mutex);
    m_cutsAll = true;
    for (Question &question : m_questions)
        cut(question);
}

QuestionWatch::Watched::Watched(QuestionWatch &watch, int socket)
    : m_watch(watch)
{
    const std::scoped_lock lock(watch.m_mutex);
    watch.m_questions.push_back({ socket, Clock::now() + watch.m_longest });
    m_question = std::prev(watch.m_questions.end());
    if (watch.m_cutsAll)
        cut(*m_question);
    if (watch.m_isResting)
        watch.m_changed.notify_one();
}

QuestionWatch::Watched::~Watched()
{
    const std::scoped_lock lock(m_watch.m_mutex);
    m_watch.m_questions.erase(m_question);
}

bool QuestionWatch::Watched::wasCut() const
{
    const std::scoped_lock lock(m_watch.m_mutex);
    return m_question->wasCut;
}

} // namespace Audit
