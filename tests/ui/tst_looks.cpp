// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/queryedits.h"
#include "domain/timetext.h"
#include "elided.h"
#include "entryview.h"
#include "exportbar.h"
#include "firstrunpage.h"
#include "inquirytabs.h"
#include "plaintext.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "verifydialog.h"
#include "windowtest.h"
#include "workpage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>
#include <QTreeView>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 newestUs = 1'795'355'982'422'000; ///< 2026-11-22T13:59:42.422Z

QByteArray entryOf(int number)
{
    static const char *const results[] = { "success", "failure", "success", "denied", "success" };
    const QByteArray minute = QByteArray::number(59 - number % 60).rightJustified(2, '0');
    return QByteArray("{\"id\":\"log_") + QByteArray::number(number) + "\",\"timestamp\":\"2026-11-22T13:"
        + minute + ":42.422Z\",\"action\":\"role.assigned\",\"result\":\"" + results[number % 5]
        + "\",\"actor_email\":\"helpdesk2@acme.example\",\"actor_id\":\"usr_91aa03c2\",\"resource_type\":"
          "\"user\","
          "\"resource_name\":\"front desk\",\"ip_address\":\"198.51.100.7\",\"tenant_id\":\"tnt_acme01\","
          "\"tenant_name\":\"Acme\",\"details\":{\"before\":{\"roles\":[]},\"after\":{\"roles\":[\"tenant_"
          "admin\"]}}}";
}

/// The entries of the page that is asked for; every filter but the time is ignored.
ScriptedReply listOf(const ScriptedRequest &request)
{
    const auto bound = [&request](const QString &name, qint64 otherwise) {
        const auto time = parseServerTime(request.parameter(name).value_or(QString()));
        return time ? time->us : otherwise;
    };
    QByteArrayList rows;
    for (int number = 0; number < 40; ++number) {
        const qint64 us = newestUs - number * 60'000'000ll;
        if (us >= bound(u"start_time"_s, 0) && us <= bound(u"end_time"_s, newestUs))
            rows.append(entryOf(number));
    }
    const qsizetype total = rows.size();
    const int perPage = qMax(1, request.number(u"per_page"_s));
    rows = rows.mid(qsizetype(request.number(u"page"_s) - 1) * perPage, perPage);
    return ScriptedReply::json(
        "{\"items\":[" + rows.join(',') + "],\"total\":" + QByteArray::number(total) + "}", 200,
        { { "Date", "Sun, 22 Nov 2026 14:02:11 GMT" } });
}

QByteArray seriesOf(int buckets)
{
    QByteArrayList points;
    for (int number = 0; number < buckets; ++number)
        points.append("{\"timestamp\":\"2026-11-22T" + QByteArray::number(number).rightJustified(2, '0')
            + ":00:00Z\",\"total\":" + QByteArray::number(20 + number * 7 % 30)
            + ",\"by_result\":{\"success\":" + QByteArray::number(15 + number * 7 % 30)
            + ",\"failure\":4,\"denied\":1}}");
    return R"({"total":700,"unique_actors":31,"by_result":{"success":580,"failure":96,"denied":24},)"
           R"("by_action":{"user.login":402,"user.logout":180,"role.assigned":61,"token.issued":57},)"
           R"("top_actors":[{"actor_email":"ann.de.vries@acme.example","count":210},)"
           R"({"actor_email":"svc-backup@acme.example","count":140},{"actor_email":"bob@acme.example","count":77}],)"
           R"("top_ip_addresses":[{"ip_address":"198.51.100.7","count":260},{"ip_address":"10.8.0.14","count":90}],)"
           R"("bucket_seconds":3600,"time_series":[)"
        + points.join(',') + "]}";
}

