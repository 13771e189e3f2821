// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/banks.h"

#include "core/model/registrytables.h"
#include "core/model/validate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kontor::model {

namespace {

constexpr qsizetype bankCodeAt = 4;
constexpr qsizetype bankCodeLength = 8;

/// Bank code → [name, BIC].
const QJsonObject &germanBanks()
{
    static const QJsonObject banks = QJsonDocument::fromJson(registryTable(QStringLiteral("banks.json"))).object();
    return banks;
}

QString plain(QStringView text)
{
    QString made;
    for (const QChar c : text) {
        if (!c.isSpace())
            made += c.toUpper();
    }
    return made;
}

QString headOffice(QStringView bic)
{
    QString made = plain(bic);
    if (made.size() == 8)
        made += QStringLiteral("XXX");
    return made;
}

}  // namespace

BankOfIban bankOfIban(QStringView iban)
{
    const QString text = plain(iban);
    if (!text.startsWith(QLatin1String("DE")) || !isValidIban(text))
        return {};
    const QJsonArray entry = germanBanks().value(text.mid(bankCodeAt, bankCodeLength)).toArray();
    return {true, entry.at(0).toString(), entry.at(1).toString()};
}

bool isSameBic(QStringView one, QStringView other)
{
    return headOffice(one) == headOffice(other);
}

}  // namespace kontor::model
