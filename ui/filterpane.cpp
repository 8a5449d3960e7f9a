// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterpane.h"

#include "domain/pastedtime.h"
#include "filterfield.h"
#include "plaintext.h"
#include "tables/namesmodel.h"
#include "words/fieldwords.h"
#include "words/timewords.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr auto startName = "start_time"_L1;
constexpr auto endName = "end_time"_L1;
constexpr auto actorName = "actor"_L1;

} // namespace

FilterPane::FilterPane(const OfferedNames &names, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"pane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    const auto section = [layout](const QString &title) {
        if (layout->count() > 0)
            layout->addSpacing(8);
        layout->addWidget(new SectionLabel(title));
    };

    section(tr("When"));
    addTimeField(layout, startName, tr("From"), tr("any time, e.g. -24h"), &Query::start);
    addTimeField(layout, endName, tr("To"), tr("now"), &Query::end);
    section(tr("Who"));
    addActorField(layout);
    section(tr("What"));
    addTextFilter(layout, Filter::Action, tr("any action"));
    section(tr("On what"));
    addTextFilter(layout, Filter::ResourceType, tr("any type"));
    addTextFilter(layout, Filter::ResourceId, tr("exact id"));
    section(tr("From where"));
    addTextFilter(layout, Filter::IpAddress, tr("address or host"));
    section(tr("Result and scope"));
    addTextFilter(layout, Filter::Result, tr("any"));
    addTextFilter(layout, Filter::TenantId, tr("any, e.g. %1").arg(u"tnt_…"_s));
    addTextFilter(layout, Filter::PartnerId, tr("any, e.g. %1").arg(u"prt_…"_s));
    layout->addStretch();

    offerNames(names);
}

FilterField *FilterPane::addField(
    QVBoxLayout *layout, const QString &name, const QString &title, const QString &placeholder)
{
    auto *field = new FilterField(name, title);
    field->setPlaceholder(placeholder);
    layout->addWidget(field);
    m_fields.insert(name, field);
    return field;
}

void FilterPane::addTextFilter(QVBoxLayout *layout, Filter filter, const QString &placeholder)
{
    const FilterInfo &info = filterInfo(filter);
    FilterField *field = addField(layout, info.parameter, filterTitle(filter), placeholder);
    connect(field, &FilterField::committed, this, [this, value = info.value](const QString &text) {
        change([&](Query &query) { query.*value = text; });
    });
}

void FilterPane::addActorField(QVBoxLayout *layout)
{
    FilterField *field = addField(layout, actorName, tr("Actor"), tr("e-mail or id"));
    connect(field, &FilterField::committed, this,
        [this](const QString &text) { change([&](Query &query) { setActor(query, text); }); });
}

void FilterPane::addTimeField(QVBoxLayout *layout, const QString &name, const QString &title,
    const QString &placeholder, TimeBound Query::*bound)
{
    FilterField *field = addField(layout, name, title, placeholder);
    connect(field, &FilterField::committed, this,
        [this, field, bound](const QString &text) { commitTime(field, bound, text); });
}

void FilterPane::commitTime(FilterField *field, TimeBound Query::*bound, const QString &text)
{
    const TypedBound typed = parseTypedBound(text, m_timeFormat.zone(), nowMicroseconds());
    if (!typed.meanings.isEmpty())
        return field->setProblem(severalZonesText(text, typed.meanings));
    if (!typed.bound)
        return field->setProblem(tr("Not a time. Try -24h, -7d, 2026-11-22 or 2026-11-22 14:00."));
    change([&](Query &query) { query.*bound = *typed.bound; });
}

void FilterPane::offerNames(const OfferedNames &names)
{
    m_fields[filterInfo(Filter::Action).parameter]->setNames(names.actions);
    m_fields[filterInfo(Filter::ResourceType).parameter]->setNames(names.resourceTypes);
    m_fields[filterInfo(Filter::Result).parameter]->setNames(names.results);
    connect(names.actions, &NamesModel::listedChanged, this, [this, model = names.actions] {
        const int count = static_cast<int>(model->listed().value_or(0));
        m_fields[filterInfo(Filter::Action).parameter]->setPlaceholder(
            count > 0 ? tr("%Ln action(s)", nullptr, count) : tr("any action"));
    });
    connect(names.resourceTypes, &NamesModel::listedChanged, this, [this, model = names.resourceTypes] {
        const int count = static_cast<int>(model->listed().value_or(0));
        m_fields[filterInfo(Filter::ResourceType).parameter]->setPlaceholder(
            count > 0 ? tr("%Ln type(s)", nullptr, count) : tr("any type"));
    });
}

void FilterPane::change(const std::function<void(Query &)> &edit)
{
    edit(m_query);
    clearProblems();
    showQuery();
    Q_EMIT queryChanged(m_query);
}

void FilterPane::setQuery(const Query &query)
{
    m_query = query;
    clearProblems();
    showQuery();
}

void FilterPane::setTimeFormat(const TimeFormat &format)
{
    m_timeFormat = format;
    showQuery();
}

void FilterPane::showQuery()
{
    for (const FilterInfo &info : textFilters()) {
        if (FilterField *field = m_fields.value(info.parameter))
            field->setText(m_query.*info.value);
    }
    m_fields[actorName]->setText(actorText(m_query));
    m_fields[startName]->setText(timeBoundText(m_query.start, m_timeFormat.zone()));
    m_fields[endName]->setText(timeBoundText(m_query.end, m_timeFormat.zone()));
}

void FilterPane::showFieldErrors(const QList<FieldError> &errors)
{
    for (const FieldError &error : errors) {
        const bool isActor = error.field == "actor_email"_L1 || error.field == "actor_id"_L1;
        if (FilterField *field = m_fields.value(isActor ? QString(actorName) : error.field))
            field->setProblem(error.message);
    }
}

void FilterPane::clearProblems()
{
    for (FilterField *field : std::as_const(m_fields)) {
        if (field->hasProblem())
            field->setProblem({});
    }
}

bool FilterPane::commitTyped()
{
    return std::any_of(
        m_fields.cbegin(), m_fields.cend(), [](FilterField *field) { return field->commit(); });
}

void FilterPane::focusFirst()
{
    m_fields[actorName]->edit()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Audit
