// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/names.h"

#include "tests/support/catch.h"

#include "core/model/familynames.h"
#include "core/model/text.h"

using namespace kontor::model;

namespace {

/// salutation|title|given|additional|family|suffix
QString read(const char *text)
{
    const PersonName name = parsePersonName(QString::fromUtf8(text));
    return QStringList{name.salutation, name.title, name.given, name.additional, name.family, name.suffix}.join(u'|');
}

FieldMap person(const char *title, const char *given, const char *family)
{
    FieldMap fields{{QStringLiteral("kind"), QStringLiteral("person")}};
    for (const auto &[key, value] : {std::pair{"title", title}, {"given_name", given}, {"family_name", family}}) {
        if (*value != '\0')
            fields.insert(QString::fromLatin1(key), QString::fromUtf8(value));
    }
    return fields;
}

FieldMap organisation(const char *name)
{
    return {{QStringLiteral("kind"), QStringLiteral("organisation")},
            {QStringLiteral("org_name"), QString::fromUtf8(name)}};
}

}  // namespace

TEST_CASE("names: taken apart")
{
    CHECK(read("Prof. Dr. Günther Freiherr von Treuenfels") == u"|Prof. Dr.|Günther||Freiherr von Treuenfels|");
    CHECK(read("Müller, Käthe") == u"||Käthe||Müller|");
    CHECK(read("Frau Dr. Özlem Dvořák") == u"ms|Dr.|Özlem||Dvořák|");
    CHECK(read("von der Heide, Sabine") == u"||Sabine||von der Heide|");
    CHECK(read("Hans-Peter Öztürk jun.") == u"||Hans-Peter||Öztürk|jun.");
    CHECK(read("Müller") == u"||||Müller|");
    CHECK(read("Herr Müller") == u"mr||||Müller|");
    CHECK(read("Dipl.-Ing. Ulf Wiśniewska") == u"|Dipl.-Ing.|Ulf||Wiśniewska|");
    CHECK(read("İpek Meyer-Lüdenscheidt") == u"||İpek||Meyer-Lüdenscheidt|");
    CHECK(read("Łukasz Lehmann") == u"||Łukasz||Lehmann|");
    CHECK(read("Sabine von der Heide") == u"||Sabine||von der Heide|");
    CHECK(read("Freiherr von Treuenfels") == u"||||Freiherr von Treuenfels|");
    CHECK(read("von der Heide") == u"||||von der Heide|");
}

TEST_CASE("names: titles, salutations and suffixes")
{
    CHECK(read("Herrn Prof. Dr. med. dent. Klaus Haß") == u"mr|Prof. Dr. med. dent.|Klaus||Haß|");
    CHECK(read("Dr.-Ing. h.c. Nele Çelik") == u"|Dr.-Ing. h.c.|Nele||Çelik|");
    CHECK(read("Dr Petra Strauss") == u"|Dr|Petra||Strauss|");
    CHECK(read("Dr. Müller, Käthe") == u"|Dr.|Käthe||Müller|");
    CHECK(read("Müller, Dr. Käthe") == u"|Dr.|Käthe||Müller|");
    CHECK(read("Müller, Käthe, Dr.") == u"|Dr.|Käthe||Müller|");
    CHECK(read("Hans Meier, MBA") == u"||Hans||Meier|MBA");
    CHECK(read("Hans Meier, Dr.") == u"|Dr.|Hans||Meier|");
    CHECK(read("Mag. Anna Huber, M.Sc.") == u"|Mag.|Anna||Huber|M.Sc.");
    CHECK(read("Mr. John F. Kennedy Jr.") == u"mr||John|F.|Kennedy|Jr.");
    CHECK(read("Lucas Cranach d. Ä.") == u"||Lucas||Cranach|d. Ä.");
    CHECK(read("Amartya Sen") == u"||Amartya||Sen|");
    CHECK(read("Hans Junior") == u"||Hans||Junior|");
    CHECK(read("RA Petra Vogel") == u"|RA|Petra||Vogel|");
    CHECK(read("Alfredo Di Stefano") == u"||Alfredo||Di Stefano|");
    CHECK(read("Sabine Meier geb. Schulz") == u"||Sabine||Meier|geb. Schulz");
    CHECK(read("Sabine Meier (geb. Schulz)") == u"||Sabine||Meier|geb. Schulz");
    CHECK(read("Dr.") == u"||||Dr.|");
    CHECK(read("Frau") == u"||||Frau|");
    CHECK(read("") == u"|||||");
    CHECK(read(" , ") == u"||||,|");
}

