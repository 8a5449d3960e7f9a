// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boxcondition.h"

#include "domain/entrypath.h"
#include "domain/ipnetwork.h"
#include "domain/timetext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

struct ShortName
{
    QLatin1StringView name;
    Field field;
};

constexpr std::array shortNames {
    ShortName { "time"_L1, Field::Timestamp },
    ShortName { "email"_L1, Field::ActorEmail },
    ShortName { "actormail"_L1, Field::ActorEmail },
    ShortName { "tenant"_L1, Field::TenantId },
    ShortName { "partner"_L1, Field::PartnerId },
    ShortName { "resource"_L1, Field::ResourceId },
    ShortName { "type"_L1, Field::ResourceType },
    ShortName { "ip"_L1, Field::IpAddress },
    ShortName { "address"_L1, Field::IpAddress },
    ShortName { "agent"_L1, Field::UserAgent },
    ShortName { "request"_L1, Field::RequestId },
    ShortName { "session"_L1, Field::SessionId },
    ShortName { "error"_L1, Field::ErrorMessage },
    ShortName { "message"_L1, Field::ErrorMessage },
};

/// A text taken apart.
struct Written
{
    bool isExcluded = false;
    QString name;
    QString sign; ///< a colon stands for an equals sign
    QString value;
};

std::optional<Written> takenApart(const QString &text)
{
    static const QRegularExpression form(
        u"^(-?)(\\*|[A-Za-z_$][A-Za-z0-9_.$\\[\\] -]*?)\\s*(!=|!~|!@|<=|>=|=|~|<|>|@|:(?!//))\\s*(.*)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Written written { !match.captured(1).isEmpty(), match.captured(2), match.captured(3), match.captured(4) };
    if (written.sign == u":"_s)
        written.sign = u"="_s;
    if (written.isExcluded && !written.sign.startsWith(u'!'))
        written.sign.prepend(u'!');
    return written;
}

/// Letters alone, so that "Actor e-mail", "actor_email" and "ActorEmail" are one name.
QString plainName(QStringView name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isLetter())
            plain += character.toLower();
    }
    return plain;
}

BoxReading conditionOf(const Refinement &refinement)
{
    return { BoxReading::Kind::Condition, refinement };
}

BoxReading problemOf(BoxReading::Problem problem, const QString &subject)
{
    BoxReading reading;
    reading.kind = BoxReading::Kind::Problem;
    reading.problem = problem;
    reading.subject = subject;
    return reading;
}

bool isPositive(const Written &written)
{
    return !written.sign.startsWith(u'!');
}

/// The same characters anywhere in an entry.
BoxReading asText(const QString &text)
{
    return conditionOf({ std::nullopt, Refinement::Test::Contains, { text } });
}

QList<BoxReading> unknownName(const Written &written, const QString &text)
{
    return { problemOf(BoxReading::Problem::UnknownField, written.name), asText(text) };
}

/// A refinement knows fields alone; what stands in the details can be looked for as a text.
QList<BoxReading> readPath(const Written &written)
{
    QList<BoxReading> readings { problemOf(BoxReading::Problem::DetailPath, written.name) };
    if (!written.value.isEmpty())
        readings.append(conditionOf(
            { Field::Details, Refinement::Test::Contains, { written.value }, !isPositive(written) }));
    return readings;
}

BoxReading spanOf(const TimeBound &start, const TimeBound &end)
{
    BoxReading reading;
    reading.kind = BoxReading::Kind::Span;
    reading.start = start;
    reading.end = end;
    return reading;
}

/// "timestamp>2026-11-25": the ends of a time range hold their own instant.
QList<BoxReading> readComparison(const Written &written, Field field, const QTimeZone &zone)
{
    if (field != Field::Timestamp)
        return { problemOf(BoxReading::Problem::NotComparable, written.name) };
    const auto bound = parseTimeBound(written.value, zone);
    if (!bound || bound->isOpen())
        return {};
    return { written.sign.startsWith(u'>') ? spanOf(*bound, {}) : spanOf({}, *bound) };
}

