// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingstable.h"

#include "core/model/text.h"

#include <QCoreApplication>

#include <algorithm>

#define T(text) QT_TR_NOOP(text)  // known to lupdate, which files them under the namespace

namespace kontor::pages {

using model::FileSetting;
using Category = SettingsCategory;
using Control = SettingControl;

QString settingText(const char *source)
{
    return source == nullptr || *source == '\0' ? QString() : QCoreApplication::translate("kontor::pages", source);
}

const std::vector<CategoryDef> &settingsCategories()
{
    static const std::vector<CategoryDef> table{
        {Category::Looks, "looks", T("Looks"), "monitor", T("For this computer."), ""},
        {Category::User, "user", T("You and your firm"), "user-round", T("What Kontor puts in where you leave something out."), ""},
        {Category::File, "file", T("File and security"), "shield-check", T("The open file: where it lies, who can open it, whether it is sound."), ""},
        {Category::House, "house", T("Spelling"), "wand-sparkles", T("How values are written. Care of data and kontorctl normalize go by it."), "house rules hausregeln schreibweise standard"},
        {Category::Care, "care", T("Data care"), "badge-check", T("When the data of contacts are looked at again."), "datenpflege datenprüfung review"},
        {Category::Online, "online", T("Online checks"), "globe", T("All off at first. What is switched on asks by itself, a little at a time, and writes into the disclosure log before it does. Nothing else goes out."), "internet netz online vies dns"},
        {Category::Keyboard, "keys", T("Keyboard"), "keyboard", T("Shortcuts of all commands. One that is taken is refused."), "hotkey keymap tastenkürzel"},
        {Category::Fields, "fields", T("Fields"), "list-checks", T("Fields of your own, beside the ones that every contact has."), "custom field"},
        {Category::Tags, "tags", T("Tags"), "tags", T("Names, colours and order of the tags of this file."), ""},
        {Category::Timeline, "timeline", T("Activities and templates"), "notebook-pen", T("What the timeline offers: kinds of activities, ready-made texts, times."), ""},
        {Category::Trades, "trades", T("Templates for trades"), "briefcase", T("Fields, tags, kinds of activities, texts and filters for your line of work, in one step."), ""},
    };
    return table;
}

const CategoryDef &categoryDef(Category category)
{
    const auto &all = settingsCategories();
    const auto found = std::find_if(all.begin(), all.end(), [category](const CategoryDef &def) { return def.category == category; });
    return found == all.end() ? all.front() : *found;
}

namespace {

std::vector<SettingDef> looksSettings()
{
    return {
        {"looks.theme", Category::Looks, Preference::Theme, Control::Choice, T("Colours"), T("Light, dark, high contrast, or as the system has it."), "theme dark mode hell dunkel kontrast contrast",
         {{QStringLiteral("system"), T("As the system")}, {QStringLiteral("light"), T("Light")}, {QStringLiteral("dark"), T("Dark")}, {QStringLiteral("contrast"), T("High contrast")}}},
        {"looks.density", Category::Looks, Preference::Density, Control::Choice, T("Lists"), T("How much room a contact takes in lists."), "density",
         {{QStringLiteral("comfortable"), T("Comfortable, two lines")}, {QStringLiteral("compact"), T("Compact, one line")}}},
        {"looks.scale", Category::Looks, Preference::FontScale, Control::Choice, T("Size of texts"), T("Shows when Kontor is started the next time."), "font zoom",
         {{100, T("Normal")}, {110, T("Larger")}, {125, T("Large")}}},
        {"looks.language", Category::Looks, Preference::Language, Control::Choice, T("Language"), T("Shows when Kontor is started the next time."), "sprache",
         {{QString(), T("As the system")}, {QStringLiteral("de"), "Deutsch"}, {QStringLiteral("en"), "English"}}},
        {"looks.start", Category::Looks, Preference::StartPage, Control::Choice, T("Start page"), T("What a file shows first when it is opened."), "",
         {{QString(), T("The page shown last")}, {QStringLiteral("today"), T("Today")}, {QStringLiteral("contacts"), T("Contacts")}}},
        {"looks.undo", Category::Looks, Preference::UndoSeconds, Control::Number, T("Offer to undo"), T("How long it stays at the bottom of the window. Ctrl+Z works at any time."), "",
         {}, 3, 60, T(" seconds")},
    };
}

std::vector<SettingDef> otherSettings()
{
    return {
        {"user.name", Category::User, Preference::Author, Control::Text, T("Your name"), T("Stands in the list of changes beside what you changed."), "author"},
        {"user.region", Category::User, FileSetting::Region, Control::Country, T("Country"), T("Phone numbers without a country code belong there. All numbers of the file are read anew."), "region vorwahl"},
        {"user.currency", Category::User, FileSetting::Currency, Control::Currency, T("Currency"), T("Of new fields for amounts of money."), "euro"},
        {"file.attachments", Category::File, FileSetting::AttachmentLimit, Control::Number, T("Largest attachment"), T("Larger files are linked instead of kept inside."), "",
         {}, 1, 1024, T(" MB"), 1024 * 1024},
        {"file.confirm", Category::File, Preference::ConfirmClose, Control::Flag, T("Ask before closing while work is running"), T("An import or an export would be stopped; what is done so far stays."), "quit"},
        {"file.memory", Category::File, Preference::SearchMemory, Control::Choice, T("Memory for searches"), T("Texts of the contacts that are kept in memory for the fastest search. If they need more, the file keeps an index of them."), "ram arbeitsspeicher speed index",
         {{0, T("As suits this computer")}, {-1, T("None")}, {64, "64 MB"}, {128, "128 MB"}, {256, "256 MB"}, {512, "512 MB"}, {1024, "1 GB"}}},
        {"file.scope", Category::File, FileSetting::TeamScope, Control::TeamScope, T("New contacts are visible for"), T("In a team. What exists already is changed at the contact itself."), "private team scope privat sichtbar"},
        {"file.fetch", Category::File, Preference::TeamFiles, Control::Choice, T("Files of the team"), T("What colleagues attach comes to this computer at once, or when you open it. Photos always come."), "attachments anhänge bandwidth",
         {{QStringLiteral("always"), T("At once")}, {QStringLiteral("demand"), T("When opened")}}},
        {"file.presence", Category::File, Preference::TeamPresence, Control::Flag, T("Show colleagues what is open"), T("Who looks at the same contact sees your name there. That you are connected is seen in any case."), "presence online anwesenheit"},
        {"file.notices", Category::File, Preference::TeamNotices, Control::Flag, T("Notices of the team"), T("When a colleague puts a contact into your charge or gives you a task."), "mitteilung notification assigned zuständig"},
        {"timeline.silent", Category::Timeline, FileSetting::SilentAfterDays, Control::Number, T("Gone silent"), T("Contacts without an entry for so long are named under \"Today\"."), "",
         {}, 7, 3650, T(" days")},
        {"timeline.reminder", Category::Timeline, Preference::ReminderMinutes, Control::Choice, T("Reminder"), T("What a new appointment is given."), "",
         {{-1, T("None")}, {0, T("On time")}, {5, T("5 minutes before")}, {15, T("15 minutes before")}, {30, T("30 minutes before")}, {60, T("An hour before")}, {1440, T("A day before")}}},
    };
}

std::vector<SettingDef> houseSettings()
{
    return {
        {"house.phones", Category::House, FileSetting::HousePhones, Control::Choice, T("Phone numbers"), T("Numbers with an extension keep their own grouping."), "telefon format e164",
         {{QString(), T("As typed")}, {QStringLiteral("international"), "+49 221 4710100"}, {QStringLiteral("national"), T("0221 4710100, with +41 … abroad")}}},
        {"house.streets", Category::House, FileSetting::HouseStreets, Control::Choice, T("Streets"), T("In Germany and Austria."), "straße str.",
         {{QString(), T("As typed")}, {QStringLiteral("long"), "Hauptstraße 5"}, {QStringLiteral("short"), "Hauptstr. 5"}}},
        {"house.forms", Category::House, FileSetting::HouseLegalForms, Control::Choice, T("Legal forms"), T("“Gesellschaft mit beschränkter Haftung” and “gmbh” become “GmbH”."), "gmbh ag kg rechtsform",
         {{QString(), T("As typed")}, {QStringLiteral("usual"), T("The usual abbreviation")}}},
        {"house.capitals", Category::House, FileSetting::HouseCapitals, Control::Choice, T("Names in capitals"), T("“MÜLLER” could be “Müller”."), "shouted großbuchstaben",
         {{QString(), T("Propose")}, {QStringLiteral("write"), T("Correct")}, {QStringLiteral("leave"), T("Leave alone")}}},
        {"house.kept", Category::House, FileSetting::HouseKept, Control::Text, T("Never change"), T("Words and mail domains that are right as they are, with commas between."), "ausnahmen exceptions"},
        {"house.domains", Category::House, FileSetting::HouseDomains, Control::Text, T("Mistyped domains"), T("“frima.de = firma.de”, with commas between. Corrected without asking."), "tippfehler typo e-mail"},
    };
}

std::vector<SettingDef> careSettings()
{
    return {
        {"care.interval", Category::Care, FileSetting::ReviewDays, Control::Choice, T("Review interval"), T("Contacts that nobody has looked at for so long are due for review: under \"Today\", in data care and at the contact. A contact can have an interval of its own."), "prüfabstand prüfintervall wiedervorlage interval",
         {{0, T("Never")}, {182, T("Half a year")}, {365, T("A year")}, {730, T("Two years")}}},
        {"care.new", Category::Care, FileSetting::ReviewNew, Control::Flag, T("Have new contacts reviewed"), T("They get the tag \"Data check\" and a task for whoever made them; an import gets one task for all of it."), "neue kontakte prüfen datenprüfung rule"},
        {"care.new.days", Category::Care, FileSetting::ReviewNewDays, Control::Number, T("Due within"), T("Of the task for a new contact."), "frist fällig",
         {}, 0, 365, T(" days")},
    };
}

std::vector<SettingDef> onlineSettings()
{
    return {
        {"online.domains", Category::Online, FileSetting::OnlineDomains, Control::Flag, T("Check whether the domain of an e-mail address takes mail"), T("The domain alone, without the name before the @, is asked of the name servers that this computer uses anyway. Domains of large mail services are not asked about."), "dns mx email e-mail domain"},
        {"online.vat", Category::Online, FileSetting::OnlineVatIds, Control::Flag, T("Check VAT IDs with the EU's VIES"), T("The VAT ID goes to the European Commission (ec.europa.eu), encrypted. It answers whether the number is valid and, for some countries, for whom."), "ust-idnr umsatzsteuer vies mehrwertsteuer vat"},
        {"online.own", Category::Online, FileSetting::OwnVatId, Control::Text, T("Your own VAT ID"), T("If it is given, VIES hears it with each question and answers with a consultation number, which proves the check to the tax office."), "eigene ust-idnr bestätigung nachweis konsultationsnummer"},
    };
}

}  // namespace

const std::vector<SettingDef> &settingTable()
{
    static const std::vector<SettingDef> table = [] {
        std::vector<SettingDef> all = looksSettings();
        for (auto make : {&otherSettings, &houseSettings, &careSettings, &onlineSettings}) {
            for (SettingDef &def : make())
                all.push_back(std::move(def));
        }
        return all;
    }();
    return table;
}

bool isOrganisations(SettingsCategory category)
{
    const auto &all = settingTable();
    const auto isHere = [category](const SettingDef &def) { return def.category == category; };
    return std::any_of(all.begin(), all.end(), isHere)
           && std::all_of(all.begin(), all.end(), [&](const SettingDef &def) { return !isHere(def) || def.ofOrganisation(); });
}

const std::vector<SettingAction> &settingActions()
{
    static const std::vector<SettingAction> table{
        {"file.recovery", Category::File, T("Recovery key"), T("Opens the file when the passphrase is lost. Print it and keep it where you keep contracts."), T("Show …")},
        {"file.passphrase", Category::File, T("Passphrase"), T("Encrypts the whole file with a new one. Backups keep the old one."), T("Change …")},
        {"file.remember", Category::File, T("Keychain"), T("Opens the file on this computer without asking for the passphrase."), T("Remember")},
        {"file.forget", Category::File, T("Out of the keychain"), T("The passphrase is asked for when the file is opened."), T("Forget")},
        {"file.team", Category::File, T("Team"), T("Keeps this file in step with colleagues through a PostgreSQL server that the team owns."), T("Open …")},
        {"file.check", Category::File, T("Check the file"), T("Reads everything once: encryption, structure, search, history."), T("Check")},
        {"file.compress", Category::File, T("Compress the file"), T("Gives back the room of what was deleted. Takes as long as copying the file."), T("Compress")},
    };
    return table;
}

const SettingAction &settingAction(const QString &id)
{
    const auto &all = settingActions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SettingAction &action) { return id == QLatin1String(action.id); });
    return found == all.end() ? all.front() : *found;
}

