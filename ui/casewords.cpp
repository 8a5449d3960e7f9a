// SPDX-License-Identifier: GPL-3.0-or-later
#include "casewords.h"

#include "chips.h"
#include "domain/safetext.h"
#include "domain/timetext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

constexpr qsizetype longestShown = 200;

QString minuteOf(qint64 us)
{
    return TimeFormat().dateTime(us).left(16) + u" UTC"_s;
}

QString questionsText(const CaseFacts &facts)
{
    return facts.questions.size() == 1
        ? CaseWords::tr("by the question “%1”").arg(titleOf(facts.questions.first().query, TimeFormat()))
        : CaseWords::tr("by %Ln question(s)", nullptr, static_cast<int>(facts.questions.size()));
}

} // namespace

QString caseTitle(const CaseFacts &facts)
{
    return QStringList { CaseWords::tr("Case of %1").arg(minuteOf(facts.savedUs)),
        displaySafe(facts.server, longestShown),
        CaseWords::tr("%Ln entries", nullptr, static_cast<int>(facts.entries)) }
        .join(u" · "_s);
}

QString caseNote(const CaseFacts &facts)
{
    const bool isWhole = std::all_of(facts.questions.begin(), facts.questions.end(),
        [](const CaseQuestion &question) { return question.isWhole; });
    const QString covered
        = CaseWords::tr("All that is counted and found here are the %Ln entries of the case file, fetched "
                        "from %1 %2 and saved on %3. Nothing is asked from the server.",
            nullptr, static_cast<int>(facts.entries))
              .arg(displaySafe(facts.server, longestShown), questionsText(facts), minuteOf(facts.savedUs));
    return isWhole ? covered : covered + u' ' + CaseWords::tr("More matched than had been fetched.");
}

QString caseErrorText(const CaseError &error)
{
    const QString path = displaySafe(QDir::toNativeSeparators(error.path), longestShown);
    const QString why = displaySafe(error.why, longestShown);
    switch (error.fault) {
    case CaseFault::CannotOpen:
        return CaseWords::tr("The case file %1 cannot be opened: %2").arg(path, why);
    case CaseFault::NotOurs:
        return CaseWords::tr("%1 is no case file, or one of another program.").arg(path);
    case CaseFault::Newer:
        return CaseWords::tr("The case file %1 was written by a newer version of this program.").arg(path);
    case CaseFault::Damaged:
        return CaseWords::tr("The case file %1 is damaged: what it holds is not what was saved.").arg(path);
    case CaseFault::CannotWrite:
        break;
    }
    return CaseWords::tr("The case file %1 was not saved: %2").arg(path, why);
}

} // namespace Audit
