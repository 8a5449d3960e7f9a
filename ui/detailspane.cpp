// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailspane.h"

#include "changespage.h"
#include "columnoffer.h"
#include "comparepage.h"
#include "detaildelegate.h"
#include "domain/jsontext.h"
#include "domain/safetext.h"
#include "icons.h"
#include "jsonhighlighter.h"
#include "messagebar.h"
#include "notespage.h"
#include "plaintext.h"
#include "relatedpage.h"
#include "resultline.h"
#include "selectioncursor.h"
#include "tables/entrydetailmodel.h"
#include "tablewords.h"
#include "theme.h"
#include "titlelabel.h"
#include "valuemenu.h"
#include "words/errortext.h"
#include "work/notebook.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr qsizetype jsonCap = 65536;
constexpr qsizetype lineCap = 2000; ///< laying out longer ones holds the window up

/// Of a long line the beginning, and how much more there is.
QString withShortLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const qsizetype more = line.size() - lineCap;
        if (more > 0)
            line = line.left(lineCap)
                + DetailsPane::tr("… and %Ln more character(s)", nullptr, static_cast<int>(more));
    }
    return lines.join(u'\n');
}

} // namespace

DetailsPane::DetailsPane(EntryDetailModel &model, ComparisonModel &compared, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_compared(compared)
    , m_title(new TitleLabel)
    , m_result(new ResultLine)
    , m_problem(new MessageBar(MessageBar::Kind::Error))
    , m_tabs(new QTabWidget)
    , m_tree(new QTreeView)
    , m_values(new ValueMenu(*m_tree, [this] { return currentValue(); }))
    , m_changes(new ChangesPage)
    , m_related(new RelatedPage)
    , m_json(new QPlainTextEdit)
    , m_notes(new NotesPage)
    , m_compare(new ComparePage(compared))
    , m_mark(new QPushButton(tr("Mark")))
{
    setObjectName(u"pane"_s);
    m_problem->setObjectName(u"detailProblem"_s);
    m_title->setObjectName(u"detailTitle"_s);
    setUpTree();
    setUpJson();
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setElideMode(Qt::ElideNone);
    QFont tabFont = font();
    tabFont.setPointSizeF(tabFont.pointSizeF() * 0.93);
    m_tabs->tabBar()->setFont(tabFont);
    m_tabs->addTab(m_tree, tr("Overview"));
    m_tabs->addTab(m_changes, tr("Changes"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_tabs->addTab(m_related, tr("Related"));
    m_tabs->addTab(m_notes, tr("Notes"));
    m_mark->setObjectName(u"detailMark"_s);
    m_mark->setCheckable(true);
    m_mark->setIcon(icon(u"mark"_s));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(heading);
    layout->addWidget(m_result);
    layout->addWidget(m_problem);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_compare, 1);
    layout->addStretch(0); // takes the room while there are no tabs

    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::showJson);
    connect(m_problem, &MessageBar::actionTriggered, &m_model, &EntryDetailModel::retry);
    connect(&m_model, &EntryDetailModel::changed, this, &DetailsPane::showEntry);
    connect(&m_compared, &ComparisonModel::changed, this, &DetailsPane::showCompared);
    connect(m_mark, &QPushButton::clicked, this, &DetailsPane::markRequested);
    connect(m_notes, &NotesPage::noteChanged, this, &DetailsPane::showKept);
    showEntry();
}

void DetailsPane::setUpTree()
{
    m_tree->setObjectName(u"detailFields"_s);
    m_tree->setAccessibleName(tr("Fields of the entry"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new DetailDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QTreeView::ScrollPerPixel);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setMinimumSectionSize(40);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    int widest = 0;
    for (const FieldInfo &field : allFields())
        widest = std::max(widest, m_tree->fontMetrics().horizontalAdvance(detailFieldTitle(field.field)));
    m_tree->header()->resizeSection(
        0, widest + 2 * m_tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 8);
    m_tree->header()->setStretchLastSection(true);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_values, &ValueMenu::refresh);
    letCursorFollowSelection(*m_tree);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    offerColumns(*m_tree, EntryDetailModel::FieldRole, EntryDetailModel::PathRole);
    offerColumns(m_compare->table(), ComparisonModel::FieldRole, ComparisonModel::PathRole);
}

void DetailsPane::offerColumns(QAbstractItemView &view, int fieldRole, int pathRole)
{
    auto *offer = new ColumnOffer(view, fieldRole, pathRole);
    connect(offer, &ColumnOffer::fieldChosen, this, &DetailsPane::fieldColumnRequested);
    connect(offer, &ColumnOffer::pathChosen, this, &DetailsPane::pathColumnRequested);
}

void DetailsPane::setUpJson()
{
    m_json->setObjectName(u"detailJson"_s);
    m_json->setAccessibleName(tr("The entry's JSON"));
    m_json->setReadOnly(true);
    m_json->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_json->setTabChangesFocus(true);
    m_json->setFont(Theme::fixedFont());
    new JsonHighlighter(m_json->document());
}

void DetailsPane::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    m_related->setTimeFormat(format);
    showHeading();
}

