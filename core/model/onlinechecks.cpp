// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/onlinechecks.h"

#include "core/model/maildomains.h"
#include "core/model/names.h"
#include "core/model/text.h"
#include "core/model/validate.h"
#include "core/model/vatid.h"

#include <algorithm>
#include <array>

namespace kontor::model {

namespace {

template <typename Value>
struct Code {
    Value value;
    const char *code;
};
constexpr std::array domainCodes{Code<MailDomain>{MailDomain::Takes, "takes"}, Code<MailDomain>{MailDomain::NullMx, "null-mx"},
                                 Code<MailDomain>{MailDomain::NoHost, "no-host"}, Code<MailDomain>{MailDomain::NoDomain, "no-domain"}};
constexpr std::array vatCodes{Code<VatResult>{VatResult::Valid, "valid"}, Code<VatResult>{VatResult::Invalid, "invalid"},
                              Code<VatResult>{VatResult::Refused, "refused"}};

template <typename Codes, typename Value>
QString codeOf(const Codes &codes, Value value)
{
    return QString::fromLatin1(std::find_if(codes.begin(), codes.end(), [value](const auto &code) { return code.value == value; })->code);
}

template <typename Value, typename Codes>
std::optional<Value> valueOf(const Codes &codes, QStringView text)
{
    const auto found = std::find_if(codes.begin(), codes.end(), [text](const auto &code) { return text == QLatin1String(code.code); });
    return found == codes.end() ? std::nullopt : std::optional<Value>(found->value);
}

/// Words that tell a firm from others: no legal forms, no initials.
QStringList tellingWords(const QString &name)
{
    QStringList words;
    for (const QString &word : searchWords(foldForSearch(name))) {
        if (word.size() > 2 && !hasLegalForm(QString(QStringLiteral("x ") + word)))  // a name alone is never one
            words << word;
    }
    return words;
}

}  // namespace

QString mailDomainCode(MailDomain domain)
{
    return codeOf(domainCodes, domain);
}

std::optional<MailDomain> mailDomainFromCode(QStringView code)
{
    return valueOf<MailDomain>(domainCodes, code);
}

QString vatResultCode(VatResult result)
{
    return codeOf(vatCodes, result);
}

std::optional<VatResult> vatResultFromCode(QStringView code)
{
    return valueOf<VatResult>(vatCodes, code);
}

bool isForVies(QStringView vatId)
{
    static constexpr std::array others{"CH", "GB", "LI", "NO"};
    if (!isPlausibleVatId(vatId))
        return false;
    const QString id = compactVatId(vatId);
    const bool isOther = std::any_of(others.begin(), others.end(), [&](const char *country) { return id.startsWith(QLatin1String(country)); });
    return !isOther && checkVatId(id) != VatIdCheck::WrongDigits;
}

bool isForDns(const QString &domain)
{
    return !domain.isEmpty() && !isMailService(QLatin1StringView(domain.toLatin1()));
}

bool isOtherTrader(const QString &name, const QString &trader)
{
    const QStringList own = tellingWords(name);
    const QStringList theirs = tellingWords(trader);
    const auto isIn = [&own](const QString &word) { return own.contains(word); };
    return !own.isEmpty() && !theirs.isEmpty() && std::none_of(theirs.cbegin(), theirs.cend(), isIn);
}

}  // namespace kontor::model
