// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/completenessbutton.h"

#include "core/quality/care.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace kontor::pages {

using queries::Completeness;

CompletenessButton::CompletenessButton(PageContext &context, QWidget *parent) : QToolButton(parent), m_context(&context)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFont(theme::textFont(theme::TextStyle::Small));
    hide();
    connect(this, &QToolButton::clicked, this, &CompletenessButton::openMenu);
}

void CompletenessButton::showContact(const model::ContactId &contact)
{
    if (contact != m_contact)
        hide();
    m_contact = contact;
    m_context->workspace().read<Completeness>(
        this, [contact](storage::Connection &connection) { return queries::completenessOf(connection, contact); },
        [this, contact](const Result<Completeness> &completeness) {
            if (contact != m_contact)
                return;
            if (completeness)
                showCompleteness(*completeness);
            else if (completeness.error().code == ErrorCode::Cancelled)
                showContact(contact);
            else
                hide();  // in the bin, or gone: the pane says so
        });
}

void CompletenessButton::showCompleteness(const Completeness &completeness)
{
    m_missing.clear();
    for (const QString &part : completeness.missing)
        m_missing << quality::completenessText(part);
    const QString percent = locale().toString(qRound(completeness.score));
    setText(tr("%1 %").arg(percent));
    setAccessibleName(tr("%1 % complete").arg(percent));
    const QString missing = tr("Missing: %1").arg(m_missing.join(QStringLiteral(", ")));
    setAccessibleDescription(missing);
    setToolTip(accessibleName() + QStringLiteral("\n") + missing);
    setVisible(!m_missing.isEmpty());
}

void CompletenessButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Missing"));
    for (const QString &part : std::as_const(m_missing))
        menu->addAction(part)->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Data care …")), &QAction::triggered, this, [this] { m_context->go({QStringLiteral("care")}); });
    menu->popup(mapToGlobal(QPoint(0, height())));
}

}  // namespace kontor::pages
