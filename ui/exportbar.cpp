// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbar.h"

#include "domain/safetext.h"
#include "export/exportstore.h"
#include "exportwords.h"
#include "icons.h"
#include "plaintext.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// The bar counts in thousandths: the rows of a log may not fit its int.
constexpr int whole = 1000;

QString nameOf(const QString &path)
{
    return displaySafe(QFileInfo(path).fileName(), 120);
}

} // namespace

ExportBar::ExportBar(ExportRequest request, const ExportPlace &place, TokenFor tokenFor, QWidget *parent)
    : QFrame(parent)
    , m_request(std::move(request))
    , m_tokenFor(std::move(tokenFor))
    , m_text(new PlainLabel)
    , m_more(new MutedLabel)
    , m_progress(new QProgressBar)
    , m_close(new QToolButton)
{
    setObjectName(u"exportBar"_s);
    addParts();
    connectButtons();
    setState(State::Running);
    say(tr("Exporting %1 …").arg(nameOf(m_request.path)));
    startJob(place);
}

ExportBar::~ExportBar() = default;

void ExportBar::addParts()
{
    m_text->setObjectName(u"exportText"_s);
    m_more->setObjectName(u"exportMore"_s);
    for (PlainLabel *label : { m_text, m_more })
        label->setWordWrap(true);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Export progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_close->setObjectName(u"barClose"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setProperty("flat", true);
    m_close->setAccessibleName(tr("Close message"));

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_more);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addLayout(words, 1);
    row->addWidget(m_progress);
    m_resume = addButton(row, u"exportResume"_s, tr("Resume"));
    m_stop = addButton(row, u"exportStop"_s, tr("Stop"));
    m_stop->setToolTip(tr("Keeps what was fetched; the export can go on later, also after a restart."));
    m_discard = addButton(row, u"exportDiscard"_s, tr("Discard"));
    m_discard->setToolTip(tr("Ends the export and drops what was fetched."));
    m_verify = addButton(row, u"exportVerify"_s, tr("Verify"));
    m_folder = addButton(row, u"exportFolder"_s, tr("Show in folder"));
    row->addWidget(m_close);
}

QPushButton *ExportBar::addButton(QHBoxLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void ExportBar::connectButtons()
{
    connect(m_resume, &QPushButton::clicked, this, &ExportBar::resume);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_job->stop(); });
    connect(m_discard, &QPushButton::clicked, this, &ExportBar::discard);
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT verifyRequested(m_request.path); });
    connect(m_folder, &QPushButton::clicked, this, [this] { showInFolder(m_request.path); });
    connect(m_close, &QToolButton::clicked, this, &QObject::deleteLater);
}

void ExportBar::startJob(const ExportPlace &place)
{
    m_job = std::make_unique<ExportJob>(m_request, place);
    m_jobEnded = false;
    connect(m_job.get(), &ExportJob::progressed, this, &ExportBar::showProgress);
    connect(m_job.get(), &ExportJob::paused, this, &ExportBar::showPause);
    connect(m_job.get(), &ExportJob::succeeded, this, &ExportBar::showResult);
    connect(m_job.get(), &ExportJob::failed, this, &ExportBar::showFailure);
    connect(m_job.get(), &ExportJob::startedAnew, this, [this] {
        say(tr("Exporting %1").arg(nameOf(m_request.path)),
            tr("What was kept from before is damaged and was set aside; everything is fetched again."));
    });
    m_clock.start();
    m_job->start();
}

void ExportBar::resume()
{
    const Token token = m_tokenFor(m_request.server);
    if (!token.isUsable()) {
        say(m_text->text(), tr("Connect to %1 first, then resume.").arg(m_request.server.host()));
        return;
    }
    m_request.token = token;
    setState(State::Running);
    say(tr("Exporting %1 …").arg(nameOf(m_request.path)));
    if (m_jobEnded)
        return startJob({ .id = m_job->id() });
    m_clock.start();
    m_job->resume(token);
}

void ExportBar::discard()
{
    if (!m_jobEnded)
        return m_job->discard();
    const QString kept = id();
    m_job.reset(); // lets go of what it kept
    [[maybe_unused]] const auto gone = ExportStore().discard(kept);
    Q_EMIT stateChanged();
    deleteLater();
}

QString ExportBar::text() const
{
    return m_more->text().isEmpty() ? m_text->text() : m_text->text() + u'\n' + m_more->text();
}

void ExportBar::say(const QString &text, const QString &more)
{
    m_text->setText(text);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    setAccessibleName(this->text());
}

void ExportBar::showProgress(const ExportProgress &progress)
{
    if (m_state != State::Running)
        return;
    say(nameOf(m_request.path) + u" · "_s + exportCountText(progress), exportPaceText(progress));
    // The second reading is part of the way: the time that is left tells more than the rows.
    const qint64 gone = m_clock.elapsed() / 1000;
    if (!progress.remainingSeconds || gone + *progress.remainingSeconds <= 0)
        return m_progress->setRange(0, 0);
    m_progress->setRange(0, whole);
    m_progress->setValue(static_cast<int>(whole * gone / (gone + *progress.remainingSeconds)));
}

void ExportBar::showPause(const ExportPause &pause)
{
    ExportProgress kept;
    kept.rows = pause.rows;
    say(nameOf(m_request.path) + u" · "_s + exportCountText(kept), exportPauseText(pause));
    setState(State::Paused);
}

void ExportBar::showResult(const ExportResult &result)
{
    m_jobEnded = true;
    m_request.path = result.path;
    say(nameOf(result.path), exportResultText(result, m_format));
    setState(State::Saved);
}

void ExportBar::showFailure(const ExportError &error)
{
    m_jobEnded = true;
    say(nameOf(m_request.path), exportErrorText(error));
    setState(error.isKept ? State::Paused : State::Failed);
}

void ExportBar::setState(State state)
{
    m_state = state;
    const bool running = state == State::Running;
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_resume->setVisible(state == State::Paused);
    m_discard->setVisible(running || state == State::Paused);
    m_verify->setVisible(state == State::Saved);
    m_folder->setVisible(state == State::Saved);
    m_close->setVisible(!running);
    const bool amiss = state == State::Failed || (state == State::Paused && m_jobEnded);
    setProperty("bar", amiss ? u"error"_s : u"notice"_s);
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT stateChanged();
}

void showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace Audit
