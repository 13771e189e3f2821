// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/reviewline.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace kontor::pages {

using queries::ReviewState;

ReviewLine::ReviewLine(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(&context), m_text(new widgets::Label({}, theme::TextStyle::Small, theme::ColorRole::NothingPlanned)), m_reviewed(new QPushButton(tr("Reviewed")))
{
    m_text->setWordWrap(true);
    theme::setButtonKind(m_reviewed, theme::ButtonKind::Link);
    m_reviewed->setToolTip(tr("Confirms all data of this contact"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::space2);
    row->addWidget(m_text, 1);
    row->addWidget(m_reviewed);
    connect(m_reviewed, &QPushButton::clicked, this, &ReviewLine::reviewed);
    hide();
}

void ReviewLine::setReadOnly(bool readOnly)
{
    m_reviewed->setVisible(!readOnly);
}

void ReviewLine::showContact(const model::ContactId &contact)
{
    if (contact != m_contact)
        hide();
    m_contact = contact;
    m_context->workspace().read<ReviewState>(
        this, [contact, now = m_context->clock().nowMs()](storage::Connection &connection) { return queries::reviewState(connection, contact, now); },
        [this, contact](const Result<ReviewState> &state) {
            if (contact != m_contact)
                return;
            if (state)
                showState(*state);
            else if (state.error().code == ErrorCode::Cancelled)
                showContact(contact);
            else
                hide();
        });
}

void ReviewLine::showState(const ReviewState &state)
{
    if (state.dueSince > 0)
        m_text->setText(tr("Due for review since %1").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(state.dueSince).date(), QLocale::ShortFormat)));
    else
        m_text->setText(tr("The data of this contact wait to be checked"));
    setVisible(state.dueSince > 0 || state.isTagged);
}

}  // namespace kontor::pages
