// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/presenceline.h"

#include "ui/dialogs/teamlink.h"
#include "ui/dialogs/teamtext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

#include <utility>

namespace kontor::pages {

namespace metrics = theme::metrics;

namespace {

constexpr int avatarSize = 20;
constexpr qsizetype mostAvatars = 3;

}  // namespace

PresenceLine::PresenceLine(dialogs::TeamLink *team, QWidget *parent)
    : QWidget(parent), m_team(team), m_row(new QHBoxLayout(this)), m_text(new widgets::Label({}, theme::TextStyle::Small, theme::ColorRole::Accent))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::space1);
    m_text->setObjectName(QStringLiteral("presence"));
    m_text->setWordWrap(true);
    m_row->addWidget(m_text, 1);
    hide();
    if (m_team != nullptr) {
        connect(m_team, &dialogs::TeamLink::presenceChanged, this, &PresenceLine::showOthers);
        connect(m_team, &dialogs::TeamLink::membersChanged, this, &PresenceLine::showOthers);
    }
}

void PresenceLine::setContact(const Uuid &contact)
{
    if (std::exchange(m_contact, contact) != contact)
        showOthers();
}

void PresenceLine::showOthers()
{
    const QStringList names = m_team == nullptr || m_contact.isNull() ? QStringList() : m_team->othersAt(m_contact);
    if (std::exchange(m_shown, names) == names)
        return;
    qDeleteAll(std::exchange(m_avatars, {}));
    for (const QString &name : names.first(std::min(names.size(), mostAvatars))) {
        auto *avatar = new widgets::Avatar(avatarSize);
        avatar->setContact(name, dialogs::initialsOf(name), widgets::AvatarKind::Person);
        m_row->insertWidget(int(m_avatars.size()), avatar);
        m_avatars << avatar;
    }
    m_text->setText(names.size() < 2 ? tr("%1 is looking at this contact too").arg(names.value(0))
                                     : tr("%1 are looking at this contact too").arg(QLocale().createSeparatedList(names)));
    setVisible(!names.isEmpty());
}

}  // namespace kontor::pages
