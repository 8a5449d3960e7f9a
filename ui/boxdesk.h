// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/entry.h"

#include <QObject>

namespace Audit {

class ChipBar;
class InquiryTabs;
class Workspace;

/// What the query box leads to: words that it knows, an entry that opens by its id, and sentences where
/// nothing comes of a text.
class BoxDesk : public QObject
{
    Q_OBJECT
public:
    BoxDesk(Workspace &workspace, ChipBar &chips, InquiryTabs &tabs);

    void focus();

private:
    void openEntry(const Entry &entry);
    void tellMissing(const QString &id, const ApiError &error);

    Workspace &m_workspace;
    ChipBar &m_chips;
    InquiryTabs &m_tabs;
};

} // namespace Audit
