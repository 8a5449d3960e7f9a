// SPDX-License-Identifier: GPL-3.0-or-later
#include "followbell.h"

#include "windowsettings.h"
#include "workspace.h"

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Audit {

FollowBell::FollowBell(Workspace &workspace, QAction &wanted, QWidget &window)
    : m_workspace(workspace)
    , m_wanted(wanted)
    , m_window(window)
{
    m_wanted.setChecked(WindowSettings().notifies());
    connect(&m_wanted, &QAction::toggled, this, [](bool on) { WindowSettings().setNotifies(on); });
    connect(&m_workspace, &Workspace::followChanged, this, &FollowBell::look);
}

qsizetype FollowBell::waiting() const
{
    qsizetype count = 0;
    for (qsizetype index = 0; index < m_workspace.inquiries(); ++index)
        count += m_workspace.inquiry(index).waiting();
    return count;
}

void FollowBell::look()
{
    const qsizetype count = waiting();
    if (count > m_told && m_wanted.isChecked() && !m_window.isActiveWindow())
        ring(count);
    m_told = count;
}

/// As freedesktop.org's Desktop Notifications say; a desktop that has none hears nothing.
void FollowBell::ring(qsizetype count)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage notice = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QString told = tr("%Ln new entries wait", nullptr, static_cast<int>(count));
    notice << tr("Audit Console") << m_notice << u"audit-console"_s << told << QString() << QStringList()
           << QVariantMap { { u"desktop-entry"_s, u"audit-console"_s } } << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(notice), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<quint32> number = *answer;
        if (!number.isError())
            m_notice = number.value();
        answer->deleteLater();
    });
}

} // namespace Audit
