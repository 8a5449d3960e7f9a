// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/timetext.h"

#include <QWidget>

class QHBoxLayout;

namespace Audit {

/// The question as a row of chips, each removed with one click or key press.
class ChipBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChipBar(QWidget *parent = nullptr);

    void showQuery(const Query &query, const TimeFormat &format);

Q_SIGNALS:
    void queryChanged(const Audit::Query &query);

private:
    QWidget *makeChip(const struct Chip &chip);

    QHBoxLayout *m_row;
    Query m_query;
};

} // namespace Audit
