// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "domain/safetext.h"
#include "export/exportjob.h"
#include "exportlist.h"
#include "exportnotes.h"
#include "plaintext.h"
#include "workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

enum Form { SpreadsheetCsv, ExactCsv, JsonLinesForm, XlsxForm };
enum Rows { AllRows, SelectedRows, MarkedRows };
enum Columns { OnScreen, AllColumns, AllWithDetails };

constexpr auto folderKey = "export/folder"_L1;
constexpr qint64 second = 1'000'000;

ExportFormat formatOf(int form)
{
    if (form == JsonLinesForm)
        return ExportFormat::JsonLines;
    return form == XlsxForm ? ExportFormat::Xlsx : ExportFormat::Csv;
}

/// Spreadsheets split at the locale's list separator: a semicolon where the comma is the decimal mark.
char localSeparator()
{
    return QLocale().decimalPoint() == u","_s ? ';' : ',';
}

/// With our own spellings of the time behind the server's, where that is among them.
QList<ExportColumn> withTimes(const QList<ExportColumn> &shown)
{
    QList<ExportColumn> columns;
    for (const ExportColumn &column : shown) {
        columns.append(column);
        if (column == ExportColumn(Field::Timestamp))
            columns.append({ TimeColumn::Utc, TimeColumn::Local });
    }
    return columns;
}

} // namespace

ExportDialog::ExportDialog(Workspace &workspace, ExportView view, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_view(std::move(view))
    , m_openedUs(nowMicroseconds())
    , m_path(new QLineEdit)
    , m_rows(new QComboBox)
    , m_form(new QComboBox)
    , m_columns(new QComboBox)
    , m_full(new QCheckBox(tr("In full: ask for each entry by its id too")))
    , m_lag(new QComboBox)
    , m_note(new MutedLabel)
    , m_buttons(new QDialogButtonBox)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    addControls();
    const QString name = suggestedFileName(workspace.query(), m_openedUs, ExportFormat::Csv);
    m_path->setText(freePath(QDir(lastFolder()).filePath(name)));
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::adaptToForm);
    connect(m_lag, &QComboBox::currentIndexChanged, this, &ExportDialog::showNote);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ExportDialog::adaptToForm);
    connect(m_full, &QCheckBox::toggled, this, &ExportDialog::showNote);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showNote);
    adaptToForm();
}

