// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pastedtime.h"
#include "domain/query.h"

#include <QStringList>

namespace Audit {

/// Something that a text in the query box may mean.
struct BoxReading
{
    enum class Kind {
        Condition, ///< a value or a refinement, added to the question
        Around, ///< everything a quarter of an hour around an instant
        Since, ///< from so long before now on
        Span, ///< a day, or from an instant on, or up to one
        EntryId, ///< the entry of this id, whatever the question is
        Link, ///< to be followed, right or wrong
        Problem, ///< no question: what is wrong with a condition as it is written
    };

    enum class Problem {
        UnknownField, ///< the subject is no field
        DetailPath, ///< the subject is a place in the details, of which there are no conditions
        NotComparable, ///< the subject has no smaller and larger
        NoAddress, ///< the subject looks like an address or a network, and is none
    };

    Kind kind = Kind::Condition;
    Refinement condition {};
    PastedTime time {};
    QString entryId {};
    qint64 sinceSeconds = 0; ///< before now
    QString link {};
    TimeBound start {}; ///< of a span
    TimeBound end {};
    Problem problem = Problem::UnknownField;
    QString subject {}; ///< of a problem

    bool operator==(const BoxReading &) const = default;
};

/// What is known about a service's words.
struct KnownWords
{
    QStringList actions {};
    QStringList resourceTypes {};
    QStringList results {};
};

inline constexpr qint64 aroundUs = 15ll * 60 * 1'000'000;

/// What the text may mean, the likeliest first: a condition as it is written in full ("action!=user.login",
/// "-actor_email:a@b.c"; see domain/boxcondition.h), a link, a time, a day, an address or network, an e-mail
/// address, a known word, an id; last always a part of any field. Empty for an empty text, and where a
/// condition names a field but is not whole.
QList<BoxReading> readBox(const QString &text, const KnownWords &words, const QTimeZone &zone, qint64 nowUs);

/// The question that it leads to; the question itself where it only opens an entry or a link.
Query applied(const Query &query, const BoxReading &reading);

} // namespace Audit
