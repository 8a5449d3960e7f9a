// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/safetext.h"
#include "entryview.h"
#include "hostilestrings.h"
#include "inquirytabs.h"
#include "service/import.h"
#include "service/localservice.h"
#include "support/canary.h"
#include "turnwatch.h"
#include "windowtest.h"
#include "workpage.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTabWidget>
#include <QTcpServer>

#include <algorithm>
#include <fcntl.h>
#include <sys/inotify.h>
#include <unistd.h>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int stringsInEntry = 20;

/// AUDIT_HOSTILE says how many; 2,000 where it says nothing.
int stringCount()
{
    bool isSet = false;
    const int count = qEnvironmentVariableIntValue("AUDIT_HOSTILE", &isSet);
    return isSet ? count : 2000;
}

int entryCount()
{
    return std::max(stringCount() / stringsInEntry, 1);
}

/// Whether a file was opened by anybody since.
class FileWatch
{
public:
    explicit FileWatch(const QString &path)
        : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_queue, QFile::encodeName(path).constData(), IN_OPEN | IN_ACCESS);
    }
    ~FileWatch() { ::close(m_queue); }
    Q_DISABLE_COPY_MOVE(FileWatch)

    bool wasOpened() const
    {
        char event[4096];
        return ::read(m_queue, event, sizeof event) > 0;
    }

private:
    int m_queue;
};

/// As JSON. Halves of characters stay halves.
QByteArray quoted(const QString &text)
{
    QByteArray json = "\"";
    for (const QChar character : text) {
        if (character.isSurrogate() || character.unicode() < 0x20 || character == u'"' || character == u'\\')
            json += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
        else
            json += QString(character).toUtf8();
    }
    return json + '"';
}

/// Something that controls, hides or reorders is in it. Not the program's own idea of that.
bool hides(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t code = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        switch (QChar::category(code)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            break;
        }
    }
    return false;
}

QByteArray member(const char *name, const QString &value)
{
    return QByteArray(",\"") + name + "\":" + quoted(value);
}

} // namespace

/// Whatever a log holds, the window shows it as text, at once, and touches nothing else.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsTextAndNothingElse_data();
    void showsTextAndNothingElse();

private:
    QByteArray entry(int number);
    void serve();
    void loadFonts();
    void openWindow();
    QList<QSize> sizesOfPanes() const;
    void lookAtEveryEntry();
    void checkModel(const QAbstractItemModel &model, const QModelIndex &parent = {});
    void checkLabels();
    QString problem()
    {
        return workspace().detail().error() ? workspace().detail().error()->detail : QString();
    }
    Workspace &workspace() { return m_window->workspace(); }
    EntryTableModel &entries() { return workspace().entries(); }
    EntryView &view() { return m_window->findChild<InquiryTabs *>()->page().view(); }

    std::unique_ptr<OwnSettings> m_settings;
    QTcpServer m_alien; ///< that nobody may ask
    std::shared_ptr<LocalService> m_service;
    std::unique_ptr<HostileStrings> m_strings;
    std::unique_ptr<MainWindow> m_window;
    QString m_beacon;
};

void TestHostile::init()
{
    m_settings = std::make_unique<OwnSettings>();
    m_beacon = m_settings->path() + u"/beacon.png"_s;
    QFile file(m_beacon);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    QVERIFY(m_alien.isListening() || m_alien.listen(QHostAddress::LocalHost));
    m_strings
        = std::make_unique<HostileStrings>(m_beacon, u"http://127.0.0.1:%1"_s.arg(m_alien.serverPort()));
    serve();
}

void TestHostile::cleanup()
{
    m_window.reset();
    m_service.reset();
}

QByteArray TestHostile::entry(int number)
{
    QByteArray json = "{\"id\":\"e" + QByteArray::number(number) + "\",\"timestamp\":\"2026-11-22T14:"
        + QByteArray::number(59 - number / 60 % 60).rightJustified(2, '0') + ':'
        + QByteArray::number(59 - number % 60).rightJustified(2, '0') + "Z\"";
    for (const char *name : { "tenant_id", "tenant_name", "partner_id", "actor_id", "actor_email",
             "actor_type", "actor_name", "action", "resource_type", "resource_id", "resource_name", "result",
             "ip_address", "user_agent", "request_id", "session_id", "error_message" })
        json += member(name, m_strings->next());
    json += member("unknown_field", m_strings->next());
    json += ",\"details\":{\"before\":{" + quoted(m_strings->next()) + ":1},\"after\":{"
        + quoted(m_strings->next()) + ":2}}";
    return json + '}';
}

