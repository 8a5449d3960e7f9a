// SPDX-License-Identifier: GPL-3.0-or-later
#include "inquirytabs.h"

#include "chips.h"
#include "entryview.h"
#include "icons.h"
#include "plaintext.h"
#include "workpage.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

InquiryTabs::InquiryTabs(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_tabs(new QTabBar)
    , m_new(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_bars(new QVBoxLayout)
{
    setUpTabs();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->setSpacing(2);
    top->addWidget(m_tabs);
    top->addWidget(m_new);
    top->addStretch();
    m_bars->setContentsMargins(8, 0, 8, 4);
    m_bars->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_pages, 1);
    layout->addLayout(m_bars);

    for (qsizetype index = 0; index < workspace.inquiries(); ++index)
        addPage(index);
    connect(&workspace, &Workspace::inquiryAdded, this, &InquiryTabs::addPage);
    connect(&workspace, &Workspace::inquiryRemoved, this, &InquiryTabs::removePage);
    connect(&workspace, &Workspace::currentChanged, this, &InquiryTabs::showCurrent);
    connect(&workspace, &Workspace::asked, this, [this] { showTitle(m_workspace.currentIndex()); });
    connect(&workspace, &Workspace::followChanged, this, &InquiryTabs::showTitles);
}

void InquiryTabs::setUpTabs()
{
    m_tabs->setObjectName(u"inquiryTabs"_s);
    m_tabs->setAccessibleName(tr("Questions"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(true);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index != m_workspace.currentIndex())
            m_workspace.setCurrent(index);
    });
    connect(
        m_tabs, &QTabBar::tabCloseRequested, this, [this](int index) { m_workspace.closeInquiry(index); });
    m_new->setObjectName(u"newTab"_s);
    m_new->setText(u"+"_s);
    m_new->setProperty("flat", true);
    m_new->setAccessibleName(tr("New tab"));
    m_new->setToolTip(tr("The same question in another tab (Ctrl+T)"));
    connect(m_new, &QToolButton::clicked, this, &InquiryTabs::newRequested);
}

WorkPage &InquiryTabs::pageAt(qsizetype index) const
{
    return *static_cast<WorkPage *>(m_pages->widget(static_cast<int>(index)));
}

WorkPage &InquiryTabs::page() const
{
    return pageAt(m_workspace.currentIndex());
}

void InquiryTabs::addPage(qsizetype index)
{
    const int place = static_cast<int>(index);
    auto *page = new WorkPage(m_workspace, m_workspace.inquiry(index));
    if (m_pages->count() > 0)
        m_columns = pageAt(0).view().columnState();
    if (!m_columns.isEmpty())
        page->view().restoreColumns(m_columns);
    m_pages->insertWidget(place, page);
    connect(&m_workspace.inquiry(index), &Inquiry::asked, this, &InquiryTabs::showTitles);
    const QSignalBlocker alone(m_tabs); // it moves its own current tab; the workspace says which it is
    m_tabs->insertTab(place, QString());
    m_tabs->setTabsClosable(m_tabs->count() > 1);
    showTitle(index);
    Q_EMIT pageAdded(page);
}

/// At once: the page looks at rows that go next.
void InquiryTabs::removePage(qsizetype index)
{
    const QSignalBlocker alone(m_tabs);
    delete m_pages->widget(static_cast<int>(index));
    m_tabs->removeTab(static_cast<int>(index));
    m_tabs->setTabsClosable(m_tabs->count() > 1);
}

void InquiryTabs::showCurrent()
{
    m_tabs->setCurrentIndex(static_cast<int>(m_workspace.currentIndex()));
    m_pages->setCurrentIndex(static_cast<int>(m_workspace.currentIndex()));
    page().showDetails();
}

void InquiryTabs::showTitle(qsizetype index)
{
    const Query &query = m_workspace.inquiry(index).query();
    const qsizetype waiting = m_workspace.inquiry(index).waiting();
    const QString question = titleOf(query, m_workspace.timeFormat());
    const QString title = waiting > 0 ? tr("(%1) %2").arg(QLocale().toString(waiting), question) : question;
    m_tabs->setTabText(static_cast<int>(index), QString(title).replace(u'&', u"&&"_s));
    m_tabs->setTabToolTip(static_cast<int>(index), plainToolTip(title));
}

void InquiryTabs::showTitles()
{
    for (qsizetype index = 0; index < m_workspace.inquiries(); ++index)
        showTitle(index);
}

void InquiryTabs::restoreColumns(const QByteArray &state)
{
    m_columns = state;
    for (int index = 0; index < m_pages->count(); ++index)
        pageAt(index).view().restoreColumns(state);
}

void InquiryTabs::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
    bar->show();
}

} // namespace Audit
