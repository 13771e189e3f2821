// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactactions.h"

#include "core/commands/filecommands.h"
#include "core/importexport/exporter.h"
#include "core/importexport/vcardwriter.h"
#include "core/model/letteraddress.h"
#include "core/model/phone.h"
#include "core/model/postal.h"
#include "ui/dialogs/contactpicker.h"
#include "ui/dialogs/unmergedialog.h"
#include "ui/pages/contacts/sheetdialog.h"
#include "ui/files/photo.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>
#include <QUrlQuery>

namespace kontor::pages {

using queries::Record;

ContactActions::ContactActions(PageContext &context, QWidget *window) : QObject(window), m_context(&context), m_window(window) {}

QStringList ContactActions::points(const QStringList &kinds) const
{
    QStringList values;
    for (const Record &point : m_detail.points) {
        if (kinds.contains(point.fields.value(QStringLiteral("kind")).toString()))
            values << point.fields.value(QStringLiteral("value")).toString();
    }
    return values;
}

void ContactActions::call(const QString &number)
{
    const QString normalised = model::normalisePhone(number, QStringLiteral("DE")).e164;
    Q_EMIT contactBegun(QStringLiteral("call"));
    if (!QDesktopServices::openUrl(QUrl(QStringLiteral("tel:") + (normalised.isEmpty() ? QString(number).remove(u' ') : normalised))))
        m_context->announce(tr("No program on this computer makes calls. The number is %1.").arg(number), false);
}

void ContactActions::write(const QString &address)
{
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(address);
    Q_EMIT contactBegun(QStringLiteral("mail"));
    if (!QDesktopServices::openUrl(url))
        m_context->announce(tr("No mail program is set up on this computer. The address is %1.").arg(address), false);
}

QString ContactActions::mapQuery() const
{
    for (const Record &address : m_detail.addresses) {
        const auto value = [&](const char *key) { return address.fields.value(QString::fromLatin1(key)).toString(); };
        if (value("city").isEmpty() && value("street").isEmpty())
            continue;
        QStringList parts{value("street"), QString(value("postal_code") + u' ' + value("city")).trimmed(), model::countryName(model::countryCode(value("country")))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

void ContactActions::openMap()
{
    QUrl url(QStringLiteral("https://www.openstreetmap.org/search"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("query"), mapQuery());
    url.setQuery(query);
    openOnMap(url);
}

void ContactActions::openRoute()
{
    QUrl url(QStringLiteral("https://www.openstreetmap.org/directions"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("to"), mapQuery());
    url.setQuery(query);
    openOnMap(url);
}

void ContactActions::openOnMap(const QUrl &url)
{
    const auto open = [this, url] {
        m_mapAgreed = true;
        if (!QDesktopServices::openUrl(url))
            m_context->announce(tr("No browser is set up on this computer."), false);
    };
    if (m_mapAgreed)
        return open();
    m_context->prompts().confirm(m_window, tr("Open the map"),
                                 tr("Your browser opens openstreetmap.org and sends it this address:\n\n%1\n\nThe name of the contact "
                                    "and everything else stay on this computer.").arg(mapQuery()),
                                 tr("Open the map"), open);
}

void ContactActions::copyText(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_context->announce(tr("%1 copied").arg(what), false);
}

void ContactActions::copyAddress()
{
    const model::FieldMap address = m_detail.addresses.isEmpty() ? model::FieldMap() : m_detail.addresses.first().fields;
    const QString firm = m_detail.isOrganisation() || m_detail.affiliations.isEmpty() ? QString() : m_detail.affiliations.first().otherName;
    copyText(model::letterAddress(m_detail.fields, address, firm).join(u'\n'), tr("Address"));
}

void ContactActions::copyCard()
{
    m_context->workspace().read<model::ContactDraft>(
        this, [id = m_detail.id](storage::Connection &connection) { return importexport::contactDraft(connection, id, false); },
        [this](Result<model::ContactDraft> draft) {
            if (!draft)
                return m_context->report(draft.error());
            copyText(QString::fromUtf8(importexport::vcardText(*draft, importexport::VCardVersion::V3)), tr("Address card"));
        });
}

void ContactActions::choosePhoto()
{
    m_context->prompts().openFile(m_window, tr("Choose a photo"), {tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)"), tr("All files (*)")},
                                  [this](const QString &path) { setPhoto(path); });
}

void ContactActions::setPhoto(const QString &path)
{
    m_context->change(this, [contact = m_detail.id, path](const commands::Session &session) -> Result<void> {
        KONTOR_ASSIGN(const model::FileDraft photo, files::squarePhoto(path));
        return commands::setPhoto(session, contact, photo).map([](const model::AttachmentId &) {});
    }, tr("Photo set"));
}

void ContactActions::removePhoto()
{
    for (const queries::AttachmentRecord &file : std::as_const(m_detail.files)) {
        if (file.kind == QLatin1String("photo"))
            return m_context->change(this, [id = file.id](const commands::Session &session) { return commands::removeAttachment(session, id); },
                                     tr("Photo removed"));
    }
}

void ContactActions::printSheet()
{
    auto *dialog = new SheetDialog(*m_context, m_detail.id, m_detail.fullName, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ContactActions::chooseMerge()
{
    using Kind = dialogs::ContactPicker::Kind;
    auto *picker = new dialogs::ContactPicker(m_context->workspace(), m_detail.isOrganisation() ? Kind::Organisations : Kind::Persons, m_window);
    picker->setExcluded({m_detail.id});
    connect(picker, &dialogs::ContactPicker::picked, this, [this, id = m_detail.id](const queries::ContactRow &other) { Q_EMIT mergeRequested({id, other.id}); });
    picker->popUpAt(m_window->mapToGlobal(QPoint(0, 0)));
}

void ContactActions::openUnmerge()
{
    auto *dialog = new dialogs::UnmergeDialog(m_context->workspace(), m_detail.id, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::UnmergeDialog::unmerged, this, [this](const model::ContactId &contact, const QString &name) {
        m_context->announce(tr("“%1” is a contact of its own again").arg(name), true);
        m_context->go({QStringLiteral("contacts"), contact});
    });
    dialog->open();
}

void ContactActions::fillCopyMenu(QMenu *menu)
{
    const auto addValues = [&](const QStringList &values) {
        for (const QString &value : values)
            connect(menu->addAction(value), &QAction::triggered, this, [this, value] { copyText(value, value); });
    };
    connect(menu->addAction(tr("Address as on an envelope")), &QAction::triggered, this, &ContactActions::copyAddress);
    connect(menu->addAction(tr("Address card (vCard)")), &QAction::triggered, this, &ContactActions::copyCard);
    connect(menu->addAction(m_detail.fullName), &QAction::triggered, this, [this] { copyText(m_detail.fullName, tr("Name")); });
    addValues(phones());
    addValues(mails());
}

void ContactActions::fillMenu(QMenu *menu)
{
    menu->clear();
    // Further numbers and addresses; the first of each has a button.
    for (const QString &number : phones().mid(1))
        connect(menu->addAction(tr("Call %1").arg(number)), &QAction::triggered, this, [this, number] { call(number); });
    for (const QString &address : mails().mid(1))
        connect(menu->addAction(tr("Write to %1").arg(address)), &QAction::triggered, this, [this, address] { write(address); });
    if (menu->actions().size() > 0)
        menu->addSeparator();
    if (hasAddress())
        connect(menu->addAction(tr("Route …")), &QAction::triggered, this, &ContactActions::openRoute);
    fillCopyMenu(menu->addMenu(tr("Copy")));
    connect(menu->addAction(tr("Check online now")), &QAction::triggered, this, [this] { m_context->trigger(QStringLiteral("contact.online")); });
    connect(menu->addAction(tr("Print sheet …")), &QAction::triggered, this, &ContactActions::printSheet);
    connect(menu->addAction(tr("Open in a new window")), &QAction::triggered, this, [this] { m_context->trigger(QStringLiteral("contact.window")); });
    QMenu *photo = menu->addMenu(tr("Photo"));
    connect(photo->addAction(tr("Choose …")), &QAction::triggered, this, &ContactActions::choosePhoto);
    connect(photo->addAction(tr("Remove")), &QAction::triggered, this, &ContactActions::removePhoto);
    menu->addSeparator();
    connect(menu->addAction(tr("Merge with another contact …")), &QAction::triggered, this, &ContactActions::chooseMerge);
    if (m_detail.absorbed > 0)
        connect(menu->addAction(tr("Take a merge back …")), &QAction::triggered, this, &ContactActions::openUnmerge);
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &ContactActions::deleteRequested);
}

}  // namespace kontor::pages
