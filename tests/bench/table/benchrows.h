// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace Audit::Bench {

/// Entries as a busy tenant's log has them, of about 600 bytes each, newest first; the same at every run.
class BenchRows
{
public:
    QByteArray next();

private:
    QByteArray pick(const char *stem, int of) { return stem + QByteArray::number(m_random.bounded(of)); }
    QByteArray unique();

    QRandomGenerator m_random { 11 };
    qint64 m_us = 1'795'000'000'000'000; ///< of the entry before
};

} // namespace Audit::Bench
