// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refinement.h"

#include "domain/clocktimes.h"
#include "domain/ipnetwork.h"

#include <algorithm>
#include <array>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto offMark = "off "_L1;
constexpr auto anyField = "*"_L1;

struct Operator
{
    QLatin1StringView text;
    Refinement::Test test;
    bool isExcluded;
};

/// Those that hold another one first.
constexpr std::array operators {
    Operator { "!="_L1, Refinement::Test::Is, true },
    Operator { "!~"_L1, Refinement::Test::Contains, true },
    Operator { "!@"_L1, Refinement::Test::Clock, true },
    Operator { "="_L1, Refinement::Test::Is, false },
    Operator { "~"_L1, Refinement::Test::Contains, false },
    Operator { "@"_L1, Refinement::Test::Clock, false },
};

const Operator &operatorOf(const Refinement &refinement)
{
    return *std::find_if(operators.begin(), operators.end(), [&refinement](const Operator &row) {
        return row.test == refinement.test && row.isExcluded == refinement.isExcluded;
    });
}

/// Looks like a network, and is none.
bool isBrokenNetwork(const Refinement &refinement, const QString &value)
{
    return refinement.field == Field::IpAddress && refinement.test == Refinement::Test::Is
        && value.contains(u'/') && !parseIpNetwork(value);
}

bool needsQuotes(const QString &value)
{
    return value.contains(u',') || value.contains(u'"') || value.trimmed() != value;
}

QString written(const Refinement &refinement, const QString &value)
{
    return needsQuotes(value) || isBrokenNetwork(refinement, value)
        ? u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"'
        : value;
}

/// The value that begins there, behind it the place of its comma or the end; none where a quote stays open.
std::optional<QString> readValue(QStringView text, qsizetype &at)
{
    if (at >= text.size() || text[at] != u'"') {
        const qsizetype comma = text.indexOf(u',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        const QString value = text.sliced(at, end - at).trimmed().toString();
        at = end;
        return value.contains(u'"') ? std::nullopt : std::optional(value);
    }
    QString value;
    for (++at; at < text.size(); ++at) {
        const bool isQuote = text[at] == u'"';
        if (isQuote && (at + 1 == text.size() || text[at + 1] != u'"')) {
            ++at;
            return value;
        }
        if (isQuote)
            ++at;
        value += text[at];
    }
    return std::nullopt;
}

std::optional<QStringList> readValues(QStringView text)
{
    QStringList values;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const auto value = readValue(text, at);
        if (!value || value->isEmpty() || (at < text.size() && text[at] != u','))
            return std::nullopt;
        values.append(*value);
    }
    return values;
}

} // namespace

QString refinementText(const Refinement &refinement)
{
    QStringList values;
    for (const QString &value : refinement.values)
        values.append(written(refinement, value));
    const QLatin1StringView name = refinement.field ? fieldInfo(*refinement.field).name : anyField;
    return (refinement.isOff ? QString(offMark) : QString()) + name + operatorOf(refinement).text
        + values.join(u',');
}

std::optional<Refinement> parseRefinement(const QString &text)
{
    Refinement refinement;
    refinement.isOff = text.startsWith(offMark);
    const QStringView rest = QStringView(text).sliced(refinement.isOff ? offMark.size() : 0).trimmed();
    qsizetype nameEnd = 0;
    while (
        nameEnd < rest.size() && (rest[nameEnd] == u'_' || rest[nameEnd] == u'*' || rest[nameEnd].isLetter()))
        ++nameEnd;
    const QStringView name = rest.first(nameEnd);
    const QStringView behind = rest.sliced(nameEnd).trimmed();
    const auto found = std::find_if(operators.begin(), operators.end(),
        [behind](const Operator &row) { return behind.startsWith(row.text); });
    refinement.field = fieldByName(name);
    if (found == operators.end() || (!refinement.field && name != anyField))
        return std::nullopt;
    refinement.test = found->test;
    refinement.isExcluded = found->isExcluded;
    const auto values = readValues(behind.sliced(found->text.size()).trimmed());
    if (!values)
        return std::nullopt;
    refinement.values = *values;
    const bool isClock = refinement.test == Refinement::Test::Clock;
    if (isClock && (refinement.field != Field::Timestamp || !parseClockTimes(*values)))
        return std::nullopt;
    // A network that is none would fit nothing, and look like an answer. In quotes it is a text.
    const bool isBroken = std::any_of(values->begin(), values->end(),
        [&refinement](const QString &value) { return isBrokenNetwork(refinement, value); });
    if (isBroken && !behind.contains(u'"'))
        return std::nullopt;
    return refinement;
}

} // namespace Audit
