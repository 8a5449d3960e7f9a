// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Audit {

class SourceOpener;

/// How files of entries come into a window: chosen one by one, as a folder, or dropped onto it.
class FileOpening : public QObject
{
    Q_OBJECT
public:
    FileOpening(QWidget &window, SourceOpener &opener);

    void chooseFiles();
    void chooseFolder();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    SourceOpener &m_opener;
};

} // namespace Audit
