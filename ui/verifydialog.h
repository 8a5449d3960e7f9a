// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "export/manifestkey.h"
#include "verifyrun.h"

#include <QDialog>

class QGridLayout;
class QProgressBar;
class QScrollArea;

namespace Audit {

class PlainLabel;

/// The check of an export: a verdict, what it proves and what not, each finding with its mark, and what the
/// manifest says. Nothing waits for it.
class VerifyDialog : public QDialog
{
    Q_OBJECT
public:
    VerifyDialog(QString path, const TimeFormat &format, QWidget *parent = nullptr);

    /// Reads the signing key first, where there is a place for keys.
    void start(const std::optional<KeyPlace> &keys);
    void showReport(const VerifyReport &report);
    QString text() const; ///< all that it says, for tests and assistive technology

private:
    void addParts();
    void read(const std::optional<ManifestKey> &key);
    void showFindings(const VerifyReport &report, const QStringList &findings);
    void showFacts(const Manifest &facts);

    QString m_path;
    TimeFormat m_format;
    QStringList m_said;
    PlainLabel *m_verdict;
    PlainLabel *m_proof;
    QProgressBar *m_progress;
    QGridLayout *m_findings;
    QGridLayout *m_facts;
    QScrollArea *m_area;
    PendingCall m_keyCall;
    VerifyRun m_run;
};

} // namespace Audit
