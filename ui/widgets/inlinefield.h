// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/inlinevalue.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolButton)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {

/// How old the value of a field is.
struct FieldAge {
    QString text = {};   ///< "3 years ago", beside the value, which is faded then; empty: it is fresh
    QString whole = {};  ///< the same in a sentence, for the tool tip
    bool confirmable = false;
    bool button = true;  ///< text and button stand here; of several lines that belong together only with one

    bool operator==(const FieldAge &) const = default;
};

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
    /// Shapes as in core/model/value.h. An open editor keeps what is being typed, and says below it that the value is another now.
    void setValue(const QVariant &value);
    QVariant value() const { return m_value; }
    /// Shown below the value until the next edit; empty takes it away.
    void setError(const QString &message);
    QString error() const;
    /// Where the value comes from, or what is odd about it: small, below it, as long as no error stands there.
    void setNote(const QString &note);
    /// Without a meaning for Flag.
    void setAge(const FieldAge &age);
    bool isFaded() const;
    void setLabelWidth(int width);
    void setReadOnly(bool readOnly);

    bool isEditing() const { return m_editor != nullptr; }
    /// Whether something was typed into the open editor.
    bool isTouched() const { return m_editor != nullptr && editorText() != m_opened; }
    /// The open editor (QLineEdit, QPlainTextEdit, QComboBox or QListWidget by kind), or null.
    QWidget *editor() const { return m_editor; }

    /// The text in the open editor; that of the value if there is none.
    QString typedText() const;
    /// Opens the editor with this text, as if it had been typed.
    void resumeEditing(const QString &text);
    /// What was typed some other time and not saved: the editor begins with it when it is opened next.
    void setDraft(const QString &text) { m_draft = text; }
    /// What is being typed began with this value; if there is another now, that is said.
    void noteBegunWith(const QVariant &value);

public Q_SLOTS:
    void startEditing();
    /// Takes what was typed, as leaving the editor does.
    void commit();
    void revert();

Q_SIGNALS:
    /// What is typed changes, or was given up.
    void typing();
    /// The editor was left by Tab or Shift+Tab; who hears this moves on. Without a listener the focus moves as always.
    void leftByTab(bool forward);
    /// The user says that the value is still right.
    void confirmed();
    /// The user copied the value.
    void copied(const QString &text);
    /// The user changed the value; already shown. Not sent when it is the same as before.
    void edited(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDisplay(QVBoxLayout *column);
    QWidget *makeEditor();
    QWidget *makeListEditor();
    void copy();
    QString editorText() const;
    void closeEditor(bool takeFocusBack);
    bool editorKey(int key, Qt::KeyboardModifiers modifiers);
    bool leaveByTab(bool forward);
    void accept(const QVariant &value);
    void showValue();
    void showAge();

    FieldSpec m_spec;
    QVariant m_value;
    QString m_draft;
    Label *m_label;
    InlineDisplay *m_display = nullptr;  ///< null for Flag
    QCheckBox *m_check = nullptr;        ///< Flag only
    QWidget *m_editor = nullptr;
    QVBoxLayout *m_column;
    Label *m_error;
    Label *m_meanwhile;  ///< another value that came while one types
    Label *m_note;
    QHBoxLayout *m_line = nullptr;  ///< the display, and its age where there is one
    Label *m_ageText = nullptr;     ///< made when there is something to say
    QToolButton *m_confirm = nullptr;
    FieldAge m_age;
    QString m_opened;    ///< what the editor held when it was opened
    bool m_readOnly = false;
};

}  // namespace kontor::widgets
