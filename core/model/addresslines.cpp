// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/addresslines.h"

#include "core/model/givennames.h"
#include "core/model/postal.h"
#include "core/model/text.h"
#include "core/model/validate.h"
#include "core/model/vatid.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace kontor::model::addresslines {

namespace {

constexpr auto foldCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

// Labels that may stand in the middle of a line, before a number or an address.
constexpr char numberLabels[] = "Telefonnummer|Telefonzentrale|Telefon|Telephone|Tel|Fon|Phone|Büro|Office|Direct|Direkt|Zentrale|Durchwahl|Telefax|Fax|Mobiltelefon|Mobil|Handy|Mobile|Cell|"
                                "Tél|Téléphone|Télécopie|Portable|Telefono|Cellulare|Telefoon|Mobiel|Komórka|Kom|Faks|Natel|"
                                "E-?Mail|Mail|Web|Website|Webseite|Internet|Homepage|URL";
// The same for what imprints string together: "…, USt-IdNr. DE…, Amtsgericht Köln".
constexpr char legalLabels[] = "USt-?\\s?Id|UID|VAT|TVA|BTW|P\\.\\s?IVA|Partita IVA|NIP|Steuernummer|St\\.-?Nr|IBAN|BIC|Sitz|Registergericht|Amtsgericht|Handelsregister|HR[AB]|KvK|"
                               "Geschäftsführ(?:er|erin|ung)|Vorstand|Inhaber|Vorsitzende";

struct LabelMeaning {
    BlockPart part;
    const char *names;  ///< '|'-separated, folded by foldToKey()
};
constexpr LabelMeaning meanings[]{
    {BlockPart::Phone, "telefonnummer|telefon|tel|fon|phone|buro|office|zentrale|durchwahl|t|p|telephone|telefonzentrale|teldurchwahl|festnetz|telgeschaftlich|direct|direkt|direktwahl|directdial|mainline|telefono|telefoon|tlf|ddi|d|o"},
    {BlockPart::Mobile, "mobiltelefon|mobil|handy|mobile|cell|m|mobilfunk|mobiltel|cellphone|mob|portable|cellulare|cel|mobiel|komorka|kom|telkom|natel|gsm"},
    {BlockPart::Fax, "telefax|fax|f|telecopie|faks|telefaxnummer|faxnummer"},
    {BlockPart::Email, "email|mail|e|emailadresse|kontaktemail|courriel|postaelettronica|pec"},
    {BlockPart::Website, "web|website|webseite|internet|homepage|url|www|w|i|siteweb|site|sitoweb"},
    {BlockPart::VatId, "ustidnr|ustid|ustident|ustidentnr|umsatzsteueridentifikationsnummer|umsatzsteuerid|ustidentifikationsnummer|uid|uidnr|uidnummer|vatid|vat|vatno|vatnumber|vatregno|vatreg|vatregistrationno|vatregistrationnumber|ntva|tva|ndetva|tvaintracommunautaire|numerodetva|piva|partitaiva|btw|btwnr|btwnummer|nip|mwst|mwstnr|"
                       "umsatzsteueridentifikationsnummergemass27aumsatzsteuergesetz|umsatzsteueridentifikationsnummergemas27austg|"
                       "umsatzsteueridentifikationsnummergem27austg|ustidnrgemass27austg"},
    {BlockPart::TaxNumber, "steuernummer|steuernr|stnr|taxnumber|taxid"},
    {BlockPart::Iban, "iban|kontoiban"},
    {BlockPart::Bic, "bic|swift|bicswift|swiftbic|swiftcode"},
    {BlockPart::Organisation, "firma|unternehmen|company|anbieter|diensteanbieter|betreiber|betreiberin|medieninhaber"},
    {BlockPart::Name, "name|ansprechpartner|ansprechpartnerin|kontakt|zhd|zhdn|zuhanden|zh|attn|contact|inhaltlichverantwortlich"},
    {BlockPart::Street, "strase|strasse|anschrift|adresse|address|street|postanschrift|hausanschrift|sitz"},
    {BlockPart::PoBox, "postfach"},
    {BlockPart::Department, "abteilung|abt|department|dept"},
    {BlockPart::Position, "position|funktion|role|title|jobtitle|fonction|funzione|functie|stanowisko"},
    {BlockPart::Country, "land|country"},
};
constexpr const char *ignoredLabels = "registergericht|amtsgericht|handelsregister|handelsregisternummer|registernummer|registereintrag|registereintragung|hrb|hra|hrbnr|hrbnummer|"
    "eingetragenim|vereinsregister|aufsichtsbehorde|zustandigeaufsichtsbehorde|zustandigekammer|kammer|berufsbezeichnung|verantwortlich|verantwortlichfurdeninhalt|"
    "verantwortlichisdp|redaktion|bank|bankverbindung|gerichtsstand|firmenbuch|firmenbuchnummer|firmenbuchgericht|fn|wirtschaftsidnr|sitzdergesellschaft|"
    "inhaltlichverantwortlichgemas|vsdp|aufsichtsratsvorsitzender|vorsitzenderdesaufsichtsrats|oeffnungszeiten|offnungszeiten|bildnachweis|chamberofcommerce|companyno|registeredin";
constexpr std::array personLabels{"geschaftsfuhr", "inhaber", "vorstand", "ceo", "managingdirector", "vertret", "vorsitz", "1vorsitz", "praxisinhab", "owner", "inh",
                                  "personlichhaftend", "gesellschafter", "prokurist", "amministratore", "gerant"};

QSet<QString> keysOf(const char *list)
{
    QSet<QString> keys;
    for (const QString &name : QString::fromUtf8(list).split(u'|'))
        keys.insert(foldToKey(name));
    return keys;
}

bool isPersonLabel(const QString &key)
{
    return !key.startsWith(QLatin1String("inhaltlich"))
           && std::any_of(personLabels.begin(), personLabels.end(), [&](const char *start) { return key.startsWith(QLatin1String(start)); });
}

bool isIgnoredLabel(const QString &key)
{
    static const QSet<QString> keys = keysOf(ignoredLabels);
    static const QStringList beginnings{QStringLiteral("hrb"), QStringLiteral("hra"), foldToKey(u"verantwortlich"), foldToKey(u"redaktionell")};
    return keys.contains(key) || std::any_of(beginnings.cbegin(), beginnings.cend(), [&](const QString &start) { return key.startsWith(start); });
}

std::optional<BlockPart> meaningOf(const QString &key)
{
    static const QHash<QString, BlockPart> known = [] {
        QHash<QString, BlockPart> made;
        for (const LabelMeaning &meaning : meanings) {
            for (const QString &name : keysOf(meaning.names))
                made.insert(name, meaning.part);
        }
        return made;
    }();
    const auto found = known.constFind(key);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

}  // namespace

namespace {

/// The slices of `text` from `start` on for `length` characters that `between` parts.
QList<Piece> slices(const QString &text, qsizetype start, qsizetype length, const QRegularExpression &between)
{
    QList<Piece> list;
    const QString part = text.mid(start, length);
    qsizetype from = 0;
    for (auto it = between.globalMatch(part); it.hasNext();) {
        const auto match = it.next();
        list.append({{}, start + from, match.capturedStart() - from});
        from = match.capturedEnd();
    }
    list.append({{}, start + from, length - from});
    return list;
}

}  // namespace

QList<Piece> pieces(const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral(R"([\r\n\x{2028}\x{0b}]+|\s[|·•●∙‧]\s|(?<!\d)\s[–—]\s|\s[–—]\s(?!\d)|\s?\|\s?|\s\/\/\s|\t+|(?<![:\s])[ \x{a0}]{3,})"));
    static const QRegularExpression beforeLabel(
        QStringLiteral(R"([,;/]?\s+(?=(?:%1)\b\.?\s*:?\s*[+(\d]|(?:E-?Mail|Mail|Web|Internet|Courriel)\s*:)|[,;]\s+(?=(?:%2)\b))")
            .arg(QString::fromUtf8(numberLabels), QString::fromUtf8(legalLabels)), foldCase);
    static const QRegularExpression bullet(QStringLiteral(R"(^[\s>*•·●✆☎✉📞📧📱🌐|–—-]+\s*)"));
    static const QRegularExpression leadIn(QStringLiteral(R"(^(?:i\.\s?[AV]\.|ppa\.|(?:Ihre?|LG|VG|MfG|Gruß,?|Viele Grüße,?)(?=\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}+)?$))\s+)"), unicode);
    static const QRegularExpression pronouns(QStringLiteral(R"(\s*\((?:sie|er|she|he|they|dey|keine)\/[^)]*\)$)"), foldCase);
    QList<Piece> list;
    for (const Piece &line : slices(text, 0, text.size(), breaks)) {
        for (Piece &piece : slices(text, line.start, line.length, beforeLabel)) {
            piece.text = tidied(QStringView(text).mid(piece.start, piece.length));
            piece.text.remove(bullet);
            piece.text.remove(leadIn);
            piece.text.remove(pronouns);
            while (piece.text.endsWith(u',') || piece.text.endsWith(u';') || piece.text.endsWith(u'|'))
                piece.text = piece.text.chopped(1).trimmed();
            if (!piece.text.isEmpty())
                list << piece;
        }
    }
    return list;
}