#undef T

QList<SettingLink> settingsEntries()
{
    QList<SettingLink> links;
    for (const CategoryDef &category : settingsCategories()) {
        const QString where = settingText(category.title);
        const QString icon = QLatin1String(category.icon);
        const auto add = [&](const char *id, const QString &title, const QStringList &texts) {
            links << SettingLink{QLatin1String(id), title, where, icon, model::foldForSearch(QString(title + u' ' + texts.join(u' ')))};
        };
        add(category.id, where, {settingText(category.help), QLatin1String(category.words)});
        for (const SettingDef &def : settingTable()) {
            if (def.category != category.category)
                continue;
            QStringList texts{settingText(def.help), QString::fromUtf8(def.words), where};
            for (const SettingOption &option : def.options)
                texts << settingText(option.label);
            add(def.id, settingText(def.label), texts);
        }
        for (const SettingAction &action : settingActions()) {
            if (action.category == category.category)
                add(action.id, settingText(action.label), {settingText(action.help), where});
        }
    }
    return links;
}

QList<SettingLink> findSettings(const QString &text)
{
    const QStringList words = model::searchWords(text);
    QList<SettingLink> inTitle;
    QList<SettingLink> elsewhere;
    for (const SettingLink &link : settingsEntries()) {
        const auto has = [&](const QString &word) { return link.text.contains(word); };
        if (!std::all_of(words.begin(), words.end(), has))
            continue;
        const bool byTitle = !words.isEmpty() && model::foldForSearch(link.title).contains(words.first());
        (byTitle ? inTitle : elsewhere) << link;
    }
    return inTitle + elsewhere;
}

}  // namespace kontor::pages
