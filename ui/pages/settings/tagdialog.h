// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.h"
#include "core/queries/lookups.h"
#include "ui/pages/settings/editdialog.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::widgets {
class PickGrid;
}

namespace kontor::pages {

/// Name, colour and description of a tag. GUI thread.
class TagDialog final : public EditDialog {
    Q_OBJECT

public:
    /// An empty record: a new tag.
    explicit TagDialog(const queries::TagCount &tag, QWidget *parent = nullptr);

    /// name, colour, description, as editTag() takes them.
    model::FieldMap fields() const;

private:
    void showChip();

    QLineEdit *m_name;
    widgets::PickGrid *m_colour;
    QLineEdit *m_description;
    QLabel *m_chip;
};

/// Which tag takes the contacts of another one. GUI thread.
class TagMergeDialog final : public EditDialog {
    Q_OBJECT

public:
    TagMergeDialog(const queries::TagCount &tag, const QList<queries::TagCount> &all, QWidget *parent = nullptr);

    model::TagId target() const;
    QString targetName() const;

private:
    QComboBox *m_target;
};

}  // namespace kontor::pages