std::optional<RegisterEntry> registerEntry(const QString &piece)
{
    static const QRegularExpression number(
        QStringLiteral(R"((?:\b(?:HR\s?[AB]|VR|GnR|PR)(?:[-\s]*(?:Nr\.?|Nummer))?[\s:.]*\d{1,7}(?:\s?[A-Z]{1,2}\b)?|\b(?:FN|Firmenbuch(?:nummer|nr\.?)?)[\s:.]*\d{1,6}\s?[a-z]\b)"
                       R"(|\b(?:RCS|R\.C\.S\.)\s+\p{L}+\s+(?:[AB]\s)?\d{3}\s?\d{3}\s?\d{3}|\b(?:KvK|KRS|REA)(?:[-\s]*(?:nr\.?|nummer|number))?[\s:.]*(?:\p{Lu}{2}[-\s]?)?\d{6,10})"
                       R"(|\bCompany\s(?:Reg(?:istration)?\.?\s)?(?:No\.?|Number)[\s:.]*[A-Z\d]{6,8}))"), foldCase);
    static const QRegularExpression court(
        QStringLiteral(R"(((?:Amtsgericht|Handelsgericht|Landesgericht|Registergericht|AG)\s+\p{Lu}[\p{L}.()/\-]*(?:\s(?:\(\p{L}+\)|am\s\p{Lu}\p{L}+|an der\s\p{L}+))?))"), unicode);
    static const QRegularExpression bareCourt(QStringLiteral(R"(^(?:Registergericht|Firmenbuchgericht)\s*:\s*(\p{Lu}[\p{L}\s.()/\-]+)$)"), unicode);
    const auto digits = number.match(piece);
    const auto place = court.match(piece);
    const auto bare = bareCourt.match(piece);
    // "AG Köln" alone is a firm of Köln, or its court.
    const bool isCourt = place.hasMatch() && (digits.hasMatch() || !place.captured(1).startsWith(QLatin1String("AG")));
    if (!digits.hasMatch() && !isCourt && !bare.hasMatch())
        return std::nullopt;
    RegisterEntry found;
    found.number = tidied(digits.captured()).remove(QStringLiteral(": ")).replace(u':', u' ');
    found.court = isCourt ? place.captured(1) : bare.captured(1);
    // All registers of Germany are kept by local courts, whatever the line calls them.
    static const QRegularExpression shortForm(QStringLiteral("^(?:AG|Registergericht)(?= )"));
    found.court.replace(shortForm, QStringLiteral("Amtsgericht"));
    return found;
}

