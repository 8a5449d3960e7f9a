// SPDX-License-Identifier: GPL-3.0-or-later
#include "labeldialog.h"

#include "domain/safetext.h"
#include "plaintext.h"
#include "theme.h"
#include "words/fieldwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::instance().tokens().muted, 2));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(3, 3, 26, 26), 6, 6);
    return QIcon(pixmap);
}

} // namespace

LabelDialog::LabelDialog(const LabelKey &key, const std::optional<Label> &label, QWidget *parent)
    : QDialog(parent)
    , m_key(key)
    , m_text(new QLineEdit(label ? label->text : QString()))
    , m_colour(new QComboBox)
{
    setObjectName(u"labelDialog"_s);
    setWindowTitle(tr("Label"));
    m_text->setObjectName(u"labelText"_s);
    m_text->setAccessibleName(tr("Name"));
    m_text->setMaxLength(Label::longest);
    m_text->setPlaceholderText(tr("For example: office VPN"));
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_text->selectAll();
    m_colour->setObjectName(u"labelColour"_s);
    m_colour->setAccessibleName(tr("Colour"));
    addColours(label ? label->colour : 0);

    auto *buttons = new QDialogButtonBox;
    auto *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"labelKeep"_s);
    keep->setDefault(true);
    keep->setProperty("primary", true);
    if (label) {
        auto *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(u"labelRemove"_s);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_text->clear();
            accept();
        });
    }
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *about = new MutedLabel(
        tr("Shown wherever this value stands, for this server, on this machine only. No export holds it."));
    about->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(fieldTitle(key.first), new PlainLabel(displaySafe(key.second, 80)));
    form->addRow(tr("Name"), m_text);
    form->addRow(tr("Colour"), m_colour);
    form->addRow(QString(), about);
    form->addRow(buttons);
}

void LabelDialog::addColours(int chosen)
{
    const std::array<QString, Label::colours> names { tr("Amber"), tr("Green"), tr("Blue"), tr("Violet"),
        tr("Pink"), tr("Grey") };
    const auto &fills = Theme::instance().tokens().labels;
    static_assert(std::tuple_size_v<std::remove_cvref_t<decltype(fills)>> == Label::colours);
    for (std::size_t colour = 0; colour < names.size(); ++colour)
        m_colour->addItem(swatch(fills[colour]), names[colour]);
    m_colour->setCurrentIndex(std::clamp(chosen, 0, Label::colours - 1));
}

std::optional<Label> LabelDialog::label() const
{
    const QString text = m_text->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(Label { text, m_colour->currentIndex() });
}

} // namespace Audit
