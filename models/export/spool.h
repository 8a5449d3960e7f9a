// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rowledger.h"
#include "export/spoolindex.h"

#include <QByteArrayList>

#include <memory>
#include <unordered_map>

namespace Audit {

/// How much of a spool was safe at one moment.
struct SpoolState
{
    /// Records that have no place in their index yet: of the step that was open.
    struct OpenStep
    {
        int slot = 0; ///< which of two files holds them
        qint64 records = 0;
        QByteArray hash;
    };
    qint64 rowBytes = 0;
    QList<SpoolIndexState> passes;
    SpoolIndexState timeless;
    OpenStep openStep;
    bool passBegins = false;
};

/// The rows of a walk on disk. Their bytes are appended to one file as they come and never changed; an index
/// for each pass, 64 bytes a row, tells what is known. Memory holds the open step's records, those of rows
/// without a time, and a few blocks.
///
/// The order that makes a crash harmless: sync(), and only when that went well a cursor with state(). After
/// a failure the spool is given up; restoring another from the cursor cuts off what came later.
class Spool final : public RowLedger
{
public:
    explicit Spool(const SpoolFolder &folder);
    ~Spool() override;

    Result<Done, FileError> create();
    Result<Done, FileError> restore(const SpoolState &state);

    QList<Standing> standings(const QList<RowMark> &marks) override;
    void add(const RowMark &mark, QByteArrayView raw) override;
    void endStep() override;
    void beginPass() override;
    /// By the first pass, which has nearly all rows.
    std::optional<qint64> timeBelow(qint64 timeUs, int count) override;

    Result<Done, FileError> sync();
    /// What the last sync() made safe.
    SpoolState state() const;

    qint64 rows() const;
    qint64 bytes() const { return m_rows.size(); }
    /// The indexes, each newest first; that of the rows without a time comes last and is in no order.
    std::vector<SpoolIndex *> indexes();
    SpoolFile &rowFile() { return m_rows; }

private:
    struct First
    {
        std::size_t operator()(const Digest &digest) const { return digest[0]; }
    };
    using Known = std::unordered_multimap<Digest, RowMark, First>;

    SpoolRecord store(const RowMark &mark, QByteArrayView raw);
    Standing standing(const RowMark &mark);
    Result<Done, FileError> openPass();
    Result<Done, FileError> writeOpenStep();
    Result<Done, FileError> readOpenStep(const SpoolState::OpenStep &open);
    void keep(const Result<Done, FileError> &done);

    SpoolFolder m_folder;
    SpoolFile m_rows;
    std::vector<std::unique_ptr<SpoolIndex>> m_passes;
    SpoolIndex m_timeless;
    Known m_knownTimeless;
    std::vector<SpoolRecord> m_step;
    Known m_knownInStep;
    SpoolState::OpenStep m_openStep;
    bool m_passBegins = false;
    std::optional<FileError> m_failure;
};

} // namespace Audit
