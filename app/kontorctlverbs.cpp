// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlverbs.h"

#include <QtGlobal>

#define T(text) QT_TRANSLATE_NOOP("kontor::ctl", text)

namespace kontor::ctl {

namespace {

std::vector<VerbSpec> fileVerbs()
{
    return {
        {"init",
         "[--write-key-file PATH]",
         T("make a new file"),
         T("With a key given (--key-file, KONTOR_KEY, KONTOR_KEY_FILE) the file gets that key. Without one it gets a "
           "fresh random\n"
           "key, which goes into the keychain and is shown once as recovery words: write them down. Where no keychain "
           "answers,\n"
           "--write-key-file is needed; a file whose key nobody has is not made."),
         {{"write-key-file", "PATH", T("put the fresh key into this new file, readable by you only")}},
         0,
         0,
         runInit},
        {"check", "", T("read the whole file and say whether it is sound"), "", {}, 0, 0, runCheck},
        {"stats", "", T("count what is in the file"), "", {}, 0, 0, runStats},
        {"recovery-key",
         "",
         T("show the recovery words that open this file"),
         T("Whoever has these words can read the file. Print them, and keep the sheet where you keep contracts."),
         {},
         0,
         0,
         runRecoveryKey},
        {"remember", "", T("put the key of this file into the keychain"), "", {}, 0, 0, runRemember},
        {"forget", "", T("take the key of this file out of the keychain"), "", {}, 0, 0, runForget},
        {"sample-data",
         "--contacts N [--seed S] [--now TIME]",
         T("fill the file with invented contacts"),
         T("The same seed and time into an empty file give the same contacts. Phone numbers and domains belong to "
           "nobody."),
         {{"contacts", "N", T("how many")},
          {"seed", "S", T("a number; another one gives other contacts (1)")},
          {"now", "TIME", T("the time that it is to be, as 2026-01-31T12:00:00Z")}},
         0,
         0,
         runSampleData},
    };
}

std::vector<VerbSpec> transferVerbs()
{
    return {
        {"import",
         "FILE",
         T("take in contacts from CSV, XLSX, vCard or JSON"),
         T("Known contacts are updated, nothing is overwritten by a blank, and \"kontorctl undo\" takes the whole "
           "import back.\n"
           "--dry-run --json gives the proposed mapping of columns as \"mapping\"; changed, it comes back with --map."),
         {{"dry-run", nullptr, T("decide and show everything, change nothing")},
          {"map", "FILE", T("where columns go, as JSON; kept for the next file of its kind")},
          {"trace", nullptr, T("say for every cell where it went, or why not")},
          {"failed", "FILE", T("write the rows that could not be taken, with reasons, as CSV")},
          {"origin", "first|second|third", T("who the data come from: the persons, a partner, a third party (first)")},
          {"source", "TEXT", T("where they come from, e.g. a trade fair")},
          {"date-order", "day|month", T("how to read dates like 03/04/2025")},
          {"no-update", nullptr, T("leave contacts alone that are there already")},
          {"possible", "create|update|skip", T("what becomes of rows that are not surely there, but probably (create)")},
          {"min-score", "S", T("how probably, from 0.5 to 1 (0.9)")},
          {"tag", "NAME", T("put this tag on all of them; may be repeated")}},
         1,
         1,
         runImport},
        {"export",
         "FILE|-",
         T("write contacts to CSV, XLSX, vCard or JSON"),
         T("The format follows the file's name unless --format says otherwise. \"-\" is the standard output. What "
           "leaves the file\n"
           "is noted in its disclosure log."),
         {{"format", "csv|xlsx|vcard|vcard3|json", T("the format; vcard is 4.0, vcard3 is 3.0")},
          {"filter", "FILTER", T("which contacts; all without it")},
          {"sort", "FIELD", T("in which order (name); -FIELD turns it round")},
          {"for", "RECIPIENT", T("who gets the data, for the disclosure log")},
          {"purpose", "TEXT", T("what for, for the disclosure log")},
          {"no-timeline", nullptr, T("JSON without conversations")}},
         1,
         1,
         runExport},
    };
}

std::vector<VerbSpec> readingVerbs()
{
    return {
        {"search",
         "TEXT…",
         T("find contacts by words, parts of numbers or addresses"),
         "",
         {{"limit", "N", T("no more than so many; 0 for all (0)")}},
         1,
         -1,
         runSearch},
        {"list",
         "",
         T("list contacts"),
         T("A filter: tag:VIP ort:Köln -kind:organisation revenue>1000 (has:email OR has:phone) \"free text\"\n"
           "Sorting: name, last_activity, next_due, created, city, postal_code, organisation or a field of \"kontorctl "
           "fields\"."),
         {{"filter", "FILTER", T("which contacts; all without it")},
          {"sort", "FIELD", T("in which order (name); -FIELD turns it round")},
          {"limit", "N", T("no more than so many; 0 for all (0)")}},
         0,
         0,
         runList},
        {"show",
         "ID",
         T("show a contact with its timeline"),
         T("ID: an id, the unmistakable beginning of one, or a customer number."),
         {{"timeline", "N", T("so many entries of the timeline (20)")}},
         1,
         1,
         runShow},
        {"history",
         "ID | restore N",
         T("show what was changed on a contact, or put a value back"),
         "",
         {{"limit", "N", T("no more than so many changes (100)")}},
         1,
         2,
         runHistory},
    };
}

std::vector<VerbSpec> editingVerbs()
{
    return {
        {"new",
         "--person NAME | --organisation NAME [FIELD=VALUE…]",
         T("make a contact"),
         T("FIELD is a key, label or alias, German or English: telefon=\"0221 4710\" ort=Köln birthday=1980-04-03 "
           "tag=VIP"),
         {{"person", "NAME", T("a person; the name is taken apart")},
          {"organisation", "NAME", T("a firm, association or public body")}},
         0,
         -1,
         runNew},
        {"set",
         "ID FIELD=VALUE…",
         T("change fields of a contact"),
         T("FIELD=VALUE replaces, FIELD= takes away, FIELD+=VALUE adds one more phone number, e-mail address or the "
           "like.\n"
           "All of it is one step of undo."),
         {},
         2,
         -1,
         runSet},
        {"delete",
         "ID… | --filter FILTER",
         T("move contacts to the bin"),
         "",
         {{"filter", "FILTER", T("all contacts of a filter")}},
         0,
         -1,
         runDelete},
        {"log",
         "ID… --kind KIND --text TEXT",
         T("write into the timeline of contacts"),
         T("The first contact is whom the entry is about; the others took part, as do those of --with.\n"
           "In a template, {anrede} {name} {vorname} {nachname} {firma} {ort} {datum} {uhrzeit} {ich} stand for what "
           "is known."),
         {{"kind", "KIND", T("note, call, meeting, mail, letter, message, visit, or a kind of the file itself")},
          {"text", "TEXT", T("what was said; - reads it from the standard input")},
          {"subject", "TEXT", T("a line above it")},
          {"template", "NAME", T("a text template of the file, before what --text says")},
          {"with", "ID", T("who else took part; may be given several times")},
          {"attach", "FILE", T("a file that belongs to it; may be given several times")},
          {"at", "TIME", T("when, as 2026-01-31T14:30, 31.1.2026 or \"yesterday 3 pm\" (now)")},
          {"duration", "TIME", T("how long: 12, \"12 min\" or 1:30; a number alone is minutes")},
          {"direction", "in|out", T("who called or wrote")},
          {"place", "TEXT", T("where it was")},
          {"result", "RESULT", T("of a call: reached, not_reached, voicemail, callback")}},
         1,
         -1,
         runLog},
        {"tag",
         "add NAME ID… | remove NAME ID… | list",
         T("put tags on contacts, take them off, list them"),
         "",
         {{"filter", "FILTER", T("all contacts of a filter")}},
         1,
         -1,
         runTag},
        {"merge",
         "PRIMARY OTHER…",
         T("make one contact of several that are the same"),
         T("All that hangs on the others moves to the first one; values that give way are kept with the others, which go out of\n"
           "sight. \"kontorctl unmerge\" makes them several again at any later time."),
         {{"choose", "FIELD=ID", T("the field takes the value of that contact; remark=joined keeps all of them. May be repeated")},
          {"dry-run", nullptr, T("only say what would happen")}},
         2,
         -1,
         runMerge},
        {"unmerge",
         "ID",
         T("take a merged contact out again"),
         T("ID: of the contact that was merged, or of the one it was merged into. What was its own goes back to it, edits made since\n"
           "included; what was added to the other since stays there."),
         {{"dry-run", nullptr, T("only say what would happen")}},
         1,
         1,
         runUnmerge},
        {"task",
         "add [ID] --title TEXT | add --natural TEXT | list | done ID",
         T("plan tasks and tick them off"),
         T("With --natural the text says it all, in German or English: \"tomorrow at 10 call Miller\", \"every Monday "
           "bank\"."),
         {{"title", "TEXT", T("what is to be done")},
          {"natural", nullptr, T("read day, time, repetition, kind and contact out of the text")},
          {"contact", "ID", T("whom it is about")},
          {"due", "DAY", T("until when, as 2026-01-31, tomorrow or \"in 3 weeks\"")},
          {"time", "TIME", T("at what time that day, as 14:30")},
          {"repeat", "RULE", T("how often, as \"every 2 weeks\" or an RFC 5545 rule")},
          {"remind", "MINUTES", T("how long before, or when, as 2026-01-31T14:30")},
          {"kind", "KIND", T("task, follow_up, call, meeting, mail, letter or review")},
          {"assignee", "NAME", T("who does it; with list: only theirs and nobody's")},
          {"note", "TEXT", T("more about it")},
          {"all", nullptr, T("list those done, too")}},
         1,
         2,
         runTask},
        {"fields",
         "[add LABEL | enable CODE | set ID FIELD VALUE]",
         T("list fields, make new ones, switch on those on offer"),
         "",
         {{"type", "TYPE", T("text, number, decimal, money, date, choice, multi-choice, yes-no or link (text)")},
          {"choice", "LABEL", T("a choice of a new choice field; repeat it for each")},
          {"currency", "CODE", T("of a new money field (EUR)")}},
         0,
         4,
         runFields},
        {"settings",
         "[list | get KEY | set KEY VALUE]",
         T("show and change the settings of the file and its team"),
         T("In a team most of them hold for everybody; \"kontorctl undo\" takes a change of these back. VALUE as \"list\" shows it; an empty one "
           "(\"\")\n"
           "goes back to the standard."),
         {},
         0,
         3,
         runSettings},
        {"template",
         "list | show NAME | apply NAME",
         T("fields, tags, texts and filters for a line of work, in one step"),
         T("Brings what the file does not have yet; what is there stays as it is. \"kontorctl undo\" takes it back. "
           "\"show\" says "
           "what it\n"
           "would bring."),
         {{"samples", nullptr, T("a few invented contacts as well")}},
         1,
         2,
         runTemplate},
        {"undo",
         "[N]",
         T("take the newest steps back"),
         T("N: how many steps (1). A whole import is one step."),
         {{"command", "NUMBER", T("take back this one, as named by import and history")}},
         0,
         1,
         runUndo},
        {"redo", "[N]", T("bring back what undo took"), "", {}, 0, 1, runRedo},
    };
}

std::vector<VerbSpec> teamVerbs()
{
    return {
        {"team",
         "join ADDRESS | sync | status | issues | keep N | accept N | leave",
         T("join a team, keep this file in step with it"),
         T("\"sync\" sends what was changed here and fetches what is new, once, or with --watch until it is stopped. What cannot be "
           "sent now is\n"
           "kept and goes with the next one. The password comes from PGPASSWORD, from ~/.pgpass, from the keychain, or is asked for; "
           "never\n"
           "from the command line. \"status\" ends with 0 if the file is in step, with 7 if something waits or is new."),
         {{"receive", nullptr, T("join with an empty file: fetch what the team has")},
          {"name", "TEXT", T("this computer, as colleagues see it (its host name)")},
          {"remember", nullptr, T("put the password into the keychain")},
          {"server", "ADDRESS", T("where the server is now, if it has moved")},
          {"watch", nullptr, T("stay in step until Ctrl+C; the file is held meanwhile")},
          {"timeout", "SECONDS", T("give up on a server that says nothing for so long (10 for connecting, 120 later)")},
          {"anyway", nullptr, T("leave though changes have not reached the team")}},
         1,
         2,
         runTeam},
    };
}

std::vector<VerbSpec> qualityVerbs()
{
    return {
        {"duplicates",
         "[separate ID ID | same ID ID | forget ID ID]",
         T("find contacts that are there twice"),
         T("Each pair with a score from 0 to 1, how probable it is that the two are one contact, and the reasons for and "
           "against;\n"
           "then groups. Nothing is merged. \"separate\" and \"same\" note your own answer about two contacts, \"forget\" takes "
           "it back."),
         {{"min-score", "S", T("pairs from this score on (0.5)")}},
         0,
         3,
         runDuplicates},
        {"enrich",
         "--text FILE | --image FILE",
         T("say what a signature, an imprint or a business card tells, field by field"),
         T("Each with how sure it is and where it stands. Nothing is written, no file is needed, and nothing leaves the computer.\n"
           "\"-\" reads the standard input."),
         {{"text", "FILE", T("the text to read, in UTF-8")}, {"image", "FILE", T("a picture of a business card: a QR code on it, else its print")}},
         0,
         0,
         runEnrich},
        {"normalize",
         "[--dry-run]",
         T("bring values into their standard form, where nothing is lost by it"),
         T("Phone numbers, e-mail addresses, names, streets, postcodes, IBANs, VAT IDs and web addresses. All of it is one "
           "step of undo.\n"
           "What cannot be right, or is a guess, is listed and left alone."),
         {{"dry-run", nullptr, T("show everything, change nothing")}},
         0,
         0,
         runNormalize},
        {"care",
         "[--fix CODE [--how REPAIR] [--dry-run]]",
         T("how complete the data is, and what could be mended"),
         T("The mean completeness of the contacts, then a line for each check: how many, its code, what it is. "
           "\"list --filter care:CODE\" shows\n"
           "whom it is about. --fix mends all that a check finds, as one step of undo."),
         {{"fix", "CODE", T("mend what this check finds")},
          {"how", "REPAIR", T("the repair, if the check has more than one: standard, swap, tag, review, remove or task")},
          {"dry-run", nullptr, T("with --fix: show how many and the first few, change nothing")}},
         0,
         0,
         runCare},
        {"check-online",
         "[ID…]",
         T("ask DNS whether mail domains take mail, and the EU's VIES whether VAT IDs are valid"),
         T("The domains of e-mail addresses go to this computer's name servers, VAT IDs to the European Commission, with your own if the "
           "settings\n"
           "have it; nothing else. Each is noted in the disclosure log before it is sent. Without IDs all that has no recent answer is asked, "
           "whether\n"
           "or not the settings have the checks switched on. --dry-run shows exactly what would be sent."),
         {{"mx", nullptr, T("domains only")},
          {"vat", nullptr, T("VAT IDs only")},
          {"limit", "N", T("no more than so many of each; 0 for all (0)")},
          {"dry-run", nullptr, T("show what would be sent, send nothing")}},
         0,
         -1,
         runCheckOnline},
    };
}

std::vector<VerbSpec> serverVerbs()
{
    return {
        {"server",
         "init | add-user LOGIN | add-device LOGIN ID | revoke ID | deactivate LOGIN | erase ID… | export-subject ID | "
         "verify | gc | "
         "backup FILE | after-restore | doctor | users | devices",
         T("look after the PostgreSQL server of a team"),
         T("For a superuser of the server, or the owner of the database who may make roles. The password comes from "
           "PGPASSWORD, "
           "from\n"
           "~/.pgpass, or is asked for; never from the command line. docs/sync.md explains each step."),
         {{"server", "ADDRESS", T("postgresql://USER@HOST/DATABASE or service=NAME; otherwise KONTOR_SERVER")},
          {"name", "TEXT", T("of the organisation, the user or the device, as people see it")},
          {"admin", nullptr, T("the user looks after teams and rights")},
          {"no-admin", nullptr, T("the user does not any more")},
          {"read-only", nullptr, T("the user changes nothing in the organisation's records")},
          {"read-write", nullptr, T("the user does so again")},
          {"team", "NAME[:ro]",
           T("a team of the user's, made if there is none; :ro only reads. With deactivate: leaves that team "
             "only. May be repeated")},
          {"new-password", nullptr, T("a new password for a user who is there already")},
          {"closed", nullptr, T("from now on only administrators add devices")},
          {"rewrite", nullptr, T("write the tables anew after erasing, so that no byte stays in the server's files")},
          {"keep", "MONTHS", T("how long gc keeps deletions (13, and no less)")},
          {"audit", "MONTHS", T("how long gc keeps the audit (for ever)")}},
         1,
         -1,
         runServer},
    };
}

}  // namespace

const std::vector<VerbSpec> &verbs()
{
    static const std::vector<VerbSpec> all = [] {
        std::vector<VerbSpec> joined;
        for (const auto &part : {fileVerbs(), transferVerbs(), readingVerbs(), editingVerbs(), qualityVerbs(), teamVerbs(), serverVerbs()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

}  // namespace kontor::ctl
