// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsdialog.h"

#include "api/connectionfile.h"
#include "connectiondialog.h"
#include "connectionwords.h"
#include "domain/safetext.h"
#include "domain/wholefile.h"
#include "plaintext.h"
#include "stripes.h"
#include "words/connectionlistwords.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

enum Column { NameColumn, ServerColumn, SignInColumn };

constexpr int nameRole = Qt::UserRole;
constexpr qint64 largestFile = (1 << 20) + 1;

QStringList namesOf(const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections)
        names += connection.name;
    return names;
}

} // namespace

ConnectionsDialog::ConnectionsDialog(OpenToken openToken, QWidget *parent)
    : QDialog(parent)
    , m_openToken(std::move(openToken))
    , m_list(new QTreeWidget)
    , m_buttons(new QVBoxLayout)
    , m_note(new MutedLabel)
{
    setObjectName(u"connectionsDialog"_s);
    setWindowTitle(tr("Connections"));
    setModal(false);
    addParts();
    refresh();
}

void ConnectionsDialog::addParts()
{
    m_list->setObjectName(u"connectionsList"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setHeaderLabels({ tr("Name"), tr("Server"), tr("Sign-in") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionsMovable(false);
    m_note->setObjectName(u"connectionsNote"_s);
    m_note->setWordWrap(true);
    m_open = addButton(u"openConnection"_s, tr("&Open"), &ConnectionsDialog::openChosen);
    m_open->setProperty("primary", true);
    m_window
        = addButton(u"openConnectionWindow"_s, tr("Open in New &Window"), &ConnectionsDialog::openWindow);
    m_buttons->addSpacing(12);
    addButton(u"addConnection"_s, tr("&Add …"), &ConnectionsDialog::addNew);
    m_edit = addButton(u"editConnection"_s, tr("&Edit …"), &ConnectionsDialog::editChosen);
    m_duplicate = addButton(u"duplicateConnection"_s, tr("D&uplicate …"), &ConnectionsDialog::duplicate);
    m_remove = addButton(u"removeConnection"_s, tr("&Remove …"), &ConnectionsDialog::remove);
    m_buttons->addSpacing(12);
    addButton(u"importConnections"_s, tr("&Import …"), &ConnectionsDialog::importFile);
    m_export = addButton(u"exportConnections"_s, tr("E&xport …"), &ConnectionsDialog::exportFile);
    m_buttons->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    m_buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConnectionsDialog::showButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &ConnectionsDialog::openChosen);

    auto *words = new QVBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_list, 1);
    words->addWidget(m_note);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 28);
}

QPushButton *ConnectionsDialog::addButton(
    const QString &name, const QString &text, void (ConnectionsDialog::*action)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, action);
    m_buttons->addWidget(button);
    return button;
}

/// How one gets in, in a few words.
static QString signInText(const Connection &connection)
{
    if (connection.clientId.isEmpty())
        return connection.expectsToken ? ConnectionsDialog::tr("Token in the keychain")
                                       : ConnectionsDialog::tr("Pasted token");
    return connection.tenant.isEmpty()
        ? ConnectionsDialog::tr("Browser")
        : ConnectionsDialog::tr("Browser, tenant %1").arg(displaySafe(connection.tenant, 60));
}

void ConnectionsDialog::refresh()
{
    const QString kept = chosen();
    const QList<Connection> connections = ConnectionList().all();
    tellUnsaved(ConnectionList().problem());
    m_list->clear();
    for (const Connection &connection : connections) {
        auto *item = new QTreeWidgetItem(
            { displaySafe(connection.name, 100), connection.server.toString(), signInText(connection) });
        item->setIcon(NameColumn, stripeIcon(connection.stripe));
        item->setData(NameColumn, nameRole, connection.name);
        item->setData(NameColumn, Qt::AccessibleDescriptionRole, stripeTitle(connection.stripe));
        item->setSizeHint(SignInColumn, { 0, fontMetrics().height() + 8 });
        item->setToolTip(ServerColumn, plainToolTip(connection.server.toString()));
        m_list->addTopLevelItem(item);
        if (connection.name == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    sizeColumns();
    if (connections.isEmpty())
        m_note->setText(tr("No connection yet. Add … makes one; Import … brings those of a colleague."));
    else
        m_note->setText(tr("A token is kept in the system's keychain alone, never in these settings or in an "
                           "exported file."));
    showButtons();
}

/// Short texts whole, up to a bound; the last column takes what is left.
void ConnectionsDialog::sizeColumns()
{
    const int most = fontMetrics().averageCharWidth() * 44;
    for (const int column : { NameColumn, ServerColumn }) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column) + 12, most));
    }
}

QString ConnectionsDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(NameColumn, nameRole).toString() : QString();
}

void ConnectionsDialog::showButtons()
{
    const bool isChosen = !chosen().isEmpty();
    for (QPushButton *button : { m_open, m_window, m_edit, m_duplicate, m_remove })
        button->setEnabled(isChosen);
    m_export->setEnabled(m_list->topLevelItemCount() > 0);
}

