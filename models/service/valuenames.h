// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/database.h"

#include <QSet>

namespace Audit {

/// The numbers under which values are counted. Numbers are given once and never again to another value; 0 is
/// the value that an entry does not have.
class ValueNumbers
{
public:
    explicit ValueNumbers(Database &database)
        : m_database(database)
    {
    }

    /// The numbers of texts, given where a text has none yet: within a write transaction that holds the log's
    /// lock.
    Result<Done, StoreFault> prepare(const QSet<QString> &texts);
    /// Of a text that prepare() had; 0 for a null one.
    qint64 numberOf(const QString &text) const { return text.isNull() ? 0 : m_numbers.value(text); }
    /// After a rollback: numbers that were given in it are not.
    void forget() { m_numbers.clear(); }

private:
    Result<Done, StoreFault> lookUp(const QStringList &texts);
    Result<Done, StoreFault> give(const QStringList &texts);

    Database &m_database;
    QHash<QString, qint64> m_numbers;
};

/// The number of a value that is there already; 0 where nothing was ever counted under it.
Result<qint64, StoreFault> numberOfValue(Database &database, const QString &text);

/// The names behind numbers, remembered.
class ValueTexts
{
public:
    Result<Done, StoreFault> load(Database &database, const QSet<qint64> &numbers);
    /// Of a number that load() had; null for 0.
    QString textOf(qint64 number) const { return number == 0 ? QString() : m_texts.value(number); }

private:
    QHash<qint64, QString> m_texts;
};

} // namespace Audit
