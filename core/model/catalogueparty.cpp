// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cataloguetables.h"

#include <QtGlobal>

#define T(text) QT_TR_NOOP(text)  // known to lupdate by -tr-function-alias

namespace kontor::model::catalogue {

namespace {

using enum FieldType;
using DC = DataCategory;

const Choices salutations{{"mr", T("Mr")}, {"ms", T("Ms")}, {"mx", T("No salutation")}};
const Choices genders{{"female", T("female")}, {"male", T("male")}, {"diverse", T("diverse")}};
const Choices customerTypes{{"private", T("Private customer")}, {"business", T("Business customer")},
                                        {"public", T("Public body")}};
const Choices stages{{"lead", T("Lead")}, {"prospect", T("Prospect")}, {"customer", T("Customer")},
                                 {"regular", T("Regular customer")}, {"former", T("Former customer")},
                                 {"partner", T("Partner")}, {"supplier", T("Supplier")}};
const Choices channels{{"phone", T("Phone")}, {"email", T("E-mail")}, {"letter", T("Letter")},
                                   {"messenger", T("Messenger")}, {"visit", T("Visit")}};
const Choices pointKinds{{"phone", T("Phone")}, {"mobile", T("Mobile")}, {"fax", T("Fax")},
                                     {"email", T("E-mail")}, {"url", T("Website")}, {"messenger", T("Messenger")},
                                     {"video", T("Video")}, {"social", T("Social profile")}};
const Choices addressKinds{{"work", T("Work")}, {"home", T("Home")}, {"billing", T("Billing")},
                                       {"delivery", T("Delivery")}};
const Choices roles{{"decision_maker", T("Decision-maker")}, {"influencer", T("Influencer")},
                                {"buyer", T("Buyer")}, {"user", T("User")}, {"gatekeeper", T("Gatekeeper")},
                                {"contact", T("Contact person")}};
const Choices relationKinds{{"spouse", T("Spouse or partner")}, {"child", T("Child")}, {"parent", T("Parent")},
                                        {"sibling", T("Sibling")}, {"friend", T("Friend")}, {"referral", T("Referred by")},
                                        {"assistant", T("Assistant")}, {"advisor", T("Advisor")}, {"colleague", T("Colleague")}, {"other", T("Other")}};
const Choices matchDecisions{{"same", T("One contact")}, {"apart", T("Keep separate")}};
const Choices origins{{"first", T("From the person")}, {"second", T("From a partner")},
                                  {"third", T("From a third party or public source")}};

std::vector<FieldDef> nameFields()
{
    return {
        data("kind", FieldType::Choice, T("Kind"), Required | Filterable | Importable, DC::Identity, "art|kontaktart|typ|type|kind",
             {{"person", T("Person")}, {"organisation", T("Organisation")}}),
        data("salutation", FieldType::Choice, T("Salutation"), Form, DC::Identity,
             "anrede|salutation|briefanrede kurz|herr/frau|prefix anrede", salutations),
        data("title", Text, T("Title"), FormSearch, DC::Identity, "titel|akad. titel|akademischer titel|title prefix|name prefix|namenspräfix"),
        data("given_name", Text, T("First name"), FormSearch, DC::Identity,
             "vorname|vornamen|rufname|first name|firstname|given name|givenname|fname|prénom|imię|nome"),
        data("additional_names", Text, T("Middle names"), FormSearch, DC::Identity,
             "weitere vornamen|zweiter vorname|2. vorname|middle name|additional name|additional names"),
        data("family_name", Text, T("Last name"), FormSearch, DC::Identity,
             "nachname|name|familienname|zuname|last name|lastname|surname|family name|familyname|lname|nom|nazwisko|cognome"),
        data("name_suffix", Text, T("Name suffix"), FormSearch, DC::Identity, "suffix|namenszusatz|name suffix|namenssuffix"),
        data("nickname", Text, T("Nickname"), FormSearch, DC::Identity, "spitzname|nickname|rufname kurz"),
        data("org_name", Text, T("Organisation"), FormSearch, DC::Business,
             "firma|firmenname|unternehmen|organisation|organization|company|company name|organization name|firma 1|kundenname|société|firma/name|account name"),
    };
}

std::vector<FieldDef> profileFields()
{
    return {
        data("gender", FieldType::Choice, T("Gender"), Form, DC::Identity, "geschlecht|gender|sex", genders),
        data("birthday", Date, T("Birthday"), Form, DC::Identity,
             "geburtstag|geburtsdatum|geb.|geb.-datum|geb. am|geboren am|birthday|birth date|date of birth|dob|naissance"),
        data("anniversary", Date, T("Anniversary"), Form, DC::Identity, "jahrestag|hochzeitstag|jubiläum|anniversary"),
        data("customer_number", Text, T("Customer number"), FormSearch, DC::Business,
             "kundennummer|kundennr|kunden-nr.|kd.-nr.|kdnr|kundenr|kunden-id|debitor|debitorennummer|debitoren-nr.|customer number|customer no|customer id|account number|mitgliedsnummer|mitglieds-nr.|numéro client"),
        data("customer_type", FieldType::Choice, T("Customer type"), Form, DC::Business, "kundentyp|kundenart|customer type", customerTypes),
        data("price_group", Text, T("Price group"), Form, DC::Business, "preisgruppe|preisliste|rabattgruppe|price group|price list"),
        data("lifecycle_stage", FieldType::Choice, T("Stage"), Form, DC::Business,
             "status|kundenstatus|phase|lifecycle stage|lead status|stage", stages),
        data("industry", Text, T("Industry"), FormSearch, DC::Business, "branche|gewerbe|wirtschaftszweig|industry|sector"),
        data("team_size", Integer, T("Team size"), Form, DC::Business,
             "mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|teamgröße|employees|number of employees|team size|company size"),
        data("revenue_minor", FieldType::Money, T("Revenue so far"), Form, DC::Business, "umsatz|gesamtumsatz|bisheriger umsatz|revenue|total revenue|sales|chiffre d'affaires"),
        plain("revenue_currency", Text),
        data("language", Text, T("Language"), Form, DC::Business, "sprache|korrespondenzsprache|language|preferred language|langue"),
        data("preferred_channel", FieldType::Choice, T("Preferred channel"), Form, DC::Business,
             "bevorzugter kanal|kontaktweg|bevorzugter kontaktweg|preferred channel|preferred contact method", channels),
    };
}

std::vector<FieldDef> businessFields()
{
    return {
        data("vat_id", Text, T("VAT ID"), FormSearch, DC::Financial,
             "ust-id|ust-idnr.|ust.-id|ustid|ust-id-nr.|umsatzsteuer-id|uid|uid-nr.|vat id|vat number|vat no|vat|tva"),
        data("tax_number", Text, T("Tax number"), Form, DC::Financial, "steuernummer|steuer-nr.|st.-nr.|tax number|tax id"),
        data("iban", Text, T("IBAN"), FormSearch, DC::Financial, "iban|kontonummer iban|bankverbindung"),
        data("bic", Text, T("BIC"), Form, DC::Financial, "bic|swift|bic/swift"),
        data("bank_name", Text, T("Bank"), Form, DC::Financial, "bank|bankname|kreditinstitut|geldinstitut|bank name"),
        data("account_holder", Text, T("Account holder"), Form, DC::Financial, "kontoinhaber|account holder"),
        data("remark", LongText, T("Remark"), FormSearch, DC::Communication,
             "bemerkung|bemerkungen|notiz|notizen|anmerkung|anmerkungen|kommentar|info|hinweis|zusatzinfo|notes|note|comment|comments|remarks|description|beschreibung|remarques|uwagi"),
        data("favourite", Flag, T("Favourite"), Filterable | Editable, DC::None, "favorit|favourite|favorite"),
        data("origin", FieldType::Choice, T("Origin of the data"), Filterable | Editable, DC::Business, "", origins),
        data("origin_source", Text, T("Source of the data"), Filterable | Editable, DC::Business, "herkunft|quelle|leadquelle|lead source|source|original source"),
        plain("external_uid", Text, Importable),
    };
}

EntityDef contactEntity()
{
    EntityDef contact = record("contact", T("Contact"), ScopeRule::Own, nullptr,
                               {plain("restricted_at", Instant), plain("merged_into", Reference),
                                data("created_at", Instant, T("Created"), Required | Filterable, DC::None, "erstellt am|angelegt am|erfasst am|created|created at|create date|creation date"),
                                data("reviewed_at", Instant, T("Data reviewed"), Filterable, DC::None, "geprüft am|geprüft|zuletzt geprüft|reviewed|reviewed at|last reviewed"),
                                data("review_days", Integer, T("Review every (days)"), Form, DC::Business, "prüfabstand|prüfabstand in tagen|prüfintervall|review interval|review days")});
    for (auto part : {nameFields(), profileFields(), businessFields()})
        contact.fields.insert(contact.fields.end(), part.begin(), part.end());
    for (FieldDef &field : contact.fields) {
        if (qstrcmp(field.key, "owner") == 0)  // of all records it is housekeeping, of contacts it is who looks after them
            field = data("owner", Text, T("In charge"), Form, DC::Business,
                         "zuständig|zuständiger|betreuer|kundenbetreuer|sachbearbeiter|bearbeiter|ansprechpartner intern|owner|contact owner|assigned to|account manager");
    }
    return contact;
}

EntityDef contactPointEntity()
{
    return record("contact_point", T("Phone, e-mail, web"), ScopeRule::Parent, "contact_id",
                  {plain("contact_id", Reference, Required),
                   data("kind", FieldType::Choice, T("Kind"), Required | Editable, DC::Contact, "", pointKinds),
                   data("label", Text, T("Label"), Editable, DC::Contact),
                   data("value", Text, T("Number or address"), Required | FormSearch, DC::Contact),
                   data("preferred", Flag, T("Preferred"), Editable, DC::Contact),
                   plain("position", Integer),
                   data("verified_at", Instant, T("Verified"), Filterable, DC::Contact),
                   plain("norm", Text, Hidden, FieldClass::Derived)});
}

EntityDef addressEntity()
{
    return record("address", T("Address"), ScopeRule::Parent, "contact_id",
                  {plain("contact_id", Reference, Required),
                   data("kind", FieldType::Choice, T("Kind"), Editable, DC::Contact, "adressart|address type", addressKinds),
                   data("company", Text, T("Company line"), Form, DC::Contact, "firmenzusatz|company line"),
                   data("department", Text, T("Department"), Form, DC::Contact, ""),
                   data("extra", Text, T("Address line 2"), Form, DC::Contact,
                        "adresszusatz|zusatz|adresse 2|adresszeile 2|address line 2|address 2|street 2|c/o|complément d'adresse"),
                   data("street", Text, T("Street"), FormSearch, DC::Contact,
                        "straße|strasse|str.|straße und hausnummer|straße/nr.|anschrift|adresse|street|street address|address|address line 1|address 1|rue|ulica|via"),
                   data("po_box", Text, T("PO box"), FormSearch, DC::Contact, "postfach|po box|p.o. box|pobox|case postale"),
                   data("postal_code", Text, T("Postcode"), FormSearch, DC::Contact,
                        "plz|postleitzahl|zip|zip code|postal code|postcode|zipcode|npa|code postal|kod pocztowy|cap"),
                   data("city", Text, T("Town"), FormSearch, DC::Contact,
                        "ort|stadt|wohnort|ortschaft|city|town|locality|ville|miasto|città"),
                   data("region", Text, T("Region"), Form, DC::Contact,
                        "bundesland|region|kanton|bezirk|state|province|county|state/region"),
                   data("country", Text, T("Country"), Form, DC::Contact, "land|land/region|staat|country|country/region|pays|kraj"),
                   data("preferred", Flag, T("Preferred"), Editable, DC::Contact),
                   plain("position", Integer)});
}

}  // namespace

std::vector<EntityDef> partyEntities()
{
    return {
        contactEntity(),
        contactPointEntity(),
        addressEntity(),
        record("affiliation", T("Works for"), ScopeRule::Parent, "person_id",
               {plain("person_id", Reference, Required), plain("organisation_id", Reference, Required),
                data("position", Text, T("Position"), FormSearch, DC::Business,
                     "position|funktion|stellung|beruf|job title|jobtitle|title|organization title|fonction|stanowisko"),
                data("department", Text, T("Department"), Form, DC::Business, "abteilung|department|organization department|service"),
                data("role", FieldType::Choice, T("Role in decisions"), Form, DC::Business, "entscheiderrolle|rolle|buying role|role", roles),
                data("since", Date, T("Since"), Form, DC::Business, ""), data("until", Date, T("Until"), Form, DC::Business, ""),
                data("main", Flag, T("Main"), Editable, DC::Business)}),
        record("relation", T("Relation"), ScopeRule::Parent, "from_id",
               {plain("from_id", Reference, Required), plain("to_id", Reference, Required),
                data("kind", FieldType::Choice, T("Kind"), Required | Editable, DC::Profile, "", relationKinds),
                data("note", Text, T("Note"), Editable, DC::Profile)}),
        record("match_decision", T("Decision about duplicates"), ScopeRule::Parent, "left_id",
               {plain("left_id", Reference, Required), plain("right_id", Reference, Required),
                data("decision", FieldType::Choice, T("Decision"), Required, DC::Business, "", matchDecisions), plain("decided_at", Instant, Required)}),
        record("tag", T("Tag"), ScopeRule::Own, nullptr,
               {data("name", Text, T("Name"), Required | Editable, DC::None), data("colour", Text, T("Colour"), Editable, DC::None),
                data("description", Text, T("Description"), Editable, DC::None), plain("position", Integer), plain("code", Text)}),
        set("contact_tag", T("Tags"), "contact_id", "tag", "tag_id",
            {plain("contact_id", Reference, Required), plain("tag_id", Reference, Required)}),
        set("communication_preference", T("Communication preferences"), "contact_id", "pref", "key",
            {plain("contact_id", Reference, Required), plain("key", Text, Required),
             data("state", FieldType::Choice, T("State"), Required | Editable, DC::Communication, "",
                  {{"allowed", T("allowed")}, {"refused", T("refused")}, {"preferred", T("preferred")}}),
             plain("noted_at", Instant)}),
    };
}

}  // namespace kontor::model::catalogue
