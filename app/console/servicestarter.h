// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localsources.h"
#include "service/import.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace Audit {

/// Makes local services for the window: sample data, or a person's files, in a private folder that goes when
/// the service goes; what a killed process left of that is removed at the start. Works in threads, so that
/// the window stays free; handlers are called in the GUI thread. What is still being read when this goes is
/// given up after its batch.
class ServiceStarter : public QObject
{
    Q_OBJECT
public:
    explicit ServiceStarter(QObject *parent = nullptr);
    ~ServiceStarter() override;

    LocalSources sources();

private:
    void run(std::function<LocalSource(const ImportListener &)> work, const LocalSources::Handler &handler);

    QList<QThread *> m_threads;
    std::shared_ptr<std::atomic<bool>> m_isEnding = std::make_shared<std::atomic<bool>>(false);
};

} // namespace Audit
