// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jointeamdialog.h"

#include "core/queries/lookups.h"
#include "ui/dialogs/prompts.h"
#include "ui/dialogs/teamtext.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <utility>

namespace kontor::dialogs {

using sync::ServerAddress;
using sync::ServerCheck;
using sync::SyncState;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int lookAfterMs = 400;
constexpr int answerWithinS = 6;
constexpr int formWidth = 540;
const QString usualDatabase = QStringLiteral("kontor");
}  // namespace

JoinTeamDialog::JoinTeamDialog(TeamLink &link, Prompts &prompts, Use use, QWidget *parent)
    : QDialog(parent), m_link(&link), m_prompts(&prompts), m_use(use)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(use == Use::Join ? tr("Join a team") : tr("Sign in to the team's server"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &JoinTeamDialog::look);
    build();
    fillIn();
    if (use == Use::Join)
        countContacts();
    connect(m_link, &TeamLink::changed, this, &JoinTeamDialog::showProgress);
    connect(m_link, &QObject::destroyed, this, [this] { delete this; });
}

void JoinTeamDialog::build()
{
    auto *text =
        new widgets::Label(m_use == Use::Join ? tr("Colleagues keep the same contacts through a PostgreSQL server that "
                                                   "your team owns. Whoever looks after it gives you these.")
                                              : tr("The server asks for your password."),
                           TextStyle::Body, ColorRole::Muted);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    m_go = buttons->addButton(m_use == Use::Join ? tr("Join") : tr("Sign in"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(m_go, theme::ButtonKind::Primary);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_go, &QPushButton::clicked, this, &JoinTeamDialog::join);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space3);
    column->addWidget(text);
    m_fields = buildForm();
    column->addWidget(m_fields);
    m_choice = buildChoice();
    column->addWidget(m_choice);
    column->addWidget(buildOutcome());
    m_found = new widgets::Label(QString());
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setWordWrap(true);
    m_twinsBox = buildTwins();
    column->addWidget(m_found);
    column->addWidget(m_twinsBox);
    column->addStretch();
    column->addWidget(buttons);
    m_choice->setVisible(m_use == Use::Join);
}

QLineEdit *JoinTeamDialog::line(const char *objectName, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &JoinTeamDialog::typed);
    return edit;
}

QWidget *JoinTeamDialog::buildForm()
{
    auto *page = new QWidget;
    page->setMinimumWidth(formWidth);
    m_server = line("server", tr("Server"), tr("team.example.org, or team.example.org:5433"));
    m_database = line("database", tr("Database"), usualDatabase);
    m_user = line("user", tr("User"));
    m_password = line("password", tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_computer = line("computer", tr("This computer's name"));
    m_remember = new QCheckBox(tr("Remember the password in the keychain of this computer"));
    m_remember->setChecked(true);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_remember);
    auto *certificate = buildCertificate();
    auto *label = new QLabel(tr("Cer&tificate"));
    label->setBuddy(m_certificate);
    form->addRow(label, certificate);
    form->addRow(tr("This &computer"), m_computer);
    const bool whole = m_use == Use::Join;
    for (QWidget *field :
         {static_cast<QWidget *>(m_server), static_cast<QWidget *>(m_database), static_cast<QWidget *>(m_user)})
        field->setEnabled(whole);
    form->setRowVisible(certificate, whole);
    form->setRowVisible(m_computer, whole);
    return page;
}

