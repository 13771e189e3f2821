// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/standardform.h"

#include "core/model/banks.h"
#include "core/model/maildomains.h"
#include "core/model/phone.h"
#include "core/model/postal.h"
#include "core/model/postalplaces.h"
#include "core/model/text.h"
#include "core/model/validate.h"
#include "core/model/vatid.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace kontor::model {

namespace {

using Rule = StandardForm (*)(const QString &tidy, const StandardContext &context);

StandardForm email(const QString &tidy, const StandardContext &context)
{
    StandardForm result{normaliseEmail(tidy)};
    if (!isPlausibleEmail(result.form)) {
        result.form = tidy;
        result.problem = QStringLiteral("email-syntax");
        return result;
    }
    const qsizetype at = result.form.lastIndexOf(u'@');
    const QString domain = result.form.mid(at + 1);
    if (context.rules.keepsDomain(domain))
        return result;
    if (const QString known = context.rules.domains.value(domain); !known.isEmpty())
        return {result.form.left(at + 1) + known, true, {}};
    if (const QString meant = suggestedMailDomain(domain); !meant.isEmpty())
        return {result.form.left(at + 1) + meant, false, QStringLiteral("email-typo")};
    return result;
}

/// "+49 221 4710100": what was typed keeps its own grouping, so this is written by itself only where the house wants one. An
/// extension is grouped by people as no rule does it.
StandardForm phone(const QString &tidy, const StandardContext &context)
{
    const PhoneNumber number = normalisePhone(tidy, context.region);
    if (number.e164.isEmpty())
        return {tidy, true, QStringLiteral("phone-impossible")};
    if (context.rules.phones != HouseRules::Phones::AsTyped)
        return {number.extension.isEmpty() ? writtenPhone(number, context.region, context.rules.phones == HouseRules::Phones::National) : tidy};
    QString form = number.e164;
    if (!number.extension.isEmpty())
        form += QStringLiteral(";ext=") + number.extension;
    return {form, false, {}};
}

StandardForm url(const QString &tidy, const StandardContext &)
{
    if (!isPlausibleUrl(tidy))
        return {tidy, true, QStringLiteral("url-syntax")};
    const qsizetype scheme = tidy.indexOf(QStringLiteral("://"));
    const qsizetype start = scheme < 0 ? 0 : scheme + 3;
    qsizetype end = start;
    while (end < tidy.size() && tidy[end] != u'/' && tidy[end] != u'?' && tidy[end] != u'#')
        ++end;
    return {tidy.left(end).toLower() + tidy.mid(end)};
}

StandardForm point(const QString &tidy, const StandardContext &context)
{
    if (context.kind == u"email")
        return email(tidy, context);
    if (context.kind == u"url")
        return url(tidy, context);
    if (context.kind == u"phone" || context.kind == u"mobile" || context.kind == u"fax")
        return phone(tidy, context);
    return {tidy};
}

QString withoutBlanks(const QString &text)
{
    QString made;
    for (const QChar c : text) {
        if (!c.isSpace())
            made += c.toUpper();
    }
    return made;
}

StandardForm iban(const QString &tidy, const StandardContext &)
{
    if (!isValidIban(tidy))
        return {tidy, true, QStringLiteral("iban-check")};
    const QString plain = withoutBlanks(tidy);
    QString grouped;
    for (qsizetype i = 0; i < plain.size(); i += 4)
        grouped += (i > 0 ? QStringLiteral(" ") : QString()) + plain.mid(i, 4);
    const BankOfIban bank = bankOfIban(plain);
    return {grouped, true, bank.hasTable && bank.name.isEmpty() ? QStringLiteral("bank-unknown") : QString()};
}

StandardForm bic(const QString &tidy, const StandardContext &context)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"));
    const QString plain = withoutBlanks(tidy);
    if (!form.match(plain).hasMatch())
        return {tidy, true, QStringLiteral("bic-syntax")};
    const QString expected = bankOfIban(context.iban).bic;
    return {plain, true, expected.isEmpty() || isSameBic(expected, plain) ? QString() : QStringLiteral("bic-mismatch")};
}

StandardForm vatId(const QString &tidy, const StandardContext &)
{
    if (!isPlausibleVatId(tidy))
        return {tidy, true, QStringLiteral("vat-syntax")};
    return {compactVatId(tidy), true, checkVatId(tidy) == VatIdCheck::WrongDigits ? QStringLiteral("vat-check") : QString()};
}

