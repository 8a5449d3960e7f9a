// SPDX-License-Identifier: GPL-3.0-or-later
#include "oidc/providerprocess.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {
constexpr int secondsToStart = 60;
}

ProviderProcess::~ProviderProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool ProviderProcess::start(const QString &script, quint16 redirectPort)
{
    static const QRegularExpression listening(u"listening on (http://127\\.0\\.0\\.1:\\d+)"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"node"_s, { QStringLiteral(AUDIT_OIDC "/") + script, QString::number(redirectPort) });

    QString said;
    const QDeadlineTimer deadline(secondsToStart * 1000LL);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(1000);
        said += QString::fromUtf8(m_process.readAll());
        if (const auto match = listening.match(said); match.hasMatch()) {
            m_url = QUrl(match.captured(1));
            return true;
        }
    }
    m_problem = said.isEmpty() ? m_process.errorString() : said;
    return false;
}

} // namespace Audit
