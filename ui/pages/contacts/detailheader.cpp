// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/detailheader.h"

#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/model/names.h"
#include "core/model/phone.h"
#include "ui/pages/contacts/tagpicker.h"
#include "ui/theme/icon.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int avatarSize = 52;
}

DetailHeader::DetailHeader(PageContext &context, QWidget *parent) : Panel(ColorRole::Surface, parent), m_context(&context)
{
    build();
    buildActions();
}

void DetailHeader::build()
{
    m_avatar = new widgets::Avatar(avatarSize);
    m_name = new widgets::Label(QString(), TextStyle::Title);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_star = new QToolButton;
    m_star->setAutoRaise(true);
    m_star->setCheckable(true);
    m_star->setIcon(theme::toggleIcon(QStringLiteral("star"), ColorRole::Muted, ColorRole::NothingPlanned));
    m_star->setAccessibleName(tr("Favourite"));
    m_star->setToolTip(tr("Favourite"));
    connect(m_star, &QToolButton::clicked, this, &DetailHeader::toggleFavourite);
    m_subtitle = new QLabel;
    m_subtitle->setTextFormat(Qt::RichText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_subtitle, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto id = Uuid::fromString(link))
            Q_EMIT linkActivated(model::ContactId(*id));
    });
    m_chips = new widgets::ChipRow;
    m_chips->setRemovable(true);
    m_chips->setAddText(tr("Tag"));
    connect(m_chips, &widgets::ChipRow::addRequested, this, &DetailHeader::addTag);
    connect(m_chips, &widgets::ChipRow::tagClicked, this, &DetailHeader::tagClicked);
    connect(m_chips, &widgets::ChipRow::tagRemoveRequested, this, [this](const QString &name) { changeTags({}, {name}); });

    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::space1);
    title->addWidget(m_name, 1);
    title->addWidget(m_star, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space1);
    texts->addLayout(title);
    texts->addWidget(m_subtitle);
    texts->addWidget(m_chips);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_avatar, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4 + 4, metrics::space4 + 2, metrics::space4, metrics::space2);
    column->setSpacing(metrics::space3);
    column->addLayout(head);
    m_actions = new widgets::FlowLayout(metrics::space2);
    column->addLayout(m_actions);
}

void DetailHeader::buildActions()
{
    m_call = addAction(QStringLiteral("phone"), tr("Call"));
    connect(m_call, &QPushButton::clicked, this, &DetailHeader::callNumber);
    m_mail = addAction(QStringLiteral("mail"), tr("E-mail"));
    connect(m_mail, &QPushButton::clicked, this, &DetailHeader::writeMail);
    QPushButton *task = addAction(QStringLiteral("square-check-big"), tr("Follow-up"));
    connect(task, &QPushButton::clicked, this, &DetailHeader::taskRequested);
    m_more = new QToolButton;
    m_more->setIcon(theme::icon(QStringLiteral("ellipsis"), ColorRole::Text));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Copy address")), &QAction::triggered, this, &DetailHeader::copyAddress);
    menu->addSeparator();
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &DetailHeader::deleteRequested);
    connect(m_more, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_actions->addWidget(m_more);
}

QPushButton *DetailHeader::addAction(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setIcon(theme::icon(icon, ColorRole::Text));
    button->setAutoDefault(false);
    m_actions->addWidget(button);
    return button;
}

void DetailHeader::showContact(const queries::ContactDetail &detail)
{
    m_detail = detail;
    const auto kind = detail.isOrganisation() ? widgets::AvatarKind::Organisation : widgets::AvatarKind::Person;
    m_avatar->setContact(detail.listName, model::initials(detail.fields), kind);
    m_name->setText(detail.fullName);
    m_star->setChecked(detail.fields.value(QStringLiteral("favourite")).toLongLong() != 0);
    QList<widgets::TagLabel> labels;
    for (const queries::TagRecord &tag : detail.tags)
        labels.append({tag.name, QColor(tag.colour)});
    m_chips->setTags(labels);
    showTitle();
    showActions();
}