/// "Hauptstraße 5" → "Hauptstr. 5".
QString abbreviatedStreet(const QString &tidy)
{
    static const QRegularExpression whole(QStringLiteral("([sS])tra(?:ß|ss)e(?=\\s+\\d|$)"));
    return QString(tidy).replace(whole, QStringLiteral("\\1tr."));
}

QString writtenOutStreet(const QString &tidy)
{
    static const QRegularExpression abbreviation(QStringLiteral("([sS])tr\\.(?=\\s|\\d|$)"));
    return tidied(QString(tidy).replace(abbreviation, QStringLiteral("\\1traße ")));
}

/// "Hauptstr. 5" and "Haupt Str. 5": what the abbreviation means is plain, but it is what was typed, unless the house has a rule.
StandardForm street(const QString &tidy, const StandardContext &context)
{
    static const QString german = QStringLiteral("DE AT");
    if (!context.country.isEmpty() && !german.contains(context.country))
        return {tidy};
    if (context.rules.streets == HouseRules::Streets::Abbreviated)
        return {abbreviatedStreet(tidy)};
    const QString form = writtenOutStreet(tidy);
    return {form, form == tidy || context.rules.streets == HouseRules::Streets::WrittenOut, {}};
}

QString placeProblem(const QString &code, const QString &city, const QString &country)
{
    switch (placeOf(code, city, country)) {
    case PlaceMatch::NoSuchCode: return QStringLiteral("postcode-unknown");
    case PlaceMatch::OtherTown: return QStringLiteral("postcode-town");
    case PlaceMatch::Unknown:
    case PlaceMatch::Fits: break;
    }
    return {};
}

StandardForm postalCode(const QString &tidy, const StandardContext &context)
{
    const QString country = context.country.isEmpty() ? context.region : context.country;
    const QString whole = completePostalCode(tidy, country);
    if (isPlausiblePostalCode(whole, country))
        return {whole, whole == tidy, placeProblem(whole, context.city, country)};
    return {tidy, true, context.country.isEmpty() ? QString() : QStringLiteral("postcode-syntax")};
}

bool isShouted(const QString &text)
{
    const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return letters > 3 && text == text.toUpper() && text != text.toLower();
}

/// "MÜLLER-LÜDENSCHEIDT" → "Müller-Lüdenscheidt". A guess: "MCDONALD" has an inner capital.
QString unshouted(const QString &text)
{
    QString made = text.toLower();
    bool start = true;
    for (qsizetype i = 0; i < made.size(); ++i) {
        if (start && made[i].isLetter())
            made[i] = made[i].toUpper();
        start = !made[i].isLetter() && made[i] != u'\'' && made[i] != u'’';
    }
    for (const char *particle : {"Von ", "Van ", "De ", "Der ", "Den ", "Zu ", "Zur ", "Und "}) {
        const QString word = QString::fromLatin1(particle);
        if (made.startsWith(word) || made.contains(QStringLiteral(" ") + word))
            made.replace(word, word.toLower());
    }
    return made;
}

StandardForm personName(const QString &tidy, const StandardContext &context)
{
    const bool letter = std::any_of(tidy.cbegin(), tidy.cend(), [](QChar c) { return c.isLetter(); });
    const bool digit = std::any_of(tidy.cbegin(), tidy.cend(), [](QChar c) { return c.isDigit(); });
    if (!letter || digit || tidy.size() > 100 || tidy.contains(u'@'))
        return {tidy, true, QStringLiteral("name-odd")};
    if (isShouted(tidy) && context.rules.capitals != HouseRules::Capitals::Leave)
        return {unshouted(tidy), context.rules.capitals == HouseRules::Capitals::Write, QStringLiteral("name-shouted")};
    return {tidy};
}

StandardForm firmName(const QString &tidy, const StandardContext &context)
{
    return {context.rules.legalForms == HouseRules::LegalForms::Usual ? usualLegalForm(tidy) : tidy};
}

