// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newfiledialog.h"

#include "ui/dialogs/recoverypanel.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::dialogs {

using theme::ColorRole;
using theme::TextStyle;

int passphraseStrength(const QString &passphrase)
{
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    // Repetition adds length but nothing to guess.
    const qsizetype length = qMin(passphrase.size(), different.size() * 2);
    const int words = int(passphrase.split(u' ', Qt::SkipEmptyParts).size());
    if (length >= 20 || (words >= 4 && length >= 16))
        return 3;
    return length >= 14 ? 2 : length >= 10 ? 1 : 0;
}

QString passphraseStrengthText(int strength)
{
    const QString words[]{NewFileDialog::tr("very easy to guess"), NewFileDialog::tr("could be longer"), NewFileDialog::tr("good"), NewFileDialog::tr("very good")};
    return words[qBound(0, strength, 3)];
}

NewFileDialog::NewFileDialog(FileGate &gate, Prompts &prompts, const QString &suggestedPath, Use use, QWidget *parent)
    : QDialog(parent), m_gate(&gate), m_prompts(&prompts), m_use(use),
      m_step(new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted)), m_stack(new QStackedWidget)
{
    m_recovery = new RecoveryPanel(prompts);
    m_stack->addWidget(buildForm(suggestedPath));
    m_stack->addWidget(m_recovery);
    m_stack->addWidget(buildStart());
    auto *buttons = new QDialogButtonBox;
    m_next = buttons->addButton(tr("Create file"), QDialogButtonBox::ActionRole);
    theme::setButtonKind(m_next, theme::ButtonKind::Primary);
    m_next->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_next, &QPushButton::clicked, this, &NewFileDialog::next);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewFileDialog::reject);
    connect(m_recovery, &RecoveryPanel::acknowledged, m_next, &QPushButton::setEnabled);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space4);
    column->addWidget(m_step);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    showStep(0);
    check();
}

void NewFileDialog::showStep(int step)
{
    const int steps = m_use == Use::Own ? 3 : 2;
    const QString titles[]{tr("New file"), tr("Recovery key"), tr("Backup and beginning")};
    m_stack->setCurrentIndex(step);
    setWindowTitle(titles[step]);
    m_step->setText(tr("Step %1 of %2").arg(step + 1).arg(steps));
    m_next->setText(step == 0 ? tr("Create file") : step + 1 < steps ? tr("Continue") : tr("Start"));
}

void NewFileDialog::next()
{
    if (!m_workspace)
        create();
    else if (m_use == Use::Own && m_stack->currentIndex() == 1)
        showStep(2);
    else
        finish();
}

QWidget *NewFileDialog::buildStart()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space2);
    const auto wrapped = [column](const QString &text) {
        auto *label = new widgets::Label(text, TextStyle::Body, ColorRole::Muted);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    column->addWidget(new widgets::Label(tr("Keep a second copy"), TextStyle::BodyStrong));
    wrapped(tr("Everything is in this one file. To back up, close Kontor and copy the file to another drive, or let your backup "
               "program do it. The copy is encrypted too."));
    column->addSpacing(theme::metrics::space4);
    column->addWidget(new widgets::Label(tr("What would you like to begin with?"), TextStyle::BodyStrong));
    m_start = new QButtonGroup(page);
    const std::pair<QString, QString> choices[]{{QStringLiteral("file.import"), tr("&Import an address list")},
                                                {QStringLiteral("file.trades"), tr("Set up fields and tags for my &line of work")},
                                                {QStringLiteral("contact.new"), tr("Write down the first &contact")},
                                                {QString(), tr("&Look around first")}};
    for (const auto &[action, text] : choices) {
        auto *choice = new QRadioButton(text);
        choice->setObjectName(action);
        choice->setChecked(m_start->buttons().isEmpty());
        m_start->addButton(choice);
        column->addWidget(choice);
    }
    column->addStretch();
    return page;
}

