// SPDX-License-Identifier: GPL-3.0-or-later
#include "workpage.h"

#include "chartstrip.h"
#include "emptypage.h"
#include "entryview.h"
#include "findbar.h"
#include "messagebar.h"
#include "pivots.h"
#include "tokenlines.h"
#include "words/errortext.h"
#include "workspace.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

WorkPage::WorkPage(Workspace &workspace, Inquiry &inquiry, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_inquiry(inquiry)
    , m_chart(new ChartStrip(inquiry.stats(), inquiry.entries()))
    , m_error(new MessageBar(MessageBar::Kind::Error))
    , m_notice(new MessageBar(MessageBar::Kind::Notice))
    , m_new(new MessageBar(MessageBar::Kind::Notice))
    , m_stack(new QStackedWidget)
    , m_view(new EntryView)
    , m_empty(new EmptyPage)
{
    m_error->setObjectName(u"questionError"_s);
    m_notice->setObjectName(u"notice"_s);
    m_new->setObjectName(u"newEntries"_s);
    m_view->setEntries(&inquiry.entries());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_find = new FindBar(*m_view, inquiry.entries());

    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(8, 0, 8, 0);
    messages->addWidget(m_error);
    messages->addWidget(m_notice);
    messages->addWidget(m_new);
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(4);
    lowerLayout->addLayout(messages);
    lowerLayout->addWidget(m_stack, 1);
    lowerLayout->addWidget(m_find);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"chartSplitter"_s);
    splitter->addWidget(m_chart);
    splitter->addWidget(lower);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 150, 600 });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connectQuestions();
    showState();
}

void WorkPage::connectQuestions()
{
    EntryTableModel &entries = m_inquiry.entries();
    connect(&entries, &EntryTableModel::stateChanged, this, &WorkPage::showState);
    connect(m_error, &MessageBar::actionTriggered, this, [this] {
        const auto &error = m_inquiry.entries().error();
        const bool signedOut
            = error && (error->kind == ErrorKind::SignedOut || error->kind == ErrorKind::NoToken);
        signedOut ? Q_EMIT connectAgainRequested() : m_inquiry.entries().retry();
    });
    connect(m_view, &EntryView::told, this, [this](const QString &sentence) { showNotice(sentence); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorkPage::showDetails);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WorkPage::compareSelected);
    connect(&entries, &QAbstractItemModel::modelReset, this, &WorkPage::standOnARow);
    connect(&entries, &EntryTableModel::stateChanged, this, &WorkPage::goOnLooking);
    connect(&m_view->values(), &ValueMenu::chosen, this, &WorkPage::follow);
    connect(&m_inquiry, &Inquiry::followChanged, this, &WorkPage::showWaiting);
    connect(&m_inquiry, &Inquiry::followFailed, this,
        [this](const ApiError &error) { showNotice(tr("Following has ended: %1").arg(errorLine(error))); });
    connect(m_new, &MessageBar::actionTriggered, this, &WorkPage::takeWaiting);
    connect(m_empty, &EmptyPage::queryChanged, &m_inquiry, &Inquiry::ask);
    connect(&m_inquiry, &Inquiry::asked, this, [this] {
        if (m_noticeUntil == Until::NextQuestion)
            m_notice->hide();
    });
    connect(m_chart, &ChartStrip::rangeChosen, this, [this](const TimeBound &start, const TimeBound &end) {
        Query query = m_inquiry.query();
        query.start = start;
        query.end = end;
        m_inquiry.ask(query);
    });
    connect(m_chart, &ChartStrip::told, this, [this](const QString &sentence) { showNotice(sentence); });
    connect(&m_chart->values(), &ValueMenu::chosen, this, &WorkPage::follow);
}

void WorkPage::follow(Pivot pivot, const ValueAt &value)
{
    const std::optional<Query> query = pivoted(m_inquiry.query(), pivot, value);
    if (!query)
        return;
    if (isBeside(pivot))
        Q_EMIT besideRequested(*query, isAroundEntry(pivot) ? value.entryId : QString());
    else
        m_inquiry.ask(*query);
}

