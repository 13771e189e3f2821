// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/addressparts.h"
#include "ui/dialogs/teamlink.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)
QT_FORWARD_DECLARE_CLASS(QProgressBar)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class Prompts;

/// Makes the open file one of a team's, or signs in anew: looks while one types whether the server lets one in, and says who one
/// is there, or what is wrong. GUI thread.
class JoinTeamDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Use {
        Join,
        SignIn  ///< the address is the file's; only the password is asked for
    };
    /// `link` and `prompts` outlive the dialog.
    JoinTeamDialog(TeamLink &link, Prompts &prompts, Use use, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The file belongs to the team, and has all that the team has.
    void joined(const QString &organisation);

private:
    QWidget *buildForm();
    QWidget *buildCertificate();
    QWidget *buildChoice();
    QWidget *buildOutcome();
    QWidget *buildTwins();
    QLineEdit *line(const char *objectName, const QString &name, const QString &placeholder = {});
    void build();
    void fillIn();
    void countContacts();
    void showContacts(qint64 contacts);
    void typed();
    void look();
    void showCheck(const Result<sync::ServerCheck> &check);
    void preview();
    void showPreview(const Result<sync::JoinPreview> &preview);
    void say(const QString &text, theme::ColorRole role);
    Result<sync::ServerAddress> address() const;
    void join();
    void lock(bool locked);
    void showProgress();

    TeamLink *m_link;
    Prompts *m_prompts;
    Use m_use;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_computer = nullptr;
    QWidget *m_fields = nullptr;
    QWidget *m_choice = nullptr;
    QRadioButton *m_share = nullptr;
    QRadioButton *m_receive = nullptr;
    QCheckBox *m_remember = nullptr;
    widgets::Label *m_found = nullptr;  ///< what file and team have
    QWidget *m_twinsBox = nullptr;
    QCheckBox *m_combine = nullptr;
    QListWidget *m_matches = nullptr;
    QList<commands::Twins> m_twins;  ///< what file and team both have
    widgets::Label *m_outcome = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_soon;    ///< looks once typing pauses
    int m_asked = 0;  ///< questions to the server; older answers count no more
    bool m_comparing = false;  ///< file and team are being looked at
    bool m_wanted = false;     ///< join as soon as that is done, if there is nothing to decide
    bool m_joined = false;
};

}  // namespace kontor::dialogs
