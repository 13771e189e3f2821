// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"
#include "core/model/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace kontor::model {

namespace {

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    return {list.cbegin(), list.cend()};
}

/// Legal forms that are no words or names otherwise; compared in lower case, without dots.
bool isLegalForm(const QString &word)
{
    static const auto forms = wordSet("gmbh ggmbh gesmbh mbh kg kgaa ohg gbr gdbr partg partgmbb "
                                      "partnerschaftsgesellschaft mbb ewiv keg ltd limited llc llp "
                                      "inc incorporated corp plc sarl sàrl srl gag sro doo kft oü uab sia zrt nyrt aps "
                                      "spzoo bvba sprl eurl sccl vvag "
                                      "einzelunternehmen gesellschaft aktiengesellschaft haftungsbeschränkt co.kg");
    QString plain = word.toLower();
    plain.remove(u'.');
    return forms.contains(plain) || plain.endsWith(QStringLiteral("gmbh"));
}

/// Forms that are told from names and words by their dots or capitals only: "AG", "e.K.", "eG", "S.A.".
bool isCaseSensitiveForm(const QString &word)
{
    static const auto asWritten = wordSet("AG UG SE OG KG SA NV BV AB ASA AS OY Oy SpA SCE SNC eG eGmbH eV eK eU iG "
                                          "GenG eGen mbB EEIG KdöR AöR gUG gAG InvAG");
    static const auto dotted =
        wordSet("e.v. e.k. e.kfm. e.kfr. e.g. e.u. a.g. u.g. s.a. s.e. n.v. b.v. s.p.a. s.r.l. s.a.r.l. s.l. a.s. "
                "s.r.o. d.o.o. o.g. i.g. "
                "g.m.b.h. ges.m.b.h. k.g. o.h.g. z.o.o. r.v. g.b.r. k.k. k.d.ö.r. m.b.b. m.b.h.");
    if (asWritten.contains(word))
        return true;
    const QString lower = word.toLower();
    return dotted.contains(lower) || dotted.contains(QString(lower + u'.'));
}

/// Words that no person is called: trades, institutions, shops.
bool isFirmWord(const QString &lower)
{
    static const auto words = wordSet(
        "praxis kanzlei immobilien verein apotheke werkstatt werkstätten spedition versicherung versicherungen "
        "sparkasse hotel "
        "gasthof gasthaus restaurant pizzeria bistro pension autohaus service services systeme systems technik handel "
        "handels vertrieb vertriebs verlag agentur studio studios atelier salon beratung consulting solutions software "
        "media "
        "medien gruppe group holding werke industrie industries institut universität hochschule gemeinde landkreis "
        "ministerium klinik klinikum krankenhaus feinkost logistik transporte reisen reisebüro büro ingenieurbüro "
        "architekturbüro architekten rechtsanwälte steuerberatung steuerberatungs steuerberatungsgesellschaft notariat "
        "sanitär dachdeckerei malerbetrieb meisterbetrieb betrieb friseur friseursalon kosmetik physiotherapie optik "
        "möbel "
        "küchenstudio fabrik manufaktur labor laboratorium verband bundesverband landesverband kammer innung stiftung "
        "genossenschaft gebrüder gebr gebr. familienbetrieb bau gartenbau bäckerei metzgerei fleischerei tischlerei "
        "schreinerei gärtnerei druckerei brauerei konditorei molkerei weingut kfz kfz-werkstatt shop store gmbh&co "
        "kita "
        "kindergarten grundschule gymnasium realschule volkshochschule sportverein förderverein partnerschaft sozietät "
        "firma fa. company cie enterprises international europe deutschland austria schweiz hausverwaltung "
        "hausverwaltungen elektrotechnik haustechnik it-service edv edv-service marketing design webdesign");
    return words.contains(lower);
}