/// The newest entry is looked at first, so that the details never stand empty beside rows.
void WorkPage::standOnARow()
{
    if (m_inquiry.entries().rowCount() > 0)
        m_view->setCurrentIndex(m_inquiry.entries().index(0, 0));
    showDetails();
}

void WorkPage::lookFor(const QString &id)
{
    m_wanted = id;
    goOnLooking();
}

QString WorkPage::currentEntry() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_wanted.isEmpty() || !current.isValid())
        return m_wanted;
    return m_inquiry.entries().text(current.row(), Field::Id);
}

/// Some pages further down at most: whoever looks for an entry asks for a narrow time.
void WorkPage::goOnLooking()
{
    constexpr int farthest = 2000;
    EntryTableModel &entries = m_inquiry.entries();
    if (m_wanted.isEmpty() || entries.state() != EntryTableModel::State::Ready || !entries.rowsMatchQuery())
        return;
    for (int row = 0; row < entries.rowCount(); ++row) {
        if (entries.text(row, Field::Id) == m_wanted) {
            m_wanted.clear();
            m_view->setCurrentIndex(entries.index(row, m_view->currentIndex().column()));
            return m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
        }
    }
    if (entries.rowCount() < farthest && entries.canFetchMore({}))
        entries.fetchMore({});
    else
        m_wanted.clear();
}

void WorkPage::showState()
{
    showError();
    EntryTableModel &entries = m_inquiry.entries();
    m_stack->setCurrentWidget(entries.rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (entries.rowCount() > 0)
        return;
    switch (entries.state()) {
    case EntryTableModel::State::Idle:
    case EntryTableModel::State::Loading:
        return m_empty->showReading();
    case EntryTableModel::State::Failed:
        return m_empty->showNoAnswer();
    case EntryTableModel::State::Ready:
        return m_empty->showNothingMatches(entries.query(), entries.timeFormat(), entries.allHidden());
    }
}

void WorkPage::showError()
{
    const auto &error = m_inquiry.entries().error();
    if (!error)
        return m_error->hide();
    const bool signedOut = error->kind == ErrorKind::SignedOut || error->kind == ErrorKind::NoToken;
    const ErrorText text = error->kind == ErrorKind::Forbidden
        ? forbiddenText(*error, standingOf(m_workspace.token()))
        : errorText(*error);
    m_error->showMessage(text, signedOut ? tr("Connect …") : tr("Retry"));
}

void WorkPage::showDetails()
{
    if (&m_workspace.current() != &m_inquiry)
        return;
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_workspace.detail().setEntry(m_inquiry.entries().entry(current.row()));
    else
        m_workspace.detail().clear();
    compareSelected();
}

/// A few selected entries stand side by side in the details; of many, the one that one stands on.
void WorkPage::compareSelected()
{
    if (&m_workspace.current() != &m_inquiry)
        return;
    QList<Entry> entries;
    for (const int row : m_view->selectedPlaces(ComparisonModel::most))
        entries.append(m_inquiry.entries().entry(row));
    m_workspace.comparison().setEntries(entries);
}

void WorkPage::showWaiting()
{
    const auto waiting = static_cast<int>(m_inquiry.waiting());
    QStringList sentences;
    if (waiting > 0)
        sentences.append(tr("%Ln new", nullptr, waiting));
    if (m_inquiry.followProblem())
        sentences.append(tr("No answer to the last look for new entries; it is asked again. %1")
                             .arg(errorLine(*m_inquiry.followProblem())));
    if (sentences.isEmpty())
        m_new->hide();
    else
        m_new->showMessage(sentences.join(u" · "_s), waiting > 0 ? tr("Show") : QString());
}

/// To the top, where they are; the entry that one stood on stays the current one.
void WorkPage::takeWaiting()
{
    const bool stood = m_view->currentIndex().isValid();
    m_inquiry.takeWaiting();
    if (!stood)
        standOnARow();
    m_view->scrollToTop();
}

QSize WorkPage::minimumSizeHint() const
{
    return { m_chart->minimumSizeHint().width(), QWidget::minimumSizeHint().height() };
}

void WorkPage::showNotice(const QString &sentence, Until until)
{
    m_noticeUntil = until;
    if (sentence.isEmpty())
        m_notice->hide();
    else
        m_notice->showMessage(sentence);
}

} // namespace Audit