std::optional<Labelled> labelled(const QString &piece)
{
    static const QRegularExpression colon(QStringLiteral(R"(^([^:@]{1,70}?)\s*:\s*(.*)$)"), unicode);
    static const QRegularExpression number(QStringLiteral(R"(^(%1|T|M|F|P)\b\.?\s*(?=[+(\d])(.+)$)").arg(QString::fromUtf8(numberLabels)), foldCase);
    static const QRegularExpression word(QStringLiteral(R"(^(z\.\s?Hd?n?\.?(?:\s?v\.)?|zu Händen(?: von)?|Attn\.?|USt-?\s?Id-?\s?(?:Nr)?\.?|UID(?:-Nr\.?)?|VAT(?: ID| No\.?)?|MW[Ss][Tt](?:-Nr)?\.?|BTW|NIP|IBAN|Steuernummer|St\.-?Nr\.?|Postfach|PO Box|P\.O\. Box|Inh\.|Inhaber(?:in)?|Abt\.|Abteilung|HR[AB]\s?\d*|Amtsgericht|Registergericht|Handelsregister|BIC|FN)\s+(.+)$)"), foldCase);
    for (const QRegularExpression *pattern : {&colon, &number, &word}) {
        const auto match = pattern->match(piece);
        if (!match.hasMatch() || match.captured(2).startsWith(QLatin1String("//")))
            continue;
        const QString label = match.captured(1).trimmed();
        const QString key = foldToKey(label);
        Labelled result{std::nullopt, false, false, label, match.captured(2).trimmed()};
        if (key.startsWith(QLatin1String("pobox")) || key == QLatin1String("postfach"))
            result.part = BlockPart::PoBox;
        else if (key == QLatin1String("zhd") || key == QLatin1String("zhdn") || key == QLatin1String("zhdv") || key.startsWith(QLatin1String("zuhand")))
            result.part = BlockPart::Name;
        else if (isPersonLabel(key))
            result.person = true;
        else if (isIgnoredLabel(key))
            result.ignored = true;
        else if (const auto part = meaningOf(key))
            result.part = part;
        else
            continue;
        return result;
    }
    return std::nullopt;
}

