// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/itemmodels/listcolumns.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

class ValueEditor;

/// Asks for a field and its value for many contacts. GUI thread.
class SetFieldDialog final : public QDialog {
    Q_OBJECT

public:
    /// `columns`: every column of the list; those that can be written are offered.
    SetFieldDialog(const QList<itemmodels::ListColumn> &columns, qint64 contacts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// No value: takes the field's away.
    void submitted(const kontor::itemmodels::ListColumn &field, const QVariant &value);

private:
    void build(qint64 contacts);
    void fieldChanged();
    void check();
    void submit();
    itemmodels::ListColumn field() const;

    QList<itemmodels::ListColumn> m_fields;
    QComboBox *m_choice = nullptr;
    ValueEditor *m_value = nullptr;
    widgets::Label *m_hint = nullptr;
    QPushButton *m_save = nullptr;
};

/// True for fields of contacts and custom fields that people may write.
bool canBeSetForMany(const itemmodels::ListColumn &column);

}  // namespace kontor::pages
