// SPDX-License-Identifier: GPL-3.0-or-later
// The window against audit-service as a team runs it.
#include "entryview.h"
#include "exportbar.h"
#include "features/teamservice.h"
#include "inquirytabs.h"
#include "ui/hand.h"
#include "ui/windowtest.h"
#include "workpage.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>

#include <algorithm>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

} // namespace

class TestTeamConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = TeamService::missing(); !missing.isEmpty())
            QSKIP(qPrintable(u"not run: "_s + missing));
        m_service = std::make_unique<TeamService>();
    }

    void cleanupTestCase()
    {
        if (m_service)
            QCOMPARE(m_service->stop(), 0);
    }

    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->resize(1440, 900);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void listsOpensAndExportsEverythingForWhoMaySeeIt()
    {
        open(m_service->token(u"super_admin"_s), m_service->authorityFile());
        waitForAnswer();
        QCOMPARE(entries().report().reportedTotal, TeamService::entryCount);
        Hand hand(*m_window);
        openARow(hand, 3);
        openARow(hand, 7);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"all.jsonl"_s);
        QVERIFY2(exportTo(path), qPrintable(m_said));
        QVERIFY2(m_said.contains(u"complete as of"_s), qPrintable(m_said));
        QCOMPARE(sortedLines(path), TeamService::lines());
    }

    void showsATenantsAdministratorTheTenant()
    {
        open(m_service->token(u"tenant_admin"_s, { u"--tenant"_s, u"t1"_s }), m_service->authorityFile());
        waitForAnswer();
        QCOMPARE(entries().report().reportedTotal, TeamService::entryCount / 3);
        for (int row = 0; row < entries().rowCount(); ++row)
            QCOMPARE(entries().entry(row).tenantId, u"t1"_s);
        m_window->workspace().ask({ .tenantId = u"t2"_s });
        waitForAnswer();
        QCOMPARE(entries().rowCount(), 0);
    }

    void believesNoCertificateOfAStranger()
    {
        open(m_service->token(u"super_admin"_s), {});
        QTRY_COMPARE_WITH_TIMEOUT(entries().state(), EntryTableModel::State::Failed, patience);
        QCOMPARE(entries().error()->kind, ErrorKind::TlsRefused);
        QCOMPARE(entries().rowCount(), 0);
    }

    void takesNoTokenOfAStranger()
    {
        open(m_service->token(u"super_admin"_s, {}, TeamService::Signer::Stranger),
            m_service->authorityFile());
        QTRY_COMPARE_WITH_TIMEOUT(entries().state(), EntryTableModel::State::Failed, patience);
        QCOMPARE(entries().error()->kind, ErrorKind::SignedOut);
        QCOMPARE(entries().rowCount(), 0);
    }

private:
    EntryTableModel &entries() { return m_window->workspace().entries(); }

    void open(const QByteArray &token, const QString &authority)
    {
        Source source;
        source.name = u"Team"_s;
        source.server = m_service->url();
        source.token = Token(token.trimmed());
        source.route.caFile = authority;
        m_window->workspace().open(source);
        m_window->workspace().ask({});
    }

    void waitForAnswer()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            entries().state() == EntryTableModel::State::Ready && entries().rowsMatchQuery(), patience);
    }

    void openARow(Hand &hand, int row)
    {
        EntryView &view = m_window->findChild<InquiryTabs *>()->page().view();
        hand.click(*view.viewport(), view.visualRect(entries().index(row, 0)).center());
        EntryDetailModel &detail = m_window->workspace().detail();
        QTRY_VERIFY_WITH_TIMEOUT(
            detail.isWhole() && detail.detail()->entry.id == entries().entry(row).id, patience);
        QCOMPARE(detail.detail()->entry.tenantId, entries().entry(row).tenantId);
    }

    /// Ctrl+E, JSON Lines, a name, Enter; true once it is saved.
    bool exportTo(const QString &path)
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
        auto *form = childOf<QComboBox>(*dialog, u"exportForm"_s);
        for (int step = 0; step < 2; ++step)
            QTest::keyClick(form, Qt::Key_Down);
        auto *edit = childOf<QLineEdit>(*dialog, u"exportPath"_s);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, path);
        QTest::keyClick(edit, Qt::Key_Return);
        ExportBar *bar = nullptr;
        const bool isSaved = QTest::qWaitFor(
            [&] {
                bar = m_window->findChild<ExportBar *>();
                return bar && bar->state() == ExportBar::State::Saved;
            },
            patience);
        m_said = bar ? bar->text() : u"no export began"_s;
        return isSaved;
    }

    static QByteArrayList sortedLines(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArrayList lines = file.readAll().trimmed().split('\n');
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    std::unique_ptr<TeamService> m_service;
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_said;
};

QTEST_MAIN(TestTeamConsole)
#include "tst_teamconsole.moc"
