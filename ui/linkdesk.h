// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/consolelink.h"
#include "mainactions.h"

#include <QObject>

#include <optional>

namespace Audit {

class InquiryTabs;
class MessageBar;
class SourceOpener;
struct Source;
class Workspace;

/// What a link or a later start calls the source by.
LinkPlace placeOf(const Source &source);

/// Links, out and in: copies such that lead to what is on the screen, and follows those that come from
/// elsewhere. A link opens by itself where it leads into what is open; anything else is said or asked first,
/// in the bar. It never brings a token, and one from the keychain goes only to the very server that it was
/// kept for.
class LinkDesk : public QObject
{
    Q_OBJECT
public:
    struct Places
    {
        Workspace &workspace;
        SourceOpener &opener;
        InquiryTabs &tabs;
        MessageBar &bar; ///< above everything, there with and without a source
        const MainActions &actions;
    };

    /// All must outlive it.
    explicit LinkDesk(const Places &places);

    /// From the command line, another start of the program, or the query box: anything may stand in it.
    void follow(const QString &text);

private:
    enum class Offer { None, Open, Connect };

    void copyEntryLinks();
    void copyViewLink();
    void copyRequest();
    void lead(const ConsoleLink &link);
    void openPlace();
    void openServer(const QUrl &server);
    void goOn();
    void takeOffer();
    void say(const QString &sentence, Offer offer = Offer::None);

    Places m_places;
    Offer m_offer = Offer::None;
    std::optional<ConsoleLink> m_waiting; ///< until its place is open
};

} // namespace Audit
