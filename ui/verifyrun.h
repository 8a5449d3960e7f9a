// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verifyfacts.h"
#include "export/manifest.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace Audit {

/// The check of one export in a thread of its own, since reading takes as long as the file is large. Deleting
/// it ends the reading.
class VerifyRun : public QObject
{
    Q_OBJECT
public:
    explicit VerifyRun(QObject *parent = nullptr);
    ~VerifyRun() override;

    void start(const QString &path, const std::optional<ManifestKey> &key);

Q_SIGNALS:
    void progressed(int thousandths);
    void finished(const Audit::VerifyReport &report);

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isWanted = true;
};

} // namespace Audit
