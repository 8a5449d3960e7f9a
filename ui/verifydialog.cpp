// SPDX-License-Identifier: GPL-3.0-or-later
#include "verifydialog.h"

#include "domain/safetext.h"
#include "plaintext.h"
#include "verifymarks.h"
#include "words/exportwords.h"
#include "words/verifywords.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

struct MarkLook
{
    char16_t sign;
    QLatin1StringView mood; ///< as the style sheet names it
};

constexpr MarkLook markLooks[] = { { u'✔', "good"_L1 }, { u'✘', "wrong"_L1 }, { u'–', "doubt"_L1 } };

void paint(QWidget &widget, QLatin1StringView mood)
{
    widget.setProperty("mood", QString(mood));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

PlainLabel *makeText(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

VerifyDialog::VerifyDialog(QString path, const TimeFormat &format, QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_format(format)
    , m_verdict(makeText({}))
    , m_proof(makeText({}))
    , m_progress(new QProgressBar)
    , m_findings(makeGrid())
    , m_facts(makeGrid())
    , m_area(new QScrollArea)
{
    setObjectName(u"verifyDialog"_s);
    setWindowTitle(tr("Verify %1").arg(displaySafe(QFileInfo(m_path).fileName(), 120)));
    setModal(false);
    addParts();
    connect(&m_run, &VerifyRun::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_run, &VerifyRun::finished, this, &VerifyDialog::showReport);
}

void VerifyDialog::addParts()
{
    m_verdict->setObjectName(u"verifyVerdict"_s);
    m_verdict->setText(tr("Reading %1 …").arg(displaySafe(QFileInfo(m_path).fileName(), 120)));
    m_proof->setObjectName(u"verifyProof"_s);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    auto *inside = new QWidget;
    inside->setObjectName(u"verifyFacts"_s);
    inside->setLayout(m_facts);
    m_facts->setContentsMargins(12, 12, 12, 12);
    m_area->setObjectName(u"verifyArea"_s);
    m_area->setAccessibleName(tr("What the manifest says"));
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->hide();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"verifyClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_verdict);
    layout->addWidget(m_progress);
    layout->addWidget(m_proof);
    layout->addLayout(m_findings);
    layout->addWidget(m_area, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 12);
}

void VerifyDialog::start(const std::optional<KeyPlace> &keys)
{
    if (!keys)
        return read(std::nullopt);
    m_keyCall = fetchManifestKey(
        [this](const Result<ManifestKey, TokenStoreError> &key) {
            read(key ? std::optional(*key) : std::nullopt);
        },
        KeyWish::ReadOnly, *keys);
}

void VerifyDialog::read(const std::optional<ManifestKey> &key)
{
    m_run.start(m_path, key);
}

void VerifyDialog::showReport(const VerifyReport &report)
{
    const VerifyText text = verifyText(report, m_format);
    m_said = QStringList { text.verdict, text.proof } + text.findings;
    m_progress->hide();
    m_verdict->setText(text.verdict);
    paint(*m_verdict, markLooks[report.isUnchanged() ? 0 : 1].mood);
    m_proof->setText(text.proof);
    showFindings(report, text.findings);
    if (report.facts)
        showFacts(*report.facts);
    setAccessibleDescription(this->text());
}

void VerifyDialog::showFindings(const VerifyReport &report, const QStringList &findings)
{
    const QList<VerifyMark> marks = verifyMarks(report);
    for (qsizetype row = 0; row < findings.size(); ++row) {
        const MarkLook &look = markLooks[static_cast<std::size_t>(marks.value(row, VerifyMark::Open))];
        auto *sign = new PlainLabel(QString(QChar(look.sign)));
        sign->setAlignment(Qt::AlignTop);
        paint(*sign, look.mood);
        auto *finding = makeText(findings.at(row));
        if (marks.value(row) == VerifyMark::Wrong)
            paint(*finding, look.mood);
        m_findings->addWidget(sign, static_cast<int>(row), 0);
        m_findings->addWidget(finding, static_cast<int>(row), 1);
    }
}

void VerifyDialog::showFacts(const Manifest &facts)
{
    int row = 0;
    for (const AboutLine &line : aboutExport(facts, m_format).lines) {
        auto *name = new MutedLabel(line.label);
        name->setAlignment(Qt::AlignTop);
        m_facts->addWidget(name, row, 0);
        m_facts->addWidget(makeText(displaySafeBlock(line.value, 2000)), row++, 1);
    }
    m_facts->setRowStretch(row, 1);
    m_area->show();
    resize(width(), qMax(height(), fontMetrics().height() * 34));
}

QString VerifyDialog::text() const
{
    return m_said.join(u'\n');
}

} // namespace Audit