std::optional<Town> town(const QString &piece, const QString &defaultCountry)
{
    static const QRegularExpression continental(QStringLiteral(
        R"(^(?:(\p{Lu}{1,3})\s?[-–—]?\s?)?(\d{4}\s\p{Lu}{2}|\d{4,5}|\d{2}-\d{3}|\d{3}\s\d{2})\s+(\p{L}[\p{L}\p{M}\s.,'’()/\-–]*(?:\s\d{1,2})?)$)"), unicode);
    static const QRegularExpression british(QStringLiteral(R"(^(?:(\p{L}[\p{L}\s.'-]*?),?\s+)?(\p{Lu}{1,2}\d[\p{Lu}\d]?\s?\d\p{Lu}{2})$)"), unicode);
    static const QRegularExpression irish(QStringLiteral(R"(^(?:(\p{L}[\p{L}\s.'-]*?),?\s+)?(\p{Lu}\d[\dW]\s?[\p{Lu}\d]{4})$)"), unicode);
    static const QRegularExpression numberedStreet(QStringLiteral(R"(^\d+\s.*\b(?:Street|Road|Drive|Avenue|Lane|Boulevard|Square|Court|Way)$)"), foldCase);
    static const QRegularExpression american(QStringLiteral(R"(^(\p{L}[\p{L}\s.'-]*?),\s*(\p{Lu}{2})\s+(\d{5}(?:-\d{4})?)$)"), unicode);
    if (const auto match = american.match(piece); match.hasMatch())
        return Town{match.captured(3), match.captured(1).trimmed() + QStringLiteral(", ") + match.captured(2), QStringLiteral("US")};
    if (const auto match = british.match(piece); match.hasMatch())
        return Town{match.captured(2), match.captured(1).trimmed(), QStringLiteral("GB")};
    if (const auto match = irish.match(piece); match.hasMatch())
        return Town{match.captured(2), match.captured(1).trimmed(), QStringLiteral("IE")};
    const auto match = continental.match(piece);
    if (!match.hasMatch() || numberedStreet.match(piece).hasMatch())
        return std::nullopt;
    Town found{match.captured(2), match.captured(3).trimmed(), {}};
    if (!match.captured(1).isEmpty()) {
        found.country = countryCode(match.captured(1));
        if (found.country.isEmpty())
            return std::nullopt;
    }
    // "1010 Wien, Österreich"
    if (const qsizetype comma = found.city.lastIndexOf(u','); comma > 0) {
        if (const QString country = countryCode(found.city.mid(comma + 1).trimmed()); !country.isEmpty()) {
            found.country = country;
            found.city = found.city.left(comma).trimmed();
        }
    }
    if (found.code.size() == 4 && found.country.isEmpty() && defaultCountry == QLatin1String("DE")) {
        const PostalTown read = splitPostalTown(QString(found.code + u' ' + found.city), defaultCountry);
        found.code = read.postalCode;
    }
    return found;
}

