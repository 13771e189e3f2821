// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include "ui/dialogs/mergetext.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::dialogs {

using model::ContactId;
using model::MergeChoice;
using queries::MergePreview;
using queries::MergeRow;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {

constexpr int cellWidth = 220;
constexpr int longestShown = 34;

QRadioButton *makeRadio(const QString &text, const QString &whole, const QString &name)
{
    const QString line = text.simplified();
    const bool isLong = line.size() > longestShown;
    QString shown = isLong ? QString(line.left(longestShown - 1) + QChar(0x2026)) : line;
    auto *radio = new QRadioButton(shown.replace(u'&', QStringLiteral("&&")));
    if (isLong)
        radio->setToolTip(text);
    radio->setAccessibleName(whole);
    radio->setObjectName(name);
    radio->setMinimumWidth(cellWidth);
    return radio;
}

}  // namespace

MergeDialog::MergeDialog(commands::Workspace &workspace, const QList<ContactId> &contacts, QWidget *parent)
    : QDialog(parent), m_workspace(&workspace), m_contacts(contacts), m_primary(contacts.value(0)), m_scroll(new QScrollArea),
      m_all(new QCheckBox(tr("Show fields that are the &same, too"))), m_summary(new Label({}, TextStyle::Body)),
      m_problem(new Label({}, TextStyle::Small, ColorRole::Overdue)), m_merge(nullptr)
{
    setWindowTitle(tr("Merge contacts"));
    build();
    read();
}

void MergeDialog::build()
{
    auto *sentence = new Label(tr("These are one and the same? Choose which contact stays, and which value counts where they differ. What gives way is "
                                  "kept: a merge can be taken back at any time."),
                               TextStyle::Body, ColorRole::Muted);
    sentence->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Values side by side"));
    m_summary->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox;
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_merge, theme::ButtonKind::Primary);
    m_merge->setDefault(true);
    m_merge->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space3);
    column->addWidget(sentence);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_all);
    column->addWidget(m_summary);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_all, &QCheckBox::toggled, this, [this] { showPreview(m_preview); });
    m_merge->setFocus();
    resize(std::min(1100, 360 + int(m_contacts.size()) * (cellWidth + 40)), 480);
}

void MergeDialog::read()
{
    QList<ContactId> order{m_primary};
    for (const ContactId &contact : std::as_const(m_contacts)) {
        if (contact != m_primary)
            order << contact;
    }
    m_workspace->read<MergePreview>(
        this, [order, choices = m_choices](storage::Connection &connection) { return queries::mergePreview(connection, order, choices); },
        [this, order](const Result<MergePreview> &preview) {
            if (order.first() != m_primary)
                return;  // another one was asked for meanwhile
            if (preview)
                return showPreview(*preview);
            if (preview.error().code == ErrorCode::Cancelled)
                return read();
            showProblem(preview.error().message);
        });
}

/// Which of the preview's contacts, the primary first, stands in a column.
qsizetype MergeDialog::sideOf(qsizetype column) const
{
    const auto found = std::find_if(m_preview.contacts.cbegin(), m_preview.contacts.cend(), [&](const auto &contact) { return contact.id == m_contacts[column]; });
    return found - m_preview.contacts.cbegin();
}

void MergeDialog::showPreview(const MergePreview &preview)
{
    m_preview = preview;
    if (preview.contacts.isEmpty())
        return;
    const QWidget *focused = focusWidget();
    m_focused = focused == nullptr ? QString() : focused->objectName();
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(0, 0, metrics::space2, 0);
    m_grid->setHorizontalSpacing(metrics::space3);
    m_grid->setVerticalSpacing(metrics::space1);
    addHead();
    int line = 2;
    for (const MergeRow &row : std::as_const(m_preview.fields)) {
        if (row.field.differs() || m_all->isChecked())
            addField(row, line++);
    }
    if (line == 2)
        m_grid->addWidget(new Label(tr("No field differs."), TextStyle::Body, ColorRole::Muted), line++, 1, 1, -1);
    m_grid->setRowStretch(line, 1);
    m_grid->setColumnStretch(int(m_contacts.size()) + 1, 1);
    m_scroll->setWidget(m_table);  // the old one goes
    if (auto *again = m_focused.isEmpty() ? nullptr : m_table->findChild<QWidget *>(m_focused))
        again->setFocus();
    const QString moves = partsText(m_preview.parts);
    m_summary->setText(moves.isEmpty() ? tr("Nothing else hangs on the others.")
                                       : tr("Moves to “%1”: %2. What it has already is not doubled.").arg(m_preview.contacts.first().name, moves));
    m_merge->setEnabled(!preview.isMixed);
    showProblem(preview.isMixed ? tr("A person and a firm cannot be merged. Choose contacts of one kind.") : QString());
}

