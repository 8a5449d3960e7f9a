// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timetext.h"
#include "export/exportjob.h"

#include <QElapsedTimer>
#include <QFrame>

#include <functional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Audit {

class PlainLabel;

/// The token for a server that an export goes on with; empty where there is none now.
using TokenFor = std::function<Token(const QUrl &server)>;

/// An export as a bar below the table: how far it is, why it rests, then the file that it made or why there
/// is none. Stop keeps what is fetched, Discard does not.
class ExportBar : public QFrame
{
    Q_OBJECT
public:
    enum class State { Running, Paused, Saved, Failed };

    ExportBar(ExportRequest request, const ExportPlace &place, TokenFor tokenFor, QWidget *parent = nullptr);
    ~ExportBar() override;

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    QString id() const { return m_job ? m_job->id() : QString(); }
    QString path() const { return m_request.path; }
    QString text() const; ///< all that it says
    void setTimeFormat(const TimeFormat &format) { m_format = format; }
    void resume();
    void discard(); ///< drops what is kept; only while it runs or rests

Q_SIGNALS:
    void stateChanged();
    void verifyRequested(const QString &path);

private:
    void addParts();
    QPushButton *addButton(QHBoxLayout *row, const QString &name, const QString &text);
    void connectButtons();
    void startJob(const ExportPlace &place);
    void showProgress(const ExportProgress &progress);
    void showPause(const ExportPause &pause);
    void showResult(const ExportResult &result);
    void showFailure(const ExportError &error);
    void setState(State state);
    void say(const QString &text, const QString &more = {});

    ExportRequest m_request;
    TokenFor m_tokenFor;
    TimeFormat m_format;
    State m_state = State::Running;
    bool m_jobEnded = false; ///< it cannot go on by itself; resuming takes another job
    QElapsedTimer m_clock;
    PlainLabel *m_text;
    PlainLabel *m_more;
    QProgressBar *m_progress;
    QPushButton *m_resume = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_verify = nullptr;
    QToolButton *m_close;
    std::unique_ptr<ExportJob> m_job;
};

void showInFolder(const QString &path);

} // namespace Audit
