// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/fetchedchart.h"

#include "domain/civiltime.h"
#include "tables/entrytablemodel.h"
#include "tables/labeldata.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

using namespace std::chrono_literals;

namespace Audit {

namespace {

constexpr int rowsATurn = 2000;
constexpr int kinds = 4;

/// Where nothing says how far back the log goes, this share of the axis stands for what is not fetched.
constexpr int unknownShare = 6;

qint64 offsetUs(const QTimeZone &zone, qint64 us)
{
    const qint64 ms = Civil::floorDivide(us, 1000);
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC))) * Civil::second;
}

/// Down to a whole number of widths by the clock on the wall.
qint64 onGrid(qint64 us, qint64 widthUs, const QTimeZone &zone)
{
    const qint64 offset = offsetUs(zone, us);
    return Civil::floorDivide(us + offset, widthUs) * widthUs - offset;
}

} // namespace

FetchedChart::FetchedChart(EntryTableModel &entries, QObject *parent)
    : QObject(parent)
    , m_entries(entries)
{
    m_data.source = ChartData::Source::Fetched;
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(100ms);
    connect(&m_turn, &QTimer::timeout, this, &FetchedChart::countSome);
    connect(&m_pause, &QTimer::timeout, this, &FetchedChart::settle);
    connect(&entries, &QAbstractItemModel::modelReset, this, &FetchedChart::countAgain);
    connect(&entries, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(&entries, &QAbstractItemModel::layoutChanged, this, &FetchedChart::takeNewOrder);
    connect(&entries, &EntryTableModel::stateChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&entries, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.contains(EntryTableModel::LabelRole))
                m_pause.start();
        });
    connect(&entries, &QAbstractItemModel::headerDataChanged, &m_pause, qOverload<>(&QTimer::start));
}

void FetchedChart::setWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    countAgain();
}

void FetchedChart::setSplit(Column column)
{
    if (column == m_split)
        return;
    m_split = column;
    countAgain();
}

void FetchedChart::countAgain()
{
    m_turn.stop();
    m_next = 0;
    m_rows.clear();
    m_timeless = 0;
    m_places.clear();
    m_values.clear();
    m_sums.clear();
    if (m_isWanted)
        countSome();
}

void FetchedChart::countSome()
{
    const int end = std::min(m_next + rowsATurn, m_entries.rowCount());
    for (; m_next < end; ++m_next)
        countRow(m_next);
    if (m_next < m_entries.rowCount())
        m_turn.start();
    else if (!m_pause.isActive())
        m_pause.start();
}

/// Rows may come in above those that are counted already. At once, as long as they stand where they came in:
/// a sorted table moves them next.
void FetchedChart::takeInserted(int first, int last)
{
    if (!m_isWanted)
        return;
    if (first < m_next) {
        for (int row = first; row <= last; ++row)
            countRow(row);
        m_next += last - first + 1;
    }
    if (!m_turn.isActive())
        countSome();
}

/// The order does not matter once all rows are counted; until then it says which ones are.
void FetchedChart::takeNewOrder()
{
    if (m_isWanted && m_next < m_entries.rowCount())
        countAgain();
}

void FetchedChart::countRow(int row)
{
    const Entry entry = m_entries.outline(row);
    if (!entry.timeUs) {
        ++m_timeless;
        return;
    }
    const int place = m_split == Column::Result ? static_cast<int>(classifyResult(entry.result))
                                                : placeOf(cellText(entry, m_split));
    m_rows.push_back({ *entry.timeUs, place });
}

int FetchedChart::placeOf(const QString &value)
{
    const auto found = m_places.constFind(value);
    const int place = found == m_places.cend() ? static_cast<int>(m_values.size()) : *found;
    if (found == m_places.cend()) {
        m_places.insert(value, place);
        m_values.append(value);
        m_sums.push_back(0);
    }
    ++m_sums[static_cast<std::size_t>(place)];
    return place;
}

void FetchedChart::settle()
{
    if (!m_isWanted || !m_entries.rowsMatchQuery() || m_turn.isActive())
        return;
    ChartData data;
    data.source = ChartData::Source::Fetched;
    data.splitBy = m_split;
    data.timeless = m_timeless;
    data.hidden = m_entries.allHidden();
    data.matching = m_entries.report().reportedTotal;
    std::vector<int> partOfValue;
    settleParts(data, partOfValue);
    settleAxis(data);
    settleBuckets(data, partOfValue);
    m_data = std::move(data);
    Q_EMIT changed();
}

