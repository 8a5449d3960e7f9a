// SPDX-License-Identifier: GPL-3.0-or-later
#include "casedesk.h"

#include "casegathering.h"
#include "casewords.h"
#include "domain/safetext.h"
#include "exportdialog.h"
#include "inquirytabs.h"
#include "sourceopener.h"
#include "workpage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// With all entries of the file that is open, however far its tabs were scrolled.
Result<QByteArray, CaseError> saveAgain(const QString &from, const QString &path, const CaseFacts &facts)
{
    QList<CaseChunk> chunks;
    const auto loaded = loadCase(from, [&chunks](const CaseChunk &chunk) { chunks.append(chunk); });
    if (!loaded)
        return loaded.error();
    if (loaded->digest != facts.digest)
        return CaseError { CaseFault::Damaged, from, {} };
    return saveCase(path, facts, chunks);
}

QString withEnding(const QString &path)
{
    return path.endsWith(caseEnding) ? path : path + caseEnding;
}

} // namespace

CaseDesk::CaseDesk(Workspace &workspace, SourceOpener &opener, InquiryTabs &tabs, const MainActions &actions,
    QWidget &window)
    : m_workspace(workspace)
    , m_opener(opener)
    , m_tabs(tabs)
    , m_window(window)
{
    connect(actions.openCase, &QAction::triggered, this, &CaseDesk::chooseAndOpen);
    connect(actions.saveCase, &QAction::triggered, this, &CaseDesk::chooseAndSave);
    connect(&workspace, &Workspace::opened, this, &CaseDesk::askItsQuestions);
}

/// What was asked for is written, also where the window closes meanwhile.
CaseDesk::~CaseDesk()
{
    if (m_gathering)
        m_gathering->finish();
    if (m_saving)
        m_saving->wait();
}

void CaseDesk::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open case file"),
        ExportDialog::lastFolder(), tr("Case files (*%1)").arg(caseEnding) + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        m_opener.openFiles({ path });
}

void CaseDesk::chooseAndSave()
{
    const QString proposed = m_workspace.source().openedCase
        ? m_workspace.source().files.value(0)
        : QDir(ExportDialog::lastFolder()).filePath(tr("case") + caseEnding);
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save case file as"), proposed, tr("Case files (*%1)").arg(caseEnding));
    if (!path.isEmpty())
        save(withEnding(path));
}

void CaseDesk::save(const QString &path)
{
    if (m_gathering || m_saving)
        return m_tabs.page().showNotice(tr("A case file is still being saved."));
    if (const auto &opened = m_workspace.source().openedCase) {
        CaseFacts facts = *opened;
        facts.savedUs = nowMicroseconds();
        facts.kept = m_workspace.notebook().kept();
        const QString from = m_workspace.source().files.value(0);
        return write(path, facts, [from, path, facts] { return saveAgain(from, path, facts); });
    }
    m_gathering = new CaseGathering(m_workspace, this);
    connect(m_gathering, &CaseGathering::done, this, [this, path] {
        const CaseFacts facts = m_gathering->facts;
        write(path, facts, [path, facts, entries = std::move(m_gathering->entries)] {
            return saveCase(path, facts, chunksOf(entries));
        });
        m_gathering->deleteLater();
        m_gathering.clear();
    });
}

/// In a worker, so that the window is free.
void CaseDesk::write(
    const QString &path, const CaseFacts &facts, std::function<Result<QByteArray, CaseError>()> work)
{
    auto saved = std::make_shared<Result<QByteArray, CaseError>>(QByteArray());
    m_saving = QThread::create([work = std::move(work), saved] { *saved = work(); });
    m_saving->setParent(this);
    connect(m_saving, &QThread::finished, this, [this, path, facts, saved] { tell(path, *saved, facts); });
    connect(m_saving, &QThread::finished, m_saving, &QObject::deleteLater);
    m_saving->start();
}

void CaseDesk::tell(const QString &path, const Result<QByteArray, CaseError> &saved, const CaseFacts &facts)
{
    if (!saved)
        return m_tabs.page().showNotice(caseErrorText(saved.error()));
    const Source &source = m_workspace.source();
    if (source.openedCase && source.files.value(0) == QFileInfo(path).absoluteFilePath())
        goOnWith(facts, *saved);
    m_tabs.page().showNotice(
        tr("The case file %1 holds %Ln entries, the questions, and what you keep about them. It is not "
           "encrypted.",
            nullptr, static_cast<int>(facts.entries))
            .arg(displaySafe(QDir::toNativeSeparators(path), 200)));
}

/// The open case was saved over itself. What was marked since goes into a draft of the new one, and the old
/// one's has done its duty.
void CaseDesk::goOnWith(CaseFacts facts, const QByteArray &digest)
{
    Notebook &notebook = m_workspace.notebook();
    const QString oldDraft = caseDraftPath(*m_workspace.source().openedCase);
    const bool isUnchanged = notebook.kept() == facts.kept;
    facts.digest = digest;
    m_workspace.setOpenedCase(facts);
    notebook.close();
    if (isUnchanged)
        QFile::remove(oldDraft);
    else
        QFile::rename(oldDraft, caseDraftPath(facts));
    static_cast<void>(notebook.open(caseDraftPath(facts), caseScope, facts.kept));
}

void CaseDesk::askItsQuestions()
{
    const auto &opened = m_workspace.source().openedCase;
    if (!opened)
        return;
    QList<Query> questions;
    for (const CaseQuestion &question : opened->questions)
        questions.append(question.query);
    m_workspace.askInstead(questions, 0);
}

QString caseDraftPath(const CaseFacts &facts)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/audit-console/cases/%1.sqlite"_s.arg(QString::fromLatin1(facts.digest));
}

} // namespace Audit
