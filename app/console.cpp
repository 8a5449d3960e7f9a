// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/connections.h"
#include "console/handover.h"
#include "console/options.h"
#include "console/picture.h"
#include "console/servicestarter.h"
#include "interrupt.h"
#include "mainwindow.h"
#include "startup.h"
#include "theme.h"
#include "windowmemory.h"
#include "windowsettings.h"

#include <QApplication>
#include <QProcess>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

void openFirst(Audit::MainWindow &window, const Audit::ConsoleOptions &options)
{
    if (!options.link.isEmpty())
        window.links().follow(options.link);
    else if (!options.connection.isEmpty())
        window.opener().openConnection(options.connection);
    else if (options.sample)
        window.opener().openSample();
    else if (!options.files.isEmpty())
        window.opener().openFiles(options.files);
    else
        window.openLast();
}

/// A process of its own: one connection's memory holds no other's token.
bool openWindow(const QString &connection)
{
    return QProcess::startDetached(
        QCoreApplication::applicationFilePath(), { u"--new-window"_s, u"--connection="_s + connection });
}

constexpr std::chrono::milliseconds longestStandstill { 80 }; ///< of a window that nobody notices

void showOnTop(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int main(int argc, char **argv)
{
    Audit::prepareProcess(u"audit-console"_s);
    // Without a display the application object would abort, so --help and --version come first.
    if (const auto exitCode = Audit::answerWithoutDisplay(argc, argv))
        return *exitCode;

    QApplication application(argc, argv);
    Audit::installTranslations(application);
    const Audit::ConsoleOptions options = Audit::consoleOptions(application.arguments());
    Audit::Handover handover;
    const bool isWindow = options.picture.isEmpty();
    const auto outcome = !isWindow ? Audit::Handover::Outcome::Alone
        : options.mayHandOver()    ? handover.handOver(options.link)
                                   : handover.takePlace();
    if (outcome == Audit::Handover::Outcome::HandedOver)
        return Audit::Exit::ok;
    Audit::ConnectionList::setPatience(longestStandstill);
    Audit::Theme::instance().apply(options.theme.value_or(Audit::WindowSettings().theme()));

    Audit::ServiceStarter starter;
    Audit::LocalSources sources = starter.sources();
    sources.openWindow = openWindow;
    Audit::MainWindow window(sources);
    window.exports().setKeys({});
    if (options.query)
        window.workspace().setFirstQuery(*options.query);
    const bool isTheOne = outcome == Audit::Handover::Outcome::First || Audit::handoverFolder().isEmpty();
    if (isWindow && isTheOne && !options.query)
        window.remember(Audit::windowMemoryPath());
    if (!isWindow)
        return Audit::takePicture(application, window, options);
    // Ended from outside, the private services and their folders still go away.
    const Audit::Interrupt interrupt;
    QObject::connect(&interrupt, &Audit::Interrupt::interrupted, &application,
        [] { QApplication::exit(Audit::Interrupt::exitCode()); });
    QObject::connect(&handover, &Audit::Handover::asked, &window, [&window](const QString &link) {
        if (!link.isEmpty())
            window.links().follow(link);
        showOnTop(window);
    });
    window.show();
    openFirst(window, options);
    return QApplication::exec();
}
