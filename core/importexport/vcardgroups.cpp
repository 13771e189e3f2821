// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importexport/vcardgroups.h"

#include "core/base/uuid.h"
#include "core/importexport/vcardparser.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace kontor::importexport {

namespace {

/// Enough for any address book; beyond it, members stay without the tag and are reported.
constexpr qsizetype kMaxMembers = 2'000'000;

bool mentionsMembers(QIODevice &device)
{
    QByteArray window;
    for (;;) {
        const QByteArray chunk = device.read(256 * 1024);
        if (chunk.isEmpty())
            return false;
        window += chunk;
        // UTF-16 shows the letters with zeros between them.
        const QByteArray upper = window.toUpper();
        if (upper.contains("MEMBER") || upper.contains(QByteArray("M\0E\0M\0B\0E\0R", 11)))
            return true;
        window = window.right(16);
    }
}

void collect(const VCardRecord &card, VCardGroups &groups, qsizetype &members)
{
    QString name;
    QStringList uids;
    bool group = false;
    for (const VCardProperty &property : card.properties) {
        if (property.name == u"UID" && members < kMaxMembers) {
            groups.uids.insert(vcardUid(property.text()));
            ++members;
        } else if (property.name == u"KIND" || property.name == u"X-ADDRESSBOOKSERVER-KIND") {
            group = property.text().trimmed().compare(u"group", Qt::CaseInsensitive) == 0;
        } else if (property.name == u"FN") {
            name = property.text().trimmed();
        } else if (property.name == u"N" && name.isEmpty()) {
            name = property.components(u" ").join(u' ').trimmed();
        } else if (property.name == u"MEMBER" || property.name == u"X-ADDRESSBOOKSERVER-MEMBER") {
            uids.append(vcardUid(property.text()));
        }
    }
    if (!group || name.isEmpty())
        return;
    for (const QString &uid : uids) {
        if (++members > kMaxMembers)
            return;
        QStringList &tags = groups.tagsOfUid[uid];
        if (!tags.contains(name))
            tags.append(name);
    }
}

Result<VCardGroups> parseGroups(QIODevice &device)
{
    VCardGroups groups;
    qsizetype members = 0;
    VCardParser parser(device);
    VCardRecord card;
    for (;;) {
        KONTOR_ASSIGN(const bool more, parser.next(card));
        if (!more)
            break;
        if (!card.stray)
            collect(card, groups, members);
    }
    if (groups.tagsOfUid.isEmpty())
        groups.uids.clear();
    return groups;
}

}  // namespace

QString vcardUid(const QString &value)
{
    QString uid = value.trimmed();
    if (uid.startsWith(u"urn:uuid:", Qt::CaseInsensitive))
        uid.remove(0, 9);
    const auto uuid = Uuid::fromString(uid);
    return uuid ? uuid->toString() : uid;
}

Result<VCardGroups> readVCardGroups(QIODevice &device)
{
    if (device.isSequential())
        return VCardGroups{};
    const qint64 start = device.pos();
    const bool mentioned = mentionsMembers(device);
    if (!device.seek(start)) {
        return fail(ErrorCode::Io, QCoreApplication::translate("Import", "The file could not be read."),
                    device.errorString());
    }
    if (!mentioned)
        return VCardGroups{};
    auto groups = parseGroups(device);
    if (!device.seek(start)) {
        return fail(ErrorCode::Io, QCoreApplication::translate("Import", "The file could not be read."),
                    device.errorString());
    }
    // What is wrong with the file is told when its cards are read.
    return groups ? std::move(*groups) : VCardGroups{};
}

}  // namespace kontor::importexport
