// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifyrun.h"

#include "export/verify.h"

#include <QThread>

namespace Audit {

VerifyRun::VerifyRun(QObject *parent)
    : QObject(parent)
{
}

VerifyRun::~VerifyRun()
{
    m_isWanted = false;
    if (m_thread)
        m_thread->wait();
}

void VerifyRun::start(const QString &path, const std::optional<ManifestKey> &key)
{
    auto report = std::make_shared<VerifyReport>();
    m_thread.reset(QThread::create([this, path, key, report] {
        int told = -1;
        *report = verifyExport(path, key, [this, &told](qint64 done, qint64 size) {
            const int now = size > 0 ? static_cast<int>(1000 * done / size) : 0;
            if (now != std::exchange(told, now))
                Q_EMIT progressed(now);
            return m_isWanted.load();
        });
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, report] { Q_EMIT finished(*report); });
    m_thread->start();
}

} // namespace Audit
