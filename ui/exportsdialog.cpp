// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsdialog.h"

#include "exportbar.h"
#include "plaintext.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

enum Column { FileColumn, QuestionColumn, EntriesColumn, WhenColumn, StateColumn };

} // namespace

ExportsDialog::ExportsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
    , m_note(new MutedLabel)
    , m_buttons(new QDialogButtonBox)
{
    setObjectName(u"exportsDialog"_s);
    setWindowTitle(tr("Exports"));
    setModal(false);
    addParts();
    refresh();
}

void ExportsDialog::addParts()
{
    m_list->setObjectName(u"exportsList"_s);
    m_list->setAccessibleName(tr("Exports"));
    m_list->setHeaderLabels(exportLineTitles());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(true);
    m_note->setObjectName(u"exportsNote"_s);
    m_note->setWordWrap(true);
    m_resume = addButton(u"exportsResume"_s, tr("Resume"), &ExportsDialog::resume);
    m_folder = addButton(u"exportsFolder"_s, tr("Show in folder"), &ExportsDialog::showFolder);
    m_verify = addButton(u"exportsVerify"_s, tr("Verify"), &ExportsDialog::verify);
    m_repeat = addButton(u"exportsRepeat"_s, tr("Repeat"), &ExportsDialog::repeat);
    m_remove = addButton(u"exportsRemove"_s, tr("Discard"), &ExportsDialog::remove);
    auto *close = m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExportsDialog::showButtons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 24);
}

QPushButton *ExportsDialog::addButton(
    const QString &name, const QString &text, void (ExportsDialog::*action)())
{
    auto *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

void ExportsDialog::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    refresh();
}

void ExportsDialog::refresh()
{
    const ExportLine *before = chosen();
    const QString kept = before ? before->id : QString();
    m_lines = exportLines(ExportStore(), m_format);
    m_list->clear();
    qsizetype again = 0;
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        auto *item = new QTreeWidgetItem(m_lines[row].texts);
        item->setTextAlignment(EntriesColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(WhenColumn, Theme::fixedFont());
        // The height of a row; the last column is wide enough whatever it says.
        item->setSizeHint(StateColumn, { 0, fontMetrics().height() + 8 });
        for (int column = FileColumn; column <= StateColumn; ++column)
            item->setToolTip(column, plainToolTip(m_lines[row].texts.value(column)));
        m_list->addTopLevelItem(item);
        if (m_lines[row].id == kept)
            again = row;
    }
    m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(again)));
    sizeColumns();
    m_note->setText(m_lines.isEmpty()
            ? tr("No exports yet. Export … in the File menu saves the entries of the question on screen.")
            : tr("What interrupted exports have fetched is kept on this computer until they are discarded."));
    showButtons();
}

/// Short ones whole, the two long ones up to a bound.
void ExportsDialog::sizeColumns()
{
    const int most = fontMetrics().averageCharWidth() * 46;
    for (int column = FileColumn; column < StateColumn; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column) + 8, most));
    }
}

const ExportLine *ExportsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= m_lines.size() ? nullptr : &m_lines[row];
}

void ExportsDialog::showButtons()
{
    const ExportLine *line = chosen();
    const bool waits = line && line->kind == ExportLine::Kind::Waiting;
    const bool saved = line && line->kind == ExportLine::Kind::Saved;
    const bool there = saved && QFileInfo::exists(line->path);
    m_resume->setEnabled(waits);
    m_folder->setEnabled(there);
    m_verify->setEnabled(there);
    m_repeat->setEnabled(saved);
    m_remove->setEnabled(waits || saved);
    m_remove->setText(saved ? tr("Take off the list") : tr("Discard"));
}

void ExportsDialog::showFolder()
{
    if (const ExportLine *line = chosen())
        showInFolder(line->path);
}

void ExportsDialog::verify()
{
    if (const ExportLine *line = chosen())
        Q_EMIT verifyRequested(line->path);
}

void ExportsDialog::repeat()
{
    if (const ExportLine *line = chosen())
        Q_EMIT repeatRequested(ExportLine(*line));
}

void ExportsDialog::resume()
{
    if (const ExportLine *line = chosen())
        Q_EMIT resumeRequested(ExportLine(*line));
}

void ExportsDialog::remove()
{
    if (const ExportLine *line = chosen())
        Q_EMIT removeRequested(ExportLine(*line));
}

void ExportsDialog::showNote(const QString &sentence)
{
    m_note->setText(sentence);
}

bool ExportsDialog::event(QEvent *event)
{
    // Other windows and the command line work on the same list.
    if (event->type() == QEvent::WindowActivate)
        refresh();
    return QDialog::event(event);
}

} // namespace Audit
