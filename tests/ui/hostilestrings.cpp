// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostilestrings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Audit::Testing {

QString HostileStrings::next()
{
    ++m_made;
    if (m_made % 400 == 0)
        return hiding().repeated(1'000'000 / 8); // a megabyte and more
    switch (m_random.bounded(4)) {
    case 0:
        return markup();
    case 1:
        return hiding() + markup();
    case 2:
        return u"a"_s + QString(QChar(0x0301)).repeated(m_random.bounded(200)) + hiding();
    default:
        return characters(m_random.bounded(60));
    }
}

QString HostileStrings::markup()
{
    const QStringList forms { u"<img src=\"file://%1\">"_s, u"<img src='%2/x.png'>"_s,
        u"<b><font size=99>big</font></b>"_s, u"<a href=\"%2/x\">ann@acme.example</a>"_s,
        u"<style>@import url(%2/x.css);</style>"_s, u"<table border=9><tr><td background=\"file://%1\">"_s,
        u"<object data=\"file://%1\">"_s, u"![x](%2/x.png)"_s, u"<html><body background='%2/x'>"_s,
        u"javascript:alert(1)"_s, u"&amp;&lt;&#x202e;&nbsp;"_s, u"%1 %2 %n %Ln %s%s%s%n"_s,
        u"</span></td><span style='display:none'>"_s, u"\"><svg onload=x>"_s, u"=HYPERLINK(\"%2\")"_s,
        u"&File\tCtrl+Q"_s };
    return QString(forms[m_random.bounded(int(forms.size()))])
        .replace(u"%1"_s, m_file)
        .replace(u"%2"_s, m_address);
}

/// What an eye misses, or what would turn its neighbours around.
QString HostileStrings::hiding()
{
    static const char32_t traps[] = { 0x202e, 0x202d, 0x2066, 0x2067, 0x2069, 0x200b, 0x200d, 0x2060, 0xfeff,
        0xad, 0x61c, 0x0, 0x7, 0x8, 0x9, 0xa, 0xd, 0x1b, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0xe0041, 0xfff9,
        0xfffe, 0x3164, 0x115f, 0x1d173, 0x5d0, 0x627 };
    QString text = u"x"_s;
    for (int count = m_random.bounded(1, 8); count > 0; --count) {
        if (m_random.bounded(10) == 0)
            text += QChar(0xd800 + m_random.bounded(0x800)); // half a character
        else
            text += QString::fromUcs4(&traps[m_random.bounded(int(std::size(traps)))], 1);
    }
    return text + u'y';
}

QString HostileStrings::characters(int count)
{
    QString text;
    for (; count > 0; --count)
        text += QChar(char16_t(m_random.bounded(0x10000)));
    return text;
}

} // namespace Audit::Testing
