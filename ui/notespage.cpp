// SPDX-License-Identifier: GPL-3.0-or-later
#include "notespage.h"

#include "plaintext.h"
#include "work/notebook.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Audit {

NotesPage::NotesPage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_about(new MutedLabel)
{
    setFocusProxy(m_text);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Note about the entry"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What you found out about this entry"));
    m_about->setObjectName(u"noteAbout"_s);
    m_about->setWordWrap(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &NotesPage::save);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->toPlainText() != m_loaded)
            m_pause.start();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_about);
    showState();
}

NotesPage::~NotesPage() = default;

void NotesPage::setNotebook(Notebook &notebook)
{
    m_notebook = &notebook;
    connect(m_notebook, &Notebook::changed, this, &NotesPage::load);
}

bool NotesPage::hasNote() const
{
    return m_notebook && !m_notebook->note(m_entryId).isEmpty();
}

void NotesPage::showEntry(const QString &entryId)
{
    if (entryId == m_entryId)
        return;
    save();
    m_entryId = entryId;
    m_loaded.clear();
    m_text->clear();
    load();
}

/// What is being written is never replaced by what was kept.
void NotesPage::load()
{
    if (m_text->toPlainText() == m_loaded) {
        m_loaded = m_notebook ? m_notebook->note(m_entryId) : QString();
        if (m_text->toPlainText() != m_loaded)
            m_text->setPlainText(m_loaded);
    }
    showState();
    Q_EMIT noteChanged();
}

void NotesPage::save()
{
    m_pause.stop();
    const QString written = m_text->toPlainText();
    if (!m_notebook || written == m_loaded)
        return;
    m_notebook->setNote(m_entryId, written);
    m_loaded = m_notebook->note(m_entryId); // as it was where it could not be kept
}

void NotesPage::showState()
{
    const bool isPossible = m_notebook && m_notebook->isOpen() && !m_entryId.isEmpty();
    m_text->setReadOnly(!isPossible);
    m_about->setText(isPossible ? tr("Kept on this machine only, by the entry’s id. No export holds it.")
                                : tr("Nothing can be kept of this entry."));
}

} // namespace Audit
