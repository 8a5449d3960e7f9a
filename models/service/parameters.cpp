// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/parameters.h"

#include "service/datetimeparameter.h"

#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qint64 lastPage = 1'000'000'000;
constexpr qint64 largestPage = 1000;

/// An integer as pydantic's lax mode reads it from a text: blanks around, a sign, single underscores between
/// digits, a fraction of zeros. Too large for us is "very large": the bound's own complaint answers it.
std::optional<qint64> parseInteger(const QString &text)
{
    QString digits = text.trimmed();
    if (const auto dot = digits.indexOf(u'.'); dot > 0) {
        if (digits.size() == dot + 1
            || QStringView(digits).sliced(dot + 1).count(u'0') != digits.size() - dot - 1)
            return {};
        digits.truncate(dot);
    }
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits.remove(0, 1);
    if (digits.startsWith(u'_') || digits.endsWith(u'_') || digits.contains("__"_L1))
        return {};
    digits.remove(u'_');
    if (digits.isEmpty())
        return {};
    for (const QChar c : std::as_const(digits)) {
        if (c < u'0' || c > u'9')
            return {};
    }
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    const qint64 magnitude = fits ? number : std::numeric_limits<qint64>::max();
    return negative ? -magnitude : magnitude;
}

/// The most digits that pydantic reads.
bool isBeyondParsing(const QString &text)
{
    constexpr qsizetype mostDigits = 4300;
    qsizetype digits = 0;
    for (const QChar c : text) {
        const bool isCounted = c.isDigit() && (digits > 0 || c != u'0');
        digits += isCounted ? 1 : 0;
    }
    return digits > mostDigits;
}

struct IntegerRule
{
    QLatin1StringView parameter;
    qint64 largest;
};

ParameterFault tooLarge(const IntegerRule &rule, const QString &text)
{
    return { "less_than_equal"_L1, rule.parameter,
        u"Input should be less than or equal to %1"_s.arg(rule.largest), text, "le"_L1, {}, rule.largest };
}

void readInteger(
    const QueryParameters &parameters, const IntegerRule &rule, qint64 &target, ParameterFaults &faults)
{
    const QString text = parameters.value(rule.parameter);
    if (text.isNull())
        return;
    const auto number = parseInteger(text);
    if (number && isBeyondParsing(text))
        faults += { "int_parsing_size"_L1, rule.parameter,
            u"Unable to parse input string as an integer, exceeded maximum size"_s, text, ""_L1, {}, 0 };
    else if (!number)
        faults += { "int_parsing"_L1, rule.parameter,
            u"Input should be a valid integer, unable to parse string as an integer"_s, text, ""_L1, {}, 0 };
    else if (*number < 1)
        faults += { "greater_than_equal"_L1, rule.parameter, u"Input should be greater than or equal to 1"_s,
            text, "ge"_L1, {}, 1 };
    else if (*number > rule.largest)
        faults += tooLarge(rule, text);
    else
        target = *number;
}

void readTime(const QueryParameters &parameters, QLatin1StringView name, std::optional<qint64> &target,
    ParameterFaults &faults)
{
    const QString text = parameters.value(name);
    if (text.isNull())
        return;
    const auto time = parseDateTimeParameter(text.toUtf8());
    if (time)
        target = *time;
    else
        faults += { "datetime_from_date_parsing"_L1, name,
            "Input should be a valid datetime or date, "_L1 + time.error(), text, "error"_L1,
            QString(time.error()), 0 };
}

void readText(const QueryParameters &parameters, QLatin1StringView name, Selection &selection)
{
    const QString text = parameters.value(name);
    if (!text.isNull())
        selection.equal += { name, text };
}

void readTimes(const QueryParameters &parameters, Selection &selection, ParameterFaults &faults)
{
    readTime(parameters, "start_time"_L1, selection.startUs, faults);
    readTime(parameters, "end_time"_L1, selection.endUs, faults);
}

} // namespace

ParameterFault tooLargeAPage(qint64 largest, qint64 perPage)
{
    return tooLarge({ "per_page"_L1, largest }, QString::number(perPage));
}

QString textOfBytes(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8,
        QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

QByteArray percentDecoded(const QByteArray &text, bool plusIsSpace)
{
    QByteArray spaced = text;
    if (plusIsSpace)
        spaced.replace('+', ' ');
    QByteArray decoded;
    decoded.reserve(spaced.size());
    for (qsizetype i = 0; i < spaced.size(); ++i) {
        bool isEscape = false;
        char byte = spaced[i];
        if (byte == '%' && i + 2 < spaced.size() && spaced[i + 1] != '+' && spaced[i + 1] != '-'
            && !QByteArrayView(" \t").contains(spaced[i + 1])) {
            const int value = spaced.mid(i + 1, 2).toInt(&isEscape, 16);
            if (isEscape)
                byte = static_cast<char>(value);
        }
        decoded += byte;
        if (isEscape)
            i += 2;
    }
    return decoded;
}

QueryParameters::QueryParameters(const QByteArray &query)
{
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        if (!pair.isEmpty())
            m_pairs += { percentDecoded(name, true), percentDecoded(value, true) };
    }
}

QString QueryParameters::value(QLatin1StringView name) const
{
    QString value;
    for (const auto &[key, text] : m_pairs) {
        if (QByteArrayView(key) == QByteArrayView(name.data(), name.size()))
            value = text.isEmpty() ? u""_s : textOfBytes(text);
    }
    return value;
}

Result<ListRequest, ParameterFaults> parseListRequest(const QueryParameters &parameters)
{
    ListRequest request;
    ParameterFaults faults;
    readInteger(parameters, { "page"_L1, lastPage }, request.page, faults);
    readInteger(parameters, { "per_page"_L1, largestPage }, request.perPage, faults);
    for (const QLatin1StringView column : filterColumns())
        readText(parameters, column, request.selection);
    readTimes(parameters, request.selection, faults);
    if (!faults.isEmpty())
        return faults;
    return request;
}

Result<StatsRequest, ParameterFaults> parseStatsRequest(const QueryParameters &parameters)
{
    StatsRequest request;
    ParameterFaults faults;
    readText(parameters, "tenant_id"_L1, request.selection);
    readTimes(parameters, request.selection, faults);
    if (!faults.isEmpty())
        return faults;
    return request;
}

} // namespace Audit
