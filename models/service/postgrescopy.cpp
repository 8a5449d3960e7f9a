// SPDX-License-Identifier: GPL-3.0-or-later
// The form is described at https://www.postgresql.org/docs/15/sql-copy.html, "Binary Format".
#include "service/postgrescopy.h"

#include <QtEndian>

#include <libpq-fe.h>
#include <memory>

namespace Audit {

namespace {

constexpr qsizetype sentAtOnce = 64 << 10;
constexpr char header[] = "PGCOPY\n\377\r\n\0" // the signature with its last zero, then flags and extension:
                          "\0\0\0\0\0\0\0"; // eight zeros, of which the literal brings one
constexpr qint16 endOfRows = -1;
constexpr qint32 noValue = -1;

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

StoreFault faultOf(PGconn *connection, const PGresult *answer)
{
    const char *code = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
    return { QString::fromUtf8(PQerrorMessage(connection)).simplified(),
        code && QByteArrayView(code) == postgresDiskFull };
}

} // namespace

PostgresCopy::PostgresCopy(Database &database, const QString &into)
    : m_connection(database.postgres())
{
    const QByteArray sql = "COPY " + into.toUtf8() + " FROM STDIN (FORMAT binary)";
    const Answer answer(PQexec(m_connection, sql.constData()), PQclear);
    m_isOpen = PQresultStatus(answer.get()) == PGRES_COPY_IN;
    if (!m_isOpen)
        m_fault = faultOf(m_connection, answer.get());
    m_bytes.reserve(2 * sentAtOnce);
    m_bytes.append(header, sizeof header);
}

PostgresCopy::~PostgresCopy()
{
    if (!m_isOpen)
        return;
    PQputCopyEnd(m_connection, "given up");
    while (const Answer answer { PQgetResult(m_connection), PQclear }) { }
}

void PostgresCopy::startRow(qint16 columns)
{
    if (m_bytes.size() >= sentAtOnce)
        flush();
    append(m_bytes, columns);
}

void PostgresCopy::addNumber(qint64 value)
{
    append(m_bytes, qint32(sizeof value));
    append(m_bytes, value);
}

void PostgresCopy::addText(const QString &value)
{
    if (value.isNull())
        append(m_bytes, noValue);
    else
        addBytes(value.toUtf8());
}

void PostgresCopy::addBytes(const QByteArray &value)
{
    append(m_bytes, static_cast<qint32>(value.size()));
    m_bytes += value;
}

void PostgresCopy::flush()
{
    if (m_isOpen && !m_fault && PQputCopyData(m_connection, m_bytes.constData(), int(m_bytes.size())) != 1)
        m_fault = faultOf(m_connection, nullptr);
    m_bytes.resize(0);
}

Result<Done, StoreFault> PostgresCopy::finish()
{
    append(m_bytes, endOfRows);
    flush();
    if (m_isOpen && PQputCopyEnd(m_connection, nullptr) != 1 && !m_fault)
        m_fault = faultOf(m_connection, nullptr);
    while (m_isOpen) {
        const Answer answer(PQgetResult(m_connection), PQclear);
        if (answer && PQresultStatus(answer.get()) != PGRES_COMMAND_OK && !m_fault)
            m_fault = faultOf(m_connection, answer.get());
        m_isOpen = answer != nullptr;
    }
    if (m_fault)
        return *m_fault;
    return Done {};
}

} // namespace Audit
