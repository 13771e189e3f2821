// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/firms_data.h"

namespace kontor::sampledata {

namespace {

using enum FirmStyle;

constexpr Text craft = u"Handwerk";

constexpr Trade tradeTable[] = {
    {u"Elektrotechnik", u"Elektro", u"Elektrotechnik", Craft, 9, 2, 40, craft},
    {u"Sanitär und Heizung", u"Installateur", u"Haustechnik", Craft, 9, 2, 35, craft},
    {u"Tischlerei", u"Tischlerei", u"Holzbau", Craft, 8, 1, 20, craft},
    {u"Malerbetrieb", u"Malermeister", u"Raumgestaltung", Craft, 7, 1, 15, craft},
    {u"Dachdeckerei", u"Dachdeckerei", u"Bedachungen", Craft, 5, 2, 25, craft},
    {u"Garten- und Landschaftsbau", u"Gärtnerei", u"Garten- und Landschaftsbau", Craft, 6, 1, 30, craft},
    {u"Metallbau", u"Schlosserei", u"Metallbau", Craft, 5, 2, 60, craft},
    {u"Fliesenleger", u"Fliesen", u"Fliesen & Naturstein", Craft, 4, 1, 12, craft},
    {u"Kfz-Werkstatt", u"Autohaus", u"Fahrzeugtechnik", Craft, 7, 2, 50, craft},
    {u"Bäckerei", u"Bäckerei", u"Backwaren", Craft, 6, 3, 80, craft},
    {u"Fleischerei", u"Metzgerei", u"Fleischwaren", Craft, 3, 2, 40, craft},
    {u"Friseur", u"Salon", u"Friseure", Craft, 5, 1, 12, craft},
    {u"Optik", u"Optik", u"Augenoptik", Craft, 3, 1, 12, craft},
    {u"Schuhmacherei", u"Schuhmacherei", u"Orthopädie-Schuhtechnik", Craft, 2, 1, 8, craft},
    {u"Bauunternehmen", u"Baugeschäft", u"Bau", Business, 9, 5, 250, u"Bau"},
    {u"Maschinenbau", u"Maschinenfabrik", u"Maschinenbau", Business, 7, 10, 900, u"Industrie"},
    {u"Kunststofftechnik", {}, u"Kunststofftechnik", Business, 4, 10, 300, u"Industrie"},
    {u"Medizintechnik", {}, u"Medizintechnik", Business, 4, 5, 400, u"Industrie"},
    {u"Verpackung", {}, u"Verpackungen", Business, 3, 5, 200, u"Industrie"},
    {u"Logistik", u"Spedition", u"Logistik", Business, 6, 4, 400},
    {u"Großhandel", u"Großhandel", u"Handels", Business, 6, 3, 200, u"Handel"},
    {u"Feinkost", u"Feinkost", u"Feinkost", Business, 4, 1, 25, u"Handel"},
    {u"Weinhandel", u"Weinhaus", u"Weine", Business, 3, 1, 15, u"Handel"},
    {u"Buchhandel", u"Buchhandlung", u"Bücher", Business, 3, 1, 12, u"Handel"},
    {u"Möbelhandel", u"Möbelhaus", u"Wohnen", Business, 4, 2, 120, u"Handel"},
    {u"Immobilien", u"Hausverwaltung", u"Immobilien", Business, 7, 1, 40, u"Immobilien"},
    {u"Versicherungen", u"Versicherungsbüro", u"Finanzberatung", Business, 4, 1, 20},
    {u"IT-Dienstleistungen", u"Systemhaus", u"IT-Service", Business, 9, 1, 150, u"IT"},
    {u"Software", {}, u"Software", Business, 7, 2, 300, u"IT"},
    {u"Werbung und Marketing", u"Werbeagentur", u"Media", Business, 6, 1, 60, u"Agentur"},
    {u"Druckerei", u"Druckerei", u"Druck & Medien", Business, 4, 2, 70, u"Lieferant"},
    {u"Verlag", u"Verlag", u"Verlag", Business, 3, 3, 120, u"Presse"},
    {u"Zeitung", {}, u"Kurier Redaktion", Business, 2, 5, 150, u"Presse"},
    {u"Veranstaltungen", {}, u"Events", Business, 4, 1, 40},
    {u"Hotel", u"Hotel", u"Hotelbetriebe", Business, 4, 3, 90, u"Gastronomie"},
    {u"Gastronomie", u"Gasthof", u"Gastronomie", Business, 6, 2, 45, u"Gastronomie"},
    {u"Reinigung", {}, u"Gebäudereinigung", Business, 4, 4, 300},
    {u"Personalvermittlung", {}, u"Personal", Business, 3, 2, 80},
    {u"Energieberatung", {}, u"Energie", Business, 4, 1, 60},
    {u"Landwirtschaft", u"Hofgut", u"Agrar", Business, 3, 1, 25},
    {u"Weingut", u"Weingut", u"Weinbau", Business, 2, 1, 15},
    {u"Grafikdesign", {}, u"Grafikdesign", Freelance, 5, 1, 3, u"Kreativ"},
    {u"Fotografie", {}, u"Fotografie", Freelance, 4, 1, 3, u"Kreativ"},
    {u"Übersetzung", {}, u"Übersetzungen", Freelance, 3, 1, 4},
    {u"Unternehmensberatung", {}, u"Consulting", Freelance, 6, 1, 12},
    {u"Coaching", {}, u"Coaching", Freelance, 4, 1, 2},
    {u"Journalismus", {}, u"Text & Redaktion", Freelance, 3, 1, 2, u"Presse"},
    {u"Webentwicklung", {}, u"Webentwicklung", Freelance, 4, 1, 5, u"IT"},
    {u"Musikunterricht", {}, u"Musikschule", Freelance, 2, 1, 8},
    {u"Arztpraxis", u"Praxis", {}, Practice, 7, 2, 15, u"Gesundheit"},
    {u"Zahnarztpraxis", u"Zahnarztpraxis", {}, Practice, 5, 3, 18, u"Gesundheit"},
    {u"Tierarztpraxis", u"Tierarztpraxis", {}, Practice, 3, 2, 12, u"Gesundheit"},
    {u"Physiotherapie", u"Physiotherapie", {}, Practice, 4, 1, 12, u"Gesundheit"},
    {u"Apotheke", u"Apotheke", {}, Practice, 3, 3, 20, u"Gesundheit"},
    {u"Rechtsberatung", u"Kanzlei", u"Rechtsanwälte", Partnership, 6, 1, 40},
    {u"Steuerberatung", u"Steuerbüro", u"Steuerberater", Partnership, 6, 1, 40},
    {u"Architektur", u"Architekturbüro", u"Architekten", Partnership, 5, 1, 35},
    {u"Ingenieurbüro", u"Ingenieurbüro", u"Ingenieure", Partnership, 5, 1, 60},
    {u"Notariat", u"Notariat", u"Notare", Partnership, 2, 2, 15},
    {u"Sport", u"TSV", {}, Club, 3, 1, 10, u"Verein"},
    {u"Musik", u"Musikverein", {}, Club, 2, 1, 4, u"Verein"},
    {u"Soziales", u"Förderverein", {}, Club, 2, 1, 12, u"Verein"},
    {u"Öffentliche Verwaltung", u"Gemeindeverwaltung", {}, Public, 3, 8, 400, u"Öffentlich"},
    {u"Bildung", u"Grundschule", {}, Public, 3, 10, 60, u"Öffentlich"},
    {u"Bildung", u"Volkshochschule", {}, Public, 2, 5, 60, u"Öffentlich"},
    {u"Kinderbetreuung", u"Kindertagesstätte", {}, Public, 2, 6, 30, u"Öffentlich"},
    {u"Energieversorgung", u"Gemeindewerke", {}, Public, 2, 15, 300, u"Öffentlich"},
};

constexpr FirmStyles trading = only(Craft) | only(Business);
constexpr FirmStyles offices = trading | only(Partnership) | only(Public);
constexpr FirmStyles owned = trading | only(Freelance) | only(Practice) | only(Partnership);
constexpr FirmStyles medical = only(Practice);

constexpr Position positionTable[] = {
    {u"Inhaber", u"Inhaberin", u"Inhaber/in", u"Geschäftsleitung", u"decision_maker", 10, owned},
    {u"Geschäftsführer", u"Geschäftsführerin", u"Geschäftsführung", u"Geschäftsleitung", u"decision_maker", 12, trading},
    {u"Prokurist", u"Prokuristin", u"Prokura", u"Geschäftsleitung", u"decision_maker", 4, trading},
    {u"Partner", u"Partnerin", u"Partner/in", u"Geschäftsleitung", u"decision_maker", 8, only(Partnership)},
    {u"Einkäufer", u"Einkäuferin", u"Einkauf", u"Einkauf", u"buyer", 8, trading},
    {u"Leiter Einkauf", u"Leiterin Einkauf", u"Leitung Einkauf", u"Einkauf", u"buyer", 4, only(Business)},
    {u"Vertriebsleiter", u"Vertriebsleiterin", u"Vertriebsleitung", u"Vertrieb", u"influencer", 6, only(Business)},
    {u"Außendienstmitarbeiter", u"Außendienstmitarbeiterin", u"Außendienst", u"Vertrieb", u"contact", 6, only(Business)},
    {u"Assistent der Geschäftsleitung", u"Assistentin der Geschäftsleitung", u"Assistenz der Geschäftsleitung",
     u"Sekretariat", u"gatekeeper", 6, offices},
    {u"Empfangsmitarbeiter", u"Empfangsmitarbeiterin", u"Empfang", u"Empfang", u"gatekeeper", 4, offices | medical},
    {u"Buchhalter", u"Buchhalterin", u"Buchhaltung", u"Buchhaltung", u"contact", 7, offices},
    {u"Projektleiter", u"Projektleiterin", u"Projektleitung", u"Projekte", u"influencer", 8, offices | only(Freelance)},
    {u"Sachbearbeiter", u"Sachbearbeiterin", u"Sachbearbeitung", u"Verwaltung", u"contact", 8, offices},
    {u"IT-Leiter", u"IT-Leiterin", u"IT-Leitung", u"IT", u"influencer", 5, only(Business) | only(Public)},
    {u"Systemadministrator", u"Systemadministratorin", u"Systemadministration", u"IT", u"user", 4, only(Business)},
    {u"Marketingreferent", u"Marketingreferentin", u"Marketing", u"Marketing", u"influencer", 5, only(Business)},
    {u"Redakteur", u"Redakteurin", u"Redaktion", u"Presse und Öffentlichkeit", u"contact", 3, offices},
    {u"Werkstattleiter", u"Werkstattleiterin", u"Werkstattleitung", u"Werkstatt", u"user", 5, only(Craft)},
    {u"Geselle", u"Gesellin", u"Fachkraft", u"Werkstatt", u"user", 5, only(Craft)},
    {u"Lagerleiter", u"Lagerleiterin", u"Lagerleitung", u"Lager und Versand", u"user", 4, trading},
    {u"Personalreferent", u"Personalreferentin", u"Personalwesen", u"Personal", u"influencer", 4, offices},
    {u"Hausmeister", u"Hausmeisterin", u"Haustechnik", u"Gebäude", u"user", 2, only(Business) | only(Public)},
    {u"Auszubildender", u"Auszubildende", u"Ausbildung", u"Verwaltung", u"user", 2, offices | medical},
    {u"Freier Mitarbeiter", u"Freie Mitarbeiterin", u"Freie Mitarbeit", u"Projekte", u"contact", 5, only(Freelance)},
    {u"Praxismanager", u"Praxismanagerin", u"Praxisleitung", u"Verwaltung", u"buyer", 6, medical},
    {u"Medizinischer Fachangestellter", u"Medizinische Fachangestellte", u"Praxisteam", u"Anmeldung", u"gatekeeper", 7,
     medical},
    {u"Vorsitzender", u"Vorsitzende", u"Vorsitz", u"Vorstand", u"decision_maker", 8, only(Club)},
    {u"Kassenwart", u"Kassenwartin", u"Kasse", u"Vorstand", u"buyer", 6, only(Club)},
    {u"Schriftführer", u"Schriftführerin", u"Schriftführung", u"Vorstand", u"contact", 5, only(Club)},
    {u"Leiter", u"Leiterin", u"Leitung", u"Leitung", u"decision_maker", 8, only(Public)},
    {u"Referent", u"Referentin", u"Referat", u"Beschaffung", u"buyer", 6, only(Public)},
};

constexpr Text craftForms[] = {{}, {}, u"e.K.", u"GmbH", u"GmbH", u"GmbH & Co. KG", u"GbR", u"Meisterbetrieb"};
constexpr Text businessForms[] = {u"GmbH", u"GmbH", u"GmbH", u"GmbH & Co. KG", u"GmbH & Co. KG", u"KG", u"OHG",
                                  u"AG", u"UG (haftungsbeschränkt)", u"e.K."};
constexpr Text freelanceForms[] = {{}, {}, {}, u"GbR", u"UG (haftungsbeschränkt)", u"GmbH"};
constexpr Text partnershipForms[] = {u"PartG mbB", u"PartGmbB", u"GbR", u"PartG", {}, u"GmbH"};
constexpr Text practiceForms[] = {{}, {}, {}, u"& Kollegen", u"GbR"};
constexpr Text clubForms[] = {u"e.V."};
constexpr Text noForms[] = {{}};
constexpr Text austrianForms[] = {u"GmbH", u"GmbH", u"GmbH & Co KG", u"KG", u"OG", u"e.U.", u"AG"};
constexpr Text swissForms[] = {u"AG", u"AG", u"GmbH", u"GmbH", u"& Cie", {}};

constexpr Text starts[] = {u"Nord", u"Süd", u"Rhein", u"Elb", u"Alster", u"Spree", u"Main", u"Neckar", u"Isar",
                           u"Harz", u"Eifel", u"Saale", u"Weser", u"Ruhr", u"Donau", u"Förde", u"Küsten", u"Alpen",
                           u"Hansa", u"Möwen", u"Leucht", u"Weit", u"Blau", u"Grün"};
constexpr Text ends[] = {u"licht", u"blick", u"werk", u"kontor", u"punkt", u"kreis", u"wind", u"stern", u"raum",
                         u"weg", u"hafen", u"bogen", u"form", u"takt", u"land", u"brücke"};
constexpr Text villages[] = {u"bach", u"berg", u"burg", u"dorf", u"feld", u"hagen", u"hausen", u"heim",
                             u"hof", u"rode", u"stein", u"thal", u"wald", u"weiler", u"ingen", u"büttel"};

}  // namespace

const std::span<const Trade> trades = tradeTable;
const std::span<const Position> positions = positionTable;
const std::span<const Text> brandStarts = starts;
const std::span<const Text> brandEnds = ends;
const std::span<const Text> villageEnds = villages;

std::span<const Text> legalForms(FirmStyle style, Text country)
{
    const bool profit = style == Craft || style == Business || style == Freelance;
    if (profit && country == u"AT")
        return austrianForms;
    if (profit && country == u"CH")
        return swissForms;
    switch (style) {
    case Craft: return craftForms;
    case Business: return businessForms;
    case Freelance: return freelanceForms;
    case Practice: return practiceForms;
    case Partnership: return partnershipForms;
    case Club: return clubForms;
    case Public: return noForms;
    }
    return noForms;
}

}  // namespace kontor::sampledata