void DetailHeader::showTitle()
{
    QStringList parts;
    for (const queries::AffiliationRecord &affiliation : std::as_const(m_detail.affiliations)) {
        if (m_detail.isOrganisation() || parts.size() >= 2)
            break;
        const QString position = affiliation.fields.value(QStringLiteral("position")).toString();
        if (!position.isEmpty())
            parts << position.toHtmlEscaped();
        parts << QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
                     .arg(affiliation.other.toString(), theme::Theme::of(this).color(ColorRole::Accent).name(),
                          affiliation.otherName.toHtmlEscaped());
    }
    for (const queries::Record &address : std::as_const(m_detail.addresses)) {
        const QString town = address.fields.value(QStringLiteral("city")).toString();
        if (!town.isEmpty()) {
            parts << town.toHtmlEscaped();
            break;
        }
    }
    const QString number = m_detail.fields.value(QStringLiteral("customer_number")).toString();
    if (!number.isEmpty())
        parts << tr("No. %1").arg(number).toHtmlEscaped();
    m_subtitle->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                            .arg(theme::Theme::of(this).color(ColorRole::Muted).name(), parts.join(QStringLiteral(" · "))));
    m_subtitle->setVisible(!parts.isEmpty());
}

QString DetailHeader::pointValue(const QStringList &kinds) const
{
    for (const QString &kind : kinds) {
        for (const queries::Record &point : m_detail.points) {
            if (point.fields.value(QStringLiteral("kind")).toString() == kind)
                return point.fields.value(QStringLiteral("value")).toString();
        }
    }
    return {};
}

void DetailHeader::showActions()
{
    const QString phone = pointValue({QStringLiteral("phone"), QStringLiteral("mobile")});
    m_call->setVisible(!phone.isEmpty());
    m_call->setText(phone);
    m_call->setAccessibleName(tr("Call %1").arg(phone));
    const QString mail = pointValue({QStringLiteral("email")});
    m_mail->setVisible(!mail.isEmpty());
    m_mail->setToolTip(mail);
    m_mail->setAccessibleName(tr("Write to %1").arg(mail));
    m_actions->invalidate();
}

void DetailHeader::callNumber()
{
    const QString typed = m_call->text();
    const QString number = model::normalisePhone(typed, QStringLiteral("DE")).e164;
    Q_EMIT contactBegun(QStringLiteral("call"));
    if (!QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + (number.isEmpty() ? QString(typed).remove(u' ') : number))))
        m_context->announce(tr("No program on this computer makes calls. The number is %1.").arg(typed), false);
}

void DetailHeader::writeMail()
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(pointValue({QStringLiteral("email")}));
    Q_EMIT contactBegun(QStringLiteral("mail"));
    if (!QDesktopServices::openUrl(url))
        m_context->announce(tr("No mail program is set up on this computer. The address is %1.").arg(url.path()), false);
}

void DetailHeader::toggleFavourite(bool on)
{
    m_context->change(this, [contact = m_detail.id, on](const commands::Session &session) {
        return commands::editContact(session, contact, {{QStringLiteral("favourite"), qint64(on ? 1 : 0)}}).map([](bool) {});
    });
}

void DetailHeader::addTag()
{
    QStringList taken;
    for (const queries::TagRecord &tag : std::as_const(m_detail.tags))
        taken << tag.name;
    auto *picker = new TagPicker(m_tags, taken, this);
    connect(picker, &TagPicker::picked, this, [this](const QString &name) { changeTags({name}, {}); });
    picker->popUpBelow(m_chips->addButton());
}

void DetailHeader::changeTags(const QStringList &add, const QStringList &remove)
{
    const QString said = add.isEmpty() ? tr("Tag “%1” removed").arg(remove.join(QStringLiteral(", ")))
                                       : tr("Tag “%1” added").arg(add.join(QStringLiteral(", ")));
    m_context->change(this, [contact = m_detail.id, add, remove](const commands::Session &session) {
        return commands::tagContacts(session, {contact}, add, remove).map([](qint64) {});
    }, said);
}

void DetailHeader::copyAddress()
{
    QStringList lines{m_detail.fullName};
    if (!m_detail.addresses.isEmpty()) {
        const model::FieldMap &address = m_detail.addresses.first().fields;
        lines << address.value(QStringLiteral("street")).toString()
              << QString(address.value(QStringLiteral("postal_code")).toString() + u' ' + address.value(QStringLiteral("city")).toString()).trimmed();
    }
    lines.removeAll(QString());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_context->announce(tr("Address copied"), false);
}

}  // namespace kontor::pages
