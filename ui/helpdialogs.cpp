// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialogs.h"

#include "plaintext.h"
#include "theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMainWindow>
#include <QScreen>
#include <QScrollArea>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

constexpr int shortcutColumns = 2;

/// In the order in which the menus have them; each once.
QList<const QAction *> actionsWithKeys(const QMainWindow &window)
{
    QList<const QAction *> actions;
    QSet<QString> seen;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QString name = action->objectName();
        if (action->shortcut().isEmpty() || name.isEmpty() || seen.contains(name))
            continue;
        seen.insert(name);
        actions.append(action);
    }
    return actions;
}

/// As high as the screen lets it be.
QWidget *scrolling(QLayout *content, const QMainWindow &window)
{
    auto *inside = new QWidget;
    content->setContentsMargins(0, 0, 0, 0);
    inside->setLayout(content);
    auto *area = new QScrollArea;
    area->setObjectName(u"helpArea"_s);
    area->setAccessibleName(HelpDialogs::tr("Keyboard Shortcuts"));
    area->setWidget(inside);
    area->setWidgetResizable(true);
    const QSize wanted = inside->sizeHint() + QSize(16, 4);
    const QSize most = window.screen()->availableSize() * 0.8;
    area->setMinimumSize(wanted.boundedTo(most));
    return area;
}

QDialog *makeDialog(QMainWindow &window, const QString &name, const QString &title, QWidget *content)
{
    auto *dialog = new QDialog(&window);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(HelpDialogs::tr("Close"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(content);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

void showShortcutList(QMainWindow &window)
{
    const QList<const QAction *> actions = actionsWithKeys(window);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    const auto lines = static_cast<int>((actions.size() + shortcutColumns - 1) / shortcutColumns);
    for (int place = 0; place < actions.size(); ++place) {
        const QAction &action = *actions[place];
        auto *key = new PlainLabel(action.shortcut().toString(QKeySequence::NativeText));
        key->setFont(Theme::fixedFont());
        const int column = place / lines * 3;
        grid->addWidget(key, place % lines, column);
        grid->addWidget(
            new PlainLabel(action.text().remove(u'&').remove(u" …"_s)), place % lines, column + 1);
        grid->setColumnMinimumWidth(column + 2, window.fontMetrics().averageCharWidth() * 3);
    }
    makeDialog(window, u"shortcutList"_s, HelpDialogs::tr("Keyboard Shortcuts"), scrolling(grid, window))
        ->open();
}

void showAboutDialog(QMainWindow &window)
{
    auto *about = new QWidget;
    auto *column = new QVBoxLayout(about);
    column->setContentsMargins(0, 0, 0, 0);
    auto *name
        = new PlainLabel(HelpDialogs::tr("Audit Console %1").arg(QCoreApplication::applicationVersion()));
    QFont strong = name->font();
    strong.setPointSizeF(strong.pointSizeF() * 1.3);
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    column->addWidget(name);
    column->addWidget(new PlainLabel(HelpDialogs::tr("A desktop console for the ScaiKey Audit API.")));
    column->addWidget(
        new MutedLabel(HelpDialogs::tr("Free software under the GNU General Public License, version 3 or "
                                       "later. It comes without any warranty.")));
    column->addWidget(new MutedLabel(HelpDialogs::tr("Built on Qt %1.").arg(QLatin1StringView(qVersion()))));
    makeDialog(window, u"aboutDialog"_s, HelpDialogs::tr("About Audit Console"), about)->open();
}

} // namespace Audit