TEST_CASE("names: particles and nobility of Europe")
{
    CHECK(read("Ludwig van Beethoven") == u"||Ludwig||van Beethoven|");
    CHECK(read("Ludwig Van Beethoven") == u"||Ludwig||Van Beethoven|");
    CHECK(read("Karl-Theodor Freiherr von und zu Guttenberg") == u"||Karl-Theodor||Freiherr von und zu Guttenberg|");
    CHECK(read("Steffi Graf") == u"||Steffi||Graf|");
    CHECK(read("Marion Gräfin Dönhoff") == u"||Marion||Gräfin Dönhoff|");
    CHECK(read("Goethe, Johann Wolfgang von") == u"||Johann Wolfgang||von Goethe|");
    CHECK(read("Treuenfels, Günther Freiherr von") == u"||Günther||Freiherr von Treuenfels|");
    CHECK(read("Oscar de la Renta") == u"||Oscar||de la Renta|");
    CHECK(read("José Ortega y Gasset") == u"||José||Ortega y Gasset|");
    CHECK(read("Mohamed El Baradei") == u"||Mohamed||El Baradei|");
    CHECK(read("Jan ter Horst") == u"||Jan||ter Horst|");
}

TEST_CASE("names: given names")
{
    CHECK(read("Hans Peter Müller") == u"||Hans Peter||Müller|");
    CHECK(read("Anna Lena Maria Schmidt") == u"||Anna Lena|Maria|Schmidt|");
    CHECK(read("Johannes Michael Schmidt") == u"||Johannes|Michael|Schmidt|");
    CHECK(read("Hans und Maria Müller") == u"||Hans und Maria||Müller|");
    CHECK(read("Herr und Frau Müller") == u"||Herr und Frau||Müller|");
    CHECK(read("MÜLLER Hans") == u"||Hans||MÜLLER|");
    CHECK(read("HANS MÜLLER") == u"||HANS||MÜLLER|");
    CHECK(read("max mustermann") == u"||max||mustermann|");
}

TEST_CASE("names: no word of a name is lost")
{
    for (const char *text : {"Prof. Dr. Günther Freiherr von Treuenfels", "Müller, Käthe, Einkauf",
                             "von der Heide, Sabine Maria, jun., MBA", "Hans \"Hansi\" Müller (Einkauf)",
                             "Dr. rer. nat. habil. Anna-Lena M. Graf von Berg-Tal d. J.", "a b c d e f g", "Müller,",
                             ",Müller", "Anna, Berta, Cäsar, Dora"}) {
        const PersonName name = parsePersonName(QString::fromUtf8(text));
        QStringList got =
            searchWords(QStringList{name.title, name.given, name.additional, name.family, name.suffix}.join(u' '));
        QStringList wanted = searchWords(QString::fromUtf8(text));
        got.sort();
        wanted.sort();
        CHECK(got == wanted);
    }
}

TEST_CASE("names: firms are told from people")
{
    for (const char *firm : {"Bäcker KG",
                             "Müller & Söhne GmbH",
                             "I.B.M. Beispiel",
                             "IBM Beispiel GmbH",
                             "Größ Bau GmbH & Co. KG",
                             "Praxis Dr. Çelik",
                             "Jäger Immobilien e.K.",
                             "Kanzlei Strauß PartG mbB",
                             "Ahrens IT-Service",
                             "Öztürk Feinkost",
                             "Muster AG",
                             "Muster UG (haftungsbeschränkt)",
                             "TSV Beispiel e.V.",
                             "TSV Beispiel e. V.",
                             "Beispiel Ges.m.b.H.",
                             "Beispiel OG",
                             "Huber e.U.",
                             "Exemple SARL",
                             "Exemple S.A.",
                             "Example Ltd.",
                             "Example Inc",
                             "Example LLC",
                             "Esempio S.p.A.",
                             "Voorbeeld B.V.",
                             "Přiklad s.r.o.",
                             "Przykład Sp. z o.o.",
                             "Dr. Müller & Partner",
                             "Müller und Partner",
                             "Volksbank Köln",
                             "Finanzverwaltung",
                             "Zahnarztpraxis Dr. Haß",
                             "Stadt Köln",
                             "Genossenschaft Beispiel eG",
                             "Beispiel SE",
                             "ARGE Beispiel GbR",
                             "Maschinenbau Vogel",
                             "Gebr. Vogel",
                             "Hotel Adler",
                             "Musikverein Beispiel",
                             "Caritasverband",
                             "Bäckerei Schmidt"}) {
        INFO(firm);
        CHECK(looksLikeOrganisation(QString::fromUtf8(firm)));
    }
    for (const char *human : {"Maria Bäcker",
                              "Jörg Schmidt",
                              "Müller, Käthe",
                              "Günther Freiherr von Treuenfels",
                              "Sabine von der Heide",
                              "Hans Bank",
                              "Eva Garten",
                              "Peter Koch",
                              "Klaus Kaufmann",
                              "Prof. Dr. Petra Strauß",
                              "Łukasz Lehmann",
                              "Hans & Maria Müller",
                              "Georg Friedrich Händel",
                              "Anna Sa",
                              "Ole Ag",
                              "Thomas Größ",
                              "Nele Çelik",
                              "Dipl.-Ing. Ulf Wiśniewska",
                              "John F. Kennedy",
                              "Hans Neubauer",
                              "Sepp Samt",
                              "",
                              "-",
                              "Köln"}) {
        INFO(human);
        CHECK_FALSE(looksLikeOrganisation(QString::fromUtf8(human)));
    }
}

