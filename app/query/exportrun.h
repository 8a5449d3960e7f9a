// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"
#include "interrupt.h"
#include "query/talk.h"

namespace Audit {

/// Runs an export to its end, its pause or its failure, and says what came of it. The exit code.
class ExportRun
{
public:
    enum class Source { Lasting, Sample }; ///< a sample's server goes with the program: nothing to resume

    ExportRun(Talk &talk, Interrupt &interrupt, Source source)
        : m_talk(talk)
        , m_interrupt(interrupt)
        , m_source(source)
    {
    }

    /// The signing key is looked for in the keychain, where there is one.
    int run(ExportRequest request, const ExportPlace &place = {});

private:
    std::optional<ManifestKey> fetchKey();
    int tellResult(const ExportResult &result);
    int tellPause(const ExportPause &pause, const QString &id);
    int tellFailure(const ExportError &error, const QString &id);
    void tellHowToGoOn(const QString &id);

    Talk &m_talk;
    Interrupt &m_interrupt;
    Source m_source;
};

/// "12,000 of about 34,000 entries, 5,100 a second, 4 s left …"
QString progressLine(const ExportProgress &progress);

/// A count in a form that plurals are chosen by.
int pluralOf(qint64 count);

/// What speaks against a walk in the words of its summary line, and the exit code for it.
int exitCodeOf(const Manifest &facts);

} // namespace Audit
