// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifymarks.h"

namespace Audit {

namespace {

VerifyMark markOf(FileState state)
{
    if (state == FileState::Matches)
        return VerifyMark::Good;
    return state == FileState::Unchecked ? VerifyMark::Open : VerifyMark::Wrong;
}

VerifyMark markOf(SignatureFinding finding)
{
    if (finding == SignatureFinding::Right)
        return VerifyMark::Good;
    return finding == SignatureFinding::Wrong ? VerifyMark::Wrong : VerifyMark::Open;
}

VerifyMark markOf(ChainState state)
{
    if (state == ChainState::Intact)
        return VerifyMark::Good;
    return state == ChainState::First ? VerifyMark::Open : VerifyMark::Wrong;
}

} // namespace

QList<VerifyMark> verifyMarks(const VerifyReport &report)
{
    QList<VerifyMark> marks { markOf(report.file) };
    if (report.manifest != ManifestState::Readable)
        marks.append(VerifyMark::Wrong);
    if (report.signature != SignatureFinding::Unchecked)
        marks.append(markOf(report.signature));
    if (report.chain != ChainState::Unchecked)
        marks.append(markOf(report.chain));
    if (report.facts)
        // What a manifest says of another file is no good news.
        marks.append(report.facts->isSealed && report.file == FileState::Matches ? VerifyMark::Good
                                                                                 : VerifyMark::Open);
    return marks;
}

} // namespace Audit
