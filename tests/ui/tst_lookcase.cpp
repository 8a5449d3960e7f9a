// SPDX-License-Identifier: GPL-3.0-or-later
#include "casedesk.h"
#include "console/servicestarter.h"
#include "entryview.h"
#include "inquirytabs.h"
#include "lookstest.h"
#include "messagebar.h"
#include "workpage.h"

#include <QFile>
#include <QTabWidget>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// A case file as it is saved, opened, and damaged.
class TestLookCase : public LooksTest
{
    Q_OBJECT

private:
    std::unique_ptr<ServiceStarter> m_starter;

    Workspace &workspace() { return m_window->workspace(); }
    QString path() const { return m_settings->path() + u"/spraying.auditcase"_s; }

    void saveCase()
    {
        openServer();
        Notebook &notebook = workspace().notebook();
        const Entry entry = workspace().entries().entry(3);
        notebook.toggleMarks({ entry.id });
        notebook.setNote(entry.id, u"Asked the service desk: nobody ordered this."_s);
        notebook.setLabel(Field::IpAddress, entry.ipAddress, Label { u"office VPN"_s, 2 });
        m_window->cases().save(path());
        auto *notice = childOf<MessageBar>(m_window->findChild<InquiryTabs *>()->page(), u"notice"_s);
        QTRY_VERIFY2(notice->text().contains(u"spraying"_s), qPrintable(notice->text()));
    }

    void openCase()
    {
        workspace().close();
        m_starter = std::make_unique<ServiceStarter>();
        m_window = std::make_unique<MainWindow>(m_starter->sources());
        m_window->resize(1440, 900);
        m_window->show();
        m_window->opener().openFiles({ path() });
    }

private Q_SLOTS:
    void saved()
    {
        saveCase();
        look(*m_window, u"case-saved"_s, { u"notice"_s });
    }

    void opened()
    {
        saveCase();
        openCase();
        QTRY_COMPARE(workspace().entries().rowCount(), 40);
        QTRY_VERIFY(workspace().stats().stats().has_value());
        auto &view = m_window->findChild<InquiryTabs *>()->page().view();
        view.setCurrentIndex(workspace().entries().index(3, 0));
        QTRY_VERIFY(workspace().detail().isWhole());
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        // What it says of its origin holds the time of saving and an address.
        look(*m_window, u"case-opened"_s,
            { u"connectionButton"_s, u"notice"_s, u"gauge"_s, u"statusSource"_s });
    }

    void damaged()
    {
        saveCase();
        QFile file(path());
        QVERIFY(file.resize(file.size() / 2));
        openCase();
        QTRY_VERIFY(childOf(*m_window, u"firstRunProblem"_s)->isVisible());
        look(*m_window, u"case-damaged"_s, { u"firstRunProblem"_s });
    }
};

QTEST_MAIN(TestLookCase)
#include "tst_lookcase.moc"
