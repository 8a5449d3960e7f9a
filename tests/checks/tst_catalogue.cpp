// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"
#include "tables/fixture.h"
#include "ui/windowtest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTranslator>

using namespace Audit;
using namespace Audit::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A language in which every sentence wears brackets: what has none never went through a catalogue.
class BracketLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s;
    }
};

/// What stands on screen and is nobody's language: the server's data, names of formats, keys, zones and
/// units.
bool isNoSentence(QString text)
{
    static const QRegularExpression data(
        u"</"
        u"?span[^>]*>|e\\d+|user\\.login|failure|success|a@b\\.example|test|UTC([+-]\\d+)?|CSV|JSON|https?://"
        u"\\S*|\\S+\\.csv|"
        "(Ctrl|Alt|Shift|Meta|Esc|F\\d+|Del|Ins|Return|Enter|Left|Right|PgUp|PgDown)(\\+\\S+)?|[\\w/.-]*/[\\w/.-]+"_s);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    return !text.remove(data).contains(word);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts { widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.accessibleName(),
        widget.accessibleDescription(), widget.windowTitle() };
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts += button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts += group->title();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts += edit->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < combo->count(); ++item)
            texts += combo->itemText(item);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model()) {
        for (int section = 0; section < header->count(); ++section)
            texts += header->model()->headerData(section, header->orientation()).toString();
    }
    return texts;
}

/// Every text on the widget and under it that wears no brackets, with its place.
QStringList bareTexts(QWidget &root)
{
    QStringList bare;
    const auto look = [&bare](const QString &text, const QObject &place) {
        if (!text.contains(u'⟦') && !isNoSentence(text))
            bare += QString::fromLatin1(place.metaObject()->className()) + u' ' + place.objectName() + u": "_s
                + text;
    };
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    for (const QWidget *widget : widgets) {
        for (const QString &text : textsOf(*widget))
            look(text, *widget);
    }
    for (const QAction *action : root.findChildren<QAction *>()) {
        look(action->text(), *action);
        look(action->toolTip(), *action);
    }
    return bare;
}

} // namespace

/// No text of the window stays out of the catalogues.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }

    void seesATextThatIsNotTranslated()
    {
        QLabel label(u"Forgotten"_s);
        QCOMPARE(bareTexts(label).size(), 1);
    }

    void everyTextBeforeAConnectionIsTranslated()
    {
        const OwnSettings settings;
        MainWindow window(LocalSources {});
        window.show();
        QCOMPARE(bareTexts(window), QStringList());
    }

    void everyTextOverAnAnswerIsTranslated()
    {
        const OwnSettings settings;
        ScriptedServer server;
        server.alwaysAnswer(ScriptedReply::json(pageOf(0, 3, 3)));
        MainWindow window(LocalSources {});
        window.show();
        openIn(window, server);
        QTRY_COMPARE(window.workspace().entries().rowCount(), 3);
        QCOMPARE(bareTexts(window), QStringList());

        ExportDialog dialog(window.workspace(),
            { { Field::Id, Field::Action }, 1, [] { return QByteArrayList { "{}" }; }, { "{}" } });
        QCOMPARE(bareTexts(dialog), QStringList());
    }

    void everyTextOverAFaultIsTranslated()
    {
        const OwnSettings settings;
        ScriptedServer server;
        server.alwaysAnswer(ScriptedReply::json(R"({"detail":"-"})", 403));
        MainWindow window(LocalSources {});
        window.show();
        openIn(window, server);
        QTRY_COMPARE(window.workspace().entries().state(), EntryTableModel::State::Failed);
        QCOMPARE(bareTexts(window), QStringList());
    }

private:
    static void openIn(MainWindow &window, const ScriptedServer &server)
    {
        Source source;
        source.name = u"test"_s;
        source.server = server.url();
        source.token = Token(canary);
        window.workspace().open(source);
    }

    BracketLanguage m_language;
};

QTEST_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
