#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What must not stand in the sources, one rule a line: where, an extended regular expression, why.
set -euo pipefail
bad=0
forbid() { # REASON REGEX FOLDER…
  local reason=$1 regex=$2 hits
  shift 2
  hits=$(grep -rnE --include='*.cpp' --include='*.h' --include='CMakeLists.txt' --include='*.cmake' --include='*.sh' \
    --exclude-dir=checks --exclude-dir=node_modules -- "$regex" "$@" | grep -v '// our own words' || true)
  [[ -n $hits ]] || return 0
  printf '%s:\n%s\n' "$reason" "$hits"
  bad=1
}
forbid "unfinished" '\b(TODO|FIXME|XXX)\b' app ui models tests resources
forbid "a secret in a plain file" 'setInsecureFallback\((true|1)' app ui models tests
forbid "a certificate error waved through" 'ignoreSslErrors' app ui models tests
forbid "text that may turn into markup" 'AutoText|Qt::RichText|mightBeRichText' app ui models
forbid "a test that sleeps" 'QTest::(qWait|qSleep)\(|QThread::(m|u)?sleep\(|sleep_for\(' tests
forbid "a path of one machine" '"/(home|root|work|tmp)/' app ui models tests resources
forbid "Qt follows redirects with the token" 'NoLessSafeRedirectPolicy|UserVerifiedRedirectPolicy' app ui models
forbid "a nested event loop" 'QEventLoop|processEvents\(' ui models/tables models/api models/signin models/export
forbid "a shell between us and a program" '(^|[ (=;])(::|std::)?(system|popen)\(' app ui models
exit $bad