/// The time that was asked for; where it is open, the time of the rows.
void FetchedChart::settleAxis(ChartData &data) const
{
    const Query asked = m_entries.query().frozenAt(m_entries.askedAtUs());
    const bool isComplete = m_entries.report().complete;
    const auto [oldest, newest] = std::minmax_element(
        m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.us < b.us; });
    const bool hasRows = oldest != m_rows.end();
    const std::optional<qint64> start = asked.start.resolve(0);
    qint64 end = asked.end.resolve(0).value_or(start || !hasRows ? m_entries.askedAtUs() : newest->us);
    if (hasRows)
        end = std::max(end, newest->us);
    // Rows are fetched from the newest on, the hidden ones too.
    const EntryRows &all = m_entries.rows();
    const qint64 reached
        = all.fetched().empty() ? end : all.store().timeUs(all.fetched().back()).value_or(end);
    data.axis = { start.value_or(hasRows ? std::min(reached, oldest->us) : reached), end + 1 };
    if (isComplete)
        return;
    data.fetchedFromUs = reached;
    if (!start)
        data.axis.startUs -= std::max<qint64>(Civil::second, data.axis.length() / unknownShare);
}

void FetchedChart::settleParts(ChartData &data, std::vector<int> &partOfValue) const
{
    if (m_split == Column::Result) {
        for (int kind = 0; kind < kinds; ++kind)
            data.parts.append({ {}, static_cast<ResultKind>(kind), 0 });
        partOfValue.resize(kinds);
        std::iota(partOfValue.begin(), partOfValue.end(), 0);
        return;
    }
    std::vector<int> order(static_cast<std::size_t>(m_values.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        const auto sum = [this](int place) { return m_sums[static_cast<std::size_t>(place)]; };
        return sum(a) != sum(b) ? sum(a) > sum(b) : m_values[a] < m_values[b];
    });
    // Rows that have no value belong to the rest.
    order.erase(
        std::remove_if(order.begin(), order.end(), [this](int place) { return m_values[place].isEmpty(); }),
        order.end());
    order.resize(std::min<std::size_t>(order.size(), mostParts));
    partOfValue.assign(static_cast<std::size_t>(m_values.size()), static_cast<int>(order.size()));
    for (std::size_t part = 0; part < order.size(); ++part) {
        partOfValue[static_cast<std::size_t>(order[part])] = static_cast<int>(part);
        const QString &value = m_values[order[part]];
        data.parts.append({ value, {}, 0, labelOf(value) });
    }
    data.parts.append(ChartData::Part {});
}

QString FetchedChart::labelOf(const QString &value) const
{
    const bool isId = m_split == Column::Actor && !value.contains(QLatin1Char('@'));
    return labelText(m_entries.notebook(), isId ? Field::ActorId : columnInfo(m_split).field, value)
        .toString();
}

void FetchedChart::settleBuckets(ChartData &data, const std::vector<int> &partOfValue) const
{
    const QTimeZone &zone = m_entries.timeFormat().zone();
    data.bucketSeconds = bucketSecondsFor(data.axis.length(), mostBuckets);
    const qint64 width = data.bucketSeconds * Civil::second;
    const qint64 first = onGrid(data.axis.startUs, width, zone);
    for (qint64 start = first; start < data.axis.endUs; start += width)
        data.buckets.push_back({ { start, start + width }, 0, QList<qint64>(data.parts.size(), 0) });
    data.axis = { first, data.buckets.back().span.endUs };
    for (const Row &row : m_rows) {
        const qint64 place = Civil::floorDivide(row.us - first, width);
        if (place < 0 || place >= static_cast<qint64>(data.buckets.size()))
            continue;
        ChartData::Bucket &bucket = data.buckets[static_cast<std::size_t>(place)];
        const int part = partOfValue[static_cast<std::size_t>(row.value)];
        ++bucket.total;
        ++bucket.counts[part];
        ++data.parts[part].sum;
        ++data.entries;
    }
}

} // namespace Audit
