// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/token.h"
#include "domain/timetext.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Audit {

class PlainLabel;

/// Asks for a token, and says whose it is, what it may do and how long, before it is used. What a token says
/// of itself is not proven.
class TokenDialog : public QDialog
{
    Q_OBJECT
public:
    /// `why`: a sentence about what led here; may be empty.
    TokenDialog(
        const QString &connection, const QString &why, const TimeFormat &format, QWidget *parent = nullptr);

    Token token() const;
    /// For one whose way in is the browser: a token lasts as long as the window then.
    void keepNothing();
    bool remember() const;

private:
    void showState();

    TimeFormat m_format;
    QLineEdit *m_token;
    PlainLabel *m_claims;
    QCheckBox *m_remember;
    QPushButton *m_use;
};

} // namespace Audit
