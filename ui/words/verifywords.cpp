// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/verifywords.h"

#include "domain/safetext.h"
#include "words/exportwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Audit {

namespace {

template <class State>
struct Words
{
    State state;
    const char *sentence; ///< %1 stands for what the case names; empty where there is nothing to say
};

constexpr std::array fileWords {
    Words<FileState> { FileState::Matches,
        QT_TRANSLATE_NOOP("VerifyWords", "The file has the size and the SHA-256 that its manifest states.") },
    Words<FileState> { FileState::Missing, QT_TRANSLATE_NOOP("VerifyWords", "The file is not there.") },
    Words<FileState> { FileState::Unsuitable,
        QT_TRANSLATE_NOOP("VerifyWords",
            "What has the file's name is a link, a folder or a device; an export is none of these.") },
    Words<FileState> {
        FileState::Unreadable, QT_TRANSLATE_NOOP("VerifyWords", "The file could not be read.") },
    Words<FileState> { FileState::WrongSize,
        QT_TRANSLATE_NOOP("VerifyWords", "The file has %1 bytes, its manifest states %2.") },
    Words<FileState> { FileState::WrongHash,
        QT_TRANSLATE_NOOP("VerifyWords",
            "The file has the right size, but another SHA-256 than its manifest states: its content was "
            "changed.") },
    Words<FileState> { FileState::TooLarge,
        QT_TRANSLATE_NOOP("VerifyWords", "The file is larger than any export and was not read.") },
    Words<FileState> {
        FileState::Unchecked, QT_TRANSLATE_NOOP("VerifyWords", "The file's content was not checked.") },
};

constexpr std::array manifestWords {
    Words<ManifestState> { ManifestState::Readable, "" },
    Words<ManifestState> {
        ManifestState::Missing, QT_TRANSLATE_NOOP("VerifyWords", "There is no manifest beside the file.") },
    Words<ManifestState> { ManifestState::Unsuitable,
        QT_TRANSLATE_NOOP("VerifyWords", "What has the manifest's name is a link, a folder or a device.") },
    Words<ManifestState> {
        ManifestState::Unreadable, QT_TRANSLATE_NOOP("VerifyWords", "The manifest could not be read.") },
    Words<ManifestState> { ManifestState::TooLarge,
        QT_TRANSLATE_NOOP("VerifyWords", "The manifest is larger than any that this program writes.") },
    Words<ManifestState> { ManifestState::Damaged,
        QT_TRANSLATE_NOOP("VerifyWords",
            "The manifest is not as this program writes it: it was damaged or changed by hand.") },
    Words<ManifestState> { ManifestState::UnknownSchema,
        QT_TRANSLATE_NOOP("VerifyWords", "The manifest was written by another version of this program.") },
    Words<ManifestState> { ManifestState::OtherFile,
        QT_TRANSLATE_NOOP("VerifyWords", "The manifest was written for a file named “%1”.") },
};

constexpr std::array signatureWords {
    Words<SignatureFinding> { SignatureFinding::Right,
        QT_TRANSLATE_NOOP("VerifyWords", "The manifest's signature is right for the key in your keychain.") },
    Words<SignatureFinding> { SignatureFinding::Wrong,
        QT_TRANSLATE_NOOP("VerifyWords",
            "The manifest's signature is wrong: the manifest was changed after it was signed.") },
    Words<SignatureFinding> { SignatureFinding::NoKey,
        QT_TRANSLATE_NOOP(
            "VerifyWords", "The manifest is signed, but there is no key here to check the signature with.") },
    Words<SignatureFinding> { SignatureFinding::OtherKey,
        QT_TRANSLATE_NOOP("VerifyWords",
            "The manifest is signed with another key than the one in your keychain, so its signature cannot "
            "be "
            "checked here.") },
    Words<SignatureFinding> {
        SignatureFinding::Unsigned, QT_TRANSLATE_NOOP("VerifyWords", "The manifest is not signed.") },
    Words<SignatureFinding> { SignatureFinding::Unchecked, "" },
};

constexpr std::array chainWords {
    Words<ChainState> {
        ChainState::First, QT_TRANSLATE_NOOP("VerifyWords", "The manifest names none before it.") },
    Words<ChainState> { ChainState::Intact,
        QT_TRANSLATE_NOOP("VerifyWords",
            "The chain of manifests in this folder is unbroken; manifests before this one: %1.") },
    Words<ChainState> { ChainState::Missing,
        QT_TRANSLATE_NOOP("VerifyWords",
            "The chain of manifests is broken: “%1” is named and is not in this folder any more. It was "
            "deleted, "
            "moved, or replaced by a later export.") },
    Words<ChainState> { ChainState::Changed,
        QT_TRANSLATE_NOOP("VerifyWords",
            "The chain of manifests is broken: “%1” is not as it was when it was named. It was changed, or "
            "replaced by a later export.") },
    Words<ChainState> { ChainState::Unchecked, "" },
};

template <class Table>
constexpr bool isInEnumOrder(const Table &table)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].state) != i)
            return false;
    }
    return true;
}
static_assert(isInEnumOrder(fileWords) && isInEnumOrder(manifestWords) && isInEnumOrder(signatureWords)
        && isInEnumOrder(chainWords),
    "every state has its row, found by its number");

