// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookstest.h"

#include "clipping.h"
#include "pictures.h"
#include "support/canary.h"

#include <QDir>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

QByteArrayList languages()
{
    return qEnvironmentVariable("AUDIT_LANGUAGES", u"en nl de"_s).toLatin1().split(' ');
}

/// "dark", "light-200": what there is of each picture.
QString variety(bool dark, qreal scale)
{
    const QString theme = dark ? u"dark"_s : u"light"_s;
    return scale == 1 ? theme : theme + u"-%1"_s.arg(qRound(scale * 100));
}

/// Layouts go on for some turns of the event loop: the picture that stays the same for a few of them.
QImage settledPicture(QWidget &widget)
{
    constexpr int enough = 4;
    QImage picture;
    int same = 0;
    (void)QTest::qWaitFor(
        [&] {
            const QImage now = widget.grab().toImage();
            same = now == picture ? same + 1 : 0;
            picture = now;
            return same == enough;
        },
        2000);
    return picture;
}

} // namespace

void LooksTest::look(QWidget &widget, const QString &name, const QStringList &unsteady)
{
    QFETCH_GLOBAL(QString, language);
    QFETCH_GLOBAL(bool, dark);
    QTRY_VERIFY(areTopValuesCounted());
    QStringList clipped;
    // Texts settle with the layouts, in the event loop.
    const bool settled = QTest::qWaitFor(
        [&] {
            clipped = clippedIn(widget);
            return clipped.isEmpty();
        },
        2000);
    const QImage picture = settledPicture(widget);
    const QString kind = variety(dark, widget.devicePixelRatioF());
    const QString file = u"%1/%2-%3-%4.png"_s.arg(QStringLiteral(AUDIT_PICTURES), name, language, kind);
    QVERIFY(picture.save(file));
    QVERIFY2(settled, qPrintable(name + u" cuts "_s + clipped.join(u" | "_s)));
    if (language == u"en"_s)
        compare(smallPicture(widget, picture, unsteady), name + u'-' + kind);
}

/// They are counted a while after the rows came, and only where they are seen.
bool LooksTest::areTopValuesCounted() const
{
    if (!childOf(*m_window, u"topValuesPane"_s)->isVisible())
        return true;
    const int rows = m_window->workspace().entries().rowCount();
    if (rows == 0)
        return childOf<QTableView>(*m_window, u"topValues"_s)->model()->rowCount() == 0;
    return childOf<QLabel>(*m_window, u"topValuesCaption"_s)->text().contains(u" %1 "_s.arg(rows));
}

void LooksTest::compare(const QImage &small, const QString &name) const
{
    const QString file = QStringLiteral(AUDIT_TEST_DATA "/pictures/") + name + u".png"_s;
    if (qEnvironmentVariableIsSet("AUDIT_NEW_PICTURES")) {
        QVERIFY(small.save(file, "PNG", 0));
        return;
    }
    const QImage reference(file);
    QVERIFY2(!reference.isNull(), qPrintable(u"there is no picture %1 to compare with"_s.arg(name)));
    const QString difference = differenceOf(reference, small);
    if (!difference.isEmpty())
        small.save(QStringLiteral(AUDIT_PICTURES "/") + name + u".differs.png"_s);
    QVERIFY2(
        difference.isEmpty(), qPrintable(u"%1 looks different, in blocks at %2"_s.arg(name, difference)));
}

Query LooksTest::yesterday()
{
    Query query;
    query.start = TimeBound::absolute(newestUs - 86'400'000'000ll);
    return query;
}

void LooksTest::openServer()
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

void LooksTest::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    for (const QByteArray &language : languages()) {
        QTest::addRow("%s light", language.constData()) << QString::fromLatin1(language) << false;
        QTest::addRow("%s dark", language.constData()) << QString::fromLatin1(language) << true;
    }
}

void LooksTest::initTestCase()
{
    qputenv("TZ", "UTC");
    QApplication::setCursorFlashTime(0);
    QVERIFY(QDir().mkpath(QStringLiteral(AUDIT_PICTURES)));
    m_server.answerWith([this](const ScriptedRequest &request) {
        return m_isSilent ? ScriptedReply::silence() : answerForLooks(request);
    });
}

void LooksTest::init()
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

void LooksTest::cleanup()
{
    m_window.reset();
}

} // namespace Audit::Testing
