// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Audit::Testing {

/// The token of every test that needs no other: tests/checks/canary.sh looks for it in all that these tests
/// print. It is never written out in a test, so that no test prints its own words.
inline constexpr char canary[] = "canary-5e0c6d2f94b87a13-do-not-print";

} // namespace Audit::Testing
