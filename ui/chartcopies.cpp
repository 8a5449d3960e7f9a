// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcopies.h"

#include "chartlegend.h"
#include "chartplot.h"
#include "chartstrip.h"
#include "charttabledialog.h"
#include "chartwords.h"
#include "domain/safetext.h"
#include "domain/wholefile.h"
#include "exportdialog.h"
#include "rowcopies.h"
#include "theme.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Audit {

ChartCopies::ChartCopies(ChartStrip &chart)
    : QObject(&chart)
    , m_chart(chart)
{
}

QMenu *ChartCopies::makeMenu()
{
    auto *menu = new QMenu(&m_chart);
    const auto add = [menu](const QString &name, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    connect(
        add(u"chartAsTable"_s, tr("Show as &Table …")), &QAction::triggered, this, &ChartCopies::showAsTable);
    connect(add(u"chartAsPicture"_s, tr("Save as &Picture …")), &QAction::triggered, this,
        [this] { save(u".png"_s, &ChartCopies::savePicture); });
    connect(add(u"chartAsCsv"_s, tr("Save as &CSV …")), &QAction::triggered, this,
        [this] { save(u".csv"_s, &ChartCopies::saveCsv); });
    return menu;
}

void ChartCopies::showAsTable()
{
    auto *dialog = new ChartTableDialog(m_chart);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ChartCopies::save(const QString &suffix, Saved (ChartCopies::*write)(const QString &) const)
{
    const QString proposed = QDir(ExportDialog::lastFolder()).filePath(u"audit-chart"_s + suffix);
    const QString path = QFileDialog::getSaveFileName(&m_chart, tr("Save the Chart"), proposed);
    if (path.isEmpty())
        return;
    const QString shown = displaySafe(QDir::toNativeSeparators(path), 200);
    const Saved written = (this->*write)(path);
    Q_EMIT told(written
            ? tr("The chart is saved as %1").arg(shown)
            : tr("The chart could not be written to %1: %2").arg(shown, displaySafe(written.error(), 200)));
}

QPixmap ChartCopies::picture() const
{
    const QPixmap bars = m_chart.plot().canvas().widget()->grab();
    const qreal ratio = bars.devicePixelRatio();
    const QSize size = bars.deviceIndependentSize().toSize();
    const QString question = m_chart.question();
    const int line = m_chart.fontMetrics().height() + 4;
    const int words = m_chart.fontMetrics()
                          .boundingRect(0, 0, size.width(), 1000, Qt::TextWordWrap, m_chart.caption())
                          .height();
    const QSize whole(size.width() + 24, size.height() + words + 2 * line + 24);
    QPixmap picture(whole * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Theme::instance().tokens().base);
    QPainter painter(&picture);
    painter.setFont(m_chart.font());
    painter.setPen(Theme::instance().tokens().text);
    painter.drawText(QRect(12, 8, size.width(), line), Qt::AlignVCenter,
        m_chart.fontMetrics().elidedText(question, Qt::ElideRight, size.width()));
    painter.drawPixmap(12, 8 + line, bars);
    m_chart.legend().render(&painter, { 12, 12 + line + size.height() }, {}, QWidget::DrawChildren);
    painter.setPen(Theme::instance().tokens().muted);
    painter.drawText(
        QRect(12, 14 + 2 * line + size.height(), size.width(), words), Qt::TextWordWrap, m_chart.caption());
    return picture;
}

ChartCopies::Saved ChartCopies::savePicture(const QString &path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture().save(&buffer, "PNG");
    return writeWholeFile(path, bytes);
}

ChartCopies::Saved ChartCopies::saveCsv(const QString &path) const
{
    return writeWholeFile(path, chartCsv(m_chart.data(), m_chart.timeFormat().zone(), localDialect()));
}

} // namespace Audit
