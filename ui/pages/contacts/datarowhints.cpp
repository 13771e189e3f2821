// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/datarowparts.h"

#include "core/model/banks.h"
#include "core/model/postalplaces.h"
#include "ui/widgets/relativetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kontor::pages::datarows {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataRows)
};

/// So many towns of a postcode are named; more would be a list.
constexpr qsizetype mostTowns = 3;

QString textOf(const model::FieldMap &fields, const char *key)
{
    return fields.value(QLatin1String(key)).toString();
}

QString countryOf(const model::FieldMap &address)
{
    const QString typed = textOf(address, "country");
    return typed.isEmpty() ? QStringLiteral("DE") : typed;
}

}  // namespace

QString bankNote(const model::FieldMap &contact, const QString &field)
{
    if (field != QLatin1String("iban") && field != QLatin1String("bic"))
        return {};
    const model::BankOfIban bank = model::bankOfIban(textOf(contact, "iban"));
    if (!bank.hasTable)
        return {};
    if (field == QLatin1String("iban"))
        return bank.name.isEmpty() ? Text::tr("This bank code is in no list of German banks that Kontor knows.")
                                   : bank.bic.isEmpty() ? bank.name : bank.name + QStringLiteral(" · BIC ") + bank.bic;
    const QString bic = textOf(contact, "bic");
    if (bic.isEmpty() || bank.bic.isEmpty() || model::isSameBic(bic, bank.bic))
        return {};
    return Text::tr("The bank of this IBAN has the BIC %1.").arg(bank.bic);
}

Result<std::optional<dialogs::FieldProposal>> firmFor(storage::Connection &connection, const queries::ContactDetail &detail)
{
    model::ContactDraft draft;
    for (const queries::Record &point : detail.points) {
        if (point.fields.value(QStringLiteral("kind")).toString() == QLatin1String("email"))
            draft.points.append({{}, point.fields});
    }
    if (detail.isOrganisation() || !detail.affiliations.isEmpty() || draft.points.isEmpty())
        return std::optional<dialogs::FieldProposal>();
    draft.id = detail.id;
    draft.fields = {{QStringLiteral("kind"), QStringLiteral("person")}};
    return quality::possibleContacts(connection, draft).map([](const QList<quality::PossibleContact> &found) { return dialogs::firmProposal(found); });
}

QList<dialogs::FieldProposal> townsFor(const model::FieldMap &address)
{
    return dialogs::townProposals(model::townsOf(textOf(address, "postal_code"), countryOf(address)));
}

QString placeNote(const model::FieldMap &address, const QString &field)
{
    if (field != QLatin1String("postal_code") && field != QLatin1String("city"))
        return {};
    const QString code = textOf(address, "postal_code");
    const QString country = countryOf(address);
    const model::PlaceMatch match = model::placeOf(code, textOf(address, "city"), country);
    if (match == model::PlaceMatch::NoSuchCode && field == QLatin1String("postal_code"))
        return Text::tr("There is no such postcode in the list of the country.");
    if (match != model::PlaceMatch::OtherTown || field != QLatin1String("city"))
        return {};
    const QStringList towns = model::townsOf(code, country);
    const QString names = towns.mid(0, mostTowns).join(QStringLiteral(", "));
    return Text::tr("The postcode %1 belongs to %2.").arg(code, towns.size() > mostTowns ? names + QStringLiteral(" …") : names);
}

}  // namespace kontor::pages::datarows

namespace kontor::pages {

widgets::FieldAge fieldAge(const DataRow &row, qint64 now, bool readOnly)
{
    using datarows::Text;
    if (row.age.at <= 0)
        return {};
    const QDate day = QDateTime::fromMSecsSinceEpoch(row.age.at).date();
    const QString date = QLocale().toString(day, QLocale::ShortFormat);
    widgets::FieldAge age;
    age.confirmable = !readOnly;
    age.button = row.leads || row.entity != QLatin1String("address");
    if (!row.age.isOld(now)) {
        age.whole = row.age.isConfirmed ? Text::tr("Confirmed on %1").arg(date) : Text::tr("Since %1").arg(date);
    } else {
        age.text = widgets::yearsAgo(day, QDateTime::fromMSecsSinceEpoch(now).date());
        age.whole = row.age.isConfirmed ? Text::tr("Last confirmed %1, on %2").arg(age.text, date)
                                        : Text::tr("Written %1, on %2, and never confirmed since").arg(age.text, date);
    }
    if (!row.source.isEmpty())
        age.whole += QStringLiteral(" · ") + row.source;
    return age;
}

}  // namespace kontor::pages