void MergeDialog::addHead()
{
    m_grid->addWidget(new Label(tr("Stays"), TextStyle::BodyStrong), 0, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(m_table);
    for (qsizetype column = 0; column < m_contacts.size(); ++column) {
        const queries::MergeContact &contact = m_preview.contacts[sideOf(column)];
        auto *radio = makeRadio(contact.name, tr("Stays: %1, %2").arg(contact.name, contact.subtitle), QStringLiteral("stays%1").arg(column));
        radio->setFont(theme::textFont(TextStyle::BodyStrong));
        radio->setChecked(contact.id == m_primary);
        group->addButton(radio);
        m_grid->addWidget(radio, 0, int(column) + 1);
        const QString since = tr("since %1").arg(locale().toString(QDateTime::fromMSecsSinceEpoch(contact.createdAt).date(), QLocale::ShortFormat));
        auto *about = new Label(contact.subtitle.isEmpty() ? since : contact.subtitle + QStringLiteral(" · ") + since, TextStyle::Small, ColorRole::Muted);
        m_grid->addWidget(about, 1, int(column) + 1);
        connect(radio, &QRadioButton::clicked, this, [this, id = contact.id] { makePrimary(id); });
    }
}

void MergeDialog::addField(const MergeRow &row, int line)
{
    const bool differs = row.field.differs();
    if (differs) {  // set off, behind the row
        auto *band = new widgets::Panel(ColorRole::Selection);
        band->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_grid->addWidget(band, line, 0, 1, int(m_contacts.size()) + 2);
    }
    auto *name = new QWidget;
    auto *names = new QVBoxLayout(name);
    names->setContentsMargins(metrics::space2, metrics::space1, 0, metrics::space1);
    names->setSpacing(0);
    names->addWidget(new Label(row.label, differs ? TextStyle::BodyStrong : TextStyle::Body));
    if (const QString reason = mergeReason(row); differs && !reason.isEmpty())
        names->addWidget(new Label(reason, TextStyle::Small, ColorRole::Muted));
    m_grid->addWidget(name, line, 0, Qt::AlignVCenter);
    auto *group = new QButtonGroup(m_table);
    for (qsizetype column = 0; column < m_contacts.size(); ++column)
        addValue(row, column, group, line);
    if (!differs || !model::canJoin(row.field.field))
        return;
    auto *both = makeRadio(tr("All of them"), tr("%1: all of them, one below the other").arg(row.label), row.field.field + QStringLiteral("joined"));
    both->setMinimumWidth(0);
    both->setChecked(row.field.from < 0);
    group->addButton(both);
    m_grid->addWidget(both, line, int(m_contacts.size()) + 1);
    connect(both, &QRadioButton::clicked, this, [this, field = row.field.field] { choose({field, {}, true}); });
}

void MergeDialog::addValue(const MergeRow &row, qsizetype column, QButtonGroup *group, int line)
{
    const qsizetype side = sideOf(column);
    const QVariant &value = row.field.values[side];
    const QString text = mergeValue(row, value);
    const ContactId contact = m_contacts[column];
    const bool chosen = row.field.from == side || (row.field.from >= 0 && value.isValid() && value == row.field.result && !row.field.differs());
    auto *radio = makeRadio(text, tr("%1: %2 (%3)").arg(row.label, text, m_preview.contacts[side].name), row.field.field + QString::number(column));
    if (!row.field.differs())
        radio->setAutoExclusive(false);
    else
        group->addButton(radio);
    radio->setEnabled(row.field.differs() || !value.isValid() || chosen);
    radio->setChecked(chosen);
    m_grid->addWidget(radio, line, int(column) + 1);
    connect(radio, &QRadioButton::clicked, this, [this, field = row.field.field, contact] { choose({field, contact, false}); });
}

void MergeDialog::choose(const MergeChoice &choice)
{
    m_choices.removeIf([&](const MergeChoice &known) { return known.field == choice.field; });
    m_choices << choice;
    read();
}

void MergeDialog::makePrimary(const ContactId &contact)
{
    m_primary = contact;
    read();
}

void MergeDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void MergeDialog::submit()
{
    commands::MergeRequest request{m_primary, {}, m_choices};
    for (const ContactId &contact : std::as_const(m_contacts)) {
        if (contact != m_primary)
            request.others << contact;
    }
    m_merge->setEnabled(false);
    m_workspace->write<commands::MergeReport>(
        this, [request](const commands::Session &session) { return commands::mergeContacts(session, request); },
        [this](const Result<commands::MergeReport> &report) {
            m_merge->setEnabled(true);
            if (!report)
                return showProblem(report.error().message);
            Q_EMIT merged(m_primary, *report);
            accept();
        });
}

}  // namespace kontor::dialogs