void ExportDialog::addControls()
{
    addRows();
    addForms();
    addLags();
    addButtons();
    m_note->setObjectName(u"exportNote"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().height() * 7);
    m_note->setAlignment(Qt::AlignTop);
    auto *form = new QFormLayout;
    form->addRow(tr("File"), makeFileRow());
    addRow(form, tr("Entries"), m_rows);
    addRow(form, tr("Form"), m_form);
    addRow(form, tr("Columns"), m_columns);
    addRow(form, tr("Details"), m_full);
    addRow(form, tr("Newest edge"), m_lag);
    form->addRow(QString(), m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(form);
    layout->addWidget(m_buttons);
}

void ExportDialog::addRow(QFormLayout *form, const QString &title, QWidget *field)
{
    field->setAccessibleName(title);
    form->addRow(title, field);
}

void ExportDialog::addRows()
{
    m_rows->setObjectName(u"exportRows"_s);
    m_rows->addItem(tr("All that match"), AllRows);
    const auto selected = static_cast<int>(m_view.selected);
    if (selected > 0)
        m_rows->addItem(tr("The %Ln selected", nullptr, selected), SelectedRows);
    const auto marked = static_cast<int>(m_view.markedRows.size());
    if (marked > 0)
        m_rows->addItem(tr("The %Ln marked, of those that were read", nullptr, marked), MarkedRows);
    m_rows->setEnabled(m_rows->count() > 1);
    m_full->setObjectName(u"exportFull"_s);
}

std::optional<qsizetype> ExportDialog::chosen() const
{
    switch (m_rows->currentData().toInt()) {
    case SelectedRows:
        return m_view.selected;
    case MarkedRows:
        return m_view.markedRows.size();
    default:
        return std::nullopt;
    }
}

void ExportDialog::addForms()
{
    m_form->setObjectName(u"exportForm"_s);
    m_form->addItem(tr("CSV for spreadsheets (formulas made harmless)"), SpreadsheetCsv);
    m_form->addItem(tr("CSV, exact values (RFC 4180)"), ExactCsv);
    m_form->addItem(tr("JSON Lines, the server's own bytes"), JsonLinesForm);
    m_form->addItem(tr("Excel workbook (XLSX)"), XlsxForm);
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->addItem(tr("As on screen"), OnScreen);
    m_columns->addItem(tr("All known fields"), AllColumns);
    m_columns->addItem(tr("All known fields, and the details as JSON"), AllWithDetails);
}

void ExportDialog::addLags()
{
    m_lag->setObjectName(u"exportLag"_s);
    for (const int minutes : { 1, 5, 15, 60 })
        m_lag->addItem(tr("%Ln minute(s) before the server's now", nullptr, minutes), minutes * 60);
    m_lag->insertItem(0, tr("The server's now"), 0);
    // What a private service serves was written before it was opened: nothing comes late.
    const bool isServer = m_workspace.source().kind == Source::Kind::Server;
    m_lag->setCurrentIndex(isServer ? m_lag->findData(300) : 0);
}

QLayout *ExportDialog::makeFileRow()
{
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    auto *browseButton = new QPushButton(tr("Browse …"));
    browseButton->setObjectName(u"exportBrowse"_s);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    auto *row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    return row;
}

void ExportDialog::addButtons()
{
    auto *exportButton = m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    exportButton->setObjectName(u"exportStart"_s);
    exportButton->setDefault(true);
    exportButton->setProperty("primary", true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::adaptToForm()
{
    const ExportFormat format = formatOf(m_form->currentData().toInt());
    m_columns->setEnabled(format != ExportFormat::JsonLines);
    m_lag->setEnabled(m_workspace.source().kind == Source::Kind::Server && !chosen());
    static const QRegularExpression ending(u"\\.(csv|jsonl|xlsx)$"_s);
    m_path->setText(m_path->text().replace(ending, u'.' + fileEnding(format)));
    showNote();
}

void ExportDialog::showNote()
{
    m_note->setText(exportNotes(plan()).join(u'\n'));
    for (QAbstractButton *button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(!m_path->text().trimmed().isEmpty());
    }
}

ExportPlan ExportDialog::plan() const
{
    ExportPlan plan;
    plan.query = m_workspace.query();
    plan.selected = chosen();
    plan.total = m_workspace.entries().report().reportedTotal;
    plan.isInFull = m_full->isChecked();
    if (m_form->currentData().toInt() == SpreadsheetCsv)
        plan.separator = localSeparator();
    plan.openedUs = m_openedUs;
    plan.lagUs = lagUs();
    plan.fileExists = QFileInfo::exists(m_path->text().trimmed());
    plan.format = m_workspace.timeFormat();
    return plan;
}

qint64 ExportDialog::lagUs() const
{
    return m_lag->currentData().toInt() * second;
}

void ExportDialog::browse()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export to"), m_path->text(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(path);
}

void ExportDialog::accept()
{
    if (QFileInfo::exists(m_path->text().trimmed()))
        return askToReplace();
    QDialog::accept();
}

void ExportDialog::askToReplace()
{
    const QString name = displaySafe(QFileInfo(m_path->text().trimmed()).fileName(), 120);
    auto *question = new QMessageBox(QMessageBox::Question, tr("Export"),
        tr("%1 is there already. Replace it?").arg(name), QMessageBox::NoButton, this);
    question->setObjectName(u"replaceQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *replace = question->addButton(tr("Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(u"replaceFile"_s);
    question->setDefaultButton(question->addButton(tr("Choose another name"), QMessageBox::RejectRole));
    connect(replace, &QAbstractButton::clicked, this, [this] { QDialog::accept(); });
    question->open();
}

QList<ExportColumn> ExportDialog::columns() const
{
    const int chosen = m_columns->currentData().toInt();
    if (chosen == OnScreen)
        return withTimes(m_view.shownColumns);
    return allColumns(chosen == AllWithDetails ? DetailsColumn::With : DetailsColumn::Without);
}

ExportRequest ExportDialog::request() const
{
    const int form = m_form->currentData().toInt();
    const QFileInfo target(m_path->text().trimmed());
    QSettings().setValue(folderKey, target.absolutePath());
    ExportRequest request;
    request.server = m_workspace.source().server;
    request.token = m_workspace.token();
    request.connection = m_workspace.source().name;
    request.query = m_workspace.query().frozenAt(m_workspace.entries().askedAtUs());
    request.path = target.absoluteFilePath();
    request.replace = target.exists(); // asked for by then
    request.format = formatOf(form);
    request.dialect.form = form == ExactCsv ? CsvForm::Exact : CsvForm::Spreadsheet;
    request.dialect.separator = form == SpreadsheetCsv ? localSeparator() : ',';
    request.dialect.byteOrderMark = form == SpreadsheetCsv;
    request.columns = columns();
    request.zone = QTimeZone::systemTimeZone();
    request.lagUs = lagUs();
    request.fullDetails = m_full->isChecked();
    request.isSelection = chosen().has_value();
    if (request.isSelection)
        request.selection
            = m_rows->currentData().toInt() == MarkedRows ? m_view.markedRows : m_view.selectedRows();
    return request;
}

QString ExportDialog::lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QSettings().value(folderKey, documents).toString();
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace Audit
