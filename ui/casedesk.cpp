// SPDX-License-Identifier: GPL-3.0-or-later
#include "casedesk.h"

#include "casewords.h"
#include "domain/safetext.h"
#include "exportdialog.h"
#include "inquirytabs.h"
#include "sourceopener.h"
#include "workpage.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// In words that a colleague understands.
QString serverOf(const Source &source)
{
    return source.kind == Source::Kind::Server
        ? source.server.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded)
        : source.name;
}

/// Rows of a tab that no tab before it has.
struct FetchedRows
{
    const EntryStore &store;
    std::vector<quint32> rows;
};

bool holds(const FetchedRows &fetched, const LabelKey &key)
{
    const auto &[field, value] = key;
    const auto isMeant = [&value](const QString &text) { return text == value; };
    if (!EntryStore::hasColumn(field)) // each is read for it
        return std::any_of(fetched.rows.begin(), fetched.rows.end(),
            [&](quint32 row) { return isMeant(fetched.store.text(row, field)); });
    const auto verdicts = fetched.store.column(field).fitting(isMeant, 0, fetched.store.size());
    return std::any_of(
        fetched.rows.begin(), fetched.rows.end(), [&verdicts](quint32 row) { return verdicts[row] != 0; });
}

/// Of what is kept about the server only that about these entries: the rest is nobody else's.
void addKept(Keepsakes &kept, const Keepsakes &all, const FetchedRows &fetched)
{
    for (const quint32 row : fetched.rows) {
        const QString id = fetched.store.text(row, Field::Id);
        if (const auto mark = all.marks.constFind(id); mark != all.marks.cend())
            kept.marks.insert(id, *mark);
        if (const auto note = all.notes.constFind(id); note != all.notes.cend())
            kept.notes.insert(id, *note);
    }
    for (auto label = all.labels.cbegin(); label != all.labels.cend(); ++label) {
        if (!kept.labels.contains(label.key()) && holds(fetched, label.key()))
            kept.labels.insert(label.key(), *label);
    }
}

/// Oldest first, those that `seen` does not hold; their bytes go into `bytes`.
FetchedRows takeNew(const EntryRows &rows, QSet<QByteArray> &seen, QByteArrayList &bytes)
{
    FetchedRows taken { rows.store(), {} };
    for (auto row = rows.fetched().rbegin(); row != rows.fetched().rend(); ++row) {
        const QByteArray raw = rows.store().raw(*row);
        const QByteArray digest = QCryptographicHash::hash(raw, QCryptographicHash::Sha256);
        if (seen.contains(digest))
            continue;
        seen.insert(digest);
        taken.rows.push_back(*row);
        bytes.append(raw);
    }
    return taken;
}

QList<CaseQuestion> questionsOf(Workspace &workspace)
{
    QList<CaseQuestion> questions;
    for (qsizetype index = 0; index < workspace.inquiries(); ++index) {
        const EntryTableModel &entries = workspace.inquiry(index).entries();
        questions.append({ entries.query().frozenAt(entries.askedAtUs()), entries.report().complete });
    }
    return questions;
}

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

CaseDesk::~CaseDesk()
{
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
    if (m_saving)
        return m_tabs.page().showNotice(tr("A case file is still being saved."));
    CaseFacts facts;
    const auto &opened = m_workspace.source().openedCase;
    auto saved = std::make_shared<Result<QByteArray, CaseError>>(QByteArray());
    if (opened) {
        facts = *opened;
        facts.savedUs = nowMicroseconds();
        facts.kept = m_workspace.notebook().kept();
        const QString from = m_workspace.source().files.value(0);
        m_saving = QThread::create([from, path, facts, saved] { *saved = saveAgain(from, path, facts); });
    } else {
        const QByteArrayList entries = collect(facts);
        m_saving = QThread::create(
            [path, facts, entries, saved] { *saved = saveCase(path, facts, chunksOf(entries)); });
    }
    m_saving->setParent(this);
    connect(m_saving, &QThread::finished, this, [this, path, facts, saved] { tell(path, *saved, facts); });
    connect(m_saving, &QThread::finished, m_saving, &QObject::deleteLater);
    m_saving->start();
}

/// What all tabs have fetched, each once. Handed over as a whole, so that the window is free while a worker
/// writes it.
QByteArrayList CaseDesk::collect(CaseFacts &facts)
{
    QByteArrayList entries;
    QSet<QByteArray> seen;
    const Keepsakes all = m_workspace.notebook().kept();
    for (qsizetype index = 0; index < m_workspace.inquiries(); ++index)
        addKept(facts.kept, all, takeNew(m_workspace.inquiry(index).entries().rows(), seen, entries));
    facts.savedUs = nowMicroseconds();
    facts.server = serverOf(m_workspace.source());
    facts.entries = entries.size();
    facts.questions = questionsOf(m_workspace);
    return entries;
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
