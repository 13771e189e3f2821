// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

class QIODevice;

namespace kontor::importexport {

/// The group cards of a vCard file (KIND:group with members): their names become tags of the members.
struct VCardGroups {
    QHash<QString, QStringList> tagsOfUid;  ///< by UID as vcardUid() gives it
    QSet<QString> uids;                     ///< of all cards; filled only if the file has groups

    bool isMember(const QString &uid) const { return uids.contains(uid); }
};

/// A UID or a reference to one in comparable form: without "urn:uuid:", a UUID in lower case.
QString vcardUid(const QString &value);

/// Reads a seekable device through from its position and returns there. Files without groups are only searched for
/// the word, not parsed. A device that cannot seek has no groups.
Result<VCardGroups> readVCardGroups(QIODevice &device);

}  // namespace kontor::importexport
