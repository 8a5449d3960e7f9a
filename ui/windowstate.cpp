// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstate.h"

#include "domain/savedview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

constexpr int version = 1;
constexpr qsizetype mostTabs = 100;
constexpr auto versionMember = "audit_window"_L1;

QString asText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray asBytes(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

/// The place as a link that leads to all of its entries.
QString placeText(const std::optional<LinkPlace> &place)
{
    return place ? encodeLink({ *place, {}, {} }) : QString();
}

QJsonObject encodeTab(const WindowState::Tab &tab)
{
    return { { u"view"_s, QString::fromUtf8(encodeView({ u"tab"_s, tab.query })) },
        { u"columns"_s, asText(tab.columns) }, { u"entry"_s, tab.entryId },
        { u"chart_fetched"_s, tab.chartsFetched }, { u"chart_split"_s, tab.chartSplit } };
}

std::optional<WindowState::Tab> decodeTab(const QJsonObject &object)
{
    const auto view = decodeView(object[u"view"_s].toString().toUtf8());
    if (!view)
        return std::nullopt;
    return WindowState::Tab { view->query, asBytes(object[u"columns"_s]), object[u"entry"_s].toString(),
        object[u"chart_fetched"_s].toBool(), object[u"chart_split"_s].toString() };
}

} // namespace

QByteArray encodeWindowState(const WindowState &state)
{
    QJsonArray tabs;
    for (const WindowState::Tab &tab : state.tabs)
        tabs.append(encodeTab(tab));
    const QJsonObject object { { versionMember, version }, { u"place"_s, placeText(state.place) },
        { u"tabs"_s, tabs }, { u"front"_s, state.front }, { u"geometry"_s, asText(state.geometry) },
        { u"layout"_s, asText(state.layout) } };
    return QJsonDocument(object).toJson();
}

std::optional<WindowState> decodeWindowState(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[versionMember] != version)
        return std::nullopt;
    WindowState state;
    if (const auto link = parseLink(object[u"place"_s].toString()))
        state.place = link->place;
    const QJsonArray tabs = object[u"tabs"_s].toArray();
    for (const auto &tab : tabs) {
        const auto read = decodeTab(tab.toObject());
        if (read && state.tabs.size() < mostTabs)
            state.tabs.append(*read);
    }
    state.front = object[u"front"_s].toInteger();
    state.geometry = asBytes(object[u"geometry"_s]);
    state.layout = asBytes(object[u"layout"_s]);
    return state;
}

} // namespace Audit