bool isSquare(const QString &piece)
{
    static const QRegularExpression square(QStringLiteral(R"(^\p{Lu}\s?\d{1,2},\s?\d{1,3}[a-z]?(?:-\d+)?$)"), unicode);
    return matches(square, piece);
}

bool isStreet(const QString &piece)
{
    static const QRegularExpression numbered(QStringLiteral(R"(^\p{L}[\p{L}\p{M}\s.,'’/\-–]*\s\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/+]\s?\d{1,4}\s?[a-zA-Z]?)?(?:,?\s(?:\d\.\s?(?:OG|Stock|Etage)|EG|Top\s?\d+|Haus\s\w+|Hinterhaus|Stiege\s\d+.*))?$)"), unicode);
    static const QRegularExpression word(QStringLiteral(R"((?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|markt|hof|kamp|stieg|promenade|graben)(?:\s|$))"), foldCase);
    static const QRegularExpression foreign(QStringLiteral(R"(^(?:\d{1,5}\s?[a-zA-Z]?(?:bis|ter)?,?\s+\p{L}.*|.*\b(?:Street|Road|Avenue|Lane|Drive|Boulevard|Blvd|Square|Court|Way|Rue|Quai|Via|Viale|Piazza|Calle|Plaza|Avenida|ul\.|ulica)\b.*\d.*|.*\d.*\b(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.|Boulevard|Blvd\.?|Square|Court|Way)(?:,?\s.*)?)$)"), foldCase);
    static const QRegularExpression bareName(QStringLiteral(R"(^\p{Lu}[\p{L}\p{M}.\s-]*(?:straße|strasse|str\.|gasse|allee|platz)$)"), unicode);
    return matches(numbered, piece) || isSquare(piece) || matches(foreign, piece) || (matches(word, piece) && piece.contains(QRegularExpression(QStringLiteral("\\d")))) || matches(bareName, piece);
}

bool isAddressExtra(const QString &piece)
{
    static const QRegularExpression extra(QStringLiteral(R"(^(?:c/o\s.+|Hinterhaus|Gebäude\s.+|Geb\.\s.+|Haus\s\w+|\d+\.\s?(?:OG|Obergeschoss|Stock|Etage).*|EG|Suite\s.+|Floor\s.+|Unit\s.+|Apt\.?\s.+|Building\s.+|.+\s(?:Floor|House)|Gewerbepark\s?\w*|Industriepark.*|Technologiepark.*)$)"), foldCase);
    return matches(extra, piece);
}

bool isPosition(const QString &piece)
{
    static const QRegularExpression words(QStringLiteral(
        R"(^(?:(?:Geschäftsf(?:ü|ue)hr|Inhaber|Vorstand|Vorsitzend|Gesellschafter|Prokurist|Leiter|Leitung|Assisten|Sekretär|Sachbearbeit|Projektleit|Projektmanager|Vertriebs|Verkaufs|Einkaufs|Key Account|Account|Sales|Marketing|Senior|Junior|Head of|Chief|Director|Direktor|Manager|Managing|Berater|Consultant|Entwickler|Developer|Software|Engineer|Ingenieur|Architekt(?:in)?$|Rechtsanw|Steuerberater|Notar|Wirtschaftspr|Fachan|Facharzt|Fachärzt|Zahn(?:arzt|ärztin)|Tierarzt|Redakteur|Referent|Pressesprech|Kundenberat|Kundenbetreu|Gebietsleit|Filialleit|Niederlassungsleit|Bauleit|Meister|Malermeister|Tischlermeister|Disponent|Buchhalter|Controller|Founder|Co-Founder|Gründer|Owner|Partner$|Associate|CEO|CTO|CFO|COO|President|Vice President|VP |Dipl\.-Ing\.?(?: \(\w+\))?$|Betriebsleit|Werkstattleit|Personalleit|Team\s?lead|Teamleit|Bereichsleit|Abteilungsleit|Hauptgeschäftsf|Bürgermeister|Dozent|Professor(?:in)? für|Trainer|Coach|Makler|Immobilienmakler)|.*\b(?:Manager|Director|Engineer|Officer|Leiter(?:in)?|Berater(?:in)?|Beauftragter?|Assistant)\b).*$)"), foldCase);
    return (!piece.contains(u'@') && piece.size() < 70 && matches(words, piece)) || isRole(piece);
}