/// Digits, points and a slash, and yet neither an address nor a network.
bool isBrokenAddress(const QString &value)
{
    static const QRegularExpression form(u"^[\\d.]+(/\\d*)?$"_s);
    return form.match(value).hasMatch() && value.contains(u'.') && !parseHostAddress(value)
        && !parseIpNetwork(value);
}

QList<BoxReading> readField(const Written &written, std::optional<Field> field, const QTimeZone &zone)
{
    if (field == Field::Timestamp && written.sign == u"="_s) {
        if (const auto day = readDay(written.value, zone))
            return { *day };
    }
    QList<BoxReading> readings;
    const bool isWhole = written.sign == u"="_s || written.sign == u"!="_s;
    if (field == Field::IpAddress && isWhole && isBrokenAddress(written.value))
        readings.append(problemOf(BoxReading::Problem::NoAddress, written.value));
    const QString name = field ? QString(fieldInfo(*field).name) : written.name;
    if (const auto refinement = parseRefinement(name + written.sign + written.value))
        readings.append(conditionOf(*refinement));
    return readings;
}

bool isClockSign(const QString &sign)
{
    return sign.endsWith(u'@');
}

bool isComparison(const QString &sign)
{
    return sign.contains(u'<') || sign.contains(u'>');
}

/// Whoever looks for a text writes no equals sign in it by chance; a colon or a tilde may well be part of it.
bool meansAField(const Written &written, const QString &text)
{
    return (written.sign == u"="_s || written.sign == u"!="_s) && !text.contains(u':')
        && !written.name.contains(u' ') && !written.value.isEmpty() && !written.value.startsWith(u'=');
}

} // namespace

std::optional<Field> fieldAsWritten(QStringView name, QStringView value)
{
    const QString plain = plainName(name);
    if (plain == u"actor"_s || plain == u"user"_s)
        return value.contains(u'@') ? Field::ActorEmail : Field::ActorId;
    for (const FieldInfo &info : allFields()) {
        if (plain == plainName(QString(info.name)))
            return info.field;
    }
    const auto known = std::find_if(
        shortNames.begin(), shortNames.end(), [&plain](const ShortName &row) { return plain == row.name; });
    return known == shortNames.end() ? std::nullopt : std::optional(known->field);
}

std::optional<BoxReading> readDay(const QString &text, const QTimeZone &zone)
{
    QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        date = QDate::fromString(text, u"d.M.yyyy"_s);
    if (!date.isValid() || date.year() < 1 || date.year() >= 9999)
        return std::nullopt;
    const auto first = parseTimeBound(date.toString(Qt::ISODate), zone);
    const auto next = parseTimeBound(date.addDays(1).toString(Qt::ISODate), zone);
    if (!first || !next)
        return std::nullopt;
    return spanOf(*first, TimeBound::absolute(next->microseconds() - 1));
}

std::optional<QList<BoxReading>> readCondition(const QString &text, const QTimeZone &zone)
{
    const auto written = takenApart(text);
    if (!written)
        return std::nullopt;
    const bool isPath = isEntryPath(written->name);
    const bool isAny = written->name == u"*"_s;
    const auto field = isAny || isPath ? std::nullopt : fieldAsWritten(written->name, written->value);
    // An address of mail may begin with a field's name.
    if (isClockSign(written->sign) && field != Field::Timestamp)
        return std::nullopt;
    if (isPath)
        return readPath(*written);
    if (!field && !isAny)
        return meansAField(*written, text) ? std::optional(unknownName(*written, text)) : std::nullopt;
    if (isComparison(written->sign))
        return isAny ? std::nullopt : std::optional(readComparison(*written, *field, zone));
    return readField(*written, field, zone);
}

} // namespace Audit
