// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportnotes.h"

#include "export/exportjob.h"
#include "exportwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct ExportNotes
{
    Q_DECLARE_TR_FUNCTIONS(ExportNotes)
};

QString rowsNote(const ExportPlan &plan)
{
    if (plan.selected)
        return ExportNotes::tr("Only what was chosen: no proof that nothing is missing.");
    return plan.total ? ExportNotes::tr(
               "All %Ln matching entries, not only those shown.", nullptr, static_cast<int>(*plan.total))
                      : ExportNotes::tr("All matching entries, not only those shown.");
}

bool isRefined(const ExportPlan &plan)
{
    return !plan.selected
        && std::any_of(plan.query.refinements.begin(), plan.query.refinements.end(),
            [](const Refinement &refinement) { return !refinement.isOff; });
}

/// Where the file ends, in time.
QString edgeNote(const ExportPlan &plan)
{
    const qint64 edge = plan.openedUs - plan.lagUs;
    const auto end = plan.query.end.resolve(plan.openedUs);
    if (end && *end <= edge)
        return ExportNotes::tr("Up to %1.").arg(plan.format.dateTimeZone(*end));
    const QString at = plan.format.time(edge) + u' ' + plan.format.zoneName(edge);
    return plan.lagUs > 0 ? ExportNotes::tr("Up to %1: entries may still arrive until then.").arg(at)
                          : ExportNotes::tr("Up to the moment of the export.");
}

/// How long it takes, before it is begun.
QString detailNote(const ExportPlan &plan)
{
    const std::optional<qint64> rows = plan.selected ? plan.selected : plan.total;
    const QString pace = ExportNotes::tr("One request for each entry, %1 a second")
                             .arg(QLocale().toString(static_cast<int>(1000 / usualDetailPause.count())));
    return rows ? pace + u": "_s + roughDuration(*rows * usualDetailPause.count() / 1000) + u'.'
                : pace + u'.';
}

QString separatorNote(char separator)
{
    return separator == ';'
        ? ExportNotes::tr("Separated by semicolons and marked as UTF-8, as spreadsheets here expect it.")
        : ExportNotes::tr("Separated by commas and marked as UTF-8, as spreadsheets here expect it.");
}

} // namespace

QStringList exportNotes(const ExportPlan &plan)
{
    QStringList lines { rowsNote(plan) };
    if (isRefined(plan))
        lines.append(ExportNotes::tr("What the conditions that are checked here hide is left out."));
    if (!plan.selected)
        lines.append(edgeNote(plan));
    if (plan.isInFull)
        lines.append(detailNote(plan));
    if (plan.separator)
        lines.append(separatorNote(*plan.separator));
    lines.append(ExportNotes::tr("A manifest beside the file says what it holds and as of when."));
    if (plan.fileExists)
        lines.append(ExportNotes::tr("A file of this name is there already."));
    return lines;
}

} // namespace Audit
