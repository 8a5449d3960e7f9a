// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/refinementwords.h"

#include "domain/safetext.h"
#include "words/fieldwords.h"

#include <QCoreApplication>

namespace Audit {

namespace {

struct RefinementWords
{
    Q_DECLARE_TR_FUNCTIONS(RefinementWords)
};

constexpr qsizetype longestValue = 60;
constexpr qsizetype mostNamed = 4;

QString anyFieldTitle(const Refinement &refinement)
{
    if (refinement.test == Refinement::Test::Contains)
        return refinement.isExcluded ? RefinementWords::tr("No field contains")
                                     : RefinementWords::tr("Any field contains");
    return refinement.isExcluded ? RefinementWords::tr("No field is") : RefinementWords::tr("Any field is");
}

} // namespace

QString refinementTitle(const Refinement &refinement)
{
    if (!refinement.field)
        return anyFieldTitle(refinement);
    const QString field = fieldTitle(*refinement.field);
    if (refinement.test == Refinement::Test::Contains)
        return refinement.isExcluded ? RefinementWords::tr("%1 does not contain").arg(field)
                                     : RefinementWords::tr("%1 contains").arg(field);
    return refinement.isExcluded ? RefinementWords::tr("%1 is not").arg(field) : field;
}

QString refinementValue(const Refinement &refinement)
{
    QString text;
    for (const QString &value : refinement.values.first(std::min(mostNamed, refinement.values.size()))) {
        const QString shown = displaySafe(value, longestValue);
        text = text.isEmpty() ? shown : RefinementWords::tr("%1 or %2").arg(text, shown);
    }
    return refinement.values.size() > mostNamed
        ? RefinementWords::tr("%1 or %2").arg(text, QStringLiteral("…"))
        : text;
}

QString refinementSentence(const Refinement &refinement)
{
    return refinementTitle(refinement) + QLatin1Char(' ') + refinementValue(refinement);
}

} // namespace Audit
