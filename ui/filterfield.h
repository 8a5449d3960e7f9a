// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

class QAbstractItemModel;
class QComboBox;

namespace Audit {

class PlainLabel;

/// One filter of the dock: its title, an edit field, and below it what is wrong with it. Enter, leaving the
/// field or picking from the list commits; Escape brings the committed text back.
class FilterField : public QWidget
{
    Q_OBJECT
public:
    /// name is the API's parameter; it becomes the object name "filter_NAME" of the edit field.
    FilterField(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// Offers names while typing; the model must outlive the field.
    void setNames(QAbstractItemModel *names);
    void setPlaceholder(const QString &text);

    QString text() const { return m_committed; }
    void setText(const QString &text); ///< without committed()
    bool commit(); ///< what is typed; false where that is committed already
    void setProblem(const QString &message); ///< empty: none
    bool hasProblem() const;
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addClearButton(const QString &title);

    QLineEdit *m_edit;
    PlainLabel *m_problem;
    QString m_committed;
};

} // namespace Audit
