// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace Audit {

/// A provider that nobody here wrote, in a process of its own on loopback.
class ProviderProcess
{
public:
    ~ProviderProcess();

    /// `script`: certified.mjs or mock.mjs. False where it does not come up; problem() says why.
    bool start(const QString &script, quint16 redirectPort);

    const QUrl &url() const { return m_url; }
    const QString &problem() const { return m_problem; }

private:
    QProcess m_process;
    QUrl m_url;
    QString m_problem;
};

} // namespace Audit
