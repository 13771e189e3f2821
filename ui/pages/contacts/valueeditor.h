// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/filterfields.h"
#include "ui/itemmodels/listcolumns.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QStackedLayout)

namespace kontor::pages {

/// Takes a value for a field in the way of its type: a list for choices, yes or no, a line that understands dates and
/// amounts as people write them. GUI thread.
class ValueEditor final : public QWidget {
    Q_OBJECT

public:
    explicit ValueEditor(QWidget *parent = nullptr);

    void setField(const itemmodels::ListColumn &field);
    /// Names to complete while typing: tags, people.
    void setSuggestions(const QStringList &names);
    void setValue(const QVariant &value);
    /// As it is stored, or what is wrong with what was typed.
    Result<QVariant> value() const;
    bool isBlank() const;

Q_SIGNALS:
    void changed();

private:
    bool hasList() const;

    itemmodels::ListColumn m_field;
    QStackedLayout *m_stack;
    QLineEdit *m_line;
    QComboBox *m_list;
};

/// The field of a column as filters know it.
model::FilterField filterFieldOf(const itemmodels::ListColumn &column);

}  // namespace kontor::pages
