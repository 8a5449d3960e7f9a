// SPDX-License-Identifier: GPL-3.0-or-later
#include "inquiry.h"

#include "tablewords.h"

namespace Audit {

Inquiry::Inquiry(QObject *parent)
    : QObject(parent)
{
    m_entries.setColumnTitles([this](Column column) { return columnTitle(column, m_entries.timeFormat()); });
    m_stats.setTitles(seriesTitles());
    connect(&m_entries, &EntryTableModel::stateChanged, this, &Inquiry::rowsChanged);
    connect(&m_entries, &QAbstractItemModel::rowsInserted, this, &Inquiry::rowsChanged);
    connect(&m_entries, &QAbstractItemModel::modelReset, this, &Inquiry::rowsChanged);
    connect(&m_entries, &QAbstractItemModel::headerDataChanged, this, &Inquiry::rowsChanged);
}

void Inquiry::setClient(AuditClient *client)
{
    m_trail = {};
    m_entries.setClient(client);
    m_stats.setClient(client);
}

void Inquiry::setTimeFormat(const TimeFormat &format)
{
    m_entries.setTimeFormat(format);
    m_stats.setTimeFormat(format);
}

void Inquiry::ask(const Query &query)
{
    m_trail.push(query);
    send(query);
}

void Inquiry::goBack()
{
    if (m_trail.canGoBack())
        send(m_trail.goBack());
}

void Inquiry::goForward()
{
    if (m_trail.canGoForward())
        send(m_trail.goForward());
}

void Inquiry::send(const Query &query)
{
    m_entries.setQuery(query);
    m_stats.setQuery(query, m_entries.askedAtUs());
    Q_EMIT asked();
}

} // namespace Audit
