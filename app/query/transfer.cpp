// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/transfer.h"

#include "api/entrywalk.h"
#include "domain/timetext.h"
#include "export/exportjob.h"
#include "export/walkwriter.h"
#include "query/exportrun.h"
#include "query/output.h"
#include "query/tableprinter.h"
#include "query/words.h"
#include "startup.h"
#include "words/exportwords.h"
#include "words/walkwords.h"

#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 usualLagSeconds = 300;

QString completenessOf(const WalkReport &report)
{
    if (report.contradictsTotal())
        return uncertainText(*report.reportedTotal);
    return report.complete ? Words::tr("complete") : Words::tr("the newest; there may be more");
}

/// "2,900 entries, as of 2026-11-22T14:02:11Z, complete", and what was odd. The exit code.
int summarize(Talk &talk, qint64 rows, const WalkReport &report, bool isExport)
{
    QStringList parts { Words::tr("%Ln entries", nullptr, pluralOf(rows)) };
    if (report.asOfUs)
        parts.append(Words::tr("as of %1").arg(utcText(*report.asOfUs)));
    parts.append(completenessOf(report));
    talk.say(parts.join(u", "_s));
    if (isExport)
        talk.say(Words::tr("Read once. With --output FILE an export reads until nothing new shows up, and "
                           "puts a proof beside the file."));
    if (report.unreadable > 0)
        talk.say(Words::tr("%Ln elements of the server's lists were no entries and are left out.", nullptr,
            pluralOf(report.unreadable)));
    return report.contradictsTotal() ? Exit::unsealed : Exit::ok;
}

CsvDialect dialectOf(const Options &options)
{
    return { options.csv.value_or(CsvForm::Exact), ',', false };
}

ExportFormat fileFormatOf(OutputFormat format)
{
    if (format == OutputFormat::Xlsx)
        return ExportFormat::Xlsx;
    return format == OutputFormat::Csv ? ExportFormat::Csv : ExportFormat::JsonLines;
}

/// Entries of a real log may come late. Whoever wants the newest ones takes them as they are, and made-up
/// ones are never late.
qint64 lagOf(const Options &options)
{
    const bool isAtOnce = options.sample || options.command == Command::List;
    return options.lagSeconds.value_or(isAtOnce ? 0 : usualLagSeconds);
}

ExportRequest requestOf(const Options &options, Session &session)
{
    ExportRequest request;
    request.server = session.server();
    request.route = session.route();
    request.token = session.token();
    request.renewal = session.line();
    request.route = session.route();
    request.query = options.query;
    request.path = QFileInfo(options.output).absoluteFilePath();
    request.replace = options.replace;
    request.connection = options.connection;
    request.format = fileFormatOf(*options.format);
    request.dialect = dialectOf(options);
    request.columns = options.columns;
    request.zone = QTimeZone::systemTimeZone();
    request.limit = options.limit;
    request.fullDetails = options.fullDetails;
    request.perPage = options.perPage;
    request.lagUs = lagOf(options) * 1'000'000;
    request.describe = [](const Manifest &facts) { return aboutExport(facts, TimeFormat()); };
    return request;
}

Content contentOf(OutputFormat format)
{
    if (format == OutputFormat::Table)
        return Content::Safe;
    return format == OutputFormat::Csv ? Content::Csv : Content::Json;
}

std::unique_ptr<RowFormat> formatOf(const Options &options, qsizetype width)
{
    if (options.format == OutputFormat::Table)
        return std::make_unique<TablePrinter>(options.columns, width);
    const auto format = options.format == OutputFormat::Csv ? ExportFormat::Csv : ExportFormat::JsonLines;
    return makeRowFormat(format, options.columns, dialectOf(options), QTimeZone::systemTimeZone());
}

int reportError(Talk &talk, const ExportError &error)
{
    if (Interrupt::happened() || (error.api && error.api->kind == ErrorKind::Cancelled))
        return talk.report(interruptedProblem());
    return talk.report(error.api ? problemOf(*error.api) : problemOf(*error.file));
}

int transferByJob(const Options &options, Session &session, Interrupt &interrupt, Talk &talk)
{
    const auto source = options.sample ? ExportRun::Source::Sample : ExportRun::Source::Lasting;
    return ExportRun(talk, interrupt, source).run(requestOf(options, session));
}

int finishOutput(
    Output &output, const WalkWriter &pump, const EntryWalk &walk, const Options &options, Talk &talk)
{
    if (const auto committed = output.commit(); !committed)
        return output.readerGone() ? Exit::ok : reportError(talk, { {}, committed.error() });
    if (pump.hidden() > 0)
        talk.say(Words::tr("%Ln entries that were read do not fit the conditions and are left out.", nullptr,
            pluralOf(pump.hidden())));
    return summarize(talk, pump.rows(), walk.report(), options.command == Command::Export);
}

int pumpInto(Output &output, const Options &options, Source &source, Interrupt &interrupt, Talk &talk)
{
    const auto format = formatOf(options, output.width());
    // Where rows are hidden, more have to be read than are written.
    const qint64 wanted
        = options.query.refinements.isEmpty() ? options.limit.value_or(options.perPage) : options.perPage;
    const int perPage = int(std::min<qint64>(wanted, options.perPage));
    const auto walk = makeWalk(source.client(), options.query, nowMicroseconds(), perPage);
    WalkWriter pump(*walk, *format, output, options.limit, options.query.refinements);
    QEventLoop loop;
    int exitCode = Exit::ok;
    const auto leave = [&](int code) {
        exitCode = code;
        loop.quit();
    };
    QObject::connect(
        &interrupt, &Interrupt::interrupted, &loop, [&] { leave(talk.report(interruptedProblem())); });
    QObject::connect(&pump, &WalkWriter::progressed, &loop, [&](const ExportProgress &progress) {
        if (!output.isTerminal())
            talk.progress(progressLine(progress));
    });
    QObject::connect(&pump, &WalkWriter::failed, &loop, [&](const ExportError &error) {
        leave(error.file && output.readerGone() ? Exit::ok : reportError(talk, error));
    });
    QObject::connect(&pump, &WalkWriter::finished, &loop,
        [&] { leave(finishOutput(output, pump, *walk, options, talk)); });
    QMetaObject::invokeMethod(&pump, &WalkWriter::start, Qt::QueuedConnection);
    loop.exec();
    return exitCode;
}

} // namespace

int transferEntries(const Options &options, Source &source, Interrupt &interrupt, Talk &talk)
{
    if (options.format != OutputFormat::Table && !isStream(options.output))
        return transferByJob(options, source.session(), interrupt, talk);
    if (options.format == OutputFormat::Xlsx)
        return talk.report(
            usageProblem(Words::tr("A workbook needs a file: it is not written from front to back.")));
    const auto output = Output::open(options.output, options.replace, contentOf(*options.format));
    if (!output)
        return talk.report(problemOf(output.error()));
    return pumpInto(**output, options, source, interrupt, talk);
}

} // namespace Audit
