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

/// An entry that a tab has fetched.
struct Fetched
{
    const EntryStore &store;
    quint32 row;

    QString text(Field field) const { return store.text(row, field); }
};

bool isThere(const LabelKey &key, const std::vector<Fetched> &entries)
{
    return std::any_of(entries.begin(), entries.end(),
        [&key](const Fetched &entry) { return entry.text(key.first) == key.second; });
}

/// Of what is kept about the server only that about these entries: the rest is nobody else's.
Keepsakes keptAbout(const Keepsakes &all, const std::vector<Fetched> &entries)
{
    Keepsakes kept;
    for (const Fetched &entry : entries) {
        const QString id = entry.text(Field::Id);
        if (const auto mark = all.marks.constFind(id); mark != all.marks.cend())
            kept.marks.insert(id, *mark);
        if (const auto note = all.notes.constFind(id); note != all.notes.cend())
            kept.notes.insert(id, *note);
    }
    for (auto label = all.labels.cbegin(); label != all.labels.cend(); ++label) {
        if (isThere(label.key(), entries))
            kept.labels.insert(label.key(), *label);
    }
    return kept;
}

/// What all tabs have fetched, each once, oldest first as far as one tab knows.
std::vector<Fetched> fetchedEntries(Workspace &workspace)
{
    std::vector<Fetched> entries;
    QSet<QByteArray> seen;
    for (qsizetype index = 0; index < workspace.inquiries(); ++index) {
        const EntryRows &rows = workspace.inquiry(index).entries().rows();
        for (auto row = rows.fetched().rbegin(); row != rows.fetched().rend(); ++row) {
            const QByteArray digest
                = QCryptographicHash::hash(rows.store().raw(*row), QCryptographicHash::Sha256);
            if (!seen.contains(digest)) {
                seen.insert(digest);
                entries.push_back({ rows.store(), *row });
            }
        }
    }
    return entries;
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

/// Handed over as a whole, so that the window is free while a worker writes them.
QByteArrayList CaseDesk::collect(CaseFacts &facts)
{
    const std::vector<Fetched> fetched = fetchedEntries(m_workspace);
    QByteArrayList entries;
    for (const Fetched &entry : fetched)
        entries.append(entry.store.raw(entry.row));
    facts.savedUs = nowMicroseconds();
    facts.server = serverOf(m_workspace.source());
    facts.entries = entries.size();
    facts.questions = questionsOf(m_workspace);
    facts.kept = keptAbout(m_workspace.notebook().kept(), fetched);
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
    isUnchanged ? QFile::remove(oldDraft) : QFile::rename(oldDraft, caseDraftPath(facts));
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
