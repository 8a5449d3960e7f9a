// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace Audit {

class MutedLabel;
class Notebook;

/// A person's own words about one entry. Kept as one writes: after a moment's pause, and before another entry
/// takes the place.
class NotesPage : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPage(QWidget *parent = nullptr);
    ~NotesPage() override;

    /// Must outlive the page.
    void setNotebook(Notebook &notebook);
    /// Empty: there is no entry, or one without an id, of which nothing can be kept.
    void showEntry(const QString &entryId);
    bool hasNote() const;
    void save(); ///< now

Q_SIGNALS:
    void noteChanged(); ///< it began to be, or ceased

private:
    void load();
    void showState();

    Notebook *m_notebook = nullptr;
    QString m_entryId;
    QString m_loaded; ///< what the notebook held when it was shown
    QPlainTextEdit *m_text;
    MutedLabel *m_about;
    QTimer m_pause;
};

} // namespace Audit
