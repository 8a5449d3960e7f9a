// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entryview.h"
#include "hand.h"
#include "inquirytabs.h"
#include "service/localservice.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QTabBar>
#include <QTranslator>

namespace Audit::Testing {

/// What security staff come for, over the real service with the stories of the sample data: by key presses
/// and clicks, each counted, none above what is ideal.
class TaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    void serve(const QStringList &files);
    void waitForAnswer();
    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    WorkPage &page() { return m_window->findChild<InquiryTabs *>()->page(); }
    EntryView &view() { return page().view(); }
    void clickCell(int row, Column column);
    void clickTab(QTabBar &bar, int tab) { m_hand->click(bar, bar.tabRect(tab).center()); }
    QTabBar &topChoices() { return *childOf<QTabBar>(*m_window, QStringLiteral("topChoices")); }
    /// Of the whole window, once the details have arrived; stays in the build folder to be looked at.
    void picture(const QString &name);
    /// Ctrl+E and Enter; the file's path when it is there.
    QString exportByKeys();

    QTemporaryDir m_folder;
    QString m_sample;
    std::unique_ptr<OwnSettings> m_settings;
    std::shared_ptr<LocalService> m_service;
    QString m_database;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hand> m_hand;
    QTranslator m_words;
};

} // namespace Audit::Testing