ScriptedReply answerOf(const ScriptedRequest &request)
{
    if (request.path().endsWith("/stats"))
        return ScriptedReply::json(seriesOf(24));
    if (request.path().endsWith("/actions") || request.path().endsWith("/resource-types"))
        return ScriptedReply::json(R"({"items":["role.assigned","user.login"]})");
    if (!request.path().endsWith("/audit/"))
        return ScriptedReply::json(entryOf(3));
    if (request.parameter(u"ip_address"_s) == u"192.0.2.250"_s)
        return ScriptedReply::json(R"({"items":[],"total":0})");
    if (request.parameter(u"result"_s) == u"forbidden"_s)
        return ScriptedReply::json(
            R"({"detail":"Platform token requires admin:read or admin:write scope"})", 403);
    return listOf(request);
}

/// True where the words of a label or button need more room than they have.
bool isClipped(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    if (qobject_cast<const ElidedLabel *>(&widget))
        return false; // gives way by design; its tool tip has it all
    if (const auto *label = qobject_cast<const PlainLabel *>(&widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool drawnOnly
        = qobject_cast<const QLineEdit *>(widget.parentWidget()); // its text is for assistive technology
    return button && !drawnOnly && !button->text().isEmpty()
        && button->sizeHint().width() > button->width() + 1;
}

QStringList clippedIn(const QWidget &widget)
{
    QStringList clipped;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (isClipped(*child))
            clipped.append(child->objectName() + u": "_s + child->property("text").toString());
    }
    return clipped;
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSettings> m_settings;
    ScriptedServer m_server;
    bool m_isSilent = false;
    std::unique_ptr<MainWindow> m_window;
    QTranslator m_translator;

    /// Grabs the widget as a picture and finds words that do not fit.
    void look(QWidget &widget, const QString &name)
    {
        QFETCH_GLOBAL(QString, language);
        QFETCH_GLOBAL(bool, dark);
        QStringList clipped;
        // Texts settle with the layouts, in the event loop.
        const bool settled = QTest::qWaitFor(
            [&] {
                clipped = clippedIn(widget);
                return clipped.isEmpty();
            },
            2000);
        const QPixmap picture = widget.grab();
        const QString file = u"%1/%2-%3-%4.png"_s.arg(
            QStringLiteral(AUDIT_PICTURES), name, language, dark ? u"dark"_s : u"light"_s);
        QVERIFY(picture.save(file));
        QVERIFY2(settled, qPrintable(name + u" cuts "_s + clipped.join(u" | "_s)));
    }

    static Query yesterday()
    {
        Query query;
        query.start = TimeBound::absolute(newestUs - 86'400'000'000ll);
        return query;
    }

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
        QTRY_VERIFY(!dialog->text().isEmpty());
        look(*dialog, name);
        dialog->close();
    }

    void openServer()
    {
        Source source;
        source.name = u"Acme production"_s;
        source.server = m_server.url();
        source.token = Token(canary);
        source.tokenNote = QCoreApplication::translate("Audit::SourceOpener", "token: this session only");
        m_window->workspace().setFirstQuery(yesterday());
        m_window->workspace().open(source);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 40);
        QTRY_VERIFY(m_window->workspace().entries().report().complete);
        QTRY_VERIFY(m_window->workspace().detail().isWhole());
        QTRY_VERIFY(m_window->workspace().stats().stats().has_value());
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const char *language : { "en", "nl", "de" }) {
            QTest::addRow("%s light", language) << QString::fromLatin1(language) << false;
            QTest::addRow("%s dark", language) << QString::fromLatin1(language) << true;
        }
    }

    void initTestCase()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(AUDIT_PICTURES)));
        m_server.answerWith([this](const ScriptedRequest &request) {
            return m_isSilent ? ScriptedReply::silence() : answerOf(request);
        });
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QFETCH_GLOBAL(bool, dark);
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(u":/i18n/audit-console_"_s + language));
        QCoreApplication::installTranslator(&m_translator);
        m_isSilent = false;
        m_settings = std::make_unique<OwnSettings>();
        Theme::instance().apply(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        m_window = std::make_unique<MainWindow>(LocalSources {});
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void firstRun()
    {
        look(*m_window, u"first-run"_s);
        QTest::mouseClick(childOf(*m_window, u"connect"_s), Qt::LeftButton);
        QTRY_VERIFY(childOf(*m_window, u"firstRunProblem"_s)->isVisible());
        look(*m_window, u"first-run-problem"_s);
    }

    void changes()
    {
        openServer();
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentWidget(childOf(*m_window, u"changesPage"_s));
        look(*m_window, u"changes"_s);
    }

    void topValues()
    {
        openServer();
        childOf<QDockWidget>(*m_window, u"topDock"_s)->show();
        auto *top = childOf<QTableView>(*m_window, u"topValues"_s);
        QTRY_COMPARE(top->model()->rowCount(), 1);
        auto *choices = childOf<QTabBar>(*m_window, u"topChoices"_s);
        choices->setCurrentIndex(5);
        QTRY_COMPARE(top->model()->rowCount(), 3);
        look(*m_window, u"top-values"_s);
        choices->setCurrentIndex(choices->count() - 1);
        const auto *hours = childOf<QTableView>(*m_window, u"hours"_s)->model();
        QTRY_COMPARE(hours->index(6, 13).data().toString(), u"40"_s);
        look(*m_window, u"hours"_s);
    }

    void related()
    {
        openServer();
        auto *tabs = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
        tabs->setCurrentWidget(childOf(*m_window, u"relatedPage"_s));
        const auto *list = childOf<QTreeView>(*m_window, u"relatedList"_s)->model();
        QTRY_VERIFY(list->rowCount() == 4 && list->index(3, 1).data().toString().contains(u"2026"_s));
        look(*m_window, u"related"_s);
    }

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

    void refined()
    {
        openServer();
        Query query = refinedBy(yesterday(), *parseRefinement(u"result!=denied"_s));
        query = refinedBy(query, *parseRefinement(u"ip_address=198.51.100.0/24,10.0.0.0/8"_s));
        query = refinedBy(query, *parseRefinement(u"off *~invoice"_s));
        m_window->workspace().ask(query);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 32);
        look(*m_window, u"refined"_s);
    }

    void entries()
    {
        openServer();
        look(*m_window, u"entries"_s);
    }

    void nothingMatches()
    {
        openServer();
        typeInto(childOf(*m_window, u"filter_ip_address"_s), u"192.0.2.250"_s);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 0);
        look(*m_window, u"nothing-matches"_s);
    }

    void notAllowed()
    {
        openServer();
        typeInto(childOf(*m_window, u"filter_result"_s), u"forbidden"_s);
        QTRY_VERIFY(childOf(*m_window, u"questionError"_s)->isVisible());
        look(*m_window, u"not-allowed"_s);
    }

    void smallWindow()
    {
        m_window->resize(1024, 640);
        openServer();
        look(*m_window, u"small"_s);
    }

    void gauge()
    {
        openServer();
        QTest::mouseClick(childOf(*m_window, u"gauge"_s), Qt::LeftButton);
        look(*m_window, u"gauge"_s);
        QTest::mouseClick(childOf(*m_window, u"gauge"_s), Qt::LeftButton);
        typeInto(childOf(*m_window, u"filter_action"_s), u"user.login"_s);
        QTRY_VERIFY(m_window->workspace().entries().report().contradicted() > 0
            && m_window->workspace().entries().report().complete);
        QTest::mouseClick(childOf(*m_window, u"gauge"_s), Qt::LeftButton);
        look(*m_window, u"gauge-ignored"_s);
    }

    void exportDialog()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        look(*dialog, u"export-dialog"_s);
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
        look(*m_window, u"exporting"_s);
        m_window->exports().showExports();
        look(*childOf(*m_window, u"exportsDialog"_s), u"exports"_s);
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
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
