// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedexports.h"

#include "domain/safetext.h"
#include "domain/timetext.h"
#include "export/manifest.h"
#include "export/verify.h"
#include "words/verifywords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct OpenedWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenedExports)
};

constexpr qsizetype longestScope = 120;

bool isBesideAnExport(const QString &name)
{
    return name.endsWith(".manifest.json"_L1) || name.endsWith(".contradicted.jsonl"_L1);
}

QStringList filesIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList files;
    const QStringList names = dir.entryList({ u"*.jsonl"_s, u"*.ndjson"_s, u"*.json"_s, u"*.gz"_s },
        QDir::Files | QDir::NoSymLinks | QDir::Readable, QDir::Name);
    for (const QString &name : names) {
        if (!isBesideAnExport(name))
            files.append(dir.filePath(name));
    }
    return files;
}

QString scopeOf(const Manifest &facts)
{
    QStringList parts;
    for (const QueryParameter &parameter : facts.query)
        parts.append(parameter.name + u'=' + parameter.value);
    for (const RefinementFacts &refinement : facts.refinements)
        parts.append(refinement.text);
    return parts.isEmpty() ? OpenedWords::tr("all entries") : displaySafe(parts.join(u", "_s), longestScope);
}

QString asOfText(const Manifest &facts)
{
    const auto us = facts.asOfUs ? facts.asOfUs : facts.createdServerUs;
    if (!us)
        return OpenedWords::tr("Export");
    const QString minute = TimeFormat().dateTime(*us).left(16);
    return OpenedWords::tr("Export of %1 UTC").arg(minute);
}

QString countText(qint64 rows)
{
    return OpenedWords::tr("%Ln entries", nullptr, static_cast<int>(rows));
}

/// File and manifest belong together. A chain that breaks because older manifests stayed elsewhere does not
/// speak against that; the note tells it.
bool fitsItsManifest(const VerifyReport &report)
{
    return report.file == FileState::Matches && report.manifest == ManifestState::Readable
        && report.signature != SignatureFinding::Wrong;
}

QString stateText(const VerifyReport &report)
{
    return fitsItsManifest(report) ? OpenedWords::tr("verified") : OpenedWords::tr("manifest does not match");
}

QString titleOfOne(const VerifyReport &report)
{
    if (!report.facts)
        return displaySafe(QFileInfo(report.path).fileName(), longestScope) + u" · "_s + stateText(report);
    const Manifest &facts = *report.facts;
    return QStringList { asOfText(facts), scopeOf(facts), countText(facts.rows), stateText(report) }.join(
        u" · "_s);
}

QString titleOfMany(const OpenedExports &opened)
{
    qint64 rows = 0;
    QStringList scopes;
    for (const VerifyReport &report : opened.reports) {
        rows += report.facts ? report.facts->rows : 0;
        scopes.append(report.facts ? scopeOf(*report.facts) : QString());
    }
    scopes.removeDuplicates();
    const auto wrong = std::count_if(opened.reports.begin(), opened.reports.end(),
        [](const VerifyReport &report) { return !fitsItsManifest(report); });
    QStringList parts { OpenedWords::tr("%Ln export(s)", nullptr, static_cast<int>(opened.reports.size())) };
    if (scopes.size() == 1)
        parts.append(scopes.first());
    parts.append(countText(rows));
    const auto bare = opened.files.size() - opened.reports.size();
    if (bare > 0)
        parts.append(OpenedWords::tr("%Ln file(s) without a manifest", nullptr, static_cast<int>(bare)));
    parts.append(wrong == 0
            ? OpenedWords::tr("verified")
            : OpenedWords::tr("%Ln manifest(s) do not match", nullptr, static_cast<int>(wrong)));
    return parts.join(u" · "_s);
}

} // namespace

OpenedExports lookAtExports(const QStringList &paths)
{
    OpenedExports opened;
    for (const QString &path : paths)
        opened.files += QFileInfo(path).isDir() ? filesIn(path) : QStringList { path };
    for (const QString &file : std::as_const(opened.files)) {
        if (QFileInfo::exists(manifestPath(file)))
            opened.reports.append(verifyExport(file));
    }
    return opened;
}

QString openedTitle(const OpenedExports &opened)
{
    if (opened.reports.isEmpty())
        return opened.files.size() == 1
            ? displaySafe(QFileInfo(opened.files.first()).fileName(), longestScope)
            : OpenedWords::tr("%Ln file(s)", nullptr, static_cast<int>(opened.files.size()));
    const bool isOne = opened.files.size() == 1;
    return isOne ? titleOfOne(opened.reports.first()) : titleOfMany(opened);
}

QString openedNote(const OpenedExports &opened)
{
    QStringList sentences;
    for (const VerifyReport &report : opened.reports) {
        if (report.isUnchanged())
            continue;
        const VerifyText text = verifyText(report, TimeFormat());
        sentences.append(displaySafe(QFileInfo(report.path).fileName(), longestScope) + u": "_s + text.verdict
            + u' ' + text.findings.value(0));
    }
    return sentences.mid(0, 3).join(u' ');
}

} // namespace Audit
