// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/problem.h"

#include <QString>

namespace Audit {

/// What the program says on standard error: news, a progress line where a person looks on, and problems.
class Talk
{
public:
    explicit Talk(bool quiet);
    ~Talk();
    Q_DISABLE_COPY_MOVE(Talk)

    void say(const QString &line);
    void progress(const QString &line); ///< replaces the one before; only on a terminal
    int report(const Problem &problem); ///< says it, quiet or not; answers its exit code

private:
    void clearProgress();

    bool m_quiet;
    bool m_terminal;
    qsizetype m_progressWidth = 0;
};

} // namespace Audit
