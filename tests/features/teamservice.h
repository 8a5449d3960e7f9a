// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/certificates.h"

#include <QProcess>
#include <QUrl>

namespace Audit::Testing {

/// audit-service as a team runs it: a process over PostgreSQL with TLS, 3,000 entries of three tenants, and
/// RS256 tokens with roles in them.
class TeamService
{
public:
    static constexpr int entryCount = 3'000; ///< a third of each tenant, "t0" to "t2"

    /// Empty where the machine has all that it takes, else what is missing.
    static QString missing();

    TeamService();
    ~TeamService();

    QUrl url() const { return m_url; }
    QString authorityFile() const { return m_certificates.authorityFile(); }
    /// The entries as they were imported, sorted.
    static QByteArrayList lines();
    /// A token from the service's own command; `more` as "--tenant t1". One signed by a key of a stranger on
    /// wish.
    enum class Signer { Ours, Stranger };
    QByteArray token(const QString &role, const QStringList &more = {}, Signer signer = Signer::Ours) const;
    /// By SIGTERM; its exit code, -1 where it did not end.
    int stop();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void makeKey(const QString &name) const;

    QTemporaryDir m_folder;
    Certificates m_certificates;
    QProcess m_process;
    QUrl m_url;
};

} // namespace Audit::Testing
