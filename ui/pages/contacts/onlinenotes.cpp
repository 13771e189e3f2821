// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/onlinenotes.h"

#include "core/model/names.h"
#include "core/model/vatid.h"
#include "core/online/onlinechecks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kontor::pages {

using model::MailDomain;
using model::VatResult;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OnlineNotes)
};

QString dayOf(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat);
}

}  // namespace

Result<OnlineAnswers> onlineAnswers(storage::Connection &connection, const model::ContactId &contact)
{
    OnlineAnswers answers;
    KONTOR_ASSIGN(answers.domains, queries::domainsOf(connection, contact));
    KONTOR_ASSIGN(answers.vatId, queries::vatAnswerOf(connection, contact));
    return answers;
}

QString vatNote(const OnlineAnswers &answers, const model::FieldMap &contact)
{
    const auto &answer = answers.vatId;
    if (!answer || answer->vatId != model::compactVatId(contact.value(QStringLiteral("vat_id")).toString()))
        return {};
    const QString day = dayOf(answer->checkedAt);
    switch (answer->result) {
    case VatResult::Invalid: return Text::tr("Not valid according to VIES · checked on %1").arg(day);
    case VatResult::Refused: return Text::tr("VIES does not take this number · asked on %1").arg(day);
    case VatResult::Valid: break;
    }
    QStringList parts{Text::tr("Valid according to VIES · checked on %1").arg(day)};
    const QString firm = contact.value(QStringLiteral("org_name")).toString();
    if (model::isOtherTrader(firm.isEmpty() ? model::fullName(contact) : firm, answer->trader))
        parts << Text::tr("belongs there to %1").arg(answer->trader);
    if (!answer->reference.isEmpty())
        parts << Text::tr("consultation number %1").arg(answer->reference);
    return parts.join(QStringLiteral("\u00a0· "));  // a line does not begin with it
}

QString mailNote(const OnlineAnswers &answers, const QString &address)
{
    const QString domain = address.mid(address.indexOf(u'@') + 1).trimmed().toLower();
    const auto found = std::find_if(answers.domains.cbegin(), answers.domains.cend(), [&](const queries::MailDomainOf &item) { return item.domain == domain; });
    if (found == answers.domains.cend() || !found->result)
        return {};
    switch (*found->result) {
    case MailDomain::Takes: return {};
    case MailDomain::NoDomain: return Text::tr("There is no such domain · checked on %1").arg(dayOf(found->checkedAt));
    case MailDomain::NullMx:
    case MailDomain::NoHost: break;
    }
    return Text::tr("The domain takes no e-mail · checked on %1").arg(dayOf(found->checkedAt));
}

void checkOnline(PageContext &context, const model::ContactId &contact)
{
    online::OnlineChecks *checks = context.online();
    if (checks == nullptr)
        return;
    if (!checks->status().domains.isOn && !checks->status().vatIds.isOn)
        return context.announce(Text::tr("Nothing was asked: online checks are off. Settings, \"Online checks\", switches them on."), false);
    checks->check(contact);
    context.announce(Text::tr("Being checked online. What comes back is shown beside the values."), false);
}

}  // namespace kontor::pages
