// SPDX-License-Identifier: GPL-3.0-or-later
#include "changespage.h"

#include "cellpainting.h"
#include "plaintext.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QKeySequence>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// Told apart by mark, place and colour.
class ChangeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = textThatMayFit(option->text, option->rect.width(), option->fontMetrics);
        const Tokens &tokens = Theme::instance().tokens();
        const auto line = static_cast<ChangesModel::Line>(index.data(ChangesModel::LineRole).toInt());
        option->features |= QStyleOptionViewItem::WrapText;
        QColor colour = tokens.muted;
        if (line == ChangesModel::Line::Path)
            option->displayAlignment = Qt::AlignLeft | Qt::AlignBottom;
        else {
            option->font = Theme::fixedFont();
            colour = line == ChangesModel::Line::Before ? tokens.failureText : tokens.successText;
        }
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
};

constexpr qsizetype largestEntry = 512 << 10; ///< bytes that are compared while somebody waits

} // namespace

ChangesPage::ChangesPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_none(new MutedLabel(tr("This entry tells of no change.")))
{
    setObjectName(u"changesPage"_s);
    m_none->setObjectName(u"noChanges"_s);
    m_none->setWordWrap(true);
    m_list->setObjectName(u"changesList"_s);
    m_list->setAccessibleName(tr("What changed"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setTabKeyNavigation(false);
    auto *copyLines = new QAction(tr("&Copy"), this);
    copyLines->setObjectName(u"copyChanges"_s);
    copyLines->setShortcut(QKeySequence::Copy);
    copyLines->setShortcutContext(Qt::WidgetShortcut);
    connect(copyLines, &QAction::triggered, this, &ChangesPage::copy);
    m_list->addAction(copyLines);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(&Theme::instance(), &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void ChangesPage::showChanges(const Entry &entry)
{
    const bool isLarge = entry.raw.size() > largestEntry;
    m_model.setChanges(isLarge ? QList<ValueChange>() : changesOf(entry));
    m_none->setText(isLarge ? tr("This entry is too large to be compared here; its JSON shows the beginning.")
                            : tr("This entry tells of no change."));
    m_none->setVisible(m_model.changes() == 0);
    m_list->setVisible(m_model.changes() > 0);
}

void ChangesPage::copy() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen)) {
        const QString shown = index.data(Qt::DisplayRole).toString();
        const bool isPath = index.data(ChangesModel::LineRole).toInt() == int(ChangesModel::Line::Path);
        lines.append((isPath ? QString() : shown.left(2)) + index.data(ChangesModel::ValueRole).toString());
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Audit
