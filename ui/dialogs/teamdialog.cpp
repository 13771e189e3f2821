// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/teamdialog.h"

#include "core/sync/addressparts.h"
#include "ui/dialogs/doingspanel.h"
#include "ui/dialogs/inboxpanel.h"
#include "ui/dialogs/jointeamdialog.h"
#include "ui/dialogs/memberpanel.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/teampassworddialog.h"
#include "ui/dialogs/teamtext.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontor::dialogs {

using sync::SyncState;
using theme::ColorRole;
using theme::TextStyle;
using widgets::Label;
namespace metrics = theme::metrics;

namespace {
constexpr int dialogWidth = 620;
constexpr int tabsHeight = 340;
}  // namespace

TeamDialog::TeamDialog(TeamLink &link, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_link(&link), m_prompts(&prompts)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Team"));
    setMinimumWidth(dialogWidth);
    build();
    connect(m_link, &TeamLink::changed, this, &TeamDialog::showStatus);
    connect(m_link, &QObject::destroyed, this, [this] { delete this; });
    showStatus();
    m_now->setFocus();
}

void TeamDialog::build()
{
    m_icon = new QLabel;
    m_team = new Label({}, TextStyle::Title);
    m_state = new Label({}, TextStyle::BodyStrong);
    m_state->setObjectName(QStringLiteral("state"));
    m_advice = new Label({}, TextStyle::Body);
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setWordWrap(true);
    auto *state = new QHBoxLayout;
    state->setSpacing(metrics::space2);
    state->addWidget(m_icon);
    state->addWidget(m_state, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buildTabs();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space3);
    column->addWidget(m_team);
    column->addLayout(state);
    column->addWidget(m_advice);
    column->addWidget(buildDetails());
    column->addWidget(buildButtons());
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
}

QWidget *TeamDialog::buildDetails()
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(metrics::space4);
    const auto add = [form](const QString &title, Label *&value) {
        value = new Label({}, TextStyle::Body);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(new Label(title, TextStyle::Body, ColorRole::Muted), value);
    };
    add(tr("Server"), m_server);
    add(tr("User"), m_user);
    add(tr("Last exchange"), m_last);
    add(tr("Waiting"), m_waiting);
    return box;
}

QWidget *TeamDialog::buildButtons()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    const auto add = [row](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_password = add(tr("Enter the pass&word …"));
    m_now = add(tr("&Exchange now"));
    m_pause = add(tr("&Pause"));
    row->addStretch();
    m_change = add(tr("C&hange password …"));
    theme::setButtonKind(m_change, theme::ButtonKind::Flat);
    connect(m_change, &QPushButton::clicked, this, &TeamDialog::changePassword);
    auto *leave = add(tr("&Leave the team …"));
    theme::setButtonKind(m_password, theme::ButtonKind::Primary);
    theme::setButtonKind(leave, theme::ButtonKind::Flat);
    connect(m_password, &QPushButton::clicked, this, &TeamDialog::signIn);
    connect(m_now, &QPushButton::clicked, this, [this] { m_link->syncNow(); });
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_link->setPaused(m_link->status().state != SyncState::Paused); });
    connect(leave, &QPushButton::clicked, this, &TeamDialog::askToLeave);
    return box;
}

QWidget *TeamDialog::scrolled(QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(name);
    content->setContentsMargins(0, metrics::space2, 0, 0);
    scroll->setWidget(content);
    return scroll;
}

void TeamDialog::buildTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(tabsHeight);
    m_inbox = new InboxPanel(m_link->workspace());
    auto *doings = new DoingsPanel(*m_link);
    m_tabs->addTab(scrolled(m_inbox, tr("To decide")), tr("To decide"));
    m_tabs->addTab(scrolled(doings, tr("What happened")), tr("What happened"));
    m_tabs->addTab(scrolled(new MemberPanel(*m_link), tr("Members")), tr("Members"));
    m_tabs->setTabVisible(0, false);
    connect(m_inbox, &InboxPanel::counted, this, [this](qint64 entries) {
        const bool isNew = entries > 0 && !m_tabs->isTabVisible(0);
        m_tabs->setTabVisible(0, entries > 0);
        m_tabs->setTabText(0, tr("To decide %1").arg(locale().toString(entries)));
        if (isNew)
            m_tabs->setCurrentIndex(0);
    });
    const auto leave = [this](auto signal, const Uuid &record) {
        accept();
        Q_EMIT (this->*signal)(record);
    };
    connect(m_inbox, &InboxPanel::contactWanted, this, [leave](const Uuid &contact) { leave(&TeamDialog::contactWanted, contact); });
    connect(doings, &DoingsPanel::contactWanted, this, [leave](const Uuid &contact) { leave(&TeamDialog::contactWanted, contact); });
    connect(doings, &DoingsPanel::taskWanted, this, [leave](const Uuid &task) { leave(&TeamDialog::taskWanted, task); });
}

void TeamDialog::showStatus()
{
    const sync::TeamStatus &status = m_link->status();
    if (!m_link->isMember())
        return;
    const TeamLine line = teamLine(status);
    const auto parts = sync::partsOf(m_link->target());
    m_icon->setVisible(!line.icon.isEmpty());
    if (!line.icon.isEmpty())
        m_icon->setPixmap(theme::icon(line.icon, line.role).pixmap(metrics::iconSmall));
    m_team->setText(status.organisation.isEmpty() ? tr("Team") : status.organisation);
    m_state->setText(line.whole());
    m_state->setColor(line.role == ColorRole::Muted ? ColorRole::Text : line.role);
    m_advice->setText(teamAdvice(status));
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_server->setText(serverText(m_link->target()));
    m_user->setText(parts ? parts->user : QString());
    m_last->setText(status.inStepAtMs > 0 ? momentText(status.inStepAtMs) : tr("not since this file was opened"));
    m_waiting->setText(status.waiting > 0 ? tr("%Ln change(s)", nullptr, int(status.waiting)) : tr("nothing"));
    const bool paused = status.state == SyncState::Paused;
    m_pause->setText(paused ? tr("&Resume") : tr("&Pause"));
    m_now->setEnabled(!paused);
    m_change->setVisible(status.state == SyncState::InStep || status.state == SyncState::Working);  // it takes a connection
    m_password->setVisible(status.state == SyncState::NeedsYou
                           && sync::ServerConnection::needsPassword(status.problem));
}

void TeamDialog::signIn()
{
    auto *dialog = new JoinTeamDialog(*m_link, *m_prompts, JoinTeamDialog::Use::SignIn, this);
    dialog->open();
}

void TeamDialog::changePassword()
{
    auto *dialog = new TeamPasswordDialog(*m_link, this);
    connect(dialog, &QDialog::accepted, this, &TeamDialog::passwordChanged);
    dialog->open();
}

void TeamDialog::askToLeave()
{
    const qint64 waiting = m_link->status().waiting;
    const QString stays = tr("Everything stays in this file, and nothing is taken from the team. From then on neither "
                             "sees what the other changes.");
    const QString lost =
        waiting > 0 ? tr(" %Ln change(s) did not reach the team yet, and will not.", nullptr, int(waiting)) : QString();
    m_prompts->confirm(this, tr("Leave the team"), stays + lost, tr("Leave the team"), [this] {
        m_link->leave(this, [this](const Result<void> &gone) {
            if (!gone) {
                m_advice->setText(gone.error().message);
                return m_advice->show();
            }
            accept();
            Q_EMIT left();
        });
    });
}

}  // namespace kontor::dialogs
