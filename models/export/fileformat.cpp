// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/fileformat.h"

#include "domain/jsontext.h"
#include "export/csvfile.h"
#include "export/xlsxformat.h"

#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

/// The server's own bytes, one entry a line.
class JsonLinesFile : public FileFormat
{
public:
    Result<Done, FileError> begin(ByteSink &sink) override
    {
        m_sink = &sink;
        return Done {};
    }

    Result<Done, FileError> row(QByteArrayView raw) override
    {
        if (auto written = writeLine(raw); !written)
            return written;
        return m_sink->write("\n");
    }

    Result<Done, FileError> end(const Manifest &) override { return Done {}; }
    FormatFacts facts() const override { return {}; }

private:
    Result<Done, FileError> writeLine(QByteArrayView raw)
    {
        const bool isOneLine = !raw.contains('\n') && !raw.contains('\r');
        return isOneLine ? m_sink->write(raw) : m_sink->write(jsonLine(raw.toByteArray()));
    }

    ByteSink *m_sink = nullptr;
};

struct Ending
{
    ExportFormat format;
    QLatin1StringView name;
};

constexpr std::array endings { Ending { ExportFormat::Csv, "csv"_L1 },
    Ending { ExportFormat::JsonLines, "jsonl"_L1 }, Ending { ExportFormat::Xlsx, "xlsx"_L1 } };

} // namespace

std::unique_ptr<FileFormat> makeFileFormat(const FormatRequest &request)
{
    if (request.format == ExportFormat::JsonLines)
        return std::make_unique<JsonLinesFile>();
    if (request.format == ExportFormat::Xlsx)
        return std::make_unique<XlsxFormat>(request);
    return std::make_unique<CsvFile>(request);
}

void setFormat(Manifest &manifest, const FormatRequest &request, const FormatFacts &facts)
{
    const bool hasColumns = request.format != ExportFormat::JsonLines;
    manifest.format = request.format;
    manifest.dialect = request.format == ExportFormat::Csv ? request.dialect : CsvDialect {};
    manifest.columns = hasColumns ? columnNames(request.columns) : QStringList();
    manifest.timeZone
        = hasColumns && hasLocalTime(request.columns) ? QString::fromLatin1(request.zone.id()) : QString();
    manifest.cells = facts;
}

QLatin1StringView fileEnding(ExportFormat format)
{
    return endings.at(std::size_t(format)).name;
}

} // namespace Audit
