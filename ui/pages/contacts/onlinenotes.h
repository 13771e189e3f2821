// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/onlinechecks.h"
#include "ui/pages/pagecontext.h"

#include <QList>

namespace kontor::pages {

/// What online checks have found out about a contact's values.
struct OnlineAnswers {
    QList<queries::MailDomainOf> domains = {};
    std::optional<queries::VatAnswerOf> vatId = {};
};
Result<OnlineAnswers> onlineAnswers(storage::Connection &connection, const model::ContactId &contact);

/// To be shown beside the values: what VIES says, and on which day; that a domain takes no mail. That it takes some is no news.
QString vatNote(const OnlineAnswers &answers, const model::FieldMap &contact);
QString mailNote(const OnlineAnswers &answers, const QString &address);

/// Asks about this contact now, and says so; where nothing is switched on, how to do that.
void checkOnline(PageContext &context, const model::ContactId &contact);

}  // namespace kontor::pages