template <class Table, class State>
QString sentence(const Table &table, State state)
{
    const char *words = table.at(static_cast<std::size_t>(state)).sentence;
    return *words ? QCoreApplication::translate("VerifyWords", words) : QString();
}

QString fileText(const VerifyReport &report)
{
    QString text = sentence(fileWords, report.file);
    if (report.file != FileState::WrongSize)
        return text;
    const QLocale locale;
    return text.arg(locale.toString(report.actualBytes.value_or(0)),
        locale.toString(report.facts ? report.facts->bytes : 0));
}

QString manifestText(const VerifyReport &report)
{
    QString text = sentence(manifestWords, report.manifest);
    if (report.manifest != ManifestState::OtherFile || !report.facts)
        return text;
    return text.arg(displaySafe(report.facts->fileName));
}

bool isChainBroken(const VerifyReport &report)
{
    return report.chain == ChainState::Missing || report.chain == ChainState::Changed;
}

QString chainText(const VerifyReport &report)
{
    const QString text = sentence(chainWords, report.chain);
    if (report.chain == ChainState::Intact)
        return text.arg(QLocale().toString(report.chainLinks));
    return isChainBroken(report) ? text.arg(displaySafe(report.brokenAt)) : text;
}

/// File and manifest fit together, and no signature speaks against them.
bool isPairFine(const VerifyReport &report)
{
    return report.file == FileState::Matches && report.manifest == ManifestState::Readable
        && report.signature != SignatureFinding::Wrong;
}

QString verdictOf(const VerifyReport &report)
{
    if (isPairFine(report) && !isChainBroken(report))
        return QCoreApplication::translate("VerifyWords", "The file matches its manifest.");
    if (isPairFine(report))
        return QCoreApplication::translate("VerifyWords",
            "The file matches its manifest, but the chain of manifests in this folder is broken.");
    if (report.file == FileState::Matches)
        return QCoreApplication::translate(
            "VerifyWords", "The file is as its manifest states, but the manifest cannot be trusted.");
    if (report.file == FileState::WrongHash || report.file == FileState::WrongSize)
        return QCoreApplication::translate("VerifyWords", "The file does not match its manifest.");
    return QCoreApplication::translate("VerifyWords", "This export cannot be confirmed.");
}

/// No more than is true: with the key, by whom and since when; without it, nothing against whoever can write
/// the folder.
QString proofOf(const VerifyReport &report)
{
    if (!isPairFine(report))
        return QCoreApplication::translate("VerifyWords", "Do not rely on this file.");
    if (report.signature == SignatureFinding::Right)
        return QCoreApplication::translate("VerifyWords",
            "Somebody with the key in your keychain wrote this file and its manifest, and neither has "
            "changed "
            "since. This does not prove that the server told everything, nor that what it told is true.");
    return QCoreApplication::translate("VerifyWords",
        "Anyone who can write to this folder could have rewritten both the file and its manifest.");
}

} // namespace

VerifyText verifyText(const VerifyReport &report, const TimeFormat &format)
{
    VerifyText text { verdictOf(report), proofOf(report), {} };
    const QString seal = report.facts ? sealText(*report.facts, format) : QString();
    for (const QString &finding : { fileText(report), manifestText(report),
             sentence(signatureWords, report.signature), chainText(report), seal }) {
        if (!finding.isEmpty())
            text.findings.append(finding);
    }
    return text;
}

} // namespace Audit
