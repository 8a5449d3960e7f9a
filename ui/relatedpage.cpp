// SPDX-License-Identifier: GPL-3.0-or-later
#include "relatedpage.h"

#include "plaintext.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QString relationTitle(Relation relation)
{
    switch (relation) {
    case Relation::SameActor:
        return RelatedPage::tr("Same actor, ±1 h");
    case Relation::SameAddress:
        return RelatedPage::tr("Same IP address, ±1 h");
    case Relation::SameResource:
        return RelatedPage::tr("Same resource, ±1 h");
    case Relation::SameRequest:
        return RelatedPage::tr("Same request, ±1 h");
    case Relation::SameActorAndAddress:
        return RelatedPage::tr("Both, at any time");
    case Relation::FirstOfActorAndAddress:
        break;
    }
    return RelatedPage::tr("Both, first seen");
}

} // namespace

RelatedPage::RelatedPage(QWidget *parent)
    : QWidget(parent)
    , m_model({ relationTitle, [](qint64 count) { return QLocale().toString(count); },
          [this](qint64 us) { return m_format.dateTimeToSecond(us); }, tr("asking …"), tr("not reported"),
          tr("not answered") })
    , m_list(new QTreeView)
{
    setObjectName(u"relatedPage"_s);
    m_list->setObjectName(u"relatedList"_s);
    m_list->setAccessibleName(tr("Related entries"));
    m_list->setModel(&m_model);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    // The answer is seen whole, and the question gives way.
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(40);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setFocusProxy(m_list);
    auto *note = new MutedLabel(tr("As many as the server reports, where it does. Both: this actor from this "
                                   "address. Enter opens the entries in a "
                                   "new tab."));
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(note);
    connect(m_list, &QTreeView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT besideRequested(m_model.query(index.row())); });
}

void RelatedPage::setTimeFormat(const TimeFormat &format)
{
    m_format = format;
    m_list->viewport()->update();
}

void RelatedPage::showRelated(const std::optional<Entry> &entry)
{
    m_model.setEntry(entry);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
}

void RelatedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatched(true);
}

void RelatedPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatched(false);
}

} // namespace Audit
