// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Audit {

/// SIGINT and SIGTERM as something to wait for while it lives; before and after they end the program at once,
/// as they do any other. One per process.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

    /// Returns once one of them has come, whichever thread it met.
    void wait() const;
};

} // namespace Audit
