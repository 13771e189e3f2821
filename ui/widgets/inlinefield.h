// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inlinevalue.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {

class InlineDisplay;
class Label;

/// A labelled value that becomes an editor on a click, F2, Enter or Space. What was typed is taken when the editor is
/// left or on Enter (Ctrl+Enter where Enter makes a line); Esc puts the old value back. What can't be a value stays in
/// the editor with the reason below it; nothing modal. GUI thread.
class InlineField final : public QWidget {
    Q_OBJECT

public:
    explicit InlineField(const FieldSpec &spec, QWidget *parent = nullptr);
    ~InlineField() override;

    const FieldSpec &spec() const { return m_spec; }
    /// Shapes as in core/model/value.h. An open editor keeps what is being typed.
    void setValue(const QVariant &value);
    QVariant value() const { return m_value; }
    /// Shown below the value until the next edit; empty takes it away.
    void setError(const QString &message);
    QString error() const;
    void setLabelWidth(int width);
    void setReadOnly(bool readOnly);

    bool isEditing() const { return m_editor != nullptr; }
    /// The open editor (QLineEdit, QPlainTextEdit or QComboBox by kind), or null.
    QWidget *editor() const { return m_editor; }

public Q_SLOTS:
    void startEditing();
    /// Takes what was typed, as leaving the editor does.
    void commit();
    void revert();

Q_SIGNALS:
    /// The user changed the value; already shown. Not sent when it is the same as before.
    void edited(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildDisplay(QVBoxLayout *column);
    QWidget *makeEditor();
    QString editorText() const;
    void closeEditor(bool takeFocusBack);
    bool editorKey(int key, Qt::KeyboardModifiers modifiers);
    void accept(const QVariant &value);
    void showValue();

    FieldSpec m_spec;
    QVariant m_value;
    Label *m_label;
    InlineDisplay *m_display = nullptr;  ///< null for Flag
    QCheckBox *m_check = nullptr;        ///< Flag only
    QWidget *m_editor = nullptr;
    QVBoxLayout *m_column;
    Label *m_error;
    bool m_readOnly = false;
};

}  // namespace kontor::widgets
