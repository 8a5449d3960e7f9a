// SPDX-License-Identifier: GPL-3.0-or-later
#include "starterviews.h"

#include "domain/queryedits.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct StarterViews
{
    Q_DECLARE_TR_FUNCTIONS(StarterViews)
};

constexpr qint64 day = 86400;

struct Topic
{
    const char *name;
    const char *actions; ///< a regular expression over the names
    qint64 days;
    bool isFailure;
};

constexpr std::array topics {
    Topic { QT_TRANSLATE_NOOP("StarterViews", "Failed sign-ins, last 24 hours"),
        "log_?in|sign_?in|authenticat", 1, true },
    Topic { QT_TRANSLATE_NOOP("StarterViews", "Changes of rights, last 30 days"),
        "role|permission|grant|polic|group\\.member|consent", 30, false },
    Topic { QT_TRANSLATE_NOOP("StarterViews", "Accounts made or taken away, last 30 days"),
        "user\\.(created?|deleted?|deactivated?|disabled?|removed?)", 30, false },
    Topic { QT_TRANSLATE_NOOP("StarterViews", "Passwords and second factors, last 7 days"),
        "password|mfa|otp|factor", 7, false },
    Topic { QT_TRANSLATE_NOOP("StarterViews", "Secrets and tokens, last 7 days"), "secret|personal|api_?key",
        7, false },
    Topic { QT_TRANSLATE_NOOP("StarterViews", "Exports and downloads, last 30 days"), "export|download", 30,
        false },
};

QStringList matching(const QStringList &actions, const char *pattern)
{
    return actions.filter(
        QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption));
}

} // namespace

QList<SavedView> starterViews(const QStringList &actions)
{
    QList<SavedView> views { { StarterViews::tr("Failures, last 24 hours"),
        { .result = u"failure"_s, .start = TimeBound::relative(day) } } };
    for (const Topic &topic : topics) {
        const QStringList names = matching(actions, topic.actions);
        if (names.isEmpty())
            continue;
        Query query { .start = TimeBound::relative(topic.days * day) };
        if (topic.isFailure)
            query.result = u"failure"_s;
        query = refinedBy(query, { Field::Action, Refinement::Test::Is, names });
        views.append({ QCoreApplication::translate("StarterViews", topic.name), query });
    }
    return views;
}

} // namespace Audit
