// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/talk.h"

#include "query/textwidth.h"
#include "query/words.h"
#include "startup.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

void print(const QString &text)
{
    // A token that was given in the wrong place stands in what is said about it.
    const QByteArray bytes = withoutTokens(text).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Talk::Talk(bool quiet)
    : m_quiet(quiet)
    , m_terminal(::isatty(STDERR_FILENO))
{
}

Talk::~Talk()
{
    clearProgress();
}

void Talk::say(const QString &line)
{
    clearProgress();
    if (!m_quiet)
        print(line + u'\n');
}

void Talk::progress(const QString &line)
{
    if (m_quiet || !m_terminal)
        return;
    clearProgress();
    print(line);
    m_progressWidth = textWidth(line);
}

/// Spaces, not control sequences: what a terminal does with those is not ours to know.
void Talk::clearProgress()
{
    if (m_progressWidth > 0)
        print(u'\r' + QString(m_progressWidth, u' ') + u'\r');
    m_progressWidth = 0;
}

int Talk::report(const Problem &problem)
{
    clearProgress();
    print(u"audit-query: "_s + problem.sentence + u'\n');
    if (!problem.theirWords.isEmpty())
        print(u"  "_s + problem.theirWords + u'\n');
    return problem.exitCode;
}

} // namespace Audit
