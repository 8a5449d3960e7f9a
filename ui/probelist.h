// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/connectionprobe.h"
#include "words/tokenwords.h"

#include <QWidget>

namespace Audit {

class PlainLabel;

/// The steps of a connection's test, one below the other, each with its mark and its sentence.
class ProbeList : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeList(QWidget *parent = nullptr);

    void showAsking();
    void showReport(const ProbeReport &report, const TokenStanding &standing);
    QString text() const; ///< all of it, a step a line

private:
    struct Line
    {
        PlainLabel *mark;
        PlainLabel *sentence;
    };
    void say(std::size_t step, const QString &mark, const QString &sentence, const char *mood);

    std::array<Line, probeSteps> m_lines {};
};

} // namespace Audit
