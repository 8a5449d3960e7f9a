// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

#include <utility>

namespace Audit::Testing {

/// The window in which gnome-keyring asks for its password, and a person who closes it: the system's prompter
/// on the session bus (gcr, org.gnome.keyring.Prompter.xml). gnome-keyring starts it, not the program.
class KeyringPrompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    KeyringPrompter()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_isThere = bus.registerObject(
                        QStringLiteral("/org/gnome/keyring/Prompter"), this, QDBusConnection::ExportAllSlots)
            && bus.registerService(service());
    }
    ~KeyringPrompter() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(service());
        bus.unregisterObject(QStringLiteral("/org/gnome/keyring/Prompter"));
    }
    Q_DISABLE_COPY_MOVE(KeyringPrompter)

    bool isThere() const { return m_isThere; }
    int asked() const { return m_asked; } ///< how often for a password
    bool isShown() const { return m_shown > 0; }

    /// Leaves the window open, until close().
    void wait() { m_waits = true; }
    void close()
    {
        m_waits = false;
        for (const Open &window : std::exchange(m_open, {}))
            tell(window.client, window.callback, QStringLiteral("PromptReady"), closed());
    }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback)
    {
        ++m_shown;
        tell(message().service(), callback, QStringLiteral("PromptReady"),
            { QString(), QVariantMap(), QString() });
    }
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
        const QString &exchange)
    {
        Q_UNUSED(type)
        Q_UNUSED(properties)
        Q_UNUSED(exchange)
        ++m_asked;
        m_open += Open { message().service(), callback };
        if (!m_waits)
            close();
    }
    void StopPrompting(const QDBusObjectPath &callback)
    {
        --m_shown;
        tell(message().service(), callback, QStringLiteral("PromptDone"), {});
    }

private:
    struct Open
    {
        QString client;
        QDBusObjectPath callback;
    };

    static QString service() { return QStringLiteral("org.gnome.keyring.SystemPrompter"); }
    static QVariantList closed() { return { QStringLiteral("no"), QVariantMap(), QString() }; }

    void tell(const QString &client, const QDBusObjectPath &callback, const QString &method,
        const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            client, callback.path(), QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
        call.setArguments(arguments);
        // After the answer to what was asked.
        QMetaObject::invokeMethod(
            this, [call] { QDBusConnection::sessionBus().send(call); }, Qt::QueuedConnection);
    }

    QList<Open> m_open;
    bool m_isThere = false;
    int m_asked = 0;
    int m_shown = 0;
    bool m_waits = false;
};

} // namespace Audit::Testing