/// Endings of German compounds that name a firm: "Zahnarztpraxis", "Volksbank", "Maschinenbau".
bool endsLikeFirm(const QString &lower)
{
    static const std::array<QString, 34> endings = {
        QStringLiteral("praxis"),      QStringLiteral("kanzlei"),      QStringLiteral("verein"),
        QStringLiteral("apotheke"),    QStringLiteral("werkstatt"),    QStringLiteral("versicherung"),
        QStringLiteral("volksbank"),   QStringLiteral("kasse"),        QStringLiteral("agentur"),
        QStringLiteral("studio"),      QStringLiteral("beratung"),     QStringLiteral("technik"),
        QStringLiteral("großhandel"),  QStringLiteral("einzelhandel"), QStringLiteral("fachhandel"),
        QStringLiteral("vertrieb"),    QStringLiteral("gesellschaft"), QStringLiteral("institut"),
        QStringLiteral("klinik"),      QStringLiteral("betrieb"),      QStringLiteral("fabrik"),
        QStringLiteral("verband"),     QStringLiteral("stiftung"),     QStringLiteral("genossenschaft"),
        QStringLiteral("verwaltung"),  QStringLiteral("büro"),         QStringLiteral("service"),
        QStringLiteral("verlag"),      QStringLiteral("systeme"),      QStringLiteral("hochschule"),
        QStringLiteral("ministerium"), QStringLiteral("werke"),        QStringLiteral("schule"),
        QStringLiteral("innung")};
    const auto fits = [&lower](const QString &ending) {
        return lower.size() > ending.size() && lower.endsWith(ending);
    };
    if (std::any_of(endings.cbegin(), endings.cend(), fits))
        return true;
    // Short endings need a longer word before them: "Holzbau", "Finanzamt", but "Rebau", "Samt".
    return lower.size() >= 7 && (lower.endsWith(QStringLiteral("bau")) || lower.endsWith(QStringLiteral("bank")))
           && !lower.endsWith(QStringLiteral("nabau"));
}

/// Words as they stand: only blanks, commas, slashes and brackets part them.
QStringList wordsOf(QString name)
{
    for (QChar &c : name) {
        if (c == u',' || c == u';' || c == u'/' || c == u'(' || c == u')')
            c = u' ';
    }
    return name.split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

bool hasLegalForm(QStringView text)
{
    const QStringList words = wordsOf(tidied(text));
    return words.size() > 1 && std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return isLegalForm(word) || isCaseSensitiveForm(word); });
}

bool looksLikeOrganisation(QStringView text)
{
    const QString name = tidied(text);
    static const QRegularExpression joined(
        QStringLiteral(
            "(?:&|\\bund|\\bet|\\+)\\s*(?:Co|Cie|Söhne|Sohn|Töchter|Tochter|Partner(?:in)?|Kollegen|Associates|"
            "Company|Brüder|Fils|Sons|Team)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    // "I.B.M.": three or more dotted capitals without blanks are an abbreviation, not somebody's initials.
    static const QRegularExpression dottedAbbreviation(QStringLiteral("^(?:\\p{Lu}\\.){3,}(?=\\s|$)"));
    // Forms with blanks between their letters, which cutting into words would tear apart.
    static const QRegularExpression spacedForms(QStringLiteral(
        "(?:^|\\s)(?:e\\. ?(?:V|K|G|U|Kfm|Kfr)\\.?|[Ss]p\\. ?z ?o\\. ?o\\.|S\\. A\\.|B\\. V\\.|N\\. V\\.)(?=\\s|$)"));
    // Most names have neither dot nor "and", and this runs for every cell of a column.
    if (name.contains(u'.') && (name.contains(dottedAbbreviation) || name.contains(spacedForms)))
        return true;
    const bool mayJoin = name.contains(u'&') || name.contains(u'+') || name.contains(QStringLiteral("und "))
                         || name.contains(QStringLiteral("et "));
    if (mayJoin && name.contains(joined))
        return true;
    const QStringList words = wordsOf(name);
    static const auto openings =
        wordSet("Stadt Gemeinde Landkreis Amt Firma Fa. Café Gaststätte Inh. Bank Universität");
    if (words.size() > 1 && openings.contains(words.first()))
        return true;
    return std::any_of(words.cbegin(), words.cend(), [&words](const QString &word) {
        // A lone "SA" or "AB" may be anything.
        if (isLegalForm(word) || (words.size() > 1 && isCaseSensitiveForm(word)))
            return true;
        const QString lower = word.toLower();
        if (isFirmWord(lower) || endsLikeFirm(lower))
            return true;
        const QStringList hyphenated = lower.split(u'-', Qt::SkipEmptyParts);
        return hyphenated.size() > 1 && isFirmWord(hyphenated.last()) && hyphenated.last().size() > 4;
    });
}

}  // namespace kontor::model
