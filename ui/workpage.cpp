// SPDX-License-Identifier: GPL-3.0-or-later
#include "workpage.h"

#include "chartstrip.h"
#include "emptypage.h"
#include "entryview.h"
#include "messagebar.h"
#include "words/errortext.h"
#include "workspace.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

WorkPage::WorkPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chart(new ChartStrip(workspace.stats()))
    , m_error(new MessageBar(MessageBar::Kind::Error))
    , m_notice(new MessageBar(MessageBar::Kind::Notice))
    , m_stack(new QStackedWidget)
    , m_view(new EntryView)
    , m_empty(new EmptyPage)
    , m_bars(new QVBoxLayout)
{
    m_error->setObjectName(u"questionError"_s);
    m_notice->setObjectName(u"notice"_s);
    m_view->setEntries(&workspace.entries());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(8, 0, 8, 0);
    messages->addWidget(m_error);
    messages->addWidget(m_notice);
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(4);
    lowerLayout->addLayout(messages);
    lowerLayout->addWidget(m_stack, 1);
    lowerLayout->addLayout(m_bars);
    m_bars->setContentsMargins(8, 0, 8, 4);
    m_bars->setSpacing(4);

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
    EntryTableModel &entries = m_workspace.entries();
    connect(&entries, &EntryTableModel::stateChanged, this, &WorkPage::showState);
    connect(m_error, &MessageBar::actionTriggered, this, [this] {
        const auto &error = m_workspace.entries().error();
        const bool signedOut
            = error && (error->kind == ErrorKind::SignedOut || error->kind == ErrorKind::NoToken);
        signedOut ? Q_EMIT connectAgainRequested() : m_workspace.entries().retry();
    });
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WorkPage::followSelection);
    connect(&entries, &QAbstractItemModel::modelReset, this, [this] {
        // The newest entry is looked at first, so that the details never stand empty beside rows.
        if (m_workspace.entries().rowCount() > 0)
            m_view->setCurrentIndex(m_workspace.entries().index(0, 0));
        followSelection();
    });
    connect(m_view, &EntryView::includeRequested, this, &WorkPage::narrow);
    connect(m_view, &EntryView::onlyThisRequested, this, &WorkPage::askOnly);
    connect(m_empty, &EmptyPage::queryChanged, &m_workspace, &Workspace::ask);
    connect(m_chart, &ChartStrip::rangeChosen, this, [this](qint64 startUs, qint64 endUs) {
        Query query = m_workspace.query();
        query.start = TimeBound::absolute(startUs);
        query.end = TimeBound::absolute(endUs);
        m_workspace.ask(query);
    });
}

void WorkPage::narrow(Field field, const QString &value)
{
    ask(withFilter(m_workspace.query(), field, value));
}

void WorkPage::askOnly(Field field, const QString &value)
{
    ask(onlyFilter(m_workspace.query(), field, value));
}

void WorkPage::ask(const std::optional<Query> &query)
{
    if (query)
        m_workspace.ask(*query);
    else
        showNotice(tr("The service has no filter for this field."));
}

void WorkPage::showState()
{
    showError();
    EntryTableModel &entries = m_workspace.entries();
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
        return m_empty->showNothingMatches(entries.query(), entries.timeFormat());
    }
}

void WorkPage::showError()
{
    const auto &error = m_workspace.entries().error();
    if (!error)
        return m_error->hide();
    const bool signedOut = error->kind == ErrorKind::SignedOut || error->kind == ErrorKind::NoToken;
    m_error->showMessage(errorText(*error), signedOut ? tr("Connect …") : tr("Retry"));
}

void WorkPage::followSelection()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        m_workspace.detail().setEntry(m_workspace.entries().entry(current.row()));
    else
        m_workspace.detail().clear();
}

void WorkPage::showNotice(const QString &sentence)
{
    if (sentence.isEmpty())
        m_notice->hide();
    else
        m_notice->showMessage(sentence);
}

void WorkPage::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
    bar->show();
}

} // namespace Audit
