// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signinfault.h"

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

namespace Audit {

/// What the browser gets: a page of our own, or the way to the next question.
struct BrowserReply
{
    BrowserAnswer answer = BrowserAnswer::Nothing;
    QUrl next {}; ///< where the browser goes on to instead of a page; empty for the page
};

using BrowserPages = std::function<BrowserPage(BrowserAnswer)>;

/// Waits on 127.0.0.1 for the browser to come back. Takes GET of the redirect's own path in the name of
/// 127.0.0.1 and nothing else: heads of at most 16 KiB within ten seconds, eight connections at a time. What
/// an answer means is decided by whoever asked; pages have neither scripts nor links.
class CallbackListener : public QObject
{
    Q_OBJECT
public:
    using Decide = std::function<BrowserReply(const QByteArray &query)>;

    CallbackListener(QUrl redirect, BrowserPages pages, Decide decide, QObject *parent = nullptr);

    /// Why the port cannot be listened on; none where it is.
    std::optional<SignInError> listen();
    void close();

Q_SIGNALS:
    /// Somebody else's request at the port: WrongHost or NotAnAnswer. The listener goes on.
    void refused(const Audit::SignInError &error);

private:
    /// A request whose head is not here whole.
    struct Unread
    {
        QTcpSocket *socket;
        QByteArray head;
    };

    void accept();
    void read(QTcpSocket *socket);
    void forget(const QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    void tellRefused(SignInFault fault);
    void send(QTcpSocket *socket, int status, const BrowserReply &reply);

    QUrl m_redirect;
    BrowserPages m_pages;
    Decide m_decide;
    QList<Unread> m_unread; ///< the oldest first
    QTcpServer m_server;
};

/// What a request's head asks for, once it has passed: the query of the redirect.
struct CallbackHead
{
    int status = 200; ///< of the answer where the request is none of ours
    std::optional<SignInFault> fault {};
    QByteArray query {};
};
CallbackHead readCallbackHead(const QByteArray &head, const QUrl &redirect);

/// A whole HTTP answer with the page, or with the way to `next`.
QByteArray browserResponse(int status, const BrowserPage &page, const QUrl &next);

} // namespace Audit
