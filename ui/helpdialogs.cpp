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
#include <QSet>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

QDialog *makeDialog(QMainWindow &window, const QString &name, const QString &title, QLayout *content)
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
    layout->addLayout(content);
    layout->addWidget(buttons);
    return dialog;
}

} // namespace

void showShortcutList(QMainWindow &window)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    QSet<QString> seen;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        if (key.isEmpty() || action->objectName().isEmpty() || seen.contains(action->objectName()))
            continue;
        seen.insert(action->objectName());
        auto *keyLabel = new PlainLabel(key);
        keyLabel->setFont(Theme::fixedFont());
        const int row = grid->rowCount();
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(new PlainLabel(action->text().remove(u'&').remove(u" …"_s)), row, 1);
    }
    makeDialog(window, u"shortcutList"_s, HelpDialogs::tr("Keyboard Shortcuts"), grid)->open();
}

void showAboutDialog(QMainWindow &window)
{
    auto *column = new QVBoxLayout;
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
    makeDialog(window, u"aboutDialog"_s, HelpDialogs::tr("About Audit Console"), column)->open();
}

} // namespace Audit