TEST_CASE("names: how contacts are called")
{
    CHECK(listName(person("Dr.", "Maria", "Bäcker")) == u"Bäcker, Dr. Maria");
    CHECK(fullName(person("Dr.", "Maria", "Bäcker")) == u"Dr. Maria Bäcker");
    CHECK(listName(person("", "Sabine", "von der Heide")) == u"von der Heide, Sabine");
    CHECK(listName(person("Dr.", "", "Müller")) == u"Dr. Müller");
    CHECK(listName(person("", "Maria", "")) == u"Maria");
    CHECK(listName(organisation("Bäcker KG")) == u"Bäcker KG");
    CHECK(fullName(organisation("Bäcker KG")) == u"Bäcker KG");
    CHECK(listName({}).isEmpty());
    CHECK(listName({{QStringLiteral("nickname"), QStringLiteral("Hansi")}}) == u"Hansi");
    CHECK(initials(person("Dr.", "Maria", "Bäcker")) == u"MB");
    CHECK(initials(person("", "ipek", "von der Heide")) == u"IH");
    CHECK(initials(organisation("Bäcker KG")) == u"B");
    CHECK(initials(organisation("Müller & Söhne GmbH")) == u"MS");
    CHECK(initials({}).isEmpty());
}

TEST_CASE("names: sorting leaves prefixes out and keeps families together")
{
    CHECK(sortName(person("Dr.", "Sabine", "von der Heide")).startsWith(QStringLiteral("Heide ")));
    CHECK(sortName(person("", "Günther", "Freiherr von Treuenfels")).startsWith(QStringLiteral("Treuenfels ")));
    CHECK(sortName(person("", "Steffi", "Graf")).startsWith(QStringLiteral("Graf ")));
    CHECK(sortName(person("", "Le", "von")).startsWith(QStringLiteral("von ")));
    CHECK(sortName(organisation("Die Bäckerei")) == u"Bäckerei");
    CHECK(sortName(organisation("Firma Müller")) == u"Müller");
    CHECK(sortName(organisation("Die")) == u"Die");
    const SortKeyMaker maker;
    const QList<FieldMap> sorted{person("", "Anna", "Meyer"), person("", "Zoë", "Meyer"),
                                 person("", "Bert", "Meyer Schulze"), person("", "Anna", "Meyer-Lüdenscheidt"),
                                 person("", "Anna", "Meyerhof")};
    for (qsizetype i = 1; i < sorted.size(); ++i)
        CHECK(maker.key(sortName(sorted[i - 1])) < maker.key(sortName(sorted[i])));
}

TEST_CASE("names: salutations")
{
    for (const char *text : {"Herr", "herr", "Herrn", "Hr.", "Mr", "Sehr geehrter Herr", "Herr Dr.", "m", "männlich"})
        CHECK(salutationCode(QString::fromUtf8(text)) == u"mr");
    for (const char *text : {"Frau", "FRAU", "Fr.", "Mrs.", "Ms", "Miss", "w", "Frau Prof."})
        CHECK(salutationCode(QString::fromUtf8(text)) == u"ms");
    for (const char *text : {"Mx", "divers", "d"})
        CHECK(salutationCode(QString::fromUtf8(text)) == u"mx");
    for (const char *text : {"", "Herr und Frau", "Herr/Frau", "Firma", "Familie", "x"})
        CHECK(salutationCode(QString::fromUtf8(text)).isEmpty());
}

TEST_CASE("Exchanged names are told only where all speaks for it")
{
    const auto right = [](const char *given, const char *family) {
        const auto parts = unswappedName(QString::fromUtf8(given), QString::fromUtf8(family));
        return parts ? QString(parts->given + u'|' + parts->family) : QString();
    };
    CHECK(right("Müller", "Hans") == QString::fromUtf8("Hans|Müller"));
    CHECK(right(" müller ", "Anna Maria") == QString::fromUtf8("Anna Maria|müller"));
    CHECK(right("", "Müller, Hans") == QString::fromUtf8("Hans|Müller"));
    CHECK(right("von Quitzow,Anna-Lena", "") == QStringLiteral("Anna-Lena|von Quitzow"));
    // Names that are both, of both sexes, or given by parents who speak English; titles, lists, words and firms.
    for (const auto &[given, family] : {std::pair{"Hans", "Müller"}, {"Martin", "Walter"}, {"Walter", "Hans"}, {"Kelly", "James"}, {"Jackson", "Paul"},
                                        {"Jong", "Kim"}, {"Müller", "Kim"}, {"Müller", "Werner"}, {"", "Müller, Dr."}, {"", "Müller, Projektleiter"},
                                        {"", "Hans, Peter"}, {"", "Müller,"}, {"", ", Hans"}, {"Müller, Hans", "Müller"}, {"", "Müller 2, Hans"},
                                        {"Müller", ""}, {"", ""}}) {
        CAPTURE(given, family);
        CHECK(right(given, family).isEmpty());
    }
    CHECK(right(std::string(100'000, 'x').c_str(), "Hans").isEmpty());
}
