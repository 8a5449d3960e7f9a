// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/textcolumn.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

namespace Audit {

namespace {

/// Values before it is asked whether they repeat, and how often each of them has to, on average.
constexpr std::size_t fewValues = 4096;
constexpr std::size_t leastRepeats = 4;

/// The first bytes as a number that sorts as they do.
quint64 beginningOf(QByteArrayView bytes)
{
    quint64 beginning = 0;
    for (qsizetype place = 0; place < 8; ++place)
        beginning = beginning << 8 | (place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0U);
    return beginning;
}

struct Key
{
    quint64 beginning;
    quint32 row;
};

/// Two bytes at a time, the last ones first: no key is compared with another.
void sortByBeginning(std::vector<Key> &keys)
{
    constexpr std::size_t values = 1 << 16;
    std::vector<Key> sorted(keys.size());
    for (int shift = 0; shift < 64; shift += 16) {
        const auto digit
            = [shift](const Key &key) { return static_cast<std::size_t>(key.beginning >> shift) % values; };
        std::vector<quint32> begins(values + 1, 0);
        for (const Key &key : keys)
            ++begins[digit(key) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const Key &key : keys)
            sorted[begins[digit(key)]++] = key;
        keys.swap(sorted);
    }
}

template <class Less>
void sortEqualBeginnings(std::vector<Key> &keys, const Less &less)
{
    for (auto first = keys.begin(); first != keys.end();) {
        const auto end = std::find_if(
            first, keys.end(), [&first](const Key &key) { return key.beginning != first->beginning; });
        if (end - first > 1)
            std::sort(first, end, less);
        first = end;
    }
}

int bytewise(QByteArrayView one, QByteArrayView other)
{
    const auto shared = static_cast<std::size_t>(std::min(one.size(), other.size()));
    const int order = shared == 0 ? 0 : std::memcmp(one.data(), other.data(), shared);
    return order != 0 ? order : int(one.size() > other.size()) - int(one.size() < other.size());
}

} // namespace

void TextColumn::append(const QString &text)
{
    if (m_form == Form::Absent && !text.isNull()) {
        m_narrow.assign(m_size, 0);
        m_form = Form::Interned;
    }
    if (m_form == Form::Interned)
        addNumber(numberOf(text));
    else if (m_form == Form::Apart)
        appendApart(text);
    ++m_size;
    if (m_form == Form::Interned && m_values.size() > fewValues && m_values.size() * leastRepeats > m_size)
        standApart();
}

QString TextColumn::text(std::size_t row) const
{
    switch (m_form) {
    case Form::Absent:
        return {};
    case Form::Interned:
        return m_values[numberAt(row)];
    case Form::Apart:
        break;
    }
    if (const auto odd = m_odd.constFind(static_cast<quint32>(row)); odd != m_odd.constEnd())
        return *odd;
    return m_isNull[row] ? QString() : QString::fromUtf8(m_apart.at(row));
}

quint32 TextColumn::numberOf(const QString &text)
{
    if (text.isNull())
        return 0;
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.constEnd())
        return *found;
    const auto number = static_cast<quint32>(m_values.size());
    m_values.push_back(text);
    m_numbers.insert(text, number);
    return number;
}

void TextColumn::addNumber(quint32 number)
{
    if (!m_isWide && number > std::numeric_limits<quint16>::max()) {
        m_wide.assign(m_narrow.begin(), m_narrow.end());
        m_narrow = {};
        m_isWide = true;
    }
    if (m_isWide)
        m_wide.push_back(number);
    else
        m_narrow.push_back(static_cast<quint16>(number));
}

void TextColumn::appendApart(const QString &text)
{
    if (!text.isValidUtf16())
        m_odd.insert(static_cast<quint32>(m_apart.size()), text);
    m_apart.append(text.toUtf8());
    m_isNull.push_back(text.isNull());
}

/// From now on without the list of values.
void TextColumn::standApart()
{
    for (std::size_t row = 0; row < m_size; ++row)
        appendApart(m_values[numberAt(row)]);
    m_form = Form::Apart;
    m_numbers = {};
    m_values = {};
    m_narrow = {};
    m_wide = {};
}

std::vector<quint32> TextColumn::ranks() const
{
    switch (m_form) {
    case Form::Absent:
        return std::vector<quint32>(m_size, 0);
    case Form::Apart:
        return apartRanks();
    case Form::Interned:
        break;
    }
    const std::vector<quint32> ofValue = valueRanks();
    std::vector<quint32> ranks(m_size);
    for (std::size_t row = 0; row < m_size; ++row)
        ranks[row] = ofValue[numberAt(row)];
    return ranks;
}

std::vector<quint32> TextColumn::valueRanks() const
{
    std::vector<quint32> sorted(m_values.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::sort(sorted.begin() + 1, sorted.end(),
        [this](quint32 one, quint32 other) { return m_values[one] < m_values[other]; });
    std::vector<quint32> ranks(m_values.size());
    for (std::size_t place = 0; place < sorted.size(); ++place)
        ranks[sorted[place]] = static_cast<quint32>(place);
    return ranks;
}

/// Most texts differ in their first bytes: the others are looked at only where these do not.
std::vector<quint32> TextColumn::apartRanks() const
{
    std::vector<Key> keys(m_size);
    for (std::size_t row = 0; row < m_size; ++row)
        keys[row] = { beginningOf(m_apart.at(row)), static_cast<quint32>(row) };
    sortByBeginning(keys);
    const auto order = [this](const Key &one, const Key &other) {
        if (one.beginning != other.beginning)
            return one.beginning < other.beginning ? -1 : 1;
        if (m_isNull[one.row] || m_isNull[other.row])
            return int(m_isNull[other.row]) - int(m_isNull[one.row]);
        return bytewise(m_apart.at(one.row), m_apart.at(other.row));
    };
    sortEqualBeginnings(keys, [&order](const Key &one, const Key &other) { return order(one, other) < 0; });
    std::vector<quint32> ranks(m_size);
    quint32 rank = 0;
    for (std::size_t place = 0; place < keys.size(); ++place) {
        if (place > 0 && order(keys[place - 1], keys[place]) != 0)
            ++rank;
        ranks[keys[place].row] = rank;
    }
    return ranks;
}

std::vector<char> TextColumn::fitting(
    const std::function<bool(const QString &)> &fits, std::span<const quint32> rows, Verdicts &known) const
{
    if (m_form == Form::Absent)
        return std::vector<char>(rows.size(), fits(QString()));
    std::vector<char> verdicts;
    verdicts.reserve(rows.size());
    if (m_form == Form::Apart) {
        for (const quint32 row : rows)
            verdicts.push_back(fits(text(row)));
        return verdicts;
    }
    constexpr char unknown = 2;
    known.resize(m_values.size(), unknown);
    for (const quint32 row : rows) {
        char &verdict = known[numberAt(row)];
        if (verdict == unknown)
            verdict = fits(m_values[numberAt(row)]);
        verdicts.push_back(verdict);
    }
    return verdicts;
}

} // namespace Audit