QWidget *NewFileDialog::buildForm(const QString &path)
{
    auto *page = new QWidget;
    m_path = new QLineEdit(path);
    m_path->setAccessibleName(tr("File"));
    auto *browse = new QPushButton(tr("Choose …"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        m_prompts->saveFile(this, tr("New file"), m_path->text(), {tr("Kontor files (*.kontor)")},
                            [this](const QString &chosen) { m_path->setText(chosen); });
    });
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browse);
    m_first = passphraseLine("passphrase", tr("Passphrase"));
    m_second = passphraseLine("repeated", tr("Passphrase once more"));
    m_strength = new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted);
    m_remember = new QCheckBox(tr("Remember the key in the keychain of this computer"));
    m_problem = new widgets::Label(QString(), TextStyle::Small, ColorRole::Overdue);
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *pathLabel = new QLabel(tr("&File"));
    pathLabel->setBuddy(m_path);
    form->addRow(pathLabel, pathRow);
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(QString(), m_strength);
    form->addRow(tr("Once &more"), m_second);
    form->addRow(QString(), m_remember);
    auto *text = new widgets::Label(tr("Everything in the file is encrypted with this passphrase. A few words in a row are easy to "
                                       "remember and hard to guess."), TextStyle::Body, ColorRole::Muted);
    text->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    page->setMinimumWidth(520);
    return page;
}

QLineEdit *NewFileDialog::passphraseLine(const char *objectName, const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(objectName));
    line->setEchoMode(QLineEdit::Password);
    line->setAccessibleName(name);
    connect(line, &QLineEdit::textChanged, this, &NewFileDialog::check);
    return line;
}

QString NewFileDialog::problem() const
{
    if (m_path->text().trimmed().isEmpty())
        return tr("Where is the file to be?");
    if (m_first->text().size() < leastPassphraseLength)
        return tr("A passphrase has at least %n characters.", nullptr, leastPassphraseLength);
    if (m_first->text() != m_second->text())
        return tr("The two passphrases are not the same.");
    return {};
}

void NewFileDialog::check()
{
    m_problem->setText({});
    const QString typed = m_first->text();
    const ColorRole colours[]{ColorRole::Overdue, ColorRole::NothingPlanned, ColorRole::Good, ColorRole::Good};
    const int strength = passphraseStrength(typed);
    m_strength->setText(typed.isEmpty() ? QString() : passphraseStrengthText(strength));
    m_strength->setColor(colours[strength]);
}

void NewFileDialog::create()
{
    m_problem->setText(problem());
    if (!problem().isEmpty())
        return;
    m_next->setEnabled(false);
    m_gate->create(m_path->text().trimmed(), m_first->text(), this, [this](Result<WorkspacePointer> workspace) {
        m_next->setEnabled(true);
        if (!workspace)
            return m_problem->setText(workspace.error().message);
        created(*workspace);
    });
}

void NewFileDialog::created(const WorkspacePointer &workspace)
{
    m_workspace = workspace;
    m_first->clear();
    m_second->clear();
    m_gate->recoveryWords(*workspace, this, [this](Result<QStringList> words) {
        if (words)
            return showSheet(*words);
        m_prompts->tell(this, tr("Recovery key"), words.error().message);
        finish();
    });
    if (!m_remember->isChecked())
        return;
    m_gate->remember(*workspace, this, [this](Result<void> kept) {
        if (!kept)
            m_prompts->tell(this, tr("Keychain"), kept.error().message);
    });
}

void NewFileDialog::showSheet(const QStringList &words)
{
    m_recovery->setSheet({QFileInfo(m_path->text()).completeBaseName(), words, QDate::currentDate()});
    showStep(1);
    m_next->setEnabled(m_recovery->isAcknowledged());
    // The file exists: there is nothing to cancel any more.
    m_cancel->hide();
}

void NewFileDialog::finish()
{
    const WorkspacePointer workspace = std::exchange(m_workspace, nullptr);
    accept();
    const bool asked = m_stack->currentIndex() == 2;
    Q_EMIT fileCreated(workspace, asked ? m_start->checkedButton()->objectName() : QString());
}

void NewFileDialog::reject()
{
    // Escape on the sheet must not lead past it.
    if (m_workspace == nullptr)
        QDialog::reject();
}

}  // namespace kontor::dialogs
