// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportjob.h"

#include <QFrame>

class QProgressBar;
class QPushButton;
class QToolButton;

namespace Audit {

class PlainLabel;

/// A running export as a bar below the table: rows done, cancel; then the file that it made, or why there is
/// none.
class ExportBar : public QFrame
{
    Q_OBJECT
public:
    explicit ExportBar(const ExportRequest &request, QWidget *parent = nullptr);
    ~ExportBar() override;

    QString text() const;
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(bool successful);

private:
    void showProgress(const ExportProgress &progress);
    void showResult(const ExportResult &result);
    void showFailure(const ExportError &error);
    void end(const QString &text, bool successful);
    void showInFolder();

    QString m_path;
    bool m_running = true;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_folder;
    QPushButton *m_cancel;
    QToolButton *m_close;
    ExportJob m_job;
};

} // namespace Audit
