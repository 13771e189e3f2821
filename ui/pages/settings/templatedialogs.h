// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/templates.h"
#include "ui/pages/settings/editdialog.h"

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace kontor::widgets {
class PickGrid;
}

namespace kontor::pages {

/// Name and icon of a kind of activity. GUI thread.
class KindDialog final : public EditDialog {
    Q_OBJECT

public:
    /// An empty record: a new kind.
    explicit KindDialog(const queries::ActivityKindRecord &kind, QWidget *parent = nullptr);

    QString label() const;
    QString icon() const;

private:
    QLineEdit *m_label;
    widgets::PickGrid *m_icon;
};

/// A ready-made text of the timeline. GUI thread.
class TextTemplateDialog final : public EditDialog {
    Q_OBJECT

public:
    /// An empty record: a new text. `own` are the file's own kinds of activities.
    TextTemplateDialog(const queries::TextTemplateRecord &text, const QList<queries::ActivityKindRecord> &own, QWidget *parent = nullptr);

    /// As createTextTemplate() takes them.
    model::FieldMap fields() const;

private:
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
};

}  // namespace kontor::pages
