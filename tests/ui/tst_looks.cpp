// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbar.h"
#include "firstrunpage.h"
#include "plaintext.h"
#include "support/canary.h"
#include "support/scriptedserver.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QTranslator>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

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

QByteArray seriesOf(int buckets)
{
    QByteArrayList points;
    for (int number = 0; number < buckets; ++number)
        points.append("{\"timestamp\":\"2026-11-22T" + QByteArray::number(number).rightJustified(2, '0')
            + ":00:00Z\",\"total\":" + QByteArray::number(20 + number * 7 % 30)
            + ",\"by_result\":{\"success\":" + QByteArray::number(15 + number * 7 % 30)
            + ",\"failure\":4,\"denied\":1}}");
    return "{\"total\":700,\"bucket_seconds\":3600,\"time_series\":[" + points.join(',') + "]}";
}

ScriptedReply answer(const ScriptedRequest &request)
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
    QByteArrayList rows;
    for (int number = 0; number < 40 && request.number(u"page"_s) == 1; ++number)
        rows.append(entryOf(number));
    return ScriptedReply::json("{\"items\":[" + rows.join(',') + "],\"total\":40}");
}

/// True where the words of a label or button need more room than they have.
bool isClipped(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
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

    void openServer()
    {
        Source source;
        source.name = u"Acme production"_s;
        source.server = m_server.url();
        source.token = Token(canary);
        source.tokenNote = QCoreApplication::translate("Audit::SourceOpener", "token: this session only");
        m_window->workspace().open(source);
        QTRY_COMPARE(m_window->workspace().entries().rowCount(), 40);
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
        m_settings = std::make_unique<OwnSettings>();
        m_server.answerWith(answer);
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QFETCH_GLOBAL(bool, dark);
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(u":/i18n/audit-console_"_s + language));
        QCoreApplication::installTranslator(&m_translator);
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

    void exporting()
    {
        openServer();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = childOf<QDialog>(*m_window, u"exportDialog"_s);
        QTRY_VERIFY(dialog->isVisible());
        look(*dialog, u"export-dialog"_s);
        dialog->close();

        ExportRequest request;
        request.server = m_server.url();
        request.token = Token(canary);
        request.path = m_settings->path() + u"/out.csv"_s;
        request.replace = true;
        request.columns = { Field::Id, Field::Action };
        request.lagUs = 0;
        const ExportBar *bar = m_window->exports().start(request);
        QTRY_VERIFY(!bar->isRunning());
        look(*m_window, u"exported"_s);
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
