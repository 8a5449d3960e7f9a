// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "domain/timetext.h"

#include <QWidget>

#include <optional>

class QAbstractItemView;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace Audit {

class ChangesPage;
class ComparePage;
class ComparisonModel;
class EntryDetailModel;
class JsonHighlighter;
class MessageBar;
class Notebook;
class NotesPage;
class TitleLabel;
class RelatedPage;
class ResultLine;
class ValueMenu;

/// One entry in full: heading, overview of its fields, and its own JSON. Follows the selection; the list's
/// row shows at once and the full entry fills in. The open page, scroll and expansion stay from entry to
/// entry. A few entries at once stand side by side in its place.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    /// Both models must outlive it.
    DetailsPane(EntryDetailModel &model, ComparisonModel &compared, QWidget *parent = nullptr);

    void setTimeFormat(const TimeFormat &format);
    /// What is kept of entries; must outlive the pane.
    void setNotebook(Notebook &notebook);
    void focusContent();
    void focusNotes();
    ValueMenu &values() { return *m_values; }
    ComparePage &compared() { return *m_compare; }
    RelatedPage &related() { return *m_related; }

Q_SIGNALS:
    void markRequested(); ///< of the entries that are selected
    void fieldColumnRequested(Audit::Field field);
    void pathColumnRequested(const QString &path);

private:
    void setUpTree();
    void setUpJson();
    void offerColumns(QAbstractItemView &view, int fieldRole, int pathRole);
    void showEntry();
    void showHeading();
    void showCompared();
    void showChanges();
    void showKept();
    void showJson();
    std::optional<struct ValueAt> currentValue() const;

    EntryDetailModel &m_model;
    ComparisonModel &m_compared;
    TimeFormat m_timeFormat;
    TitleLabel *m_title;
    ResultLine *m_result;
    MessageBar *m_problem;
    QTabWidget *m_tabs;
    QTreeView *m_tree;
    ValueMenu *m_values;
    ChangesPage *m_changes;
    RelatedPage *m_related;
    QPlainTextEdit *m_json;
    QByteArray m_shownJson; ///< of the entry that its page shows
    NotesPage *m_notes;
    ComparePage *m_compare;
    QPushButton *m_mark;
    Notebook *m_notebook = nullptr;
};

} // namespace Audit
