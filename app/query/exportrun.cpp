// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/exportrun.h"

#include "domain/safetext.h"
#include "export/manifestkey.h"
#include "query/await.h"
#include "query/problem.h"
#include "query/words.h"
#include "startup.h"
#include "words/exportwords.h"
#include "words/sealwords.h"

#include <QEventLoop>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// "2,900 entries, as of 2026-11-22T14:02:11Z, complete".
QString summaryOf(const ExportResult &result)
{
    const Manifest &facts = result.facts;
    QStringList parts { Words::tr("%Ln entries", nullptr, pluralOf(result.rows)) };
    if (facts.asOfUs)
        parts.append(Words::tr("as of %1").arg(utcText(*facts.asOfUs)));
    if (facts.isSealed)
        parts.append(Words::tr("complete"));
    else if (exitCodeOf(facts) == Exit::ok)
        parts.append(Words::tr("the newest; there may be more"));
    else
        parts.append(Words::tr("not proven complete: %1").arg(unsealedText(facts.unsealed)));
    return parts.join(u", "_s);
}

/// Before the first of them is asked for.
QString detailEstimate(qint64 rows)
{
    const qint64 seconds = rows * usualDetailPause.count() / 1000;
    return Words::tr("Each of %Ln entries is asked for in full", nullptr, pluralOf(rows)) + u", "_s
        + Words::tr("about %Ln s left", nullptr, pluralOf(std::max<qint64>(1, seconds))) + u'.';
}

} // namespace

