// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// What can be asked online about values of contacts, and what comes back. No network here.

namespace kontor::model {

/// Whether a domain takes mail. NullMx: it says that it takes none (RFC 7505). NoHost: it exists, but nothing that mail could go to.
enum class MailDomain { Takes, NullMx, NoHost, NoDomain };
/// "takes", "null-mx", "no-host", "no-domain": as stored.
QString mailDomainCode(MailDomain domain);
std::optional<MailDomain> mailDomainFromCode(QStringView code);

/// What VIES says. Refused: it does not take the number for one of its country, which says nothing about who has it.
enum class VatResult { Valid, Invalid, Refused };
QString vatResultCode(VatResult result);
std::optional<VatResult> vatResultFromCode(QStringView code);

/// Whether VIES can know a VAT ID: one of the EU or Northern Ireland, with the form and the check digits of its country. Nothing else
/// is worth sending.
bool isForVies(QStringView vatId);

/// Whether DNS is worth asking about a domain (lower case): not about a service that everybody knows to take mail.
bool isForDns(const QString &domain);

/// Whether a firm's name is markedly another one than VIES has: legal forms, capitals, signs and order do not count.
bool isOtherTrader(const QString &name, const QString &trader);

}  // namespace kontor::model
