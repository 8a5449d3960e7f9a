// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boxreading.h"
#include "domain/timetext.h"

#include <QLineEdit>
#include <QStringListModel>

#include <functional>

class QCompleter;

namespace Audit {

/// One line in which a condition is written or pasted. What it may mean is offered below while one types, the
/// likeliest first; Enter takes that one, or the one that the arrow keys have gone to.
class QueryBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit QueryBox(QWidget *parent = nullptr);

    /// Asked anew for each text, because more words become known while entries come in.
    void setWords(std::function<KnownWords()> words) { m_words = std::move(words); }
    void setTimeFormat(const TimeFormat &format) { m_format = format; }
    /// To be changed and entered again.
    void edit(const QString &text);

Q_SIGNALS:
    void chosen(const Audit::BoxReading &reading);
    void refused(const QString &sentence); ///< the text is no condition; it stays
    void removeLastRequested(); ///< Backspace in the empty box

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(const QString &text);
    QRect roomForOffers() const;
    void enter();
    void choose(qsizetype place);

    std::function<KnownWords()> m_words;
    TimeFormat m_format;
    QList<BoxReading> m_readings;
    QStringListModel m_offers;
    QCompleter *m_completer;
};

} // namespace Audit
