// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/recordwords.h"

#include "core/model/maildomains.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace kontor::quality::recordwords {

namespace {

using WordSet = std::unordered_set<std::string_view>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsWithDigit(std::string_view text)
{
    return !text.empty() && isDigit(text[0]);
}

std::vector<std::string_view> wordsOf(std::string_view folded)
{
    std::vector<std::string_view> words;
    while (!folded.empty()) {
        const size_t end = std::min(folded.find(' '), folded.size());
        if (end > 0)
            words.push_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

/// "12", "12a"; not "5th".
bool isHouseNumber(std::string_view word)
{
    size_t digits = 0;
    while (digits < word.size() && isDigit(word[digits]))
        ++digits;
    return digits > 0 && digits < 6 && word.size() - digits <= 1;
}

/// Kinds of streets, each written in one way.
std::string_view streetWord(std::string_view word)
{
    static const std::unordered_map<std::string_view, std::string_view> kinds{
        {"strasse", "str"}, {"street", "st"}, {"road", "rd"}, {"avenu", "ave"}, {"av", "ave"}, {"boulevard", "blvd"}, {"blv", "blvd"}, {"bulevard", "blvd"}, {"drive", "dr"}, {"lane", "ln"},
        {"court", "ct"}, {"place", "pl"}, {"square", "sq"}, {"squar", "sq"}, {"highway", "hwy"}, {"crescent", "cres"}, {"cr", "cres"}, {"circuit", "cct"}, {"terrace", "ter"}, {"parkway", "pkwy"},
        {"north", "n"}, {"south", "s"}, {"east", "e"}, {"west", "w"}, {"platz", "pl"}, {"close", "cl"}, {"circle", "cir"}, {"allee", "al"}, {"sankt", "st"}, {"saint", "st"},
        {"first", "1st"}, {"second", "2nd"}, {"third", "3rd"}, {"fourth", "4th"}, {"fifth", "5th"}, {"sixth", "6th"}, {"seventh", "7th"}, {"eighth", "8th"}, {"ninth", "9th"}, {"tenth", "10th"}};
    const auto found = kinds.find(word);
    return found == kinds.end() ? word : found->second;
}

int number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : 0;
}

bool hasAnySequence(std::string_view digits)
{
    return digits.find("01234567") != std::string_view::npos || digits.find("1234567") != std::string_view::npos;
}

}  // namespace

bool saysNothing(std::string_view folded)
{
    static const WordSet fillers{"unbekannt", "unknown", "na", "n a", "k a", "ka", "none", "null", "nil", "xxx", "xx", "x", "kein", "keine", "test", "nn", "n n", "no name", "noname", "kein name",
                                 "nicht bekannt", "not available", "ohne", "leer", "dummy", "nan"};
    return folded.empty() || fillers.contains(folded);
}

bool isTitle(std::string_view folded)
{
    static const WordSet titles{"dr", "prof", "dipl", "ing", "mag", "med", "rer", "nat", "phil", "jur", "dent", "hc", "herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "fraulein", "mba", "msc", "bsc", "phd", "llm", "sir"};
    return titles.contains(folded);
}

bool isParticle(std::string_view folded)
{
    static const WordSet particles{"von", "van", "vom", "de", "der", "den", "dem", "des", "zu", "zum", "zur", "ten", "ter", "del", "della", "di", "da", "dos", "do", "du", "la", "le", "el", "al", "af", "av", "und", "y",
                                   "freiherr", "freifrau", "graf", "grafin", "baron", "baronin", "ritter", "bin", "ibn", "geb"};
    return particles.contains(folded);
}

quint8 generationOf(std::string_view folded)
{
    static const WordSet young{"jun", "jr", "junior", "d j", "ii", "iii", "filius"};
    static const WordSet old{"sen", "sr", "senior", "d a", "pater"};
    return young.contains(folded) ? 1 : old.contains(folded) ? 2 : 0;
}

std::string birthName(std::string_view foldedSuffix)
{
    for (const std::string_view lead : {"geb ", "geborene ", "nee ", "born "}) {
        if (foldedSuffix.substr(0, lead.size()) == lead)
            return std::string(foldedSuffix.substr(lead.size()));
    }
    return {};
}

quint8 genderOf(std::string_view gender, std::string_view salutation)
{
    if (gender == "female" || (gender.empty() && salutation == "ms"))
        return 1;
    return gender == "male" || (gender.empty() && salutation == "mr") ? 2 : 0;
}

Day dayOf(std::string_view stored)
{
    Day day;
    if (stored.substr(0, 2) == "--") {
        stored.remove_prefix(2);
    } else {
        day.year = qint16(number(stored.substr(0, 4)));
        stored.remove_prefix(std::min<size_t>(stored.size(), 5));
    }
    day.month = qint8(number(stored.substr(0, 2)));
    day.day = stored.size() >= 5 ? qint8(number(stored.substr(3, 2))) : qint8(0);
    return day;
}

std::string phoneDigits(std::string_view norm)
{
    std::string digits;
    for (const char c : norm) {
        if (isDigit(c) && digits.size() < 20)
            digits += c;
    }
    if (digits.size() < 6 || hasAnySequence(digits))
        return {};
    // The country and area may be right where the number is made up: "+49 30 000000".
    const std::string_view end = std::string_view(digits).substr(digits.size() - 6);
    return std::all_of(end.begin(), end.end(), [&](char c) { return c == end[0]; }) ? std::string() : digits;
}

bool isMobile(std::string_view digits)
{
    static constexpr std::string_view beginnings[]{"4915", "4916", "4917", "436", "417", "447", "336", "337", "346", "393", "316", "486", "485", "467"};
    return std::any_of(std::begin(beginnings), std::end(beginnings), [&](std::string_view begin) { return digits.substr(0, begin.size()) == begin; });
}

EmailParts emailParts(std::string_view norm)
{
    static const WordSet roles{"info", "office", "kontakt", "contact", "mail", "email", "post", "service", "verkauf", "sales", "support", "admin", "buchhaltung", "rechnung", "rechnungen", "hello", "hallo", "team", "zentrale",
                               "empfang", "sekretariat", "praxis", "kanzlei", "vertrieb", "einkauf", "bestellung", "shop", "welcome", "willkommen", "booking", "reservierung", "reservation", "jobs", "bewerbung", "webmaster",
                               "newsletter", "noreply", "no-reply", "anfrage", "anfragen", "verwaltung", "hotel", "buero", "accounting", "invoice", "marketing", "presse", "datenschutz", "enquiries", "reception"};
    EmailParts parts;
    const size_t at = norm.rfind('@');
    if (norm.find(' ') != std::string_view::npos)
        return parts;
    if (at == std::string_view::npos && norm.size() > 7 && norm.find('.') != std::string_view::npos) {
        parts.local = norm;  // the "@" was lost: it can be told what it was meant to be
        parts.service = true;
        return parts;
    }
    if (at == std::string_view::npos || at == 0 || at + 4 > norm.size())
        return parts;
    parts.domain = norm.substr(at + 1);
    std::string_view local = norm.substr(0, at);
    if (parts.domain == "googlemail.com")
        parts.domain = "gmail.com";
    if (const size_t tag = local.find('+'); tag != std::string_view::npos && tag > 0)
        local = local.substr(0, tag);
    parts.local = local;
    if (parts.domain == "gmail.com")
        std::erase(parts.local, '.');
    parts.role = roles.contains(local);
    parts.service = isEverybodysDomain(parts.domain);
    if (parts.local.empty())
        parts.local = local;
    return parts;
}

bool isEverybodysDomain(std::string_view domain)
{
    static const WordSet social{"facebook.com", "linkedin.com", "xing.com", "instagram.com", "twitter.com", "x.com", "youtube.com", "tiktok.com", "wordpress.com", "jimdo.com", "wixsite.com", "business.site"};
    return social.contains(domain) || model::isMailService(QLatin1StringView(domain.data(), qsizetype(domain.size())));
}

StreetParts streetParts(std::string_view folded)
{
    StreetParts parts;
    std::vector<std::string_view> words = wordsOf(folded);
    bool numberFirst = false;
    if (words.size() > 1 && isHouseNumber(words[0]) && !startsWithDigit(words[1])) {
        parts.house = words[0];
        words.erase(words.begin());
        numberFirst = true;
    }
    for (size_t i = 0; i < words.size() && i < 10; ++i) {
        if (i > 0 && startsWithDigit(words[i]) && isHouseNumber(words[i])) {
            if (parts.house.empty())
                parts.house = words[i];
            if (i + 1 < words.size() && words[i + 1].size() == 1 && isDigit(parts.house.back()))
                parts.house += words[i + 1];
            break;
        }
        std::string word(streetWord(words[i]));
        // "102 5th ave. between 15th and 16th sts.": where it is says no more of which street it is.
        if (i > 0 && (word == "between" || (word == "at" && numberFirst)))
            break;
        if (word.size() > 6 && word.ends_with("strasse"))
            word.resize(word.size() - 4);
        parts.name += word;
    }
    return parts;
}

std::string townName(std::string_view folded)
{
    static const WordSet small{"am", "an", "der", "a", "d", "im", "in", "bei", "b", "ob", "i"};
    std::string name;
    for (const std::string_view word : wordsOf(folded)) {
        if (name.empty() || !small.contains(word))
            name += word;
    }
    return name;
}

}  // namespace kontor::quality::recordwords
