// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rowsieve.h"

#include <algorithm>
#include <numeric>

namespace Audit {

RowSieve::RowSieve(const QList<Refinement> &refinements)
    : m_hidden(refinements.size(), 0)
{
    for (qsizetype place = 0; place < refinements.size(); ++place) {
        if (refinements[place].isOff)
            continue;
        Test test { refinements[place], {}, {}, place };
        if (test.refinement.test == Refinement::Test::Clock)
            test.clock = parseClockTimes(test.refinement.values);
        for (const QString &value : test.refinement.values) {
            const auto network = parseIpNetwork(value);
            if (test.refinement.field == Field::IpAddress && network)
                test.networks.push_back(*network);
        }
        m_tests.push_back(std::move(test));
    }
}

bool RowSieve::take(const Entry &entry)
{
    for (const Test &test : m_tests) {
        if (test.fits(entry) == test.refinement.isExcluded) {
            count(test, 1);
            return false;
        }
    }
    return true;
}

qint64 RowSieve::allHidden() const
{
    return std::accumulate(m_hidden.begin(), m_hidden.end(), qint64(0));
}

bool RowSieve::Test::fits(const Entry &entry) const
{
    if (refinement.test == Refinement::Test::Clock)
        return fitsTime(entry.timeUs);
    if (refinement.field)
        return fitsText(fieldText(entry, *refinement.field));
    const auto fields = allFields();
    return std::any_of(fields.begin(), fields.end(),
        [&](const FieldInfo &info) { return fitsText(fieldText(entry, info.field)); });
}

bool RowSieve::Test::fitsTime(std::optional<qint64> us) const
{
    return us && clock && clock->contains(*us);
}

bool RowSieve::Test::fitsText(const QString &text) const
{
    const bool isWhole = refinement.test == Refinement::Test::Is;
    const bool fits
        = std::any_of(refinement.values.begin(), refinement.values.end(), [&](const QString &value) {
              return isWhole ? text.compare(value, Qt::CaseInsensitive) == 0
                             : text.contains(value, Qt::CaseInsensitive);
          });
    if (fits || !isWhole || networks.empty())
        return fits;
    const auto address = parseHostAddress(text);
    return address && std::any_of(networks.begin(), networks.end(), [&](const IpNetwork &network) {
        return network.contains(*address);
    });
}

} // namespace Audit
