// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinefield.h"

#include "ui/widgets/inlinedisplay.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;

namespace {
constexpr int defaultLabelWidth = 128;
constexpr int labelHeight = 28;
constexpr int textEditorHeight = 96;
}  // namespace

InlineField::InlineField(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent),
      m_spec(spec),
      m_label(new Label(spec.label, TextStyle::Body, ColorRole::Muted, this)),
      m_column(new QVBoxLayout),
      m_error(new Label({}, TextStyle::Small, ColorRole::Overdue, this)),
      m_meanwhile(new Label({}, TextStyle::Small, ColorRole::NothingPlanned, this)),
      m_note(new Label({}, TextStyle::Small, ColorRole::Muted, this))
{
    m_label->setFixedSize(defaultLabelWidth, labelHeight);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    buildDisplay(m_column);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(8, 0, 0, 2);
    m_error->hide();
    m_column->addWidget(m_error);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 0, 0, 2);
    m_note->hide();
    m_column->addWidget(m_note);
    m_meanwhile->setObjectName(QStringLiteral("meanwhile"));
    m_meanwhile->setWordWrap(true);
    m_meanwhile->setContentsMargins(8, 0, 0, 2);
    m_meanwhile->hide();
    m_column->addWidget(m_meanwhile);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::space1);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    showValue();
}

InlineField::~InlineField()
{
    // A dying editor loses the focus, and that must not reach half a field.
    if (m_editor)
        m_editor->removeEventFilter(this);
}

void InlineField::buildDisplay(QVBoxLayout *column)
{
    if (m_spec.kind == FieldKind::Flag) {
        m_check = new QCheckBox(this);
        m_check->setMinimumHeight(labelHeight);
        m_check->setContentsMargins(8, 0, 0, 0);
        m_check->setAccessibleName(m_spec.label);
        connect(m_check, &QCheckBox::clicked, this, [this](bool on) { accept(QVariant(qint64(on ? 1 : 0))); });
        auto *indent = new QHBoxLayout;
        indent->setContentsMargins(8, 0, 0, 0);
        indent->addWidget(m_check);
        column->addLayout(indent);
        m_label->setBuddy(m_check);
        setFocusProxy(m_check);
        return;
    }
    m_display = new InlineDisplay(m_spec.kind == FieldKind::MultiLine, this);
    connect(m_display, &InlineDisplay::clicked, this, &InlineField::startEditing);
    connect(m_display, &InlineDisplay::copyRequested, this, &InlineField::copy);
    connect(m_display, &InlineDisplay::confirmRequested, this, &InlineField::confirmed);
    m_line = new QHBoxLayout;
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(2);
    m_line->addWidget(m_display, 1);
    column->addLayout(m_line);
    m_label->setBuddy(m_display);
    setFocusProxy(m_display);
}

void InlineField::setValue(const QVariant &value)
{
    const QVariant before = std::exchange(m_value, value);
    showValue();
    noteBegunWith(before);
}

void InlineField::noteBegunWith(const QVariant &value)
{
    if (!m_editor || (value == m_value && value.isValid() == m_value.isValid()))
        return;
    const QString text = fieldText(m_spec, m_value, locale()).simplified();
    m_meanwhile->setText(text.isEmpty() ? tr("Cleared meanwhile. What you type replaces that; Esc keeps it so.")
                                        : tr("Changed meanwhile to “%1”. What you type replaces that; Esc keeps it so.").arg(text));
    m_meanwhile->show();
    QAccessibleEvent alert(m_meanwhile, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineField::showValue()
{
    const QString text = fieldText(m_spec, m_value, locale());
    if (m_check) {
        m_check->setChecked(m_value.toLongLong() != 0);
        m_check->setText(text);
        return;
    }
    m_display->setShown(text.isEmpty() ? m_spec.placeholder : text, !text.isEmpty());
    m_display->setAccessibleName(tr("%1: %2").arg(m_spec.label, text.isEmpty() ? tr("no value") : text));
}

void InlineField::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    m_note->setVisible(message.isEmpty() && !m_note->text().isEmpty());
    QWidget *target = m_editor ? m_editor : m_check ? static_cast<QWidget *>(m_check) : m_display;
    target->setAccessibleDescription(message);
    if (message.isEmpty())
        return;
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString InlineField::error() const
{
    return m_error->text();
}

void InlineField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && m_error->text().isEmpty());
    if (m_display)
        m_display->setAccessibleDescription(note);
}

void InlineField::copy()
{
    const QString text = fieldText(m_spec, m_value, locale());
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

void InlineField::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void InlineField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_check)
        m_check->setEnabled(!readOnly);
    else
        m_display->setEditable(!readOnly);
    showAge();
}

