// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/exportcommands.h"

#include "domain/safetext.h"
#include "export/exportstore.h"
#include "export/manifestkey.h"
#include "export/verify.h"
#include "query/await.h"
#include "query/exportrun.h"
#include "query/output.h"
#include "query/source.h"
#include "query/words.h"
#include "startup.h"
#include "words/exportwords.h"
#include "words/verifywords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ReasonWords
{
    PauseReason reason;
    const char *text;
};

constexpr std::array reasonWords {
    ReasonWords { PauseReason::Stopped, QT_TRANSLATE_NOOP("AuditQuery", "stopped") },
    ReasonWords { PauseReason::SignedOut, QT_TRANSLATE_NOOP("AuditQuery", "signed out") },
    ReasonWords { PauseReason::Unreachable, QT_TRANSLATE_NOOP("AuditQuery", "server not reachable") },
    ReasonWords { PauseReason::ServerBusy, QT_TRANSLATE_NOOP("AuditQuery", "server busy") },
    ReasonWords { PauseReason::DiskFull, QT_TRANSLATE_NOOP("AuditQuery", "disk full") },
    ReasonWords { PauseReason::Failed, QT_TRANSLATE_NOOP("AuditQuery", "failed") },
};

QString stateOf(const InterruptedExport &one)
{
    if (one.isRunning)
        return Words::tr("running");
    const auto found = std::find_if(reasonWords.begin(), reasonWords.end(),
        [&](const ReasonWords &row) { return one.reason == row.reason; });
    return found == reasonWords.end() ? Words::tr("interrupted") : Words::tr(found->text);
}

/// To the second; this list is for people.
QString instant(qint64 us)
{
    return utcText(us - us % 1'000'000);
}

QString lineOf(const InterruptedExport &one)
{
    return u"%1  %2  %3  %4  %5\n"_s.arg(one.id, instant(one.lastUs),
        Words::tr("%Ln entries", nullptr, pluralOf(one.rows)), stateOf(one), terminalSafe(one.request.path));
}

QString lineOf(const FinishedExport &one)
{
    return u"%1  %2  %3  %4\n"_s.arg(instant(one.atUs), Words::tr("%Ln entries", nullptr, pluralOf(one.rows)),
        one.isSealed ? Words::tr("complete") : Words::tr("not proven complete"), terminalSafe(one.path));
}

int print(const QString &text, Talk &talk)
{
    const auto output = Output::open({}, false, Content::Safe);
    if (!output)
        return talk.report(problemOf(output.error()));
    const auto written = (*output)->write(text.toUtf8()).and_then([&](Done) { return (*output)->commit(); });
    return written || (*output)->readerGone() ? Exit::ok : talk.report(problemOf(written.error()));
}

/// The export that is meant; the only one that waits, where none is named.
Result<InterruptedExport, Problem> findExport(const QString &id)
{
    QList<InterruptedExport> waiting = ExportStore().interrupted();
    waiting.removeIf(
        [&](const InterruptedExport &one) { return id.isEmpty() ? one.isRunning : one.id != id; });
    if (waiting.size() == 1)
        return waiting[0];
    if (waiting.isEmpty())
        return usageProblem(id.isEmpty()
                ? Words::tr("There is no export to go on with.")
                : Words::tr("There is no export “%1” to go on with.").arg(terminalSafe(id)));
    QStringList ids;
    for (const InterruptedExport &one : waiting)
        ids.append(one.id);
    return usageProblem(Words::tr("Name one of the exports: %1.").arg(ids.join(u", "_s)));
}

} // namespace

int resumeExport(Options options, const Token &environment, Interrupt &interrupt, Talk &talk)
{
    const auto found = findExport(options.id);
    if (!found)
        return talk.report(found.error());
    ExportRequest request = found->request;
    options.connection = request.connection;
    if (options.connection.isEmpty())
        options.server = request.server.toString();
    const auto source = Source::open(options, environment, interrupt, talk);
    if (!source)
        return talk.report(source.error());
    // The same name may stand for another server by now, and rows of two servers make no export.
    if ((*source)->session().server() != request.server)
        return talk.report(usageProblem(Words::tr("The connection “%1” leads to another server now.")
                                            .arg(terminalSafe(options.connection))));
    request.token = (*source)->session().token();
    request.renewal = (*source)->session().line();
    request.route = (*source)->session().route();
    request.describe = [](const Manifest &facts) { return aboutExport(facts, TimeFormat()); };
    ExportPlace place;
    place.id = found->id;
    return ExportRun(talk, interrupt, ExportRun::Source::Lasting).run(std::move(request), place);
}

int listExports(const Options &, Talk &talk)
{
    const ExportStore store;
    const QList<InterruptedExport> waiting = store.interrupted();
    const QList<FinishedExport> finished = store.finished();
    QString text;
    for (const InterruptedExport &one : waiting)
        text += lineOf(one);
    if (!waiting.isEmpty() && !finished.isEmpty())
        text += u'\n';
    for (const FinishedExport &one : finished)
        text += lineOf(one);
    if (text.isEmpty())
        talk.say(Words::tr("There are no exports yet."));
    return print(text, talk);
}

int verifyFile(const Options &options, Interrupt &interrupt, Talk &talk)
{
    const auto key = await<Result<ManifestKey, TokenStoreError>>(
        interrupt, [](auto handler) { return fetchManifestKey(handler, KeyWish::ReadOnly); });
    if (!key)
        return talk.report(interruptedProblem());
    const VerifyReport report = verifyExport(options.id, *key ? std::optional(**key) : std::nullopt);
    const VerifyText words = verifyText(report, TimeFormat());
    QString text = words.verdict + u'\n';
    for (const QString &finding : words.findings)
        text += u"  "_s + finding + u'\n';
    text += words.proof + u'\n';
    const int printed = print(text, talk);
    if (printed != Exit::ok)
        return printed;
    return report.isUnchanged() ? Exit::ok : Exit::badData;
}

} // namespace Audit
