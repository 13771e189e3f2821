// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/editdialog.h"

#include "ui/dialogs/draftkeeper.h"
#include "ui/pages/settings/choiceeditor.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

namespace metrics = theme::metrics;

EditDialog::EditDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_restored(new widgets::Label({}, theme::TextStyle::Small, theme::ColorRole::Muted)),
      m_problem(new widgets::Label({}, theme::TextStyle::Small, theme::ColorRole::Overdue))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(metrics::space4);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditDialog::saveWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space4);
    m_restored->setWordWrap(true);
    m_restored->hide();
    column->addWidget(m_restored);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(480);
}

EditDialog::~EditDialog()
{
    delete m_drafts;  // it looks into the controls once more
}

void EditDialog::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void EditDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

QJsonObject EditDialog::content() const
{
    QJsonObject content;
    for (const Part &part : m_parts)
        content.insert(part.key, part.read());
    return content;
}

void EditDialog::keepDraft(commands::Workspace &workspace, const QString &editor, const Uuid &record)
{
    m_shown = content();
    m_drafts = new dialogs::DraftKeeper(workspace, editor, [this] {
        const QJsonObject now = content();
        return now == m_shown ? QJsonObject() : now;
    }, this);
    connect(m_drafts, &dialogs::DraftKeeper::found, this, [this](const QJsonObject &kept) {
        if (content() != m_shown)
            return;  // somebody is quicker with the keyboard
        for (const Part &part : m_parts) {
            if (kept.contains(part.key))
                part.write(kept.value(part.key));
        }
        m_restored->setText(tr("What was typed here and not saved is back."));
        m_restored->show();
    });
    connect(this, &QDialog::finished, m_drafts, &dialogs::DraftKeeper::drop);
    m_drafts->open(record);
}

void EditDialog::touchDraft()
{
    if (m_drafts != nullptr)
        m_drafts->touch();
}

void EditDialog::keepPart(const char *key, QWidget *control)
{
    const QString name = QLatin1String(key);
    if (auto *line = qobject_cast<QLineEdit *>(control)) {
        m_parts.append({name, [line] { return line->text(); }, [line](const QJsonValue &value) { line->setText(value.toString()); }});
        connect(line, &QLineEdit::textEdited, this, &EditDialog::touchDraft);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(control)) {
        m_parts.append({name, [text] { return text->toPlainText(); }, [text](const QJsonValue &value) { text->setPlainText(value.toString()); }});
        connect(text, &QPlainTextEdit::textChanged, this, &EditDialog::touchDraft);
    } else if (auto *box = qobject_cast<QComboBox *>(control)) {
        m_parts.append({name, [box] { return box->currentData().toString(); },
                        [box](const QJsonValue &value) { box->setCurrentIndex(qMax(0, box->findData(value.toString()))); }});
        connect(box, &QComboBox::activated, this, &EditDialog::touchDraft);
    } else if (auto *check = qobject_cast<QCheckBox *>(control)) {
        m_parts.append({name, [check] { return check->isChecked(); }, [check](const QJsonValue &value) { check->setChecked(value.toBool()); }});
        connect(check, &QCheckBox::clicked, this, &EditDialog::touchDraft);
    } else if (auto *grid = qobject_cast<widgets::PickGrid *>(control)) {
        m_parts.append({name, [grid] { return grid->current(); }, [grid](const QJsonValue &value) { grid->setCurrent(value.toString()); }});
        connect(grid, &widgets::PickGrid::picked, this, &EditDialog::touchDraft);
    } else if (auto *choices = qobject_cast<ChoiceEditor *>(control)) {
        m_parts.append({name, [choices] { return choices->choices(); }, [choices](const QJsonValue &value) { choices->setChoices(value.toString()); }});
        connect(choices, &ChoiceEditor::changed, this, &EditDialog::touchDraft);
    }
}

void EditDialog::addRow(const QString &label, QWidget *control, const char *key)
{
    keepPart(key, control);
    QString name = label;
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name.remove(u'&'));
    m_form->addRow(label, control);
}

widgets::Label *EditDialog::addHint(const QString &text)
{
    auto *hint = new widgets::Label(text, theme::TextStyle::Small, theme::ColorRole::Muted);
    hint->setWordWrap(true);
    hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_form->addRow(QString(), hint);
    return hint;
}

}  // namespace kontor::pages
