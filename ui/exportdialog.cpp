// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "plaintext.h"
#include "workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

enum Form { SpreadsheetCsv, ExactCsv, JsonLinesForm };

constexpr auto folderKey = "export/folder"_L1;

QList<Field> everyField()
{
    QList<Field> fields;
    for (const FieldInfo &info : allFields())
        fields.append(info.field);
    return fields;
}

/// Spreadsheets split at the locale's list separator: a semicolon where the comma is the decimal mark.
char localSeparator()
{
    return QLocale().decimalPoint() == u","_s ? ';' : ',';
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, QList<Field> shownColumns, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_shownColumns(std::move(shownColumns))
    , m_path(new QLineEdit)
    , m_form(new QComboBox)
    , m_columns(new QComboBox)
    , m_note(new MutedLabel)
    , m_buttons(new QDialogButtonBox)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    addControls();
    const QString name = suggestedFileName(workspace.query(), nowMicroseconds(), ExportFormat::Csv);
    m_path->setText(QDir(lastFolder()).filePath(name));
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::adaptToForm);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::checkTarget);
    adaptToForm();
}

void ExportDialog::addControls()
{
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_form->setObjectName(u"exportForm"_s);
    m_form->setAccessibleName(tr("Form"));
    m_form->addItem(tr("CSV for spreadsheets (formulas made harmless)"), SpreadsheetCsv);
    m_form->addItem(tr("CSV, exact values (RFC 4180)"), ExactCsv);
    m_form->addItem(tr("JSON Lines, the server's own bytes"), JsonLinesForm);
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->addItem(tr("As on screen"));
    m_columns->addItem(tr("All known fields, details as JSON"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().height() * 3);
    m_note->setAlignment(Qt::AlignTop);

    auto *browseButton = new QPushButton(tr("Browse …"));
    browseButton->setObjectName(u"exportBrowse"_s);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *exportButton = m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    exportButton->setObjectName(u"exportStart"_s);
    exportButton->setDefault(true);
    exportButton->setProperty("primary", true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(browseButton);
    auto *form = new QFormLayout;
    form->addRow(tr("File"), fileRow);
    form->addRow(tr("Form"), m_form);
    form->addRow(tr("Columns"), m_columns);
    form->addRow(QString(), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
}

void ExportDialog::adaptToForm()
{
    const bool jsonLines = m_form->currentData().toInt() == JsonLinesForm;
    m_columns->setEnabled(!jsonLines);
    static const QRegularExpression ending(u"\\.(csv|jsonl)$"_s);
    m_path->setText(m_path->text().replace(ending, jsonLines ? u".jsonl"_s : u".csv"_s));
    checkTarget();
}

void ExportDialog::checkTarget()
{
    QStringList lines;
    const auto total = m_workspace.entries().report().reportedTotal;
    if (total)
        lines.append(
            tr("All %Ln matching entries, not only those shown.", nullptr, static_cast<int>(*total)));
    else
        lines.append(tr("All matching entries, not only those shown."));
    if (QFileInfo::exists(m_path->text()))
        lines.append(tr("A file of this name is there and will be replaced."));
    m_note->setText(lines.join(u'\n'));
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(!m_path->text().trimmed().isEmpty());
    }
}

void ExportDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export to"), m_path->text(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(path);
}

ExportRequest ExportDialog::request() const
{
    const Source &source = m_workspace.source();
    const int form = m_form->currentData().toInt();
    const QFileInfo target(m_path->text().trimmed());
    QSettings().setValue(folderKey, target.absolutePath());
    ExportRequest request;
    request.server = source.server;
    request.token = m_workspace.token();
    request.query = m_workspace.query().frozenAt(nowMicroseconds());
    request.path = target.absoluteFilePath();
    request.replace = true;
    request.format = form == JsonLinesForm ? ExportFormat::JsonLines : ExportFormat::Csv;
    request.dialect.form = form == ExactCsv ? CsvForm::Exact : CsvForm::Spreadsheet;
    request.dialect.separator = form == SpreadsheetCsv ? localSeparator() : ',';
    request.dialect.byteOrderMark = form == SpreadsheetCsv;
    request.columns = m_columns->currentIndex() == 0 ? m_shownColumns : everyField();
    return request;
}

QString ExportDialog::lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace Audit
