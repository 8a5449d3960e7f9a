// SPDX-License-Identifier: GPL-3.0-or-later
#include "entryview.h"
#include "exportbar.h"
#include "inquirytabs.h"
#include "lookstest.h"
#include "support/canary.h"
#include "verifydialog.h"
#include "workpage.h"

#include <QDialog>
#include <QFile>
#include <QTabWidget>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

/// The dialogs, and what they leave in the window.
class TestLookDialogs : public LooksTest
{
    Q_OBJECT

private:
    ExportBar *startExport(const QString &name)
    {
        ExportRequest request;
        request.server = m_server.url();
        request.token = Token(canary);
        request.query = yesterday();
        request.path = m_settings->path() + u'/' + name;
        request.format = ExportFormat::JsonLines;
        request.replace = true;
        request.lagUs = 0;
        return m_window->exports().start(request);
    }

    void lookAtVerify(const QString &path, const QString &name)
    {
        m_window->exports().verify(path);
        auto *dialog = m_window->findChildren<VerifyDialog *>().last();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->text().isEmpty(), 20000);
        look(*dialog, name, { u"verifyArea"_s });
        dialog->close();
    }

private Q_SLOTS:
    void kept()
    {
        openServer();
        auto &workspace = m_window->workspace();
        const auto idOf = [&workspace](int row) { return workspace.entries().entry(row).id; };
        workspace.notebook().toggleMarks({ idOf(1), idOf(3), idOf(4) });
        workspace.notebook().setNote(idOf(3), u"Asked the service desk: nobody ordered this."_s);
        workspace.notebook().setNote(idOf(6), u"Same laptop as yesterday."_s);
        const Entry entry = workspace.entries().entry(3);
        workspace.notebook().setLabel(Field::IpAddress, entry.ipAddress, Label { u"office VPN"_s, 2 });
        workspace.notebook().setLabel(Field::ActorEmail, entry.actorEmail, Label { u"on leave"_s, 0 });
        auto &view = m_window->findChild<InquiryTabs *>()->page().view();
        view.setCurrentIndex(workspace.entries().index(3, 0));
        QTRY_VERIFY(workspace.detail().isWhole());
        look(*m_window, u"kept"_s);
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        look(*m_window, u"notes"_s);
        view.setFocus();
        view.setCurrentIndex(workspace.entries().index(3, static_cast<int>(Column::IpAddress)));
        QTest::keyClick(&view, Qt::Key_K, Qt::ControlModifier);
        look(*childOf(*m_window, u"labelDialog"_s), u"label-dialog"_s);
    }

    void statistics()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        look(*childOf(*m_window, u"statisticsDialog"_s), u"statistics"_s);
    }

    void exportDialog()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        look(*dialog, u"export-dialog"_s, { u"exportPath"_s, u"exportNote"_s });
    }

    void exporting()
    {
        openServer();
        ExportBar *saved = startExport(u"audit_all_2026-11-22T14-02-11Z.jsonl"_s);
        QTRY_COMPARE(saved->state(), ExportBar::State::Saved);
        m_isSilent = true;
        ExportBar *paused = startExport(u"audit_failure_2026-11-22T14-02-11Z.jsonl"_s);
        QTest::mouseClick(childOf(*paused, u"exportStop"_s), Qt::LeftButton);
        QTRY_COMPARE(paused->state(), ExportBar::State::Paused);
        startExport(u"audit_198.51.100.7_2026-11-22T14-02-11Z.jsonl"_s);
        look(*m_window, u"exporting"_s, { u"exportText"_s, u"exportProgress"_s });
        m_window->exports().showExports();
        look(*childOf(*m_window, u"exportsDialog"_s), u"exports"_s, { u"exportsList"_s, u"exportsNote"_s });
    }

    void verifying()
    {
        openServer();
        ExportBar *saved = startExport(u"audit_all_2026-11-22T14-02-11Z.jsonl"_s);
        QTRY_COMPARE(saved->state(), ExportBar::State::Saved);
        lookAtVerify(saved->path(), u"verify-right"_s);
        QFile file(saved->path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(20) && file.write("#") == 1);
        file.close();
        lookAtVerify(saved->path(), u"verify-changed"_s);
    }

    void help()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *list = childOf<QDialog>(*m_window, u"shortcutList"_s);
        QTRY_VERIFY(list->isVisible());
        look(*list, u"shortcuts"_s);
    }

    void saveView()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        look(*childOf(*m_window, u"saveViewDialog"_s), u"save-view"_s);
    }
};

QTEST_MAIN(TestLookDialogs)
#include "tst_lookdialogs.moc"
