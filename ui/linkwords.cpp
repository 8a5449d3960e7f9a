// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkwords.h"

#include "domain/safetext.h"
#include "serverwords.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

constexpr qsizetype longestShown = 200;

} // namespace

QString linkErrorText(const LinkError &error)
{
    switch (error.kind) {
    case LinkError::Kind::NotALink:
        return LinkWords::tr("This is no link of this program. One begins with audit-console:entry? or "
                             "audit-console:view?.");
    case LinkError::Kind::TooLong:
        return LinkWords::tr("The link is longer than links are, and was not opened.");
    case LinkError::Kind::BadText:
        return LinkWords::tr("The link holds characters that no link has, or is not whole. Copy it again.");
    case LinkError::Kind::NoPlace:
        return LinkWords::tr("The link does not say which server its entries are on.");
    case LinkError::Kind::SeveralPlaces:
        return LinkWords::tr("The link names several places where its entries are, and was not opened.");
    case LinkError::Kind::BadAddress:
        return LinkWords::tr("The link's server is none that can be asked: %1")
            .arg(addressErrorText(*error.address));
    case LinkError::Kind::BadFile:
        return LinkWords::tr("The link names a file that is not on this computer.");
    case LinkError::Kind::NoEntry:
        return LinkWords::tr("The link does not say which entry it leads to.");
    case LinkError::Kind::BadMember:
        break;
    }
    return LinkWords::tr("The link's part \"%1\" is not known, stands there twice, or holds what it cannot "
                         "hold. The link was not opened.")
        .arg(displaySafe(error.member, 60));
}

QString linkPlaceText(const LinkPlace &place)
{
    if (place.kind == LinkPlace::Kind::Server)
        return displaySafe(place.server.toString(QUrl::FullyEncoded), longestShown);
    if (place.kind == LinkPlace::Kind::Sample)
        return LinkWords::tr("the sample data");
    const QString first = displaySafe(QDir::toNativeSeparators(place.files.value(0)), longestShown);
    return place.files.size() == 1
        ? LinkWords::tr("the file %1").arg(first)
        : LinkWords::tr("%Ln files, the first is %1", nullptr, static_cast<int>(place.files.size()))
              .arg(first);
}

} // namespace Audit
