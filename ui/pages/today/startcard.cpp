// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/startcard.h"

#include "core/commands/undo.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

StartCard::StartCard(PageContext &context, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context), m_title(new widgets::Label(QString(), TextStyle::BodyStrong)),
      m_text(new widgets::Label(QString(), TextStyle::Body, ColorRole::Muted))
{
    setCard(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_text->setWordWrap(true);
    m_import = addButton(QStringLiteral("upload"), tr("Import an address list …"), QStringLiteral("file.import"), true);
    m_new = addButton(QStringLiteral("user-plus"), tr("First contact …"), QStringLiteral("contact.new"), false);
    m_try = addButton(QStringLiteral("circle-help"), tr("Guide"), QStringLiteral("help.guide"), false);
    m_remove = addButton(QStringLiteral("trash-2"), tr("Remove sample data"), {}, false);
    connect(m_remove, &QPushButton::clicked, this, &StartCard::removeSampleData);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, metrics::space2, 0, 0);
    buttons->setSpacing(metrics::space2);
    for (QPushButton *button : {m_import, m_new, m_try})
        buttons->addWidget(button);
    buttons->addStretch();
    texts->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    row->setSpacing(metrics::space4);
    row->addLayout(texts, 1);
    row->addWidget(m_remove);
    hide();
}

QPushButton *StartCard::addButton(const QString &icon, const QString &text, const QString &action, bool primary)
{
    auto *button = new QPushButton(text);
    button->setIcon(theme::icon(icon, primary ? ColorRole::OnAccent : ColorRole::Text));
    theme::setButtonKind(button, primary ? theme::ButtonKind::Primary : theme::ButtonKind::Normal);
    if (!action.isEmpty())
        connect(button, &QPushButton::clicked, this, [this, action] { m_context->trigger(action); });
    return button;
}

void StartCard::showState(const queries::FileState &state)
{
    m_sample = state.sample;
    const bool sample = !state.sample.isEmpty() && !state.empty;
    m_title->setText(sample ? tr("This file holds sample data") : tr("This file is still empty"));
    m_text->setText(sample ? tr("All of it is invented: change what you like. It can be removed at any time; what you have written or changed "
                                "yourself stays.")
                           : tr("Bring in the address lists that you have, or write down the first contact by hand. Whatever you try can be "
                                "undone, a whole import too."));
    for (QPushButton *button : {m_import, m_new, m_try})
        button->setVisible(!sample);
    m_remove->setVisible(sample);
    setVisible(sample || state.empty);
}

void StartCard::removeSampleData()
{
    m_context->runJob(tr("Removing sample data"), [numbers = m_sample](const commands::Session &session, const JobControl &control) -> Result<QString> {
        qint64 kept = 0;
        for (const qint64 number : numbers) {
            KONTOR_ASSIGN(const commands::UndoReport report, commands::undoCommand(session, number, control));
            kept += report.conflicts;
        }
        return kept == 0 ? tr("Sample data removed") : tr("Sample data removed; %n record(s) that you changed have stayed", nullptr, int(kept));
    });
}

}  // namespace kontor::pages
