// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/letteraddress.h"

#include "core/model/names.h"
#include "core/model/postal.h"

#include <QCoreApplication>

namespace kontor::model {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LetterAddress)
};

QString value(const FieldMap &fields, const char *key)
{
    return fields.value(QString::fromLatin1(key)).toString().trimmed();
}

bool isOrganisation(const FieldMap &contact)
{
    return value(contact, "kind") == QLatin1String("organisation");
}

/// Postcode and town in the order of the country.
QStringList townLines(const FieldMap &address, const QString &country)
{
    const QString code = value(address, "postal_code");
    const QString city = value(address, "city");
    if (country == QLatin1String("GB") || country == QLatin1String("IE"))
        return {city, code};
    if (country == QLatin1String("US") || country == QLatin1String("CA") || country == QLatin1String("AU"))
        return {QString(city + u' ' + value(address, "region") + u' ' + code).simplified()};
    return {QString(code + u' ' + city).trimmed()};
}

}  // namespace

QString addresseeLine(const FieldMap &contact)
{
    const QString name = fullName(contact);
    const QString salutation = value(contact, "salutation");
    if (isOrganisation(contact) || name.isEmpty() || value(contact, "family_name").isEmpty())
        return name;
    if (salutation == QLatin1String("mr"))
        return Text::tr("Mr %1").arg(name);
    return salutation == QLatin1String("ms") ? Text::tr("Ms %1").arg(name) : name;
}

QStringList letterAddress(const FieldMap &contact, const FieldMap &address, const QString &firm, const QString &homeCountry)
{
    const bool organisation = isOrganisation(contact);
    const bool private_ = value(address, "kind") == QLatin1String("home");
    QString company = value(address, "company");
    if (company.isEmpty() && !organisation && !private_)
        company = firm;
    QStringList lines;
    if (organisation)
        lines << fullName(contact) << company << value(address, "department");
    else
        lines << company << value(address, "department") << addresseeLine(contact);
    lines << value(address, "extra");
    const QString box = value(address, "po_box");
    if (box.isEmpty())
        lines << value(address, "street");
    else
        lines << (isPostBox(box) ? box : Text::tr("PO box %1").arg(box));
    const QString typed = value(address, "country");
    const QString known = countryCode(typed);
    const QString country = known.isEmpty() ? typed : known;
    lines << townLines(address, country);
    if (!country.isEmpty() && country != homeCountry)
        lines << (known.isEmpty() ? typed : countryName(known)).toUpper();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

}  // namespace kontor::model