void DetailsPane::focusContent()
{
    (m_compare->isHidden() ? m_tabs->currentWidget() : m_compare)->setFocus();
}

/// In place of what is told of one entry.
void DetailsPane::showCompared()
{
    const bool isCompared = m_compared.entries() > 0;
    m_compare->setVisible(isCompared);
    m_tabs->setVisible(!isCompared && m_model.detail().has_value());
    showHeading();
}

void DetailsPane::showEntry()
{
    m_tree->expandAll();
    for (int group = 0; group < m_model.rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
    showCompared();
    showChanges();
    showJson();
    m_notes->showEntry(m_model.detail() ? m_model.detail()->entry.id : QString());
    showKept();
    m_related->showRelated(m_model.detail() ? std::optional(m_model.detail()->entry) : std::nullopt);
    if (m_model.error())
        m_problem->showMessage(errorText(*m_model.error()), tr("Retry"));
    else
        m_problem->hide();
}

void DetailsPane::showHeading()
{
    const auto compared = static_cast<int>(m_compared.entries());
    m_result->setVisible(m_model.detail().has_value() && compared == 0);
    m_title->setForegroundRole(m_model.detail() ? QPalette::WindowText : QPalette::PlaceholderText);
    if (!m_model.detail()) {
        m_title->showTitle(tr("No entry selected"));
        return;
    }
    if (compared > 0)
        return m_title->showTitle(tr("%Ln entries side by side", nullptr, compared));
    const Entry &entry = m_model.detail()->entry;
    m_title->showTitle(
        displaySafe(entry.action.isEmpty() ? tr("Entry without an action") : entry.action, 200));
    m_result->show(
        entry.result, entry.timeUs ? m_timeFormat.dateTimeZone(*entry.timeUs) : displaySafe(entry.timestamp));
}

void DetailsPane::showChanges()
{
    m_changes->showChanges(m_model.detail() ? m_model.detail()->entry : Entry {});
    const auto count = static_cast<int>(m_changes->changes());
    m_tabs->setTabText(
        m_tabs->indexOf(m_changes), count > 0 ? tr("Changes (%Ln)", nullptr, count) : tr("Changes"));
}

void DetailsPane::setNotebook(Notebook &notebook)
{
    m_notebook = &notebook;
    m_notes->setNotebook(notebook);
}

void DetailsPane::focusNotes()
{
    m_compared.setEntries({}); // a note is about one entry
    m_tabs->setCurrentWidget(m_notes);
    m_notes->setFocus();
}

void DetailsPane::showKept()
{
    const QString id = m_model.detail() ? m_model.detail()->entry.id : QString();
    m_mark->setVisible(m_model.detail().has_value());
    m_mark->setEnabled(m_notebook && m_notebook->isOpen() && !id.isEmpty());
    m_mark->setChecked(m_notebook && m_notebook->isMarked(id));
    m_mark->setText(m_mark->isChecked() ? tr("Marked") : tr("Mark"));
    m_tabs->setTabText(m_tabs->indexOf(m_notes), m_notes->hasNote() ? tr("Notes •") : tr("Notes"));
}

void DetailsPane::showJson()
{
    if (m_tabs->currentWidget() != m_json)
        return; // until somebody looks
    const QByteArray raw = m_model.detail() ? m_model.detail()->entry.raw : QByteArray();
    if (raw == m_shownJson)
        return;
    m_shownJson = raw;
    m_json->setPlainText(displaySafeBlock(withShortLines(QString::fromUtf8(indentJson(raw))), jsonCap));
}

std::optional<ValueAt> DetailsPane::currentValue() const
{
    const QModelIndex index = m_tree->currentIndex();
    const int field = index.data(EntryDetailModel::FieldRole).toInt();
    const QString value = index.data(EntryDetailModel::ValueRole).toString();
    if (!index.parent().isValid() || field < 0 || value.isEmpty())
        return std::nullopt;
    const Entry &entry = m_model.detail()->entry;
    return ValueAt { static_cast<Field>(field), value, entry.timeUs, entry.id };
}

} // namespace Audit
