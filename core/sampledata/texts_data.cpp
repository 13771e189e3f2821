// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/texts_data.h"

namespace kontor::sampledata {

namespace {

constexpr Text in = u"in", out = u"out";
constexpr Text missed = u"not_reached", recorded = u"voicemail", callBack = u"callback";

constexpr Scene notes[] = {
    {{}, u"Interesse {p}", u"{n} interessiert sich für das Thema {p}. Budget liegt bei etwa {b}, Entscheidung nicht vor {f}"},
    {{}, u"Messe", u"Auf der Messe kennengelernt, Visitenkarte liegt bei {k}. Will Unterlagen zu {p}."},
    {{}, u"Preis", u"Findet {b} zu hoch. {k} rechnet noch einmal, Nachlass höchstens 5 %."},
    {{}, u"Zahlung", u"Rechnung {r} ist seit heute bezahlt, {b} eingegangen."},
    {{}, u"Zahlung", u"Rechnung {r} über {b} offen. Freundlich erinnern, kein Mahnlauf."},
    {{}, u"Empfehlung", u"Kam auf Empfehlung. Unbedingt bedanken!"},
    {{}, u"Erreichbarkeit", u"Am besten ab {u} Uhr anrufen, {t} ist immer ungünstig."},
    {{}, u"Urlaub", u"Bis {f} im Urlaub, Vertretung ist nicht geregelt."},
    {{}, u"Reklamation", u"{a} Teile der letzten Lieferung beschädigt. Ersatz ist unterwegs, Fotos liegen im Ordner."},
    {{}, u"Reklamation erledigt", u"{n} ist zufrieden, Gutschrift {r} über {b} verschickt."},
    {{}, u"Projektstand {p}", u"Erste Hälfte ist abgenommen. Es fehlen noch {a} Punkte, Termin {f} steht."},
    {{}, u"Wettbewerb", u"Holt auch bei einem Mitbewerber ein Angebot für {p} ein. Unser Vorteil: schnelle Hilfe vor Ort."},
    {{}, u"Persönliches", u"Hat erzählt, dass die Tochter im Sommer Abitur macht. Beim nächsten Mal nachfragen."},
    {{}, u"Persönliches", u"Großer Fußballfan. Hund heißt Waldi und ist immer dabei."},
    {{}, u"Persönliches", u"Zieht im Herbst um, neue Anschrift kommt noch."},
    {{}, u"Vertrag", u"Vertrag {p} läuft aus. Verlängerung um zwölf Monate ist mündlich zugesagt."},
    {{}, u"Kündigung abgewendet", u"Wollte {p} kündigen. Mit {k} neue Bedingungen vereinbart: {b} im Jahr."},
    {{}, u"Ansprechpartner", u"Für Rechnungen jetzt direkt an die Buchhaltung wenden, {n} bekommt nur eine Kopie."},
    {{}, u"Technik", u"Zugangsdaten liegen im Tresor, nicht per Mail schicken!"},
    {{}, u"Lieferung", u"Lieferung nur {t} bis {u} Uhr möglich, Einfahrt über den Hof."},
    {{}, u"Bestellung", u"Bestellt {a} Stück nach, gleicher Preis wie in {r}."},
    {{}, u"Idee", u"Könnte sich eine Zusammenarbeit bei {p} vorstellen. {k} überlegt sich etwas."},
    {{}, u"Rückblick", u"Jahresgespräch geführt: zufrieden mit {p}, wünscht sich schnellere Antworten."},
    {{}, u"Weihnachten", u"Auf die Liste für Weihnachtskarten gesetzt, keine Geschenke (Compliance)."},
    {{}, u"Daten geprüft", u"Adresse und Telefonnummer mit {d} abgeglichen, alles aktuell."},
    {{}, u"Datenschutz", u"Möchte keinen Newsletter mehr. Aus dem Verteiler genommen."},
};

constexpr Scene calls[] = {
    {in, u"Rückfrage zum Angebot {r}", u"{n} fragt, ob die Anfahrt in den {b} enthalten ist. Ja, bestätigt."},
    {in, u"Terminwunsch", u"Möchte {t} um {u} Uhr vorbeikommen, es geht um {p}."},
    {in, u"Termin verschieben", u"{n} muss absagen. Neuer Termin: {f}, {u} Uhr."},
    {in, u"Bestellung", u"Telefonische Bestellung: {a} Stück, Lieferung bis {f} Bestätigung per Mail zugesagt."},
    {in, u"Störung", u"Seit heute früh geht nichts mehr. {k} fährt noch vormittags hin."},
    {in, u"Reklamation", u"{n} ist verärgert: {a} Positionen fehlen in der Lieferung zu {r}. Nachlieferung zugesagt, entschuldigt."},
    {in, u"Frage zur Rechnung {r}", u"Versteht Position {a} nicht. Erklärt, {b} sind korrekt."},
    {in, u"Neue Anfrage {p}", u"Hat uns im Netz gefunden. Braucht bis {f} ein Angebot, Rahmen {b}."},
    {in, u"Lob", u"Wollte sich nur bedanken, {k} habe sehr gut beraten."},
    {in, u"Zugang", u"Passwort vergessen, neu gesetzt und Anmeldung gemeinsam getestet."},
    {in, u"Stundung", u"Bittet um Zahlungsziel bis {f} für {r}. Mit {k} abgestimmt: in Ordnung."},
    {in, u"Öffnungszeiten", u"Fragt, ob wir zwischen den Jahren erreichbar sind."},
    {out, u"Angebot nachgefasst", u"{n} hat das Angebot {r} gelesen, muss es intern noch besprechen. Rückmeldung bis {f}"},
    {out, u"Angebot {r}: Zusage", u"Auftrag erteilt! {b}, Start am {f} {k} schickt die Bestätigung."},
    {out, u"Angebot {r}: Absage", u"Haben sich für einen anderen Anbieter entschieden, Grund ist der Preis. Nächstes Jahr wieder fragen."},
    {out, u"Terminvereinbarung", u"Termin am {f} um {u} Uhr bei uns im Büro. Thema: {p}."},
    {out, u"Zufriedenheit", u"Nachgefragt, wie es mit {p} läuft. Alles bestens, will uns weiterempfehlen."},
    {out, u"Zahlungserinnerung", u"Rechnung {r} ({b}) angesprochen, war liegen geblieben. Überweist noch diese Woche."},
    {out, u"Liefertermin", u"Angekündigt, dass die Lieferung erst am {f} kommt. {n} ist einverstanden."},
    {out, u"Adresse geklärt", u"Post kam zurück. Neue Hausnummer notiert."},
    {out, u"Vorbereitung {p}", u"Ablauf durchgesprochen, {a} Teilnehmer. Raum und Beamer sind vorhanden."},
    {out, u"Geburtstag", u"Zum Geburtstag gratuliert, hat sich sehr gefreut."},
    {out, u"Verlängerung {p}", u"Verlängert um ein weiteres Jahr zu {b}. Vertrag geht heute raus."},
    {out, u"Einladung Hausmesse", u"Eingeladen, kommt mit {a} Kollegen."},
};

constexpr Scene missedCalls[] = {
    {out, u"Rückruf versucht", u"Niemand da, {t} wieder versuchen.", missed},
    {out, u"Angebot {r} nachfassen", u"Nicht am Platz, laut Zentrale ab {u} Uhr wieder erreichbar.", missed},
    {out, u"Wegen {p}", u"Besetzt.", missed},
    {out, u"Termin bestätigen", u"Band läuft, Nachricht mit Terminvorschlag {f} hinterlassen.", recorded},
    {out, u"Rechnung {r}", u"In einer Besprechung. Bittet um Anruf am {t}.", callBack},
    {in, u"Entgangener Anruf", u"Keine Nachricht. Zurückrufen.", missed},
    {in, u"Anrufbeantworter", u"Bittet um Rückruf wegen {p}, am besten nach {u} Uhr.", recorded},
    {in, u"Rückrufbitte", u"{k} hat den Anruf angenommen. Es geht um {r}.", callBack},
};

constexpr Scene mails[] = {
    {in, u"Anfrage {p}", u"Guten Tag,\n\nwir benötigen ein Angebot für {p}, {a} Stück, Lieferung bis {f}\n\nMit freundlichen Grüßen\n{s}"},
    {out, u"Unser Angebot {r}", u"Guten Tag {n},\n\nvielen Dank für Ihre Anfrage. Anbei unser Angebot {r} über {b}, gültig bis {f}\n\nBei Fragen erreichen Sie mich gern.\n\nBeste Grüße\n{k}"},
    {in, u"AW: Unser Angebot {r}", u"Hallo {k},\n\ndas passt so. Bitte schicken Sie uns die Auftragsbestätigung.\n\nViele Grüße"},
    {in, u"AW: Unser Angebot {r}", u"Guten Tag,\n\n{b} liegen leider über unserem Budget. Lässt sich beim Umfang etwas machen?\n\nFreundliche Grüße\n{s}"},
    {out, u"Auftragsbestätigung {r}", u"Guten Tag {n},\n\nhiermit bestätigen wir Ihren Auftrag {r}. Wir beginnen am {f}\n\nMit freundlichen Grüßen\n{k}"},
    {out, u"Rechnung {r}", u"Guten Tag {n},\n\nanbei die Rechnung {r} über {b}. Zahlbar innerhalb von 14 Tagen ohne Abzug.\n\nMit freundlichen Grüßen\n{k}"},
    {out, u"Zahlungserinnerung {r}", u"Guten Tag {n},\n\nsicher ist Ihnen die Rechnung {r} über {b} entgangen. Bitte überweisen Sie den Betrag bis {f}\n\nMit freundlichen Grüßen\n{k}"},
    {in, u"Unterlagen", u"Hallo {k},\n\nwie besprochen die Unterlagen zu {p}. Der Plan ist vom letzten Monat, bitte Maße prüfen.\n\nGruß"},
    {out, u"Terminbestätigung", u"Guten Tag {n},\n\nwir freuen uns auf Ihren Besuch am {f} um {u} Uhr. Parkplätze finden Sie im Hof.\n\nBeste Grüße\n{k}"},
    {in, u"Terminabsage", u"Liebes Team,\n\nleider muss ich den Termin am {f} krankheitsbedingt absagen und melde mich.\n\nBeste Grüße\n{s}"},
    {out, u"Protokoll {p}", u"Guten Tag {n},\n\nanbei das Protokoll mit {a} Punkten. Über Ergänzungen bis {f} freuen wir uns.\n\nBeste Grüße\n{k}"},
    {in, u"Re: Protokoll {p}", u"Passt, danke! Punkt {a} übernehmen wir selbst."},
    {in, u"Reklamation Lieferung {r}", u"Sehr geehrte Damen und Herren,\n\nbei der Lieferung {r} fehlen {a} Teile. Bitte liefern Sie umgehend nach.\n\nHochachtungsvoll\n{s}"},
    {out, u"AW: Reklamation Lieferung {r}", u"Guten Tag {n},\n\ndas tut uns leid. Die fehlenden Teile gehen heute in den Versand, {b} schreiben wir Ihnen gut.\n\nMit freundlichen Grüßen\n{k}"},
    {in, u"Neue Bankverbindung", u"Guten Tag,\n\nunsere Bankverbindung hat sich geändert, das Schreiben liegt bei.\n\n(Telefonisch bestätigen lassen, bevor etwas geändert wird!)"},
    {out, u"Newsletter: Neues zu {p}", u"Guten Tag {n},\n\nin dieser Ausgabe: {p}, Termine im Herbst und ein Blick in unsere Werkstatt."},
    {in, u"Abwesenheitsnotiz", u"Vielen Dank für Ihre Nachricht. Ich bin ab {f} wieder im Büro. Ihre E-Mail wird nicht weitergeleitet."},
    {in, u"Frage zu {p}", u"Hallo {k}, kurze Frage: Gilt der Preis von {b} auch bei Abnahme von {a} Stück? LG"},
};

constexpr Scene meetings[] = {
    {{}, u"Erstgespräch {p}", u"Bedarf aufgenommen, sehr offenes Gespräch. Angebot bis {f} zugesagt, Rahmen {b}."},
    {{}, u"Besuch vor Ort", u"Räume angesehen und ausgemessen. {a} Fotos im Ordner. {k} war dabei."},
    {{}, u"Abnahme {p}", u"Mit {d} alles durchgegangen, {a} kleine Mängel, Nachbesserung bis {f}"},
    {{}, u"Jahresgespräch", u"Zufrieden mit der Zusammenarbeit. Umsatz {b}, im nächsten Jahr eher mehr."},
    {{}, u"Mittagessen", u"Nettes Gespräch, nichts Geschäftliches. Isst vegetarisch."},
    {{}, u"Präsentation {p}", u"Vor {a} Leuten vorgestellt, viele Fragen zum Preis. Entscheidung fällt am {f}"},
    {{}, u"Schulung", u"{a} Teilnehmer, Bewertung durchweg gut. Folgetermin gewünscht."},
    {{}, u"Messegespräch", u"Kurz am Stand, Thema {p}. Nach der Messe anrufen."},
    {{}, u"Videokonferenz {p}", u"Stand besprochen. {n} liefert Texte bis {f}, {k} kümmert sich um den Rest."},
    {{}, u"Krisengespräch", u"Verzug bei {p} offen angesprochen. Neuer Termin {f}, wöchentlicher Bericht an {d}."},
};

constexpr Scene letters[] = {
    {out, u"Angebot {r}", u"Angebot {r} über {b} per Post, zwei Ausfertigungen."},
    {out, u"Mahnung {r}", u"Zweite Mahnung, {b} zuzüglich Mahngebühr, Frist {f}"},
    {out, u"Vertrag {p}", u"Vertrag unterschrieben zurückgeschickt, Einschreiben."},
    {out, u"Weihnachtskarte", u"Karte mit handschriftlichem Gruß von {k}."},
    {out, u"Katalog", u"Neuen Katalog mit Preisliste geschickt."},
    {in, u"Kündigung {p}", u"Schriftliche Kündigung zum Jahresende. {k} ruft an und fragt nach dem Grund."},
    {in, u"Auftrag {r}", u"Unterschriebener Auftrag, {b}. Original abgelegt."},
    {in, u"Freistellungsbescheinigung", u"Bescheinigung nach § 48b EStG eingegangen, gültig drei Jahre."},
};

constexpr Text follow[] = {
    u"Meldet sich nächste Woche.", u"Wiedervorlage in zwei Wochen.", u"{k} weiß Bescheid.", u"Eilig!",
    u"Bitte alles noch einmal schriftlich bestätigen.", u"War sehr freundlich.", u"Klang etwas gestresst.",
    u"Unterlagen liegen im Projektordner.", u"Nächster Schritt: Angebot über {b}.", u"Bis {f} nichts weiter zu tun.",
    u"Am liebsten per Mail.", u"Bei Rückfragen {n} mobil anrufen.", u"Entscheidet nicht allein.",
    u"Interessiert sich auch für Schulungen.", u"Nicht vor {u} Uhr anrufen.", u"Siehe auch {r}.",
};

constexpr Text matters[] = {
    u"Wartungsvertrag", u"Website", u"Schulung", u"Büromöbel", u"Messestand", u"Firmenschild", u"Rahmenvertrag",
    u"Jahresinspektion", u"Beleuchtung", u"Onlineshop", u"Katalog 2. Auflage", u"Umzug", u"Fotoshooting",
    u"Datensicherung", u"Telefonanlage", u"Empfangstresen", u"Umbau Erdgeschoss", u"Photovoltaik", u"Fuhrpark",
    u"Broschüre", u"Zeiterfassung", u"Sommerfest", u"Brandschutz", u"Logo und Geschäftsausstattung", u"Möblierung",
    u"Ladenbau", u"Küche", u"Badsanierung", u"Wärmepumpe", u"Arbeitskleidung", u"Kassensystem", u"Dachausbau",
};

constexpr Text staff[] = {u"Jana", u"Miriam", u"Thorsten", u"Frau Weigel", u"Ole", u"Özgür", u"Sven", u"Käthe"};

constexpr Text todo[] = {
    u"Angebot nachfassen", u"Zurückrufen", u"Rechnung schreiben", u"Unterlagen schicken", u"Termin vereinbaren",
    u"Zum Geburtstag gratulieren", u"Vertrag verlängern", u"Wiedervorlage: {p}", u"Muster mitbringen",
    u"Zahlungseingang prüfen", u"Angebot {p} ausarbeiten", u"Adresse prüfen", u"Reklamation klären",
    u"Katalog schicken", u"Einwilligung für Newsletter einholen", u"Besuch vorbereiten", u"Preise neu kalkulieren",
    u"Weihnachtskarte schreiben",
};

constexpr Text aboutPersons[] = {
    u"VIP, immer zuerst zurückrufen", u"zahlt spät!", u"Duzen", u"Bitte siezen, sehr förmlich",
    u"Hat am 3.5. angerufen.\nWünscht \"Angebot\", eilig; Hund heißt Waldi", u"Allergie gegen Nüsse (Präsentkorb!)",
    u"nur vormittags erreichbar", u"Hört schlecht, langsam sprechen", u"Spricht auch Türkisch und Englisch",
    u"Kennt unseren Chef aus der Schulzeit", u"Isst vegetarisch", u"Im Elternzeitjahr, Vertretung fragen",
    u"Skonto 2 % vereinbart", u"Trinkt Tee statt Kaffee", u"Vorsicht: will keine Werbung, auch keine Karten",
    u"Spielt im Posaunenchor", u"Rechnung immer zusätzlich per Post", u"Messekontakt, noch nicht gesprochen",
    u"Geht Ende des Jahres in Rente – Nachfolge klären", u"E-Mail wird selten gelesen → anrufen",
};

constexpr Text aboutFirms[] = {
    u"Zufahrt nur über die Rückseite", u"Betriebsferien im August", u"zahlt spät!", u"Skonto 2 % vereinbart",
    u"Rechnung nur als XRechnung", u"Bestellnummer muss auf die Rechnung", u"Anlieferung Mo–Do 7–15 Uhr, Rampe 2",
    u"Rahmenvertrag bis Jahresende", u"Mitglied der Innung", u"Ausbildungsbetrieb", u"Familienbetrieb in 3. Generation",
    u"Zentrale nennt keine Durchwahlen;\nüber \"Einkauf\" verbinden lassen", u"Früher Großkunde – zurückgewinnen",
    u"Parkplatz im Hof, Schranke: klingeln", u"Vorkasse (zwei Mahnungen 2023)", u"Lieferant und Kunde",
};

}  // namespace

const std::span<const Scene> noteScenes = notes;
const std::span<const Scene> callScenes = calls;
const std::span<const Scene> missedCallScenes = missedCalls;
const std::span<const Scene> mailScenes = mails;
const std::span<const Scene> meetingScenes = meetings;
const std::span<const Scene> letterScenes = letters;
const std::span<const Text> followUps = follow;
const std::span<const Text> subjectMatters = matters;
const std::span<const Text> colleagues = staff;
const std::span<const Text> taskTitles = todo;
const std::span<const Text> personRemarks = aboutPersons;
const std::span<const Text> firmRemarks = aboutFirms;

}  // namespace kontor::sampledata