bool isRole(const QString &piece)
{
    static const QRegularExpression article(QStringLiteral("^(?:Der|Die) "));
    static const QRegularExpression words(QStringLiteral(
        R"(\b(?:\p{L}*(?:leiter|führer|fuehrer|manager|referent|assistent|berater|betreuer|meister|direktor|sekretär|entwickler|vertreter|trainer|bearbeiter|planer|disponent)(?:in)?|\p{L}*(?:arzt|ärztin|anwalt|anwältin))"
        R"(|Head of|Officer|Director|Lecturer|Fellow|Solicitor|Executive|Responsable|Directeur|Directrice|Chef de|Chargée? de|Gérante?|Direttore|Direttrice|Responsabile|Titolare)"
        R"(|Kierownik|Dyrektor|Prezes|Specjalista|Gerente|Directora?|Ředitel(?:ka)?|Jednatel|Accountmanager|Directeur|Bedrijfsleider|Zaakvoerder)\b)"), foldCase);
    return !piece.contains(u'@') && piece.size() < 70 && !matches(article, piece) && matches(words, piece);
}

bool isDepartment(const QString &piece)
{
    static const QRegularExpression words(QStringLiteral(R"(^(?:Abt\.|Abteilung|Fachbereich|Referat|Dezernat|Stabsstelle|Department of|Bereich|Lehrstuhl|Fakultät)\s.+|^(?:Einkauf|Vertrieb|Verkauf|Buchhaltung|Personalabteilung|Personal|Kundendienst|Kundenservice|Rechnungswesen|Rechnungseingang|Geschäftsleitung|Marketing|Presse|Logistik|Versand|Technik|IT|Controlling|Empfang|Verwaltung|Sekretariat|Human Resources|Accounting|Procurement|Accounts Payable|\p{L}*(?:buchhaltung|abteilung|disposition|sachbearbeitung))$)"), foldCase);
    return matches(words, piece);
}

bool isFarewell(const QString &piece)
{
    // "Herzliche Grüße aus Köln", "Un cordiale saluto", "Met vriendelijke groet"; but Peter Gruß is somebody.
    static const QRegularExpression farewell(QStringLiteral(
        R"(^(?:[\p{L}&/]+,?\s){0,4}(?:Gru(?:ß|ss)|Gr(?:ü|ue)(?:ß|ss)en?|Gruessen?|regards|wishes|salut[oi]|salutations|cordialement|pozdrawiam|groet(?:en)?|saludos?|pozdravem|poważaniem)(?:\s.*)?[\s,.!]*$)"), foldCase);
    return matches(farewell, piece) && !isKnownGivenName(piece.section(u' ', 0, 0));
}

