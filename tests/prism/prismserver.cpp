// SPDX-License-Identifier: GPL-3.0-or-later
#include "prismserver.h"

#include <QDeadlineTimer>
#include <QRegularExpression>

namespace Audit {

using namespace Qt::StringLiterals;

namespace {
constexpr int secondsToStart = 60;
}

PrismServer::~PrismServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool PrismServer::startMock()
{
    return start(
        { u"mock"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, QStringLiteral(AUDIT_OPENAPI) });
}

bool PrismServer::startProxy(const QUrl &upstream)
{
    return start({ u"proxy"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s,
        QStringLiteral(AUDIT_OPENAPI), upstream.toString() });
}

bool PrismServer::start(const QStringList &arguments)
{
    static const QRegularExpression listening(u"listening on (http://127\\.0\\.0\\.1:\\d+)"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"node"_s, QStringList { QStringLiteral(AUDIT_PRISM) } + arguments);

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