void ConnectionsDialog::openChosen()
{
    if (const QString name = chosen(); !name.isEmpty()) {
        accept();
        Q_EMIT openRequested(name);
    }
}

void ConnectionsDialog::openWindow()
{
    Q_EMIT windowRequested(chosen());
}

ConnectionDialog *ConnectionsDialog::showEditor(const Connection &connection, const Token &token)
{
    QStringList taken = namesOf(ConnectionList().all());
    taken.removeAll(connection.name);
    auto *dialog = new ConnectionDialog(connection, taken, token, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ConnectionsDialog::add(const QUrl &server)
{
    Connection fresh;
    fresh.server = server;
    fresh.stripe = freeStripe(ConnectionList().all());
    const ConnectionDialog *dialog = showEditor(fresh, {});
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep({}, dialog->connection()); });
}

void ConnectionsDialog::edit(const QString &name)
{
    const auto before = ConnectionList().find(name);
    if (!before)
        return refresh();
    const ConnectionDialog *dialog = showEditor(*before, m_openToken(*before));
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, before = *before] { keep(before, dialog->connection()); });
}

/// What lets one in stays with the original.
void ConnectionsDialog::duplicate()
{
    const auto original = ConnectionList().find(chosen());
    if (!original)
        return refresh();
    Connection copy = *original;
    copy.name = freeConnectionName(copy.name, namesOf(ConnectionList().all()));
    copy.expectsToken = false;
    copy.key = makeKeychainKey(copy.server);
    const ConnectionDialog *dialog = showEditor(copy, {});
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep({}, dialog->connection()); });
}

/// `edited` is what its owner was shown; what the connection keeps of its own may have changed since.
void ConnectionsDialog::keep(const Connection &edited, const Connection &wanted)
{
    if (edited.name.isEmpty()) {
        const auto problem = ConnectionList().add(wanted);
        refresh();
        return tellUnsaved(problem);
    }
    const Connection before = ConnectionList().find(edited.name).value_or(edited);
    const Connection after = carriedOver(before, wanted);
    const auto problem = ConnectionList().replace(before.name, after);
    refresh();
    if (problem)
        return tellUnsaved(problem);
    if (before.name != after.name)
        Q_EMIT renamed(before.name, after.name);
    if (before.keychainKey() != after.keychainKey())
        Q_EMIT keychainOutdated(before);
}

void ConnectionsDialog::remove()
{
    const auto connection = ConnectionList().find(chosen());
    if (!connection)
        return refresh();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove connection"),
        tr("Remove “%1”? Its token goes from the keychain as well; the server and the entries stay as they "
           "are.")
            .arg(displaySafe(connection->name, 100)),
        QMessageBox::NoButton, this);
    question->setObjectName(u"removeQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton *sure = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(sure, &QAbstractButton::clicked, this, [this, connection = *connection] {
        const auto problem = ConnectionList().remove(connection.name);
        refresh();
        if (problem)
            return tellUnsaved(problem);
        Q_EMIT keychainOutdated(connection);
    });
    question->open();
}

void ConnectionsDialog::importFile()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Import connections"), {}, tr("Connections (*.json)"));
    if (!path.isEmpty())
        importFrom(path);
}

void ConnectionsDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showNote(tr("The file %1 cannot be read.").arg(displaySafe(path, 200)));
    const auto read = decodeConnections(file.read(largestFile));
    if (!read)
        return showNote(connectionFileErrorText(read.error()));
    const ConnectionMerge merge = mergeConnections(ConnectionList().all(), *read);
    for (const Connection &added : merge.added) {
        if (const auto problem = ConnectionList().add(added)) {
            refresh();
            return tellUnsaved(problem);
        }
    }
    refresh();
    showNote(connectionMergeText(merge));
}

void ConnectionsDialog::exportFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export connections"), u"connections.json"_s, tr("Connections (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ConnectionsDialog::exportTo(const QString &path)
{
    const QList<Connection> connections = ConnectionList().all();
    if (writeWholeFile(path, encodeConnections(connections)))
        showNote(
            tr("%Ln connection(s) written, without tokens.", nullptr, static_cast<int>(connections.size())));
    else
        showNote(tr("The file %1 cannot be written.").arg(displaySafe(path, 200)));
}

void ConnectionsDialog::tellUnsaved(const std::optional<ConnectionListError> &problem)
{
    if (problem)
        showNote(connectionListText(*problem));
}

void ConnectionsDialog::showNote(const QString &sentence)
{
    m_note->setText(sentence);
}

bool ConnectionsDialog::event(QEvent *event)
{
    // Other windows work on the same list; a note that was just said stays.
    if (event->type() == QEvent::WindowActivate) {
        const QString note = m_note->text();
        refresh();
        showNote(note);
    }
    return QDialog::event(event);
}

} // namespace Audit
