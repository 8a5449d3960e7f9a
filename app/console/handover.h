// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filelock.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace Audit {

/// $XDG_RUNTIME_DIR where it is a folder that this user alone may enter; else empty.
QString handoverFolder();

/// One window for one person: a second start hands what it was asked for over to the first and ends. Who is
/// first is settled by a lock that the kernel gives back whatever happens to its holder; the socket beside it
/// can be entered by this user alone. A first one that hangs is not waited for longer than `patience`.
class Handover : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        First, ///< this process listens from here on
        HandedOver, ///< the first one has taken it
        Alone, ///< neither: there is no folder, or the first one does not answer
    };
    static constexpr std::chrono::milliseconds patience { 2000 };
    static constexpr qint64 longestMessage = 16 << 10; ///< bytes

    explicit Handover(const QString &folder = handoverFolder(), QObject *parent = nullptr);
    ~Handover() override;

    /// Takes the first place where it is free. An empty link asks for the window to be raised.
    Outcome handOver(const QString &link);
    /// The same for a start that wants a window of its own: First or Alone.
    Outcome takePlace();

Q_SIGNALS:
    void asked(const QString &link); ///< by a later start: a link that can be read, or nothing

private:
    bool isFirst();
    bool send(const QString &link, const QDeadlineTimer &deadline) const;
    void accept();
    void read(QLocalSocket &socket);
    QByteArray answer(const QByteArray &message);

    QString m_folder;
    std::unique_ptr<FileLock> m_lock; ///< of the first one
    QLocalServer m_server;
};

} // namespace Audit
