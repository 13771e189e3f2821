// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/session.h"
#include "core/online/viesclient.h"
#include "core/queries/onlinechecks.h"

#include <QList>

#include <utility>

// What goes out is written down before it does. None of it is a step of undo: neither can be taken back.

namespace kontor::online {

/// How the ways out are called in the disclosure log.
inline const QString dnsChannel = QStringLiteral("dns");
inline const QString viesChannel = QStringLiteral("vies");

/// Notes that so many domains are asked about at DNS. One line for all: a domain is nobody's, and a line each would bury the others.
Result<void> noteDomainQuestions(const commands::Session &session, qint64 count);
/// Keeps what was found out, while the rows that it was asked for still name the domains.
Result<void> noteDomains(const commands::Session &session, const QList<std::pair<queries::MailDomainOf, model::MailDomain>> &found);
/// Forgets what is older, as nothing of the file needs it any more or else it would have been asked again.
Result<void> forgetDomains(const commands::Session &session, qint64 before);

/// Notes that VIES is asked about the VAT ID of a contact: a line in the disclosure log, which names nobody, and one of the contact's
/// own. Gives the latter's id; null, and nothing is noted, if the contact may not be asked about or has another number by now.
Result<Uuid> noteVatQuestion(const commands::Session &session, const queries::VatIdOf &item);
/// Notes the answer. False if the question is gone, because the contact was erased.
Result<bool> noteVatAnswer(const commands::Session &session, const Uuid &question, const VatAnswer &answer);

}  // namespace kontor::online
