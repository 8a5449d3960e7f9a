// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastedtime.h"

#include "domain/timetext.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usPerMillisecond = 1000;
constexpr qsizetype longestText = 60;

struct Abbreviation
{
    QLatin1StringView name;
    int minutes; ///< east of UTC
};

/// What people write. Names that stand for several zones have several rows.
constexpr std::array abbreviations {
    Abbreviation { "UTC"_L1, 0 },
    Abbreviation { "GMT"_L1, 0 },
    Abbreviation { "Z"_L1, 0 },
    Abbreviation { "WET"_L1, 0 },
    Abbreviation { "WEST"_L1, 60 },
    Abbreviation { "CET"_L1, 60 },
    Abbreviation { "MEZ"_L1, 60 },
    Abbreviation { "CEST"_L1, 120 },
    Abbreviation { "MESZ"_L1, 120 },
    Abbreviation { "EET"_L1, 120 },
    Abbreviation { "EEST"_L1, 180 },
    Abbreviation { "MSK"_L1, 180 },
    Abbreviation { "BST"_L1, 60 },
    Abbreviation { "BST"_L1, 360 },
    Abbreviation { "IST"_L1, 330 },
    Abbreviation { "IST"_L1, 60 },
    Abbreviation { "IST"_L1, 120 },
    Abbreviation { "SGT"_L1, 480 },
    Abbreviation { "JST"_L1, 540 },
    Abbreviation { "AEST"_L1, 600 },
    Abbreviation { "AEDT"_L1, 660 },
    Abbreviation { "EST"_L1, -300 },
    Abbreviation { "EDT"_L1, -240 },
    Abbreviation { "CST"_L1, -360 },
    Abbreviation { "CST"_L1, 480 },
    Abbreviation { "CDT"_L1, -300 },
    Abbreviation { "MST"_L1, -420 },
    Abbreviation { "MDT"_L1, -360 },
    Abbreviation { "PST"_L1, -480 },
    Abbreviation { "PDT"_L1, -420 },
};

struct Zone
{
    QTimeZone zone;
    QString name; ///< empty where it needs no word
};

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? QChar(u'−') : QChar(u'+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

/// The zones that a word may mean; that of the reader where there is none.
QList<Zone> zonesOf(const QString &word, const QTimeZone &otherwise)
{
    if (word.isEmpty())
        return { { otherwise, {} } };
    static const QRegularExpression offset(u"^(?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d{2})?$"_s);
    if (const auto match = offset.match(word); match.hasMatch()) {
        const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
        const QTimeZone zone(match.captured(1) == u"-"_s ? -seconds : seconds);
        return zone.isValid() ? QList<Zone> { { zone, {} } } : QList<Zone> {};
    }
    QList<Zone> zones;
    for (const Abbreviation &row : abbreviations) {
        if (word.compare(row.name, Qt::CaseInsensitive) == 0)
            zones.append({ QTimeZone(row.minutes * 60), row.name + u", "_s + offsetText(row.minutes) });
    }
    return zones;
}

std::optional<QTime> timeOf(const QString &text)
{
    for (const QString &form : { u"H:mm:ss.zzz"_s, u"H:mm:ss"_s, u"H:mm"_s }) {
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<QDate> dateOf(const QString &text)
{
    for (const QString &form : { u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d MMM yyyy"_s, u"MMM d yyyy"_s }) {
        if (const QDate date = QLocale::c().toDate(text, form); date.isValid())
            return date;
    }
    return std::nullopt;
}

qint64 instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    return QDateTime(date, time, zone).toMSecsSinceEpoch() * usPerMillisecond;
}

/// The last one that is not in the future.
qint64 lastBefore(qint64 nowUs, const QTime &time, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowUs / usPerMillisecond, zone).date();
    const qint64 us = instantOf(today, time, zone);
    return us <= nowUs ? us : instantOf(today.addDays(-1), time, zone);
}

} // namespace

QList<PastedTime> parsePastedTime(const QString &text, const QTimeZone &zone, qint64 nowUs)
{
    const QString plain = text.simplified();
    if (plain.size() > longestText || !plain.contains(u':'))
        return {};
    if (const auto exact = parseServerTime(plain); exact && !exact->zoneless)
        return { { exact->us, {} } };
    static const QRegularExpression parts(
        u"^(?:around |about )?(?:([\\d.-]+|\\d+ [A-Za-z]{3} \\d{4}|[A-Za-z]{3} \\d+,? \\d{4}),?[ T])?"
        "(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,3})?)?)(?: ?h)? ?([A-Za-z]{0,4}(?:[+-]\\d{1,2}:?(?:\\d{2})?)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = parts.match(plain);
    const auto time = timeOf(match.captured(2));
    const QString dateText = match.captured(1).remove(u',');
    const auto date = dateOf(dateText);
    if (!match.hasMatch() || !time || (!date && !dateText.isEmpty()))
        return {};
    const QList<Zone> zones = zonesOf(match.captured(3), zone);
    QList<PastedTime> times;
    for (const Zone &one : zones)
        times.append({ date ? instantOf(*date, *time, one.zone) : lastBefore(nowUs, *time, one.zone),
            zones.size() > 1 ? one.name : QString() });
    return times;
}

TypedBound parseTypedBound(const QString &text, const QTimeZone &zone, qint64 nowUs)
{
    if (const auto bound = parseTimeBound(text, zone))
        return { bound };
    if (const QDate day = QDate::fromString(text.trimmed(), u"d.M.yyyy"_s); day.isValid())
        return { parseTimeBound(day.toString(Qt::ISODate), zone) };
    const QList<PastedTime> meanings = parsePastedTime(text, zone, nowUs);
    if (meanings.size() == 1)
        return { TimeBound::absolute(meanings.constFirst().us) };
    return { {}, meanings };
}

} // namespace Audit
