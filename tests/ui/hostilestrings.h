// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace Audit::Testing {

/// Strings that an attacker writes into a log: markup that would load something, characters that hide,
/// reorder or pile up, halves of characters, and very long ones. The same ones for the same seed.
class HostileStrings
{
public:
    /// What markup refers to: a file that nobody may open and an address that nobody may ask.
    HostileStrings(QString file, QString address, quint32 seed = 1)
        : m_file(std::move(file))
        , m_address(std::move(address))
        , m_random(seed)
    {
    }

    QString next();
    int made() const { return m_made; }

private:
    QString markup();
    QString hiding();
    QString characters(int count);

    QString m_file;
    QString m_address;
    QRandomGenerator m_random;
    int m_made = 0;
};

} // namespace Audit::Testing