QWidget *InlineField::makeEditor()
{
    const QString text = fieldText(m_spec, m_value, locale());
    if (m_spec.kind == FieldKind::MultiLine) {
        auto *edit = new QPlainTextEdit(text, this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(textEditorHeight);
        edit->selectAll();
        connect(edit, &QPlainTextEdit::textChanged, this, &InlineField::typing);
        return edit;
    }
    if (m_spec.kind == FieldKind::MultiChoice)
        return makeListEditor();
    if (m_spec.kind == FieldKind::Choice) {
        auto *box = new QComboBox(this);
        box->setFixedHeight(labelHeight);
        box->addItem(m_spec.placeholder);
        for (const FieldChoice &choice : m_spec.choices)
            box->addItem(choice.label, choice.code);
        box->setCurrentIndex(qMax(0, box->findData(m_value)));
        connect(box, &QComboBox::activated, this, &InlineField::commit);
        return box;
    }
    auto *edit = new QLineEdit(text, this);
    edit->setFixedHeight(labelHeight);
    edit->selectAll();
    connect(edit, &QLineEdit::textChanged, this, &InlineField::typing);
    return edit;
}

QWidget *InlineField::makeListEditor()
{
    auto *list = new QListWidget(this);
    const QStringList chosen = chosenCodes(m_value);
    for (const FieldChoice &choice : m_spec.choices) {
        auto *item = new QListWidgetItem(choice.label, list);
        item->setData(Qt::UserRole, choice.code);
        item->setCheckState(chosen.contains(choice.code) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    list->setTabKeyNavigation(false);
    list->setFixedHeight(qMin(6, qMax(1, list->count())) * labelHeight + 4);
    return list;
}

QString InlineField::typedText() const
{
    return m_editor != nullptr ? editorText() : fieldText(m_spec, m_value, locale());
}

void InlineField::resumeEditing(const QString &text)
{
    startEditing();
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->setText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(m_editor))
        lines->setPlainText(text);
}

void InlineField::startEditing()
{
    if (m_editor || m_check || m_readOnly || !isEnabled())
        return;
    m_editor = makeEditor();
    m_editor->setAccessibleName(m_spec.label);
    m_editor->installEventFilter(this);
    m_column->insertWidget(0, m_editor);
    // Tab leads from the editor to where it would have led from the display.
    setTabOrder(m_display, m_editor);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_display->hide();
    showAge();
    m_opened = editorText();
    setError({});
    if (!m_draft.isEmpty())
        resumeEditing(std::exchange(m_draft, QString()));
}

QString InlineField::editorText() const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(m_editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor))
        return text->toPlainText();
    if (const auto *list = qobject_cast<const QListWidget *>(m_editor)) {
        QStringList codes;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                codes << list->item(row)->data(Qt::UserRole).toString();
        }
        return choiceValue(codes).toString();
    }
    return static_cast<const QComboBox *>(m_editor)->currentData().toString();
}

void InlineField::commit()
{
    if (!m_editor)
        return;
    const QString typed = editorText();
    // Untouched text is never read again: a value shown shorter than stored would come back shortened.
    // Nor does it take back what came from elsewhere while the editor stood open.
    const bool isText = m_spec.kind != FieldKind::Choice && m_spec.kind != FieldKind::MultiChoice;
    const bool untouched = typed == m_opened || (isText && typed == fieldText(m_spec, m_value, locale()));
    const Result<QVariant> parsed = untouched ? Result<QVariant>(m_value) : fieldValue(m_spec, typed, locale());
    if (!parsed)
        return setError(parsed.error().message);
    const bool hadFocus = m_editor->hasFocus();
    setError({});
    closeEditor(hadFocus);
    accept(*parsed);
}

void InlineField::accept(const QVariant &value)
{
    if (value == m_value && value.isValid() == m_value.isValid())
        return;
    m_value = value;
    showValue();
    Q_EMIT edited(m_value);
}

void InlineField::revert()
{
    if (!m_editor)
        return;
    setError({});
    closeEditor(true);
    Q_EMIT typing();
}

void InlineField::closeEditor(bool takeFocusBack)
{
    QWidget *closing = std::exchange(m_editor, nullptr);
    closing->removeEventFilter(this);
    m_meanwhile->hide();
    m_display->setAccessibleDescription(m_note->text());
    m_display->show();
    showAge();
    if (takeFocusBack)
        m_display->setFocus(Qt::OtherFocusReason);
    m_column->removeWidget(closing);
    closing->hide();
    closing->deleteLater();
}

bool InlineField::editorKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        revert();
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return leaveByTab(key == Qt::Key_Tab);
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter || m_spec.kind == FieldKind::Choice)
        return false;
    if (m_spec.kind == FieldKind::MultiLine && !modifiers.testFlag(Qt::ControlModifier))
        return false;
    commit();
    return true;
}

bool InlineField::leaveByTab(bool forward)
{
    if (!isSignalConnected(QMetaMethod::fromSignal(&InlineField::leftByTab)))
        return false;
    commit();
    if (m_editor == nullptr)
        Q_EMIT leftByTab(forward);
    return true;
}

bool InlineField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return editorKey(key->key(), key->modifiers());
    }
    // Esc may be a shortcut of the window: in here it belongs to the field.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // At once, not queued: the next thing to happen may be that this field is deleted. A pop-up (context menu, list of
    // choices) is not leaving.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    return QWidget::eventFilter(watched, event);
}

}  // namespace kontor::widgets
