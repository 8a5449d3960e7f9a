// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connections.h"
#include "api/token.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace Audit {

class ConnectionDialog;
class PlainLabel;

/// All connections of this person, with what can be done with each. Nothing waits for it.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// The token that this window asks a connection's server with; empty where it is not open here.
    using OpenToken = std::function<Token(const Connection &)>;

    explicit ConnectionsDialog(OpenToken openToken, QWidget *parent = nullptr);

    void refresh(); ///< looks again, and keeps the line that was chosen
    void showNote(const QString &sentence);
    /// For a new connection to an address that was typed elsewhere.
    void add(const QUrl &server = {});
    void edit(const QString &name);
    void importFrom(const QString &path);
    void exportTo(const QString &path);

Q_SIGNALS:
    void openRequested(const QString &name);
    void windowRequested(const QString &name);
    /// Its entries in the keychain belong to nobody now.
    void keychainOutdated(const Audit::Connection &connection);
    void renamed(const QString &from, const QString &to);

protected:
    bool event(QEvent *event) override;

private:
    void addParts();
    QPushButton *addButton(const QString &name, const QString &text, void (ConnectionsDialog::*action)());
    QString chosen() const;
    void sizeColumns();
    void showButtons();
    void openChosen();
    void openWindow();
    void addNew() { add(); }
    void editChosen() { edit(chosen()); }
    void duplicate();
    void remove();
    void importFile();
    void exportFile();
    ConnectionDialog *showEditor(const Connection &connection, const Token &token);
    void tellUnsaved(const std::optional<ConnectionListError> &problem);
    void keep(const Connection &edited, const Connection &wanted);

    OpenToken m_openToken;
    QTreeWidget *m_list;
    QVBoxLayout *m_buttons;
    PlainLabel *m_note;
    QPushButton *m_open = nullptr;
    QPushButton *m_window = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Audit
