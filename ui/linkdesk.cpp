// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkdesk.h"

#include "api/curltext.h"
#include "entryview.h"
#include "inquirytabs.h"
#include "linkwords.h"
#include "messagebar.h"
#include "sourceopener.h"
#include "workpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <utility>

namespace Audit {

LinkPlace placeOf(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::Sample:
        return { LinkPlace::Kind::Sample };
    case Source::Kind::File:
        return { LinkPlace::Kind::Files, {}, source.files };
    case Source::Kind::Server:
        break;
    }
    return { LinkPlace::Kind::Server, source.server };
}

LinkDesk::LinkDesk(const Places &places)
    : m_places(places)
{
    connect(places.actions.copyEntryLink, &QAction::triggered, this, &LinkDesk::copyEntryLinks);
    connect(places.actions.copyViewLink, &QAction::triggered, this, &LinkDesk::copyViewLink);
    connect(places.actions.copyRequest, &QAction::triggered, this, &LinkDesk::copyRequest);
    connect(&places.bar, &MessageBar::actionTriggered, this, &LinkDesk::takeOffer);
    // After the question that every place is opened with.
    connect(&places.workspace, &Workspace::opened, this, &LinkDesk::goOn, Qt::QueuedConnection);
}

void LinkDesk::copyEntryLinks()
{
    QStringList links;
    for (const QString &id : m_places.tabs.page().view().selectedIds()) {
        if (!id.isEmpty())
            links.append(encodeLink({ placeOf(m_places.workspace.source()), id }));
    }
    if (links.isEmpty())
        return m_places.tabs.page().showNotice(tr("This entry has no id, so that no link leads to it."));
    QApplication::clipboard()->setText(links.join(QChar(u'\n')));
    m_places.tabs.page().showNotice(tr("%Ln link(s) copied. Whoever opens one needs access to the server.",
        nullptr, static_cast<int>(links.size())));
}

/// With the instants that the screen stands for: opened tomorrow, it leads to the same entries.
void LinkDesk::copyViewLink()
{
    Workspace &workspace = m_places.workspace;
    const QString link = encodeLink(
        { placeOf(workspace.source()), {}, workspace.query().frozenAt(workspace.entries().askedAtUs()) });
    if (link.size() > longestLink)
        return m_places.tabs.page().showNotice(
            tr("The question is too long for a link. Save it as a view, and pass that file on."));
    QApplication::clipboard()->setText(link);
    m_places.tabs.page().showNotice(
        tr("A link to this question was copied. Whoever opens it needs access to the server."));
}

void LinkDesk::copyRequest()
{
    const Workspace &workspace = m_places.workspace;
    const Query query = workspace.query().frozenAt(m_places.workspace.entries().askedAtUs());
    QApplication::clipboard()->setText(
        curlText(workspace.source().server, workspace.source().route, query, nowMicroseconds()));
    m_places.tabs.page().showNotice(
        tr("The request was copied as a curl command. The token is not in it: it goes into the variable "
           "AUDIT_TOKEN."));
}

void LinkDesk::follow(const QString &text)
{
    m_waiting.reset();
    const auto link = parseLink(text.trimmed());
    if (!link)
        return say(linkErrorText(link.error()));
    const Workspace &workspace = m_places.workspace;
    if (workspace.isOpen() && placeOf(workspace.source()) == link->place)
        return lead(*link);
    m_waiting = *link;
    if (workspace.isOpen())
        say(tr("The link leads to %1. Opening it closes what is open here.").arg(linkPlaceText(link->place)),
            Offer::Open);
    else if (link->place.kind == LinkPlace::Kind::Files)
        say(tr("The link leads to %1.").arg(linkPlaceText(link->place)), Offer::Open);
    else
        openPlace();
}

void LinkDesk::lead(const ConsoleLink &link)
{
    m_places.bar.hide();
    if (link.entryId.isEmpty())
        m_places.workspace.openBeside(link.query);
    else
        m_places.workspace.findEntry(link.entryId);
}

void LinkDesk::openPlace()
{
    m_places.bar.hide();
    const LinkPlace place = m_waiting->place;
    if (place.kind == LinkPlace::Kind::Sample)
        m_places.opener.openSample();
    else if (place.kind == LinkPlace::Kind::Files)
        m_places.opener.openFiles(place.files);
    else
        openServer(place.server);
}

/// The address of a stranger is not put where a token is typed.
void LinkDesk::openServer(const QUrl &server)
{
    const QString address = linkPlaceText({ LinkPlace::Kind::Server, server });
    const Offer connectFirst = m_places.workspace.isOpen() ? Offer::Connect : Offer::None;
    switch (m_places.opener.openServer(server)) {
    case SourceOpener::Known::WithToken:
        return;
    case SourceOpener::Known::WithoutToken:
        return say(
            tr("The link leads to %1, whose token is not kept. Connect to it again, and the link opens.")
                .arg(address),
            connectFirst);
    case SourceOpener::Known::No:
        break;
    }
    say(tr("The link leads to %1, a server that this computer has no connection to. Nothing was sent there. "
           "Where you know and trust it, connect to it with your token for it, and the link opens.")
            .arg(address),
        connectFirst);
}

/// Another place than the link's was opened instead: then the person has decided.
void LinkDesk::goOn()
{
    const std::optional<ConsoleLink> link = std::exchange(m_waiting, std::nullopt);
    m_places.bar.hide();
    if (link && m_places.workspace.isOpen() && placeOf(m_places.workspace.source()) == link->place)
        lead(*link);
}

void LinkDesk::takeOffer()
{
    if (m_offer == Offer::Connect)
        m_places.workspace.close();
    else if (m_offer == Offer::Open && m_waiting)
        openPlace();
}

void LinkDesk::say(const QString &sentence, Offer offer)
{
    m_offer = offer;
    m_places.bar.showMessage(sentence,
        offer == Offer::Open          ? tr("Open")
            : offer == Offer::Connect ? tr("Connect …")
                                      : QString());
}

} // namespace Audit
