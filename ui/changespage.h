// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"
#include "tables/changesmodel.h"

#include <QWidget>

class QListView;

namespace Audit {

class MutedLabel;

/// What an entry changed, as a diff of leaves: path, what was, what is. Says so where it tells of no change.
class ChangesPage : public QWidget
{
    Q_OBJECT
public:
    explicit ChangesPage(QWidget *parent = nullptr);

    void showChanges(const Entry &entry);
    qsizetype changes() const { return m_model.changes(); }

private:
    void copy() const;

    ChangesModel m_model;
    QListView *m_list;
    MutedLabel *m_none;
};

} // namespace Audit
