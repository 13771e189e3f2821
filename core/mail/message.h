// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/drafts.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kontor::mail {

struct Mailbox {
    QString name;     ///< as the sender wrote it; may be empty
    QString address;  ///< "maria@example.org"
};

/// What a mail says. Plain data.
struct Message {
    QList<Mailbox> from;
    QList<Mailbox> to;  ///< To and Cc
    QString subject;
    std::optional<qint64> sentAt;  ///< UTC milliseconds
    QString text;
    QList<model::FileDraft> files;
};

/// More than this is no mail that somebody drops here.
constexpr qint64 largestMail = 50LL * 1024 * 1024;

/// Reads a mail as programs save it (RFC 5322, "*.eml"): tolerant of broken headers, wrong encodings and parts that end too
/// early. Invalid if it is no mail. Text of an HTML mail comes without its tags. Any thread.
Result<Message> readMessage(const QByteArray &data);
/// The same from a file.
Result<Message> readMessageFile(const QString &path);

}  // namespace kontor::mail
