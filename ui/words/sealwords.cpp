// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/sealwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct SealWord
{
    Unsealed reason;
    const char *text;
};

constexpr SealWord words[] = {
    { Unsealed::Limited,
        QT_TRANSLATE_NOOP("SealWords", "only the newest were asked for, and there are more") },
    { Unsealed::Selected, QT_TRANSLATE_NOOP("SealWords", "only selected entries were asked for") },
    { Unsealed::Unfinished, QT_TRANSLATE_NOOP("SealWords", "the end was never reached") },
    { Unsealed::Growing, QT_TRANSLATE_NOOP("SealWords", "the last reading still added entries") },
    { Unsealed::Restless, QT_TRANSLATE_NOOP("SealWords", "the log never stood still") },
    { Unsealed::Conflicts, QT_TRANSLATE_NOOP("SealWords", "the server sent different entries under one id") },
    { Unsealed::Contradicted,
        QT_TRANSLATE_NOOP("SealWords", "the server ignored a filter, and what did not match was left out") },
    { Unsealed::Unreadable,
        QT_TRANSLATE_NOOP("SealWords", "parts of the answers could not be read as entries") },
    { Unsealed::Timeless, QT_TRANSLATE_NOOP("SealWords", "entries came without a readable time") },
    { Unsealed::Unordered, QT_TRANSLATE_NOOP("SealWords", "entries came out of their order") },
    { Unsealed::NoServerTime, QT_TRANSLATE_NOOP("SealWords", "the server never told its time") },
};

} // namespace

QString unsealedText(Unsealed reason)
{
    const auto found = std::find_if(
        std::begin(words), std::end(words), [reason](const SealWord &word) { return word.reason == reason; });
    return found == std::end(words) ? QString() : QCoreApplication::translate("SealWords", found->text);
}

QString unsealedText(const QList<Unsealed> &reasons)
{
    QStringList texts;
    for (const Unsealed reason : reasons)
        texts.append(unsealedText(reason));
    return texts.join(u", "_s);
}

} // namespace Audit
