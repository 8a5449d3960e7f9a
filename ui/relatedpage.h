// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "tables/relatedmodel.h"

#include <QWidget>

class QTreeView;

namespace Audit {

/// What an entry shares with others, each line one key press away from its entries in a new tab. Asks the
/// server only while it is in sight.
class RelatedPage : public QWidget
{
    Q_OBJECT
public:
    explicit RelatedPage(QWidget *parent = nullptr);

    void setClient(AuditClient *client) { m_model.setClient(client); }
    void setTimeFormat(const TimeFormat &format);
    void showRelated(const std::optional<Entry> &entry);

Q_SIGNALS:
    void besideRequested(const Audit::Query &query);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    TimeFormat m_format;
    RelatedModel m_model;
    QTreeView *m_list;
};

} // namespace Audit
