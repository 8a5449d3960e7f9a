// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/timetext.h"

#include <QWidget>

class QVBoxLayout;

namespace Audit {

class PlainLabel;

/// What stands where rows would be: still reading, or nothing matches and which filters to loosen.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void showReading();
    void showNothingMatches(const Query &query, const TimeFormat &format, qint64 hidden = 0);
    void showNoAnswer(); ///< the first request failed; the error bar says why

Q_SIGNALS:
    void queryChanged(const Audit::Query &query);

private:
    void clearButtons();

    PlainLabel *m_title;
    PlainLabel *m_text;
    QVBoxLayout *m_buttons;
    Query m_query;
};

} // namespace Audit
