// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/query.h"
#include "domain/timetext.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Audit {

class FilterField;
class NamesModel;

/// Names that the pane offers while typing.
struct OfferedNames
{
    NamesModel *actions;
    NamesModel *resourceTypes;
    NamesModel *results;
};

/// Every documented filter, grouped by question: When, Who, What, On what, From where, Result and scope.
class FilterPane : public QWidget
{
    Q_OBJECT
public:
    FilterPane(const OfferedNames &names, QWidget *parent = nullptr);

    const Query &query() const { return m_query; }
    void setQuery(const Query &query); ///< without queryChanged()
    void setTimeFormat(const TimeFormat &format);

    /// Marks the fields that a 422 names; what it names beyond them stays with the error bar.
    void showFieldErrors(const QList<FieldError> &errors);
    void clearProblems();
    void focusFirst();
    /// What is typed and not yet committed is asked; false where there is nothing of the kind.
    bool commitTyped();

Q_SIGNALS:
    void queryChanged(const Audit::Query &query);

private:
    FilterField *addField(
        QVBoxLayout *layout, const QString &name, const QString &title, const QString &placeholder);
    void addTextFilter(QVBoxLayout *layout, Filter filter, const QString &placeholder);
    void addTimeField(QVBoxLayout *layout, const QString &name, const QString &title,
        const QString &placeholder, TimeBound Query::*bound);
    void addActorField(QVBoxLayout *layout);
    void commitTime(FilterField *field, TimeBound Query::*bound, const QString &text);
    void offerNames(const OfferedNames &names);
    void change(const std::function<void(Query &)> &edit);
    void showQuery();

    Query m_query;
    TimeFormat m_timeFormat;
    QHash<QString, FilterField *> m_fields; ///< by the API's parameter name
};

} // namespace Audit