QWidget *JoinTeamDialog::buildCertificate()
{
    auto *row = new QWidget;
    m_certificate = line("certificate", tr("Certificate"), tr("only if your team signs its own"));
    auto *choose = new QPushButton(tr("Choose …"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the certificate"));
    connect(choose, &QPushButton::clicked, this, [this] {
        m_prompts->openFile(this, tr("Certificate of who signed the server's"),
                            {tr("Certificates (*.crt *.pem *.cer)"), tr("All files (*)")},
                            [this](const QString &path) { m_certificate->setText(path); });
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_certificate, 1);
    layout->addWidget(choose);
    return row;
}

QWidget *JoinTeamDialog::buildChoice()
{
    auto *box = new QWidget;
    m_share = new QRadioButton(tr("S&hare what is in this file, and receive what the team has"));
    m_receive = new QRadioButton(tr("This file is &empty: receive what the team has"));
    m_share->setChecked(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_share);
    column->addWidget(m_receive);
    return box;
}

QWidget *JoinTeamDialog::buildOutcome()
{
    auto *box = new QWidget;
    m_outcome = new widgets::Label(QString(), TextStyle::Body, ColorRole::Muted);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setMinimumHeight(QFontMetrics(m_outcome->font()).lineSpacing() * 3);
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->hide();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_outcome);
    column->addWidget(m_progress);
    return box;
}

/// What file and team both have, and whether it becomes one.
QWidget *JoinTeamDialog::buildTwins()
{
    auto *box = new QWidget;
    m_combine = new QCheckBox(tr("Make &one of each of these; “Undo” takes it back"));
    m_combine->setChecked(true);
    m_matches = new QListWidget;
    m_matches->setAccessibleName(tr("In this file and with the team"));
    m_matches->setMaximumHeight(130);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_matches);
    column->addWidget(m_combine);
    box->hide();
    return box;
}

void JoinTeamDialog::fillIn()
{
    m_computer->setText(QSysInfo::machineHostName());
    if (m_use == Use::SignIn) {
        if (const auto parts = sync::partsOf(m_link->target())) {
            m_server->setText(parts->server);
            m_database->setText(parts->database);
            m_user->setText(parts->user);
        }
        m_password->setFocus();
    }
    typed();
}

/// What is in a file that only receives would never reach the team: only an empty one may.
void JoinTeamDialog::countContacts()
{
    m_link->workspace().read<QJsonObject>(
        this, [](storage::Connection &connection) { return queries::fileStatistics(connection); },
        [this](const Result<QJsonObject> &counts) {
            if (counts)
                showContacts(counts->value(QStringLiteral("contacts")).toInteger());
        });
}

void JoinTeamDialog::showContacts(qint64 contacts)
{
    m_receive->setEnabled(contacts == 0);
    m_receive->setChecked(contacts == 0);
    m_share->setText(contacts == 0 ? tr("S&hare what is in this file, and receive what the team has")
                                   : tr("S&hare the %Ln contact(s) of this file, and receive what the team has", nullptr,
                                        int(contacts)));
    m_share->setChecked(contacts > 0);
}

Result<ServerAddress> JoinTeamDialog::address() const
{
    if (m_use == Use::SignIn)
        return ServerAddress{m_link->target(), m_password->text(), answerWithinS};
    const QString database = m_database->text().trimmed();
    KONTOR_ASSIGN(const QString target,
                  sync::targetOf({m_server->text().trimmed(), database.isEmpty() ? usualDatabase : database,
                                  m_user->text().trimmed(), m_certificate->text().trimmed()}));
    return ServerAddress{target, m_password->text(), answerWithinS};
}

void JoinTeamDialog::typed()
{
    if (m_go == nullptr || m_twinsBox == nullptr || m_joined)
        return;
    // The computer's name changes nothing about who is let in, but the answer belongs to what is in the fields.
    ++m_asked;
    m_go->setEnabled(false);
    m_soon.stop();
    m_comparing = m_wanted = false;
    m_twins.clear();
    m_matches->clear();
    m_twinsBox->hide();
    m_found->setText({});
    m_progress->hide();
    const bool enough = m_use == Use::SignIn
                        || (!m_server->text().trimmed().isEmpty()
                            && (!m_user->text().trimmed().isEmpty() || m_server->text().contains(u'@')));
    if (!enough)
        return say(tr("Server, user and password are looked at as soon as they are there."), ColorRole::Muted);
    if (m_use == Use::SignIn && m_password->text().isEmpty())
        return say(m_link->status().problem.message, ColorRole::Muted);
    say(tr("Looking …"), ColorRole::Muted);
    m_soon.start();
}

void JoinTeamDialog::look()
{
    const auto where = address();
    if (!where)
        return say(where.error().message, ColorRole::Overdue);
    const int question = ++m_asked;
    m_link->check(*where, this, [this, question](const Result<ServerCheck> &check) {
        if (question == m_asked)
            showCheck(check);
    });
}

void JoinTeamDialog::showCheck(const Result<ServerCheck> &check)
{
    if (!check)
        return say(check.error().message, ColorRole::Overdue);
    m_go->setEnabled(true);
    say(checkText(*check), ColorRole::Good);
    if (m_use == Use::Join)
        preview();
}

/// Looks at what both have before anything is shared.
void JoinTeamDialog::preview()
{
    const auto where = address();
    if (!where)
        return;
    m_comparing = true;
    m_progress->show();
    m_link->preview(
        *where, this,
        [this, question = m_asked](const Progress &progress) {
            if (question != m_asked)
                return;
            m_progress->setRange(0, int(progress.total));
            m_progress->setValue(int(progress.done));
            m_found->setText(tr("Comparing with this file: %L1 of %L2 records").arg(progress.done).arg(progress.total));
        },
        [this, question = m_asked](const Result<sync::JoinPreview> &preview) {
            if (question == m_asked)
                showPreview(preview);
        });
}

void JoinTeamDialog::showPreview(const Result<sync::JoinPreview> &preview)
{
    m_comparing = false;
    m_progress->hide();
    m_progress->setRange(0, 0);
    m_found->setText(preview ? previewText(*preview) : preview.error().message);
    m_found->setColor(preview ? ColorRole::Text : ColorRole::Overdue);
    if (preview) {
        m_twins = preview->twins();
        constexpr qsizetype mostShown = 500;
        for (const sync::JoinPreview::Match &match : (preview->contacts + preview->definitions).mid(0, mostShown))
            m_matches->addItem(matchText(match));
    }
    m_twinsBox->setVisible(!m_twins.isEmpty());
    // Who has pressed the button already has not seen what there is to decide.
    if (std::exchange(m_wanted, false) && m_twins.isEmpty())
        join();
}

void JoinTeamDialog::say(const QString &text, ColorRole role)
{
    m_outcome->setText(text);
    m_outcome->setColor(role);
}

void JoinTeamDialog::lock(bool locked)
{
    m_fields->setEnabled(!locked);
    m_choice->setEnabled(!locked);
    m_twinsBox->setEnabled(!locked);
    m_go->setEnabled(!locked);
    m_progress->setVisible(locked);
}

void JoinTeamDialog::join()
{
    const auto where = address();
    if (!where)
        return say(where.error().message, ColorRole::Overdue);
    if (m_use == Use::SignIn) {
        m_link->signIn(m_password->text(), m_remember->isChecked());
        return accept();
    }
    if (m_comparing) {
        m_wanted = true;
        return;
    }
    lock(true);
    say(tr("Joining …"), ColorRole::Muted);
    const auto contact = m_receive->isChecked() ? sync::FirstContact::Receive : sync::FirstContact::Share;
    const QString computer =
        m_computer->text().trimmed().isEmpty() ? QStringLiteral("Kontor") : m_computer->text().trimmed();
    ServerAddress lasting = *where;
    lasting.timeoutS = ServerAddress{}.timeoutS;
    const QList<commands::Twins> twins = m_combine->isChecked() ? m_twins : QList<commands::Twins>();
    m_link->join({lasting, contact, computer, m_remember->isChecked(), twins}, this, [this](const Result<void> &joined) {
        m_joined = joined.has_value();
        if (joined)
            return m_close->setText(tr("Go on in the background"));
        lock(false);
        say(joined.error().message, ColorRole::Overdue);
    });
}

void JoinTeamDialog::showProgress()
{
    if (!m_joined)
        return;
    const sync::TeamStatus &status = m_link->status();
    if (status.state == SyncState::InStep) {
        accept();
        Q_EMIT joined(status.organisation);
        return;
    }
    if (status.state == SyncState::Offline || status.state == SyncState::NeedsYou) {
        m_progress->hide();
        m_close->setText(tr("Close"));
        return say(tr("The file belongs to the team now. %1").arg(teamAdvice(status)), ColorRole::Overdue);
    }
    m_progress->show();
    QStringList parts;
    if (status.waiting > 0)
        parts << tr("%Ln change(s) still to send", nullptr, int(status.waiting));
    if (status.sent > 0)
        parts << tr("%Ln record(s) sent", nullptr, int(status.sent));
    if (status.fetched > 0)
        parts << tr("%Ln record(s) received", nullptr, int(status.fetched));
    say(parts.isEmpty() ? tr("Exchanging …") : parts.join(QStringLiteral(" · ")), ColorRole::Muted);
}

}  // namespace kontor::dialogs