/// What people type to get past a mandatory field, folded.
bool isFiller(const QString &tidy)
{
    static const QSet<QString> fillers{
        QStringLiteral("asdf"),     QStringLiteral("asdfasdf"), QStringLiteral("asd"),        QStringLiteral("qwertz"),    QStringLiteral("qwerty"),
        QStringLiteral("xxx"),      QStringLiteral("xxxx"),     QStringLiteral("xyz"),        QStringLiteral("abc"),       QStringLiteral("abcd"),
        QStringLiteral("test"),     QStringLiteral("testtest"), QStringLiteral("testkunde"), QStringLiteral("testfirma"),
        QStringLiteral("dummy"),    QStringLiteral("unbekannt"), QStringLiteral("unknown"),
        QStringLiteral("n/a"),      QStringLiteral("k.a."),     QStringLiteral("k. a."),      QStringLiteral("null"),      QStringLiteral("undefined"),
        QStringLiteral("none"),     QStringLiteral("nn"),       QStringLiteral("n.n."),       QStringLiteral("vorname"),   QStringLiteral("nachname"),
        QStringLiteral("first name"), QStringLiteral("last name"), QStringLiteral("firstname"), QStringLiteral("lastname"), QStringLiteral("mustermann")};
    return fillers.contains(tidy.toCaseFolded());
}

/// Control characters and pictures: no name is written with them.
bool hasNoise(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.cbegin(), letters.cend(), [](uint letter) {
        const QChar::Category category = QChar::category(letter);
        return category == QChar::Other_Control || category == QChar::Symbol_Other || category == QChar::Other_PrivateUse;
    });
}

const QHash<QString, Rule> &rules()
{
    static const QHash<QString, Rule> all{
        {QStringLiteral("contact_point.value"), point},       {QStringLiteral("contact.iban"), iban},          {QStringLiteral("contact.bic"), bic},
        {QStringLiteral("contact.vat_id"), vatId},            {QStringLiteral("address.street"), street},      {QStringLiteral("address.postal_code"), postalCode},
        {QStringLiteral("contact.given_name"), personName},   {QStringLiteral("contact.family_name"), personName},
        {QStringLiteral("contact.org_name"), firmName},
    };
    return all;
}

}  // namespace

StandardForm standardForm(const QString &field, const QString &value, const StandardContext &context)
{
    const QString tidy = tidied(value);
    const Rule rule = context.rules.keeps(tidy) ? nullptr : rules().value(field);
    return rule && !tidy.isEmpty() ? rule(tidy, context) : StandardForm{tidy};
}

bool isSuspiciousName(const QString &name, bool organisation)
{
    constexpr qsizetype longestPerson = 100;
    constexpr qsizetype longestOrganisation = 200;
    if (name.size() > (organisation ? longestOrganisation : longestPerson))
        return true;
    if (name.isEmpty())
        return false;
    const QString tidy = tidied(name);
    if (tidy.isEmpty() || hasNoise(name) || isFiller(tidy))
        return true;
    if (!organisation)
        return !personName(tidy, {}).problem.isEmpty();
    return std::none_of(tidy.cbegin(), tidy.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool isHint(const QString &problem)
{
    return problem == u"bank-unknown" || problem == u"bic-mismatch" || problem == u"postcode-unknown" || problem == u"postcode-town";
}

bool isPlausiblePostalCode(QStringView code, const QString &country)
{
    static const auto forms = [] {
        QHash<QString, QRegularExpression> made;
        const auto add = [&made](const char *countries, const char *pattern) {
            const QStringList codes = QString::fromLatin1(countries).split(u' ');
            for (const QString &one : codes)
                made.insert(one, QRegularExpression(QStringLiteral("^(?:%1)$").arg(QString::fromLatin1(pattern))));
        };
        add("DE FR ES IT FI HR EE LT TR MC SM VA", "\\d{5}");
        add("AT CH LI LU BE DK HU SI NO BG CY", "\\d{4}");
        add("NL", "[1-9]\\d{3} ?[A-Z]{2}");
        add("PL", "\\d{2}-\\d{3}");
        add("CZ SK SE GR", "\\d{3} ?\\d{2}");
        add("PT", "\\d{4}-\\d{3}");
        add("GB", "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
        add("IE", "[A-Z]\\d[\\dW] ?[A-Z\\d]{4}");
        add("RO", "\\d{6}");
        add("LV", "LV-\\d{4}|\\d{4}");
        add("MT", "[A-Z]{3} ?\\d{4}");
        add("US", "\\d{5}(-\\d{4})?");
        add("CA", "[A-Z]\\d[A-Z] ?\\d[A-Z]\\d");
        return made;
    }();
    const auto form = forms.constFind(country.toUpper());
    return form == forms.cend() || form->match(code.trimmed().toString().toUpper()).hasMatch();
}

}  // namespace kontor::model
