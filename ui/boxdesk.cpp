// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxdesk.h"

#include "chipbar.h"
#include "domain/safetext.h"
#include "inquirytabs.h"
#include "querybox.h"
#include "words/errortext.h"
#include "workpage.h"
#include "workspace.h"

namespace Audit {

namespace {

constexpr qint64 fiveMinutes = 300'000'000;

} // namespace

BoxDesk::BoxDesk(Workspace &workspace, ChipBar &chips, InquiryTabs &tabs)
    : m_workspace(workspace)
    , m_chips(chips)
    , m_tabs(tabs)
{
    chips.box().setWords([&workspace] {
        return KnownWords { workspace.actions().stringList(), workspace.resourceTypes().stringList(),
            workspace.results().stringList() };
    });
    connect(&chips.box(), &QueryBox::refused, this, [this](const QString &sentence) {
        m_tabs.page().showNotice(sentence, WorkPage::Until::NextQuestion);
    });
    connect(&chips, &ChipBar::entryRequested, &workspace, &Workspace::findEntry);
    connect(&workspace, &Workspace::entryFound, this, &BoxDesk::openEntry);
    connect(&workspace, &Workspace::entryNotFound, this, &BoxDesk::tellMissing);
}

void BoxDesk::focus()
{
    m_chips.box().setFocus(Qt::ShortcutFocusReason);
}

/// Beside the question at hand, among what happened within five minutes of it.
void BoxDesk::openEntry(const Entry &entry)
{
    if (!entry.timeUs)
        return m_workspace.detail().setEntry(entry);
    m_workspace.openBeside({ .start = TimeBound::absolute(*entry.timeUs - fiveMinutes),
        .end = TimeBound::absolute(*entry.timeUs + fiveMinutes) });
    m_tabs.page().lookFor(entry.id);
}

void BoxDesk::tellMissing(const QString &id, const ApiError &error)
{
    const QString shown = displaySafe(id, 80);
    m_tabs.page().showNotice(
        error.kind == ErrorKind::NotFound ? tr(
            "There is no entry %1, or you may not see it. The text may also be typed as a condition, such "
            "as resource_id=%1.")
                                                .arg(shown)
                                          : errorLine(error),
        WorkPage::Until::NextQuestion);
}

} // namespace Audit
