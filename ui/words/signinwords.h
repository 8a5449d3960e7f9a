// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signinfault.h"
#include "words/errortext.h"

namespace Audit {

/// A fault of signing in, refreshing or signing out in words; each kind has a sentence of its own.
/// `serverSaid` holds the provider's own words, where it said any.
ErrorText signInText(const SignInError &error);

/// sentence + way forward on one line.
QString signInLine(const SignInError &error);

/// The page that the browser shows when it comes back, in the language of the program.
BrowserPage browserPage(BrowserAnswer answer);

} // namespace Audit
