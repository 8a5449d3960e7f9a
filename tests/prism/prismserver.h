// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QUrl>

namespace Audit {

/// Prism with our OpenAPI document, on a free loopback port, until destroyed.
class PrismServer
{
public:
    ~PrismServer();

    /// A server that answers with the document's examples.
    bool startMock();
    /// A proxy that passes on to `upstream` and reports what breaks the document in the header sl-violations.
    bool startProxy(const QUrl &upstream);

    const QUrl &url() const { return m_url; }
    const QString &problem() const { return m_problem; } ///< what it said instead of starting

private:
    bool start(const QStringList &arguments);

    QProcess m_process;
    QUrl m_url;
    QString m_problem;
};

} // namespace Audit
