// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace Audit {

/// Cuts connections to a database whose server does not answer: a thread that waits in such a connection
/// comes back with an error. Any thread may use it.
class QuestionWatch
{
    using Clock = std::chrono::steady_clock;
    struct Question
    {
        int socket;
        Clock::time_point deadline;
        bool wasCut = false;
    };

public:
    explicit QuestionWatch(std::chrono::milliseconds longest);
    ~QuestionWatch(); ///< no question is watched any more

    /// A question over this socket is being asked while it lives; the socket stays open meanwhile. -1 is
    /// watched by nobody.
    class Watched
    {
    public:
        Watched(QuestionWatch &watch, int socket);
        ~Watched();
        Q_DISABLE_COPY_MOVE(Watched)
        bool wasCut() const;

    private:
        QuestionWatch &m_watch;
        std::list<Question>::iterator m_question;
    };

    /// Cuts all questions, and those that come: nobody waits for answers any more.
    void cutAll();

private:
    void run();
    static void cut(Question &question);

    const std::chrono::milliseconds m_longest;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Question> m_questions;
    bool m_isResting = false; ///< until somebody asks
    bool m_isOver = false;
    bool m_cutsAll = false;
    std::thread m_thread;
};

} // namespace Audit