bool isNoise(const QString &piece)
{
    static const QRegularExpression noise(QStringLiteral(
        R"(^(?:[-_=*~.\s]+|Mit (?:freundlich|best|herzlich|sonnig|lieb)\w*.*|(?:Freundliche|Viele|Beste|Herzliche|Liebe|Schöne|Sonnige)\s.*Gr(?:ü|ue)(?:ß|ss)e?n?.*|Gr(?:ü|ue)(?:ß|ss)e.*|MfG|LG|VG|i\.\s?[AV]\.|ppa\.|(?:Kind|Best|Warm|With best|With kind|Many)\s.*(?:regards|wishes).*|Best,?|Regards,?|Sincerely,?|Cheers,?|Thanks,?|Yours (?:sincerely|faithfully),?|Impressum|Imprint|Kontakt(?:daten)?|Contact(?: us)?|Anschrift|Adresse|Angaben gem(?:äß|\.)\s.*|Herausgeber|Pflichtangaben.*|Anbieterkennzeichnung|Postanschrift|Vertreten durch|Umsatzsteuer|Registereintrag|Diese E-?Mail.*|This e-?mail.*|Der Inhalt dieser.*|Bitte denken Sie.*|Think before.*|Von meinem .* gesendet|Sent from my.*|Firma|An|Herausgegeben von|Haftungsausschluss.*|Datenschutz.*)\s*[:,]?$)"), foldCase);
    static const QRegularExpression greeting(QStringLiteral(
        R"(^(?:Hallo|Guten (?:Tag|Morgen|Abend)|Sehr geehrte[r]?|Liebe[r]?|Moin|Servus|Dear|Hello|Bonjour|Gesendet (?:mit|von)|Bis bald|Danke|Vielen Dank|Ihr(?:e)? Team|Eintragung im)\b.*$)"), foldCase);
    return matches(noise, piece) || matches(greeting, piece) || isFarewell(piece);
}

bool mayBeName(const QString &piece)
{
    static const QRegularExpression name(QStringLiteral(R"(^(?:\p{L}[\p{L}\p{M}.'’\-]*,?)(?:\s+(?:\([\p{L}.\s]+\)|\p{L}[\p{L}\p{M}.'’\-]*,?)){0,7}$)"), unicode);
    static const QRegularExpression article(QStringLiteral(R"(^(?:Der|Die|Das|Den|Ihr|Ihre|The|Unser|Unsere|Ein|Eine)\s)"));
    if (piece.size() > 60 || !matches(name, piece) || matches(article, piece))
        return false;
    int capitals = 0;
    for (const QString &word : piece.split(u' '))
        capitals += word.front().isUpper() ? 1 : 0;
    return capitals >= 1;
}

QString vatIdIn(const QString &piece)
{
    static const QRegularExpression form(QStringLiteral(R"(\b(?=((?:CHE|[A-Z]{2})[\s-]?[A-Z\d]{1,4}(?:[\s.\-]?[A-Z\d]{1,9}){0,4}(?:\sMWST)?\b)))"));
    for (auto it = form.globalMatch(piece); it.hasNext();) {
        const QString found = it.next().captured(1);
        if (isPlausibleVatId(found) && checkVatId(found) == VatIdCheck::Right)
            return found;
    }
    return {};
}

QString emailIn(const QString &piece)
{
    static const QRegularExpression address(QStringLiteral(R"([\w.+'%-]+\s?(?:@|\(at\)|\[at\]|\s\(?at\)?\s)\s?[\p{L}\d-]+(?:(?:\.|\s?[\[(](?:dot|punkt)[\])]\s?)[\p{L}\d-]+)+)"), foldCase);
    static const QRegularExpression at(QStringLiteral(R"(\s?(?:\(at\)|\[at\]|\s\(?at\)?\s)\s?)"), foldCase);
    static const QRegularExpression dot(QStringLiteral(R"(\s?[\[(](?:dot|punkt)[\])]\s?)"), foldCase);
    const auto match = address.match(piece);
    if (!match.hasMatch())
        return {};
    return match.captured().replace(at, QStringLiteral("@")).replace(dot, QStringLiteral(".")).remove(u' ');
}

QString websiteIn(const QString &piece)
{
    static const QRegularExpression site(QStringLiteral(R"((?:https?://|www\.)[^\s,;|]+)"), foldCase);
    static const QRegularExpression bare(QStringLiteral(R"(^(?:[\p{L}\d-]+\.)+(?:de|com|at|ch|net|org|eu|info|biz|io|li|fr|nl|uk|it|shop|berlin|koeln|hamburg)(?:/\S*)?$)"), foldCase);
    const auto match = site.match(piece);
    if (match.hasMatch())
        return match.captured();
    return matches(bare, piece) ? piece : QString();
}

}  // namespace kontor::model::addresslines
