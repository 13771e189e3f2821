// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/detailheader.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filecommands.h"
#include "core/commands/tagcommands.h"
#include "core/model/names.h"
#include "ui/files/preview.h"
#include "ui/pages/contacts/completenessbutton.h"
#include "ui/pages/contacts/contactactions.h"
#include "ui/pages/contacts/datarows.h"
#include "ui/pages/contacts/presenceline.h"
#include "ui/pages/contacts/reviewline.h"
#include "ui/pages/contacts/scopebutton.h"
#include "ui/pages/contacts/tagpicker.h"
#include "ui/pages/contacts/twinline.h"
#include "ui/theme/icon.h"
#include "ui/widgets/avatarbutton.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int avatarSize = 56;
const QString copyMark = QStringLiteral("copy:");

QString link(const QString &target, const QString &text, const QColor &color)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>").arg(target, color.name(), text.toHtmlEscaped());
}

const queries::AttachmentRecord *photoOf(const queries::ContactDetail &detail)
{
    for (auto file = detail.files.crbegin(); file != detail.files.crend(); ++file) {
        if (file->kind == QLatin1String("photo"))
            return &*file;
    }
    return nullptr;
}

Result<QImage> readPhoto(storage::Connection &connection, const queries::AttachmentRecord &photo)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    KONTOR_TRY(commands::readAttachment(connection, photo.id, buffer));
    // Three times the avatar: sharp on every screen.
    return files::renderPreview(buffer.data(), photo.name, photo.mediaType, QSize(3 * avatarSize, 3 * avatarSize)).image;
}
}  // namespace

