// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unmergedialog.h"

#include "ui/dialogs/mergetext.h"
#include "ui/dialogs/teamtext.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kontor::dialogs {

using model::ContactId;
using queries::AbsorbedContact;
using queries::UnmergePreview;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

UnmergeDialog::UnmergeDialog(commands::Workspace &workspace, const ContactId &primary, QWidget *parent)
    : QDialog(parent), m_workspace(&workspace), m_primary(primary), m_list(new QListWidget), m_text(new Label({})),
      m_problem(new Label({}, TextStyle::Small, ColorRole::Overdue)), m_take(nullptr)
{
    setWindowTitle(tr("Take a merge back"));
    build();
    readAbsorbed();
}

void UnmergeDialog::build()
{
    auto *caption = new QLabel(tr("&Merged into this contact:"));
    caption->setBuddy(m_list);
    m_list->setAccessibleName(tr("Merged into this contact"));
    m_list->setMaximumHeight(150);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_text);
    scroll->setMinimumHeight(240);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox;
    m_take = buttons->addButton(tr("&Take out again"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_take, theme::ButtonKind::Primary);
    m_take->setDefault(true);
    m_take->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space3);
    for (QWidget *part : {static_cast<QWidget *>(caption), static_cast<QWidget *>(m_list), static_cast<QWidget *>(scroll), static_cast<QWidget *>(m_problem),
                          static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    setMinimumWidth(520);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnmergeDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item == nullptr)
            return;
        m_chosen = ContactId(Uuid::fromBytes(item->data(Qt::UserRole).toByteArray()));
        readPreview();
    });
}

void UnmergeDialog::readAbsorbed()
{
    m_workspace->read<QList<AbsorbedContact>>(
        this, [primary = m_primary](storage::Connection &connection) { return queries::absorbedContacts(connection, primary); },
        [this](const Result<QList<AbsorbedContact>> &all) {
            if (!all && all.error().code == ErrorCode::Cancelled)
                return readAbsorbed();
            if (!all)
                return showProblem(all.error().message);
            for (const AbsorbedContact &contact : *all) {
                QString text = contact.name;
                if (contact.mergedAt > 0)
                    text = contact.author.isEmpty() ? tr("%1, merged %2").arg(text, momentText(contact.mergedAt))
                                                    : tr("%1, merged %2 by %3").arg(text, momentText(contact.mergedAt), contact.author);
                auto *item = new QListWidgetItem(text, m_list);
                item->setData(Qt::UserRole, contact.id.toBytes());
            }
            if (all->isEmpty())
                m_text->setText(tr("Nothing was merged into this contact."));
            m_list->setCurrentRow(0);
            m_list->setFocus();
        });
}

void UnmergeDialog::readPreview()
{
    m_workspace->read<UnmergePreview>(
        this, [chosen = m_chosen](storage::Connection &connection) { return queries::unmergePreview(connection, chosen); },
        [this, chosen = m_chosen](const Result<UnmergePreview> &preview) {
            if (chosen != m_chosen)
                return;
            if (preview)
                return showPreview(*preview);
            if (preview.error().code == ErrorCode::Cancelled)
                return readPreview();
            showProblem(preview.error().message);
        });
}

void UnmergeDialog::showPreview(const UnmergePreview &preview)
{
    QStringList lines{tr("“%1” is a contact of its own again, with all its values.").arg(preview.contact.name)};
    if (const QString back = partsText(preview.back); !back.isEmpty())
        lines << tr("Goes back to it, with what was changed since: %1.").arg(back);
    if (const QString stay = partsText(preview.stay); !stay.isEmpty())
        lines << tr("Was added since and stays with “%1”: %2.").arg(preview.primaryName, stay);
    for (const UnmergePreview::Value &value : preview.values)
        lines << valueText(value);
    m_text->setText(lines.join(QStringLiteral("\n\n")));
    m_take->setEnabled(!preview.isBlocked);
    showProblem(preview.isBlocked ? tr("“%1” was itself merged into another contact. Take that back first.").arg(preview.primaryName) : QString());
}

void UnmergeDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void UnmergeDialog::submit()
{
    m_take->setEnabled(false);
    m_workspace->write<commands::UnmergeReport>(
        this, [chosen = m_chosen](const commands::Session &session) { return commands::unmergeContact(session, chosen); },
        [this](const Result<commands::UnmergeReport> &report) {
            m_take->setEnabled(true);
            if (!report)
                return showProblem(report.error().message);
            Q_EMIT unmerged(m_chosen, m_list->currentItem()->text(), *report);
            accept();
        });
}

QString UnmergeDialog::valueText(const UnmergePreview::Value &value)
{
    const QString now = mergeValue(value.field, value.type, {}, {}, value.now).simplified();
    if (value.stays)
        return tr("%1 stays “%2”: it was changed since the merge.").arg(value.label, now);
    if (!value.then.isValid())
        return tr("%1 was empty before the merge and becomes so again (now “%2”).").arg(value.label, now);
    return tr("%1 was “%2” before the merge and becomes so again (now “%3”).").arg(value.label, mergeValue(value.field, value.type, {}, {}, value.then).simplified(), now);
}

}  // namespace kontor::dialogs
