// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exportwords.h"

#include "words/sealwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportWords", text);
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString time(const std::optional<qint64> &us, const TimeFormat &format)
{
    return us ? format.dateTimeZone(*us) : QCoreApplication::translate("ExportWords", "not known");
}

QString queryOf(const Manifest &facts)
{
    QStringList parts;
    for (const QueryParameter &parameter : facts.query)
        parts.append(parameter.name + u'=' + parameter.value);
    for (const RefinementFacts &refinement : facts.refinements)
        parts.append(QCoreApplication::translate("ExportWords", "%1 (took %2 away)")
                         .arg(refinement.text, number(refinement.removed)));
    return parts.isEmpty() ? QCoreApplication::translate("ExportWords", "all entries") : parts.join(u'\n');
}

QString rowOf(const std::optional<RowFacts> &row)
{
    return row ? row->id + u", "_s + row->timestamp : QString();
}

QString passesOf(const Manifest &facts, const TimeFormat &format)
{
    QStringList passes;
    for (const PassFacts &pass : facts.passes)
        passes.append(QCoreApplication::translate("ExportWords", "%1: %2 entries added, %3 pages read")
                          .arg(time(pass.startedUs, format), number(pass.added), number(pass.pages)));
    return passes.join(u'\n');
}

QString filtersOf(const Manifest &facts)
{
    QStringList filters;
    for (const FilterFacts &filter : facts.filters)
        filters.append(QCoreApplication::translate(
            "ExportWords", "%1: %2 match, %3 match loosely, %4 left out, %5 could not be checked")
                           .arg(filter.parameter, number(filter.obeyed), number(filter.loose),
                               number(filter.contradicted), number(filter.uncheckable)));
    return filters.join(u'\n');
}

struct CountWords
{
    const char *label;
    qint64 Manifest::*count;
};

/// Told where they are not zero.
constexpr std::array counts {
    CountWords { QT_TRANSLATE_NOOP("ExportWords", "Entries seen twice and dropped"), &Manifest::duplicates },
    CountWords { QT_TRANSLATE_NOOP("ExportWords", "Entries with another one's id"), &Manifest::conflicts },
    CountWords { QT_TRANSLATE_NOOP("ExportWords", "Entries that showed up late"), &Manifest::late },
    CountWords {
        QT_TRANSLATE_NOOP("ExportWords", "Entries that were gone at a later look"), &Manifest::vanished },
    CountWords {
        QT_TRANSLATE_NOOP("ExportWords", "Entries dated after the server's now, left out (at least)"),
        &Manifest::ahead },
    CountWords { QT_TRANSLATE_NOOP("ExportWords", "Elements that are no entries"), &Manifest::unreadable },
    CountWords { QT_TRANSLATE_NOOP("ExportWords", "Entries without a readable time"), &Manifest::timeless },
    CountWords { QT_TRANSLATE_NOOP("ExportWords", "Entries out of order"), &Manifest::unordered },
    CountWords {
        QT_TRANSLATE_NOOP("ExportWords", "Entries that could not be had in full"), &Manifest::notInFull },
};

void addWhat(AboutSheet &sheet, const Manifest &facts, const TimeFormat &format)
{
    const auto add = [&sheet](const QString &label, const QString &value) {
        if (!value.isEmpty())
            sheet.lines.append({ label, value });
    };
    add(QCoreApplication::translate("ExportWords", "Server"), facts.server);
    add(QCoreApplication::translate("ExportWords", "Certificate (SHA-256)"),
        QString::fromLatin1(facts.certificateSha256));
    add(QCoreApplication::translate("ExportWords", "Asked by"), facts.subject);
    add(QCoreApplication::translate("ExportWords", "Signed in at"), facts.issuer);
    add(QCoreApplication::translate("ExportWords", "Scope"), queryOf(facts));
    add(QCoreApplication::translate("ExportWords", "Limit"), facts.limit ? number(*facts.limit) : QString());
    add(QCoreApplication::translate("ExportWords", "As of (server time)"), time(facts.asOfUs, format));
    add(QCoreApplication::translate("ExportWords", "Up to"), time(facts.endUs, format));
    add(QCoreApplication::translate("ExportWords", "Completeness"), sealText(facts, format));
    add(QCoreApplication::translate("ExportWords", "Entries"), number(facts.rows));
    add(QCoreApplication::translate("ExportWords", "Details"),
        facts.hasFullDetails
            ? QCoreApplication::translate("ExportWords", "in full, each entry asked for by its id")
            : QString());
    add(QCoreApplication::translate("ExportWords", "First"), rowOf(facts.first));
    add(QCoreApplication::translate("ExportWords", "Last"), rowOf(facts.last));
}

void addHow(AboutSheet &sheet, const Manifest &facts, const TimeFormat &format)
{
    const auto add = [&sheet](const QString &label, const QString &value) {
        if (!value.isEmpty())
            sheet.lines.append({ label, value });
    };
    add(QCoreApplication::translate("ExportWords", "Total that the server reported"),
        facts.reportedTotal ? number(*facts.reportedTotal) : QString());
    add(QCoreApplication::translate("ExportWords", "Looks through the log"), passesOf(facts, format));
    add(QCoreApplication::translate("ExportWords", "Filters"), filtersOf(facts));
    for (const CountWords &count : counts)
        add(tr(count.label), facts.*count.count > 0 ? number(facts.*count.count) : QString());
    add(QCoreApplication::translate("ExportWords", "Values cut to fit"),
        facts.cells.cutCells > 0 ? number(facts.cells.cutCells) : QString());
    add(QCoreApplication::translate("ExportWords", "Values with replaced characters"),
        facts.cells.replacedCells > 0 ? number(facts.cells.replacedCells) : QString());
    add(QCoreApplication::translate("ExportWords", "Time zone"), facts.timeZone);
    add(QCoreApplication::translate("ExportWords", "Program version"), facts.programVersion);
}

} // namespace

QString sealText(const Manifest &facts, const TimeFormat &format)
{
    if (facts.isSealed)
        return QCoreApplication::translate("ExportWords", "Sealed: complete as of %1.")
            .arg(time(facts.asOfUs, format));
    return QCoreApplication::translate("ExportWords", "Not sealed: %1.").arg(unsealedText(facts.unsealed));
}

AboutSheet aboutExport(const Manifest &facts, const TimeFormat &format)
{
    AboutSheet sheet { QCoreApplication::translate("ExportWords", "About this export"), {} };
    addWhat(sheet, facts, format);
    addHow(sheet, facts, format);
    return sheet;
}

} // namespace Audit