DetailHeader::DetailHeader(PageContext &context, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_context(&context), m_do(new ContactActions(context, this))
{
    connect(m_do, &ContactActions::contactBegun, this, &DetailHeader::contactBegun);
    connect(m_do, &ContactActions::deleteRequested, this, &DetailHeader::deleteRequested);
    connect(m_do, &ContactActions::mergeRequested, this, &DetailHeader::mergeRequested);
    connect(m_do, &ContactActions::reviewRequested, this, &DetailHeader::reviewRequested);
    build();
    buildActions();
}

void DetailHeader::buildName()
{
    m_avatar = new widgets::AvatarButton(avatarSize);
    connect(m_avatar, &widgets::AvatarButton::pictureDropped, m_do, &ContactActions::setPhoto);
    connect(m_avatar, &QAbstractButton::clicked, this, &DetailHeader::openPhotoMenu);
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
    connect(m_subtitle, &QLabel::linkActivated, this, &DetailHeader::followLink);
}

void DetailHeader::build()
{
    buildName();
    m_chips = new widgets::ChipRow;
    m_chips->setRemovable(true);
    m_chips->setAddText(tr("Tag"));
    connect(m_chips, &widgets::ChipRow::addRequested, this, &DetailHeader::addTag);
    connect(m_chips, &widgets::ChipRow::tagClicked, this, &DetailHeader::tagClicked);
    connect(m_chips, &widgets::ChipRow::tagRemoveRequested, this, [this](const QString &name) { changeTags({}, {name}); });

    m_presence = new PresenceLine(m_context->team());
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(metrics::space1);
    m_titleRow->addWidget(m_name, 1);
    m_scope = new ScopeButton(*m_context);
    m_completeness = new CompletenessButton(*m_context);
    m_titleRow->addWidget(m_completeness, 0, Qt::AlignTop);
    m_titleRow->addWidget(m_scope, 0, Qt::AlignTop);
    m_titleRow->addWidget(m_star, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::space1);
    texts->addLayout(m_titleRow);
    texts->addWidget(m_subtitle);
    texts->addWidget(m_chips);
    texts->addWidget(m_presence);
    m_readOnly = new widgets::Label({}, TextStyle::Small, ColorRole::Muted);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnly->setWordWrap(true);
    m_readOnly->hide();
    texts->addWidget(m_readOnly);
    m_review = new ReviewLine(*m_context);
    connect(m_review, &ReviewLine::reviewed, this, &DetailHeader::reviewRequested);
    texts->addWidget(m_review);
    m_twin = new TwinLine(*m_context);
    connect(m_twin, &TwinLine::compareRequested, this, &DetailHeader::mergeRequested);
    texts->addWidget(m_twin);
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
    connect(m_call, &QPushButton::clicked, this, [this] { m_do->call(m_do->phones().value(0)); });
    m_mail = addAction(QStringLiteral("mail"), tr("E-mail"));
    connect(m_mail, &QPushButton::clicked, this, [this] { m_do->write(m_do->mails().value(0)); });
    QPushButton *task = addAction(QStringLiteral("square-check-big"), tr("Follow-up"));
    connect(task, &QPushButton::clicked, this, &DetailHeader::taskRequested);
    m_map = addAction(QStringLiteral("map-pin"), {});
    m_map->setAccessibleName(tr("Map"));
    m_map->setToolTip(tr("Opens the address on openstreetmap.org in the browser"));
    connect(m_map, &QPushButton::clicked, m_do, &ContactActions::openMap);
    m_more = new QToolButton;
    m_more->setAutoRaise(true);
    m_more->setIcon(theme::icon(QStringLiteral("ellipsis"), ColorRole::Text));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    auto *menu = new QMenu(m_more);
    connect(m_more, &QToolButton::clicked, menu, [this, menu] {
        m_do->fillMenu(menu);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    m_titleRow->addWidget(m_more, 0, Qt::AlignTop);
}

QPushButton *DetailHeader::addAction(const QString &icon, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setIcon(theme::icon(icon, ColorRole::Text));
    button->setAutoDefault(false);
    m_actions->addWidget(button);
    return button;
}

void DetailHeader::openPhotoMenu()
{
    auto *menu = new QMenu(m_avatar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Choose a photo …")), &QAction::triggered, m_do, &ContactActions::choosePhoto);
    QAction *remove = menu->addAction(tr("Remove the photo"));
    remove->setEnabled(m_avatar->hasPhoto());
    connect(remove, &QAction::triggered, m_do, &ContactActions::removePhoto);
    menu->popup(m_avatar->mapToGlobal(QPoint(0, m_avatar->height())));
}

void DetailHeader::showContact(const queries::ContactDetail &detail)
{
    m_detail = detail;
    m_do->setContact(detail);
    m_presence->setContact(detail.id);
    m_twin->showContact(detail);
    m_review->showContact(detail.id);
    m_scope->showContact(detail);
    m_completeness->showContact(detail.id);
    const auto kind = detail.isOrganisation() ? widgets::AvatarKind::Organisation : widgets::AvatarKind::Person;
    m_avatar->setContact(detail.listName, model::initials(detail.fields), kind);
    m_name->setText(detail.fullName);
    m_star->setChecked(detail.fields.value(QStringLiteral("favourite")).toLongLong() != 0);
    QList<widgets::TagLabel> labels;
    for (const queries::TagRecord &tag : detail.tags)
        labels.append({tag.name, QColor(tag.colour)});
    m_chips->setTags(labels);
    showPhoto();
    showTitle();
    showActions();
}

void DetailHeader::setReadOnly(const QString &reason)
{
    m_readOnly->setText(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    for (QWidget *control : {static_cast<QWidget *>(m_star), static_cast<QWidget *>(m_chips->addButton()), static_cast<QWidget *>(m_avatar)})
        control->setEnabled(reason.isEmpty());
    m_chips->setRemovable(reason.isEmpty());
    m_review->setReadOnly(!reason.isEmpty());
}

void DetailHeader::showPhoto()
{
    const queries::AttachmentRecord *photo = photoOf(m_detail);
    const Uuid wanted = photo == nullptr ? Uuid() : Uuid(photo->id);
    if (wanted == m_photo && (wanted.isNull() || m_avatar->hasPhoto()))
        return;
    m_photo = wanted;
    m_avatar->setPhoto({});
    if (photo == nullptr)
        return;
    m_context->workspace().read<QImage>(
        this, [file = *photo](storage::Connection &connection) { return readPhoto(connection, file); },
        [this, wanted](Result<QImage> image) {
            if (image && wanted == m_photo)
                m_avatar->setPhoto(*image);
        });
}

QString DetailHeader::choiceText(const char *field) const
{
    const QVariant value = m_detail.fields.value(QString::fromLatin1(field));
    return widgets::fieldText(fieldSpec(*model::Catalogue::get().field(u"contact", QString::fromLatin1(field))), value, locale());
}

void DetailHeader::showTitle()
{
    const QColor accent = theme::Theme::of(this).color(ColorRole::Accent);
    QStringList parts;
    if (!m_detail.isOrganisation())
        parts << choiceText("salutation").toHtmlEscaped();
    for (const queries::AffiliationRecord &affiliation : std::as_const(m_detail.affiliations)) {
        // Past jobs and those beyond the second are in the relations.
        if (m_detail.isOrganisation() || parts.size() >= 4)
            break;
        if (affiliation.fields.contains(QStringLiteral("until")) && parts.size() > 1)
            continue;
        parts << affiliation.fields.value(QStringLiteral("position")).toString().toHtmlEscaped()
              << link(affiliation.other.toString(), affiliation.otherName, accent);
    }
    if (!m_detail.addresses.isEmpty())
        parts << m_detail.addresses.first().fields.value(QStringLiteral("city")).toString().toHtmlEscaped();
    const QString number = m_detail.fields.value(QStringLiteral("customer_number")).toString();
    if (!number.isEmpty())
        parts << link(QString(copyMark + number), tr("No. %1").arg(number), theme::Theme::of(this).color(ColorRole::Muted));
    parts << choiceText("lifecycle_stage").toHtmlEscaped();
    parts.removeAll(QString());
    m_subtitle->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                            .arg(theme::Theme::of(this).color(ColorRole::Muted).name(), parts.join(QStringLiteral("&nbsp;· "))));  // no line begins with the dot
    m_subtitle->setToolTip(number.isEmpty() ? QString() : tr("Click on the customer number to copy it"));
    m_subtitle->setVisible(!parts.isEmpty());
}

void DetailHeader::followLink(const QString &target)
{
    if (target.startsWith(copyMark))
        return m_do->copyText(target.mid(copyMark.size()), tr("Customer number"));
    if (const auto id = Uuid::fromString(target))
        Q_EMIT linkActivated(model::ContactId(*id));
}

void DetailHeader::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    // Colours are part of the text.
    if (event->type() == QEvent::PaletteChange && m_subtitle != nullptr && !m_detail.id.isNull())
        showTitle();
}

void DetailHeader::showActions()
{
    const QString phone = m_do->phones().value(0);
    m_call->setVisible(!phone.isEmpty());
    m_call->setText(phone);
    m_call->setAccessibleName(tr("Call %1").arg(phone));
    const QString mail = m_do->mails().value(0);
    m_mail->setVisible(!mail.isEmpty());
    m_mail->setToolTip(mail);
    m_mail->setAccessibleName(tr("Write to %1").arg(mail));
    m_map->setVisible(m_do->hasAddress());
    m_actions->invalidate();
}

void DetailHeader::printSheet()
{
    m_do->printSheet();
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

}  // namespace kontor::pages
