// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/namesmodel.h"

#include "domain/safetext.h"

#include <algorithm>

namespace Audit {

namespace {

constexpr qsizetype mostNames = 5000;

} // namespace

NamesModel::NamesModel(Source source, QObject *parent)
    : QStringListModel(parent)
    , m_source(source)
{
}

NamesModel::~NamesModel() = default;

void NamesModel::setClient(AuditClient *client)
{
    m_call.cancel();
    m_listed.reset();
    m_known.clear();
    setStringList({});
    if (client)
        fetch(*client);
    Q_EMIT listedChanged();
}

void NamesModel::fetch(AuditClient &client)
{
    const auto handler = [this](const Result<QStringList> &answer) { take(answer); };
    if (m_source == Source::Actions)
        m_call = client.fetchActions(handler);
    else if (m_source == Source::ResourceTypes)
        m_call = client.fetchResourceTypes(handler);
}

void NamesModel::take(const Result<QStringList> &answer)
{
    if (!answer)
        return;
    m_listed = answer->size();
    QStringList names = stringList();
    for (const QString &name : *answer) {
        if (isOffered(name))
            names.append(name);
        m_known.insert(name);
    }
    names.sort();
    setStringList(names);
    Q_EMIT listedChanged();
}

/// A name that cannot be shown as it is cannot be chosen as it is either: it stays out of the list.
bool NamesModel::isOffered(const QString &name) const
{
    return !name.isEmpty() && !m_known.contains(name) && m_known.size() < mostNames
        && !hasHiddenCharacters(name);
}

void NamesModel::noteSeen(const QString &name)
{
    if (!isOffered(name))
        return;
    m_known.insert(name);
    const QStringList names = stringList();
    const auto place = std::lower_bound(names.begin(), names.end(), name);
    const int row = static_cast<int>(place - names.begin());
    insertRow(row);
    setData(index(row), name);
}

} // namespace Audit
