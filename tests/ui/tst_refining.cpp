// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryedits.h"
#include "entryview.h"
#include "export/logserver.h"
#include "export/manifest.h"
#include "export/plainfile.h"
#include "inquirytabs.h"
#include "messagebar.h"
#include "querybox.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QToolButton>

#include <algorithm>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesInLog = 600; ///< every third is a user.login, every second by ann

} // namespace

/// Conditions that the server cannot be asked for, and the box that takes them, by keys and clicks.
class TestRefining : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    std::unique_ptr<LogServer> m_server;
    std::unique_ptr<MainWindow> m_window;

    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }
    QueryBox &box() { return *childOf<QueryBox>(*m_window, u"queryBox"_s); }
    bool isReady() { return entries().state() == EntryTableModel::State::Ready; }

    /// Ctrl+L, a text, Enter.
    void enter(const QString &text)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(box().hasFocus());
        QTest::keyClicks(&box(), text);
        QTest::keyClick(&box(), Qt::Key_Return);
    }

    void chooseInChip(const QString &chip, const QString &action)
    {
        auto *body = childOf<QToolButton>(*m_window, u"chip_"_s + chip);
        childOf<QAction>(*body->menu(), action)->trigger();
    }

    QString noticeText()
    {
        auto *notice = childOf<MessageBar>(m_window->findChild<InquiryTabs *>()->page(), u"notice"_s);
        return notice->isVisible() ? notice->text() : QString();
    }

    QString gauge() { return childOf<QToolButton>(*m_window, u"gauge"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<OwnSettings>();
        m_server = std::make_unique<LogServer>(entriesInLog);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->show();
        Source source;
        source.name = u"test"_s;
        source.server = m_server->url();
        source.token = Token(canary);
        workspace().open(source);
        workspace().ask({});
        QTRY_VERIFY(isReady() && entries().rowCount() > 0);
    }

    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void aClickOnATitleSortsWhatIsFetched()
    {
        const auto actors = [this] {
            QStringList all;
            for (int row = 0; row < entries().rowCount(); ++row)
                all.append(entries().text(row, Field::ActorEmail));
            return all;
        };
        const QStringList newestFirst = actors();
        QStringList sorted = newestFirst;
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(sorted != newestFirst);
        view().setCurrentIndex(entries().index(7, static_cast<int>(Column::Actor)));
        const QString id = entries().entry(7).id;
        QHeaderView &header = *view().horizontalHeader();
        const auto click = [&header] {
            const int section = static_cast<int>(Column::Actor);
            const QPoint middle(header.sectionViewportPosition(section) + header.sectionSize(section) / 2,
                header.height() / 2);
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, middle);
        };
        click();
        QCOMPARE(actors(), sorted);
        QVERIFY(header.isSortIndicatorShown());
        QCOMPARE(entries().entry(view().currentIndex().row()).id, id);
        const QString gauge = childOf<QAbstractButton>(*m_window, u"gauge"_s)->text();
        QCOMPARE(gauge.contains(u"sorted among those fetched"_s), !entries().report().complete);
        QVERIFY2(noticeText().isEmpty(), qPrintable(noticeText())); // nothing moves under the mouse
        QTest::keyClick(&view(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        std::reverse(sorted.begin(), sorted.end());
        QCOMPARE(actors(), sorted);
        enter(u"actor_email!=ann@example.com"_s);
        QTRY_VERIFY(isReady());
        const QStringList refined = actors();
        QVERIFY(std::is_sorted(refined.rbegin(), refined.rend()) && !refined.contains(u"ann@example.com"_s));
        click();
        QVERIFY(!header.isSortIndicatorShown());
        for (int row = 1; row < entries().rowCount(); ++row)
            QVERIFY(*entries().timeUs(row - 1) >= *entries().timeUs(row));
    }

    void aTypedConditionHidesRowsAndSaysSo()
    {
        enter(u"actor_email!=ann@example.com"_s);
        QCOMPARE(workspace().query().refinements.size(), 1);
        QTRY_VERIFY(isReady() && entries().rowCount() >= 50);
        for (int row = 0; row < entries().rowCount(); ++row)
            QCOMPARE(entries().entry(row).actorEmail, u"bob@example.com"_s);
        const qint64 hidden = entries().allHidden();
        QCOMPARE(hidden + entries().rowCount(), entries().report().fetched);
        QCOMPARE(childOf<QLabel>(*m_window, u"hiddenBy_refinement_0"_s)->text(), u"−%1"_s.arg(hidden));
        QTRY_VERIFY2(gauge().contains(u"%1 hidden here"_s.arg(hidden)), qPrintable(gauge()));
        QVERIFY(box().text().isEmpty());
    }

    void whatIsFetchedIsNotAskedForAgain()
    {
        enter(u"actor_email!=ann@example.com"_s);
        QTRY_VERIFY(isReady() && entries().rowCount() >= 50);
        const qint64 fetched = entries().report().fetched;
        const int answers = m_server->answers();
        enter(u"off action!=x"_s);
        QCOMPARE(entries().report().fetched, fetched);
        QCOMPARE(workspace().query().refinements.size(), 2);
        // The statistics under the chart are another question.
        QTRY_VERIFY(m_server->answers() <= answers + 1);
    }

    void readsOnWhileNearlyEverythingIsHidden()
    {
        enter(u"details~\"\"\"n\"\": 7,\""_s);
        QTRY_VERIFY(isReady() && entries().report().complete);
        QCOMPARE(entries().rowCount(), 1);
        QCOMPARE(entries().entry(0).id, u"e7"_s);
        QCOMPARE(entries().allHidden(), entriesInLog - 1);
    }

    void saysWhenEverythingIsHidden()
    {
        enter(u"*~nowhere to be found"_s);
        QTRY_VERIFY(isReady() && entries().report().complete);
        QCOMPARE(entries().rowCount(), 0);
        const QString text = childOf<QLabel>(*m_window, u"emptyText"_s)->text();
        QVERIFY2(text.contains(u"600"_s), qPrintable(text));
        QTest::mouseClick(childOf(*m_window, u"loosen_refinement_0"_s), Qt::LeftButton);
        QTRY_COMPARE(entries().rowCount(), entriesInLog);
    }

    void severalValuesAreAskedOfTheServerOneByOne()
    {
        enter(u"actor_email=ann@example.com,bob@example.com"_s);
        QTRY_VERIFY(isReady() && entries().rowsMatchQuery());
        QSet<QString> asked;
        for (const ScriptedRequest &request : m_server->server().requests()) {
            if (const auto actor = request.parameter(u"actor_email"_s))
                asked.insert(*actor);
        }
        QCOMPARE(asked, (QSet<QString> { u"ann@example.com"_s, u"bob@example.com"_s }));
        auto *chip = childOf<QToolButton>(*m_window, u"chip_refinement_0"_s);
        QCOMPARE(chip->parentWidget()->property("refinement"), QVariant(false));
        QCOMPARE(chip->toolTip(), u"Asked of the server, each value by itself"_s);
        QVERIFY(!m_window->findChild<QLabel *>(u"hiddenBy_refinement_0"_s));
        while (entries().canFetchMore({})) {
            entries().fetchMore({});
            QTRY_VERIFY(isReady());
        }
        QCOMPARE(entries().rowCount(), entriesInLog);
        for (int row = 1; row < entries().rowCount(); ++row)
            QVERIFY(*entries().timeUs(row - 1) >= *entries().timeUs(row));
        // This server keeps to no filter, which is said; whatever it sent twice is here once.
        QTRY_VERIFY2(gauge().contains(u"actor_email ignored by the server"_s), qPrintable(gauge()));
    }

    void aPastedValueBecomesAFilterOfTheServer()
    {
        enter(u"bob@example.com"_s);
        QCOMPARE(workspace().query().actorEmail, u"bob@example.com"_s);
        QVERIFY(workspace().query().refinements.isEmpty());
        QTRY_VERIFY(isReady());
        const auto &requests = m_server->server().requests();
        QVERIFY(std::any_of(requests.begin(), requests.end(), [](const ScriptedRequest &request) {
            return request.parameter(u"actor_email"_s) == u"bob@example.com"_s;
        }));
    }

    void theArrowKeysChooseAnotherMeaning()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(&box(), u"bob@example.com"_s);
        auto *offers = box().findChild<QCompleter *>()->popup();
        QTRY_VERIFY(offers->isVisible());
        QCOMPARE(offers->model()->index(0, 0).data().toString(), u"Actor e-mail bob@example.com"_s);
        QCOMPARE(offers->model()->index(1, 0).data().toString(), u"Any field contains bob@example.com"_s);
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(workspace().query().refinements, QList { *parseRefinement(u"*~bob@example.com"_s) });
    }

    void aConditionThatIsNotWholeStaysAndIsExplained()
    {
        enter(u"action!="_s);
        QCOMPARE(box().text(), u"action!="_s);
        QVERIFY(noticeText().contains(u"no whole condition"_s));
        QVERIFY(workspace().query().isUnfiltered());
    }

    void aNameThatIsNoFieldIsSaidAndNotSearched()
    {
        const Query before = workspace().query();
        enter(u"tenent=Acme"_s);
        QTRY_VERIFY2(noticeText().contains(u"“tenent” is no field"_s), qPrintable(noticeText()));
        QCOMPARE(workspace().query(), before);
        QCOMPARE(box().text(), u"tenent=Acme"_s);
    }

    void excludeByKeyWorksOnAnyCell()
    {
        view().setFocus();
        view().setCurrentIndex(entries().index(0, static_cast<int>(Column::Action)));
        const QString action = entries().entry(0).action;
        QTest::keyClick(&view(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(workspace().query().refinements.size(), 1);
        QVERIFY(workspace().query().refinements[0].isExcluded);
        QTRY_VERIFY(isReady() && entries().rowCount() >= 50);
        for (int row = 0; row < entries().rowCount(); ++row)
            QVERIFY(entries().entry(row).action != action);
    }

    void aChipIsSwitchedOffTurnedAndEdited()
    {
        enter(u"action=user.login"_s);
        QTRY_VERIFY(isReady());
        QCOMPARE(workspace().query().action, u"user.login"_s);
        chooseInChip(u"action"_s, u"toggleChip"_s);
        QCOMPARE(workspace().query().action, QString());
        QVERIFY(workspace().query().refinements[0].isOff);
        QTRY_VERIFY(isReady() && entries().rowCount() >= 50);
        chooseInChip(u"refinement_0"_s, u"toggleChip"_s);
        QCOMPARE(workspace().query().action, u"user.login"_s);
        QTRY_VERIFY(isReady());
        chooseInChip(u"action"_s, u"negateChip"_s);
        QCOMPARE(workspace().query().refinements, QList { *parseRefinement(u"action!=user.login"_s) });
        QTRY_VERIFY(isReady());
        chooseInChip(u"refinement_0"_s, u"editChip"_s);
        QCOMPARE(box().text(), u"action!=user.login"_s);
        QVERIFY(workspace().query().refinements.isEmpty());
        QTest::keyClick(&box(), Qt::Key_Return);
        QCOMPARE(workspace().query().refinements.size(), 1);
        QTRY_VERIFY(isReady());
        QTest::keyClick(&box(), Qt::Key_Backspace);
        QVERIFY(workspace().query().isUnfiltered());
    }

    void backAndForwardGoThroughConditionsToo()
    {
        enter(u"action!=user.login"_s);
        QTRY_VERIFY(isReady());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(workspace().query().isUnfiltered());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(workspace().query().refinements.size(), 1);
    }

    void anIdOpensItsEntryWhateverTheQuestionIs()
    {
        enter(u"action!=user.login"_s);
        QTRY_VERIFY(isReady());
        enter(u"e_none_1"_s);
        QTRY_VERIFY2(noticeText().contains(u"no entry e_none_1"_s), qPrintable(noticeText()));

        m_server->insteadOfEntry.insert("entry-00033", m_server->newestFirst()[entriesInLog - 1 - 33]);
        enter(u"entry-00033"_s);
        QTRY_COMPARE(workspace().inquiries(), 2);
        QTRY_VERIFY(view().currentIndex().isValid());
        QTRY_COMPARE(entries().entry(view().currentIndex().row()).id, u"e33"_s);
    }

    void anExportHoldsWhatIsShownAndNamesTheRest()
    {
        enter(u"actor_email!=ann@example.com"_s);
        QTRY_VERIFY(isReady() && entries().rowCount() >= 50);
        const QString path = m_settings->path() + u"/bob.jsonl"_s;
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
        QTest::keyClick(childOf(*dialog, u"exportForm"_s), Qt::Key_Down);
        QTest::keyClick(childOf(*dialog, u"exportForm"_s), Qt::Key_Down);
        auto *edit = childOf<QLineEdit>(*dialog, u"exportPath"_s);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, path);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(manifestPath(path)));
        const auto manifest = decodeManifest(*loadPlainFile(manifestPath(path), largestManifest));
        QVERIFY(manifest);
        QCOMPARE(manifest->rows, entriesInLog / 2);
        QCOMPARE(manifest->refinements,
            (QList<RefinementFacts> { { u"actor_email!=ann@example.com"_s, entriesInLog / 2 } }));
        QVERIFY(manifest->isSealed);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count('\n'), entriesInLog / 2);
        QVERIFY(!bytes.contains("ann@"));
    }
};

AUDIT_WATCHED_MAIN(TestRefining)
#include "tst_refining.moc"
