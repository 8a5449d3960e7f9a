// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace Audit::Testing {

/// How long one event kept this thread's processor, the longest so far: what a person feels as a window that
/// hangs. Processor time, since other programs on the machine are not to blame for it. An event that ran a
/// loop of its own (a menu, a dialog) counts for what it did itself, which is nothing.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

#if defined(__SANITIZE_ADDRESS__) || !defined(__OPTIMIZE__)
    static constexpr double mostMs = 2000; // a slower program
#else
    static constexpr double mostMs = 100;
#endif

    double longestMs() const
    {
        return m_longest * 1000;
    }
    const QByteArray &longest() const
    {
        return m_where;
    }

    bool notify(QObject *receiver, QEvent *event) override
    {
        const int level = QThread::currentThread() == thread() ? thread()->loopLevel() : -1;
        if (level < 0 || level <= m_level)
            return QApplication::notify(receiver, event); // part of what is measured already
        const int levelBefore = std::exchange(m_level, level);
        const int turnsBefore = m_turns;
        const QByteArray where = QByteArray(receiver->metaObject()->className()) + ' '
            + receiver->objectName().toUtf8() + ", event " + QByteArray::number(int(event->type()));
        const double began = now();
        const bool done = QApplication::notify(receiver, event);
        const double took = now() - began;
        if (m_turns == turnsBefore && took > m_longest) {
            m_longest = took;
            m_where = where;
        }
        ++m_turns;
        m_level = levelBefore;
        return done;
    }

private:
    static double now()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    }

    int m_level = -1; ///< of the loop whose event is being measured
    int m_turns = 0;
    double m_longest = 0;
    QByteArray m_where;
};

/// The tests of T; they fail too where an event held the window up for too long.
template <class T>
int watchedMain(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    T tests;
    const int failed = QTest::qExec(&tests, argc, argv);
    const bool isSlow = application.longestMs() > WatchedApplication::mostMs;
    std::printf("%s: the longest event took %.1f ms of processor time (%s)\n", isSlow ? "FAIL!" : "watched",
        application.longestMs(), application.longest().constData());
    return failed + (isSlow ? 1 : 0);
}

} // namespace Audit::Testing

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): as QTEST_MAIN
#define AUDIT_WATCHED_MAIN(TestClass)                                                                        \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        return Audit::Testing::watchedMain<TestClass>(argc, argv);                                           \
    }