/// By the real service, which hands out what it was given byte for byte, in threads of its own.
void TestHostile::serve()
{
    const int count = entryCount();
    QFile file(m_settings->path() + u"/hostile.jsonl"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int number = 0; number < count; ++number)
        file.write(entry(number) + '\n');
    file.close();
    ServiceOptions options;
    options.database = m_settings->path() + u"/hostile.sqlite"_s;
    options.token = canary;
    const auto report = importFiles(options.database, { file.fileName() });
    QVERIFY(report && report->rejected == 0);
    auto started = LocalService::start(options);
    QVERIFY(started);
    m_service = std::move(*started);
}

/// A font is loaded when something is first painted with it, at the machine's cost and once: not the
/// window's.
void TestHostile::loadFonts()
{
    QImage image(400, 40, QImage::Format_RGB32);
    QPainter painter(&image);
    HostileStrings strings(m_beacon, {});
    for (int number = 0; number < 400; ++number)
        painter.drawText(0, 20, displaySafe(strings.next(), 300));
}

void TestHostile::openWindow()
{
    m_window = std::make_unique<MainWindow>(LocalSources {});
    m_window->resize(1440, 900);
    m_window->show();
    Source source;
    source.name = m_strings->next().left(200);
    source.server = m_service->url();
    source.token = Token(canary);
    workspace().open(source);
    workspace().ask({});
    for (int section = 0; section < view().horizontalHeader()->count(); ++section)
        view().setColumnHidden(section, false);
    QTRY_VERIFY_WITH_TIMEOUT(
        entries().state() == EntryTableModel::State::Ready && entries().rowCount() > 0, 20'000);
}

/// What they show changes none of them.
QList<QSize> TestHostile::sizesOfPanes() const
{
    QList<QSize> sizes { m_window->size() };
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        sizes.append(dock->size());
    return sizes;
}

/// The window's own pages in turn, painted.
void TestHostile::lookAtEveryEntry()
{
    auto *pages = childOf<QTabWidget>(*m_window, u"detailTabs"_s);
    const QList<QSize> sizes = sizesOfPanes();
    for (int row = 0; row < entries().rowCount(); ++row) {
        pages->setCurrentIndex(row % pages->count());
        if (row > 0)
            QTest::keyClick(&view(), Qt::Key_Down);
        QCOMPARE(view().currentIndex().row(), row);
        if (entries().canFetchMore({}))
            entries().fetchMore({});
        QVERIFY(QTest::qWaitFor([this] { return workspace().detail().isWhole(); }, 20'000));
        QCoreApplication::processEvents();
        checkModel(workspace().detail());
        checkLabels();
        QCOMPARE(sizesOfPanes(), sizes);
    }
}

/// Nothing that hides, reorders or controls is left in what is shown.
void TestHostile::checkModel(const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString shown = index.data(Qt::DisplayRole).toString();
            QVERIFY2(!hides(shown), qPrintable(shown));
            QVERIFY(shown.size() < 10'000);
        }
        checkModel(model, model.index(row, 0, parent));
    }
}

void TestHostile::checkLabels()
{
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        const bool isOurs = label->objectName() == u"chartLegend"_s;
        QVERIFY2(isOurs || label->textFormat() == Qt::PlainText,
            qPrintable(label->objectName() + label->text().left(100)
                + QLatin1StringView(label->parent()->metaObject()->className())));
        if (!isOurs) {
            for (const QString &line : label->text().split(u'\n'))
                QVERIFY2(!hides(line), qPrintable(label->objectName() + line.left(200)));
        }
    }
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        QVERIFY2(!hides(button->text()), qPrintable(button->text().left(200)));
}

void TestHostile::showsTextAndNothingElse_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestHostile::showsTextAndNothingElse()
{
    QFETCH(const ThemeChoice, theme);
    Theme::instance().apply(theme);
    QVERIFY(m_strings->made() >= stringCount());
    const FileWatch beacon(m_beacon);
    QVERIFY(!beacon.wasOpened());
    QVERIFY(QFile(m_beacon).open(QIODevice::ReadOnly));
    QVERIFY(beacon.wasOpened()); // it would see it
    loadFonts();
    openWindow();
    lookAtEveryEntry();
    QCOMPARE(entries().rowCount(), entryCount());
    checkModel(entries());
    const auto &rows = entries().rows();
    QVERIFY(std::any_of(rows.fetched().begin(), rows.fetched().end(), [&rows](quint32 row) {
        return hides(rows.store().entry(row).userAgent);
    })); // or nothing was put to the test
    QVERIFY(!m_window->grab().isNull());
    QVERIFY(!m_alien.hasPendingConnections());
    QVERIFY(!beacon.wasOpened());
}

AUDIT_WATCHED_MAIN(TestHostile)
#include "tst_hostile.moc"
