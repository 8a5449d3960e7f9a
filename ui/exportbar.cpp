// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportbar.h"

#include "exportwords.h"
#include "icons.h"
#include "plaintext.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Audit {

ExportBar::ExportBar(const ExportRequest &request, QWidget *parent)
    : QFrame(parent)
    , m_path(request.path)
    , m_text(new PlainLabel(tr("Exporting …")))
    , m_progress(new QProgressBar)
    , m_folder(new QPushButton(tr("Show in folder")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_close(new QToolButton)
    , m_job(request)
{
    setObjectName(u"exportBar"_s);
    setProperty("bar", u"notice"_s);
    m_text->setObjectName(u"exportText"_s);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Export progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"exportCancel"_s);
    m_folder->setObjectName(u"exportFolder"_s);
    m_folder->hide();
    m_close->setObjectName(u"barClose"_s);
    m_close->setIcon(icon(u"close"_s));
    m_close->setProperty("flat", true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_folder);
    layout->addWidget(m_cancel);
    layout->addWidget(m_close);

    connect(&m_job, &ExportJob::progressed, this, &ExportBar::showProgress);
    connect(&m_job, &ExportJob::succeeded, this, &ExportBar::showResult);
    connect(&m_job, &ExportJob::failed, this, &ExportBar::showFailure);
    connect(m_cancel, &QPushButton::clicked, &m_job, &ExportJob::cancel);
    connect(m_folder, &QPushButton::clicked, this, &ExportBar::showInFolder);
    connect(m_close, &QToolButton::clicked, this, &QObject::deleteLater);
    m_job.start();
}

ExportBar::~ExportBar() = default;

QString ExportBar::text() const
{
    return m_text->text();
}

void ExportBar::showProgress(const ExportProgress &progress)
{
    const QString rows = QLocale().toString(progress.rows);
    if (progress.expected) {
        // Progress in thousandths: a total of a log may not fit the bar's int.
        m_progress->setRange(0, 1000);
        m_progress->setValue(
            static_cast<int>(1000 * progress.rows / std::max<qint64>(1, *progress.expected)));
        m_text->setText(tr("Exporting: %1 of %2 entries").arg(rows, QLocale().toString(*progress.expected)));
    } else {
        m_text->setText(tr("Exporting: %Ln entries", nullptr, static_cast<int>(progress.rows)));
    }
}

void ExportBar::showResult(const ExportResult &result)
{
    m_folder->show();
    end(exportResultText(result), true);
}

void ExportBar::showFailure(const ExportError &error)
{
    end(exportErrorText(error), false);
}

void ExportBar::end(const QString &text, bool successful)
{
    m_running = false;
    m_text->setText(text);
    m_progress->hide();
    m_cancel->hide();
    m_close->show();
    if (!successful)
        setProperty("bar", u"error"_s);
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT finished(successful);
}

void ExportBar::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace Audit
