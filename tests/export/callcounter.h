// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/filecalls.h"

namespace Audit::Testing {

/// Counts the system calls of an export, over all threads of this process, and does something at the n-th.
/// One at a time: plain functions know no object.
class CallCounter
{
public:
    enum class At {
        Nothing,
        Kill, ///< the process ends in front of the n-th call
        FailWrite, ///< the n-th write and all after it fail
        FailSync, ///< the n-th sync of a file or folder fails
    };

    CallCounter(At at, int number, int systemError = 0);

    const FileCalls &calls() const { return m_calls; }
    static int counted();
    static bool hasStruck();

private:
    FileCalls m_calls;
};

} // namespace Audit::Testing
