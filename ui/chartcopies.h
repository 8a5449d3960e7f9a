// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>

class QMenu;
class QPixmap;

namespace Audit {

class ChartStrip;

/// What can be taken away from a chart: a table beside the window, a picture, a file.
class ChartCopies : public QObject
{
    Q_OBJECT
public:
    explicit ChartCopies(ChartStrip &chart); ///< belongs to it

    QMenu *makeMenu(); ///< belongs to the chart

    /// Bars, legend and caption, with the question above them.
    QPixmap picture() const;
    using Saved = Result<Done, QString>; ///< or the system's own words
    Saved savePicture(const QString &path) const; ///< PNG
    Saved saveCsv(const QString &path) const; ///< in the spreadsheet's form

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void showAsTable();
    void save(const QString &suffix, Saved (ChartCopies::*write)(const QString &) const);

    ChartStrip &m_chart;
};

} // namespace Audit
