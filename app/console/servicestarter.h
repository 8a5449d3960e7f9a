// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "localsources.h"

#include <QObject>

#include <functional>

class QThread;

namespace Audit {

/// Makes local services for the window: sample data, or a person's files, in a private folder that goes when
/// the service goes. Works in a thread, so that the window stays free; handlers are called in the GUI thread.
class ServiceStarter : public QObject
{
    Q_OBJECT
public:
    explicit ServiceStarter(QObject *parent = nullptr);
    ~ServiceStarter() override;

    LocalSources sources();

private:
    void run(std::function<LocalSource()> work, const LocalSources::Handler &handler);

    QList<QThread *> m_threads;
};

} // namespace Audit
