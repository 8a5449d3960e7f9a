// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedserver.h"

#include <QByteArrayList>
#include <QHash>

#include <functional>
#include <optional>

namespace Audit::Testing {

/// An audit log in memory that answers as the API says, and misbehaves when told to.
class LogServer
{
public:
    /// So many entries, a few to each second of 2020, the newest last.
    explicit LogServer(int entries);

    /// Asked before each answer, with its number from 1; what it gives goes out instead.
    std::function<std::optional<ScriptedReply>(int number)> instead {};
    QByteArray expectedToken {}; ///< empty: any
    /// What is served in place of single entries, by their ids; an empty one is answered with 404.
    QHash<QByteArray, QByteArray> insteadOfEntry {};

    QUrl url() const { return m_server.url(); }
    int answers() const { return m_answers; }
    const ScriptedServer &server() const { return m_server; }
    /// Every entry's own bytes, sorted.
    QByteArrayList entries() const;
    /// The same, the newest first.
    QByteArrayList newestFirst() const;
    /// What the server tells of a listed entry when it is asked for by its id: more than the list does.
    static QByteArray inFull(const QByteArray &listed);
    int detailRequests() const;
    /// Entry `number`, at the time that entry `at` has or would have.
    void append(int number, int at);

private:
    struct Row
    {
        qint64 timeUs;
        QByteArray bytes;
    };

    ScriptedReply answer(const ScriptedRequest &request);
    ScriptedReply page(const ScriptedRequest &request) const;
    ScriptedReply one(const QByteArray &id) const;

    QList<Row> m_rows; ///< newest first
    ScriptedServer m_server;
    int m_answers = 0;
};

} // namespace Audit::Testing