int pluralOf(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString progressLine(const ExportProgress &progress)
{
    const QLocale locale;
    QStringList parts;
    if (progress.isDetailing)
        parts.append(Words::tr("%1 of %2 entries in full")
                         .arg(locale.toString(progress.rows), locale.toString(*progress.expected)));
    else if (progress.isFinishing)
        parts.append(Words::tr("writing the file: %Ln entries", nullptr, pluralOf(progress.rows)));
    else if (progress.pass > 1)
        parts.append(
            Words::tr("%Ln entries, reading once more for late ones", nullptr, pluralOf(progress.rows)));
    else if (progress.expected && *progress.expected >= progress.rows)
        parts.append(Words::tr("%1 of about %2 entries")
                         .arg(locale.toString(progress.rows), locale.toString(*progress.expected)));
    else
        parts.append(Words::tr("%Ln entries", nullptr, pluralOf(progress.rows)));
    if (progress.rowsPerSecond >= 1)
        parts.append(Words::tr("%1 a second").arg(locale.toString(qint64(progress.rowsPerSecond))));
    if (progress.remainingSeconds)
        parts.append(Words::tr("about %Ln s left", nullptr, pluralOf(*progress.remainingSeconds)));
    return parts.join(u", "_s) + u" …"_s;
}

/// Who asks for the newest so many gets what was asked for.
int exitCodeOf(const Manifest &facts)
{
    const bool isAsked = facts.isSealed || facts.unsealed == QList { Unsealed::Limited };
    return isAsked ? Exit::ok : Exit::unsealed;
}

int ExportRun::run(ExportRequest request, const ExportPlace &place)
{
    if (m_source == Source::Lasting)
        request.key = fetchKey();
    if (Interrupt::happened())
        return m_talk.report(interruptedProblem());
    ExportJob job(std::move(request), place);
    QEventLoop loop;
    QObject::connect(&m_interrupt, &Interrupt::interrupted, &job,
        m_source == Source::Sample ? &ExportJob::discard : &ExportJob::stop);
    QObject::connect(
        &job, &ExportJob::progressed, &loop, [&, isTold = false](const ExportProgress &progress) mutable {
            if (progress.isDetailing && !std::exchange(isTold, true))
                m_talk.say(detailEstimate(*progress.expected - progress.rows));
            m_talk.progress(progressLine(progress));
        });
    QObject::connect(&job, &ExportJob::startedAnew, &loop, [&] {
        m_talk.say(Words::tr("What was kept of this export is damaged. It is set aside, and everything is "
                             "fetched again."));
    });
    QObject::connect(&job, &ExportJob::paused, &loop,
        [&](const ExportPause &pause) { loop.exit(tellPause(pause, job.id())); });
    QObject::connect(&job, &ExportJob::failed, &loop,
        [&](const ExportError &error) { loop.exit(tellFailure(error, job.id())); });
    QObject::connect(&job, &ExportJob::succeeded, &loop,
        [&](const ExportResult &result) { loop.exit(tellResult(result)); });
    job.start();
    return loop.exec();
}

/// None where there is no keychain: the manifest is then unsigned, and says so when it is verified.
std::optional<ManifestKey> ExportRun::fetchKey()
{
    const auto answer = await<Result<ManifestKey, TokenStoreError>>(
        m_interrupt, [](auto handler) { return fetchManifestKey(handler, KeyWish::MakeIfNone); });
    return answer && *answer ? std::optional(**answer) : std::nullopt;
}

int ExportRun::tellResult(const ExportResult &result)
{
    m_talk.say(summaryOf(result));
    qint64 removed = 0;
    for (const RefinementFacts &refinement : result.facts.refinements)
        removed += refinement.removed;
    if (removed > 0)
        m_talk.say(Words::tr("%Ln entries that were read do not fit the conditions and are left out.",
            nullptr, pluralOf(removed)));
    if (result.facts.unreadable > 0)
        m_talk.say(Words::tr("%Ln elements of the server's lists were no entries and are left out.", nullptr,
            pluralOf(result.facts.unreadable)));
    if (result.facts.ahead > 0)
        m_talk.say(Words::tr("At least %Ln entries are dated later than the server's clock and are left out; "
                             "--lag 0 takes them in.",
            nullptr, pluralOf(result.facts.ahead)));
    if (result.facts.notInFull > 0)
        m_talk.say(Words::tr("%Ln entries could not be had in full and stand as the list showed them.",
            nullptr, pluralOf(result.facts.notInFull)));
    if (!result.contradictedPath.isEmpty())
        m_talk.say(Words::tr("Entries that match no filter that was asked for are in %1.")
                       .arg(terminalSafe(result.contradictedPath)));
    if (result.facts.cells.cutCells > 0 || result.facts.cells.replacedCells > 0)
        m_talk.say(
            Words::tr("%Ln values do not fit this format as they are; the manifest names the first ones.",
                nullptr, pluralOf(result.facts.cells.cutCells + result.facts.cells.replacedCells)));
    m_talk.say(Words::tr("The proof is in %1.").arg(terminalSafe(result.manifestPath)));
    return exitCodeOf(result.facts);
}

int ExportRun::tellPause(const ExportPause &pause, const QString &id)
{
    int exitCode = Exit::interrupted;
    if (pause.error.api)
        exitCode = m_talk.report(problemOf(*pause.error.api));
    else if (pause.error.file)
        exitCode = m_talk.report(problemOf(*pause.error.file));
    else
        exitCode = m_talk.report(interruptedProblem());
    m_talk.say(Words::tr("%Ln entries are kept.", nullptr, pluralOf(pause.rows)));
    tellHowToGoOn(id);
    return exitCode;
}

int ExportRun::tellFailure(const ExportError &error, const QString &id)
{
    if (Interrupt::happened() || (error.api && error.api->kind == ErrorKind::Cancelled))
        return m_talk.report(interruptedProblem());
    const int exitCode = m_talk.report(error.api ? problemOf(*error.api) : problemOf(*error.file));
    if (error.isKept)
        tellHowToGoOn(id);
    return exitCode;
}

void ExportRun::tellHowToGoOn(const QString &id)
{
    m_talk.say(Words::tr("Go on with: %1").arg(u"audit-query resume "_s + id));
}

} // namespace Audit
